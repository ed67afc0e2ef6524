import { approachOf, pmoRecommendation } from '../../domain/review-approach/approaches.ts';
import type { ReviewDecision } from '../../domain/review-approach/decision.ts';
import { conflictSentence, outlookSentence } from '../../domain/review-approach/words.ts';
import { toolWords } from './words/tool.ts';

const { soFar: words } = toolWords;

/** The result of the answers, as a headline. */
export function verdictName({ recommended }: ReviewDecision): string {
  return recommended === undefined ? toolWords.undecided : approachOf(recommended).name;
}

/** Whether open questions can still change the result, in a sentence. */
export function outlookText({ unanswered, mayChange }: ReviewDecision): string {
  return outlookSentence(unanswered.length, mayChange.length);
}

/** That the result goes against what answers ask for; empty where it does not. */
export function conflictText({ conflicts }: ReviewDecision): string {
  return conflictSentence(conflicts.length);
}

interface Props {
  readonly decision: ReviewDecision;
  readonly onShow: () => void;
}

/** The result of the answers so far, shown with the question. */
export function SoFar({ decision, onShow }: Props) {
  return (
    <section class="verdict so-far" aria-labelledby="so-far-kind so-far">
      <p class="label" id="so-far-kind">
        {words.heading}
      </p>
      <h2 id="so-far">{verdictName(decision)}</h2>
      <p>{outlookText(decision)}</p>
      {decision.conflicts.length > 0 && (
        <p>
          <strong>{conflictText(decision)}</strong>
        </p>
      )}
      <p class="soft">{`${words.pmo} ${approachOf(pmoRecommendation.approach).shortName}.`}</p>
      {decision.reasons.length > 0 && (
        <p class="btns">
          <button class={decision.recommended === undefined ? 'text' : 'btn'} type="button" onClick={onShow}>
            {words.see}
          </button>
        </p>
      )}
    </section>
  );
}
