import { type CriterionId, criterionOf } from '../../domain/review-approach/criteria.ts';
import type { ReviewDecision } from '../../domain/review-approach/decision.ts';
import { groupReasons, type Reason } from '../../domain/review-approach/weights.ts';

import { PlanningSource } from './PlanningSource.tsx';

const ruledOut = 'It rules all at once out.';

/** What an answer weighs, in words. */
export function weightWords({ weighs, withholdsSimultaneous }: Reason): string {
  const weight =
    weighs['just-in-time'] === 'neutral'
      ? 'Neutral to both approaches'
      : weighs['just-in-time'] === 'for'
        ? 'For Just-In-Time, against all at once'
        : 'For all at once, against Just-In-Time';
  return withholdsSimultaneous ? `${weight}. ${ruledOut}` : `${weight}.`;
}

/** Why an answer weighs what it does, with the source, or said to be our judgment. */
export function ReasonText({ reason }: { readonly reason: Reason }) {
  const { text, basis, statements } = reason;
  return (
    <>
      {basis === 'source' ? (
        <p>{text}</p>
      ) : (
        <p class="ours">
          <strong>Our judgment</strong> {text}
        </p>
      )}
      {statements !== undefined && <PlanningSource ids={statements} />}
    </>
  );
}

interface Props {
  readonly decision: ReviewDecision;
  readonly onChange: (question: CriterionId) => void;
}

/** Every answer, by what it speaks for, and the open questions, each to be changed. */
export function Reasons({ decision, onChange }: Props) {
  const { unanswered, mayChange } = decision;
  return (
    <>
      {groupReasons(decision.reasons).map(({ title, reasons }) => (
        <section key={title} class="reasons">
          <h3>
            {title} <span class="soft">{answerCount(reasons.length)}</span>
          </h3>
          <ul class="weights">
            {reasons.map((reason) => (
              <li key={reason.criterion}>
                <p class="soft">{reason.question}</p>
                <p class="given">
                  <strong>{reason.answer}</strong>
                  <ChangeButton question={reason.criterion} label="Change" onChange={onChange} />
                </p>
                {reason.withholdsSimultaneous && <p class="weight">{ruledOut}</p>}
                <ReasonText reason={reason} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {unanswered.length > 0 && (
        <section class="reasons">
          <h3>
            Open <span class="soft">{unanswered.length}</span>
          </h3>
          <ul class="weights">
            {unanswered.map((id) => (
              <li key={id}>
                <p class="given">
                  <span>{criterionOf(id).question}</span>
                  <ChangeButton question={id} label="Answer" onChange={onChange} />
                </p>
                <p class="soft">
                  {mayChange.includes(id) ? 'May still change the result.' : 'Cannot change the result.'}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface ButtonProps {
  readonly question: CriterionId;
  readonly label: string;
  readonly onChange: (question: CriterionId) => void;
}

function ChangeButton({ question, label, onChange }: ButtonProps) {
  return (
    <button class="text" type="button" onClick={() => onChange(question)}>
      {label}
      <span class="vh">
        {' '}
        {label === 'Change' ? 'the answer to: ' : 'the question: '}
        {criterionOf(question).question}
      </span>
    </button>
  );
}

function answerCount(count: number): string {
  if (count === 0) return 'no answer';
  return count === 1 ? '1 answer' : `${count} answers`;
}
