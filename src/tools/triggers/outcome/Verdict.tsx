import type { JSX } from 'preact';
import { levelName, levels } from '../../../domain/escalation/levels.ts';
import { nextRise } from '../../../domain/triggers/evaluation/result-order.ts';
import { type Evaluation, triggerStates } from '../../../domain/triggers/evaluation/results.ts';
import { caveatText } from '../../../domain/triggers/words/outcome.ts';
import { dateInWords, lowerFirst } from '../../../domain/wording.ts';
import { say } from '../words/outcome.ts';
import { states } from '../words/states.ts';

interface Props {
  readonly evaluation: Evaluation;
  /** What is to be known of numbers that are not in it. */
  readonly note: JSX.Element | undefined;
}

/** The one answer: the minimum level, the four levels as a line, and how many triggers stand how. */
export function Verdict({ evaluation, note }: Props) {
  const { asOf, minimum, counts, results, caveats } = evaluation;
  const rise = nextRise(evaluation);
  const met = (level: string) => results.filter((one) => one.state === 'met' && one.level === level).length;
  const under = (level: (typeof levels)[number]) => {
    if (level.kind === 'decision') return say('ao-decides');
    const amount = met(level.id);
    if (amount > 0) return amount === 1 ? say('one-met') : say('met', { count: amount });
    if (rise?.level === level.id) return say('from', { date: dateInWords(rise.on) });
    return say('none-met');
  };
  return (
    <div class="verdict sticky">
      <p class="label" id="outcome-day">
        {say('level-on', { date: dateInWords(asOf) })}
      </p>
      <h2 class="answer" id="outcome">
        {minimum ? levelName(minimum.level) : counts['not-assessed'] > 0 ? say('none-yet') : say('none')}
      </h2>
      {note}
      {caveats.length > 0 && (
        <p>
          <strong>{say('caveats')}</strong> {caveats.map(caveatText).join(' ')}
        </p>
      )}
      <ol class="levels">
        {levels.map((level) => (
          <li key={level.id} class="station" aria-current={level.id === minimum?.level ? 'true' : undefined}>
            {level.id}
            <small>{under(level)}</small>
          </li>
        ))}
      </ol>
      <p class="src">{triggerStates.map((state) => `${counts[state]} ${lowerFirst(states[state])}`).join(', ')}</p>
    </div>
  );
}
