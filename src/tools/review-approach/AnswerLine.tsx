import { useContext } from 'preact/hooks';
import { answerTo } from '../../domain/review-approach/answers.ts';
import { type CriterionId, criteria } from '../../domain/review-approach/criteria.ts';
import { factAt } from '../../domain/work-documents/fact-paths.ts';
import { FormContext } from '../../ui/fields/form.ts';

interface Props {
  /** The question that is being asked. */
  readonly at: CriterionId;
  readonly onChange: (question: CriterionId) => void;
  readonly onClearAll: (() => void) | undefined;
}

/** All questions as stations of a line, with the answers given so far. */
export function AnswerLine({ at, onChange, onClearAll }: Props) {
  const { given } = useContext(FormContext);
  return (
    <section class="answers p1" aria-labelledby="answers">
      <h2 class="label" id="answers">
        Your answers
      </h2>
      <ol class="stations">
        {criteria.map(({ id, question }) => {
          const value = factAt(given, id);
          const answer = answerTo(id, { [id]: value });
          return (
            <li
              key={id}
              class={answer === undefined ? undefined : 'done'}
              aria-current={id === at ? 'step' : undefined}
            >
              <p>{question}</p>
              <p class="given">
                <strong>{answer?.label ?? (value === undefined ? 'Open' : 'Cannot be used')}</strong>
                {id === at ? (
                  <span class="soft">being asked</span>
                ) : (
                  <button class="text" type="button" onClick={() => onChange(id)}>
                    {value === undefined ? 'Answer' : 'Change'}
                    <span class="vh">
                      {' '}
                      {value === undefined ? 'the question: ' : 'the answer to: '}
                      {question}
                    </span>
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      {onClearAll && (
        <button class="text" type="button" onClick={onClearAll}>
          Clear all answers
        </button>
      )}
    </section>
  );
}
