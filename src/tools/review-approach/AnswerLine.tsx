import { useContext } from 'preact/hooks';
import { answerTo } from '../../domain/review-approach/answers.ts';
import { type CriterionId, criterionIds } from '../../domain/review-approach/criteria.ts';
import { answerWords } from '../../domain/review-approach/question-words.ts';
import { factAt } from '../../domain/work-documents/fact-paths.ts';
import { FormContext } from '../../ui/tool/form.ts';
import { questions, toolWords } from './words/tool.ts';

const { answers: words } = toolWords;

interface Props {
  /** The question in view. */
  readonly at: CriterionId;
  readonly onChange: (question: CriterionId) => void;
  readonly onClearAll: (() => void) | undefined;
}

/** All questions as stations of a line, with the answers so far. */
export function AnswerLine({ at, onChange, onClearAll }: Props) {
  const { given } = useContext(FormContext);
  return (
    <section class="answers p1" aria-labelledby="answers">
      <h2 class="label" id="answers">
        {words.heading}
      </h2>
      <ol class="stations">
        {criterionIds.map((id) => {
          const { question } = questions[id];
          const value = factAt(given, id);
          const answer = answerTo(id, { [id]: value });
          return (
            <li
              key={id}
              class={answer === undefined ? 'station' : 'station done'}
              aria-current={id === at ? 'step' : undefined}
            >
              <p>{question}</p>
              <p class="given">
                <strong>
                  {answer
                    ? answerWords(questions, id, answer.id).label
                    : words[value === undefined ? 'open' : 'unusable']}
                </strong>
                {id === at ? (
                  <span class="soft">{words.current}</span>
                ) : (
                  <button class="text" type="button" onClick={() => onChange(id)}>
                    {value === undefined ? words.answer : words.change}
                    <span class="vh">{` ${value === undefined ? words.answerOf : words.changeOf} ${question}`}</span>
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ol>
      {onClearAll && (
        <button class="text" type="button" onClick={onClearAll}>
          {toolWords.clearAll}
        </button>
      )}
    </section>
  );
}
