import type { CriterionId } from '../../domain/review-approach/criteria.ts';
import type { ReviewDecision } from '../../domain/review-approach/decision.ts';
import { groupReasons } from '../../domain/review-approach/weights.ts';
import { answerCountText } from '../../domain/review-approach/words.ts';
import { ReasonText } from './ReasonText.tsx';
import { resultWords } from './words/result.ts';
import { questions, toolWords } from './words/tool.ts';

const { screen } = resultWords;
const { answers } = toolWords;

interface Props {
  readonly decision: ReviewDecision;
  readonly onChange: (question: CriterionId) => void;
}

/** Lists every answer, grouped by what it speaks for, and the open questions, each with a button to change it. */
export function Reasons({ decision, onChange }: Props) {
  const { unanswered, mayChange } = decision;
  return (
    <>
      {groupReasons(decision.reasons).map(({ favored, reasons }) => (
        <section key={favored} class="reasons">
          <h3>
            {resultWords.groups[favored]} <span class="soft">{answerCountText(reasons.length)}</span>
          </h3>
          {reasons.length > 0 && (
            <ul class="weights">
              {reasons.map((reason) => (
                <li key={reason.criterion}>
                  <p class="soft">{reason.question}</p>
                  <p class="given">
                    <strong>{reason.answer}</strong>
                    <ChangeButton question={reason.criterion} kind="change" onChange={onChange} />
                  </p>
                  {reason.rulesOutSimultaneous && <p class="weight">{toolWords.ruledOut}</p>}
                  <ReasonText reason={reason} />
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
      {unanswered.length > 0 && (
        <section class="reasons">
          <h3>
            {screen.unanswered} <span class="soft">{unanswered.length}</span>
          </h3>
          <ul class="weights">
            {unanswered.map((id) => (
              <li key={id}>
                <p class="given">
                  <span>{questions[id].question}</span>
                  <ChangeButton question={id} kind="answer" onChange={onChange} />
                </p>
                <p class="soft">{mayChange.includes(id) ? screen.mayChange : screen.cannotChange}</p>
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
  readonly kind: 'answer' | 'change';
  readonly onChange: (question: CriterionId) => void;
}

function ChangeButton({ question, kind, onChange }: ButtonProps) {
  return (
    <button class="text" type="button" onClick={() => onChange(question)}>
      {answers[kind]}
      <span class="vh">
        {` ${kind === 'change' ? answers.changeOf : answers.answerOf} ${questions[question].question}`}
      </span>
    </button>
  );
}
