import { approachOf } from '../../domain/review-approach/approaches.ts';
import type { ReviewDecision } from '../../domain/review-approach/decision.ts';

/** What the answers lead to, as a headline. */
export function verdictName({ recommended }: ReviewDecision): string {
  return recommended === undefined ? 'Not decided yet' : approachOf(recommended).name;
}

/** Whether open questions can still change the result, in a sentence. */
export function outlookText({ unanswered, mayChange }: ReviewDecision): string {
  if (unanswered.length === 0) return 'All questions are answered.';
  if (mayChange.length === 0) return `${openWords(unanswered.length)}. No answer to come can change the result.`;
  return mayChange.length === unanswered.length
    ? `${openWords(unanswered.length)} and may change the result.`
    : `${openWords(unanswered.length)}; ${mayChange.length} of them may change the result.`;
}

function openWords(count: number): string {
  return count === 1 ? 'One question is open' : `${count} questions are open`;
}

interface Props {
  readonly decision: ReviewDecision;
  readonly onShow: () => void;
}

/** What the answers given so far lead to, beside the question. */
export function SoFar({ decision, onShow }: Props) {
  return (
    <section class="verdict so-far" aria-labelledby="so-far">
      <h2 class="label" id="so-far">
        So far
      </h2>
      <strong>{verdictName(decision)}</strong>
      <p>{outlookText(decision)}</p>
      <p class="soft">The FedRAMP PMO recommends {approachOf(decision.pmo.approach).shortName}.</p>
      {decision.reasons.length > 0 && (
        <p class="btns">
          <button class={decision.recommended === undefined ? 'text' : 'btn'} type="button" onClick={onShow}>
            See the result
          </button>
        </p>
      )}
    </section>
  );
}
