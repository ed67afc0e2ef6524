import { conflictTexts } from '../../domain/review-approach/conflict-texts.ts';
import type { CriterionId } from '../../domain/review-approach/criteria.ts';
import type { ReviewDecision } from '../../domain/review-approach/decision.ts';
import { resultWords } from './words/result.ts';
import { questions, toolWords } from './words/tool.ts';

const { conflicts: words } = resultWords;
const { answers } = toolWords;

interface Props {
  readonly decision: ReviewDecision;
  readonly onChange: (question: CriterionId) => void;
}

/** What the result goes against, and what to do about it. Nothing where it goes against nothing. */
export function Conflicts({ decision, onChange }: Props) {
  const { conflicts, waysOut } = conflictTexts(decision, questions, words);
  if (conflicts.length === 0) return null;
  return (
    <section class="conflicts" aria-labelledby="conflicts">
      <h3 id="conflicts">{words.heading}</h3>
      <ul>
        {conflicts.map(({ criterion, who, named, means }) => (
          <li key={criterion}>
            <p class="soft">{who}</p>
            <p>
              <strong>{named}</strong> {means}{' '}
              <button class="text" type="button" onClick={() => onChange(criterion)}>
                {answers.change}
                <span class="vh">{` ${answers.changeOf} ${questions[criterion].question}`}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      <h4>{words.whatToDo}</h4>
      <ul class="ways-out">
        {[...conflicts.map(({ talk }) => talk), ...waysOut].map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </section>
  );
}
