import type { RefObject } from 'preact';
import type { ReviewAnswers } from '../../domain/review-approach/answers.ts';
import { pmoRecommendation, reviewReadings } from '../../domain/review-approach/approaches.ts';
import type { CriterionId } from '../../domain/review-approach/criteria.ts';
import type { ReviewDecision } from '../../domain/review-approach/decision.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { ReadingNote } from '../../ui/ReadingNote.tsx';
import { Comparison } from './Comparison.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Memo } from './Memo.tsx';
import { OrderOfWork } from './OrderOfWork.tsx';
import { PlanningSource } from './PlanningSource.tsx';
import { Reasons } from './Reasons.tsx';
import { verdictOf } from './verdict.ts';
import { resultWords } from './words/result.ts';
import { toolWords } from './words/tool.ts';

const { screen, pmo, ours } = resultWords;

interface Props {
  readonly decision: ReviewDecision;
  readonly work: WorkDocument<ReviewAnswers>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Whether the user has entered nothing at all. */
  readonly isEmpty: boolean;
  readonly onChange: (question: CriterionId) => void;
  /** Goes to a question, to answer it and those after it. */
  readonly onGoOn: (question: CriterionId) => void;
  readonly onClearAll: () => void;
}

/** The result of the answers, and everything behind it. */
export function ResultView({ decision, work, heading, isEmpty, onChange, onGoOn, onClearAll }: Props) {
  const { recommended, explanation, unanswered, mayChange, inconsistencies } = decision;
  const { name, outlook } = verdictOf(decision);
  const [goOnAt] = mayChange.length > 0 ? mayChange : unanswered;
  return (
    <>
      <div class="bench result">
        <div>
          <section class="verdict" aria-labelledby="result-kind result">
            <p class="label" id="result-kind">
              {recommended === undefined ? screen.open : screen.recommended}
            </p>
            <h2 id="result" ref={heading} tabIndex={-1} aria-describedby="result-kind">
              {name}
            </h2>
            <p>{explanation}</p>
            <p>{outlook}</p>
            <p class="btns">
              {goOnAt !== undefined && (
                <button
                  class={recommended === undefined ? 'btn main' : 'btn'}
                  type="button"
                  onClick={() => onGoOn(goOnAt)}
                >
                  {isEmpty ? screen.first : screen.next}
                </button>
              )}
              {!isEmpty && (
                <button class="text" type="button" onClick={onClearAll}>
                  {toolWords.clearAll}
                </button>
              )}
            </p>
          </section>
          <Conflicts decision={decision} onChange={onChange} />
          <section class="pmo" aria-labelledby="pmo">
            <h3 id="pmo">{screen.pmo}</h3>
            <p>{pmo}</p>
            <PlanningSource ids={pmoRecommendation.statements} />
            {recommended !== undefined && (
              <p>
                <strong>{decision.differsFromPmo ? screen.differs : screen.same}</strong>
              </p>
            )}
          </section>
          <p class="src ours">
            <strong>{toolWords.judgment}</strong> {ours}
          </p>
        </div>
        <section aria-labelledby="weights">
          <h2 id="weights">{screen.weights}</h2>
          {inconsistencies.length > 0 && (
            <ul class="unfit" aria-label={screen.inconsistent}>
              {inconsistencies.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          <Reasons decision={decision} onChange={onChange} />
        </section>
      </div>
      <OrderOfWork recommended={recommended} />
      {reviewReadings.map((id) => (
        <ReadingNote key={id} id={id} />
      ))}
      <Comparison recommended={recommended} />
      <Memo work={work} />
    </>
  );
}
