import { useState } from 'preact/hooks';
import type { TransitionFacts } from '../../domain/transition/facts.ts';
import { rulesetColumns, rulesetRow } from '../../domain/transition/report.ts';
import type { RulesetAnswer } from '../../domain/transition/ruleset-answer.ts';
import { timelineOf } from '../../domain/transition/timeline.ts';
import { judgeTransition, type Transition } from '../../domain/transition/transition.ts';
import { Choices } from '../../ui/fields/Choices.tsx';
import { Timeline } from '../../ui/timeline/Timeline.tsx';
import { today } from '../../ui/tool/clock.ts';
import { PicturePrint } from '../../ui/work/printing/PicturePrint.tsx';
import { tableBelow } from '../../ui/work/printing/words.ts';
import type { WorkStore } from '../../ui/work/store/work-store.ts';
import { chosenNow, type DutyChoice, dutyFilters } from './duty-filter.ts';
import { Ruleset } from './Ruleset.tsx';
import { rules } from './rules.ts';
import { say, resultWords as words } from './words/result.ts';

/** The days on a line, the same as a table, and each ruleset with its duties as a checklist. */
export function Rulesets({ store }: { readonly store: WorkStore<TransitionFacts> }) {
  const [choice, choose] = useState<DutyChoice>(() => chosenNow('all', []));
  const result = judgeTransition(store.state().document.facts, rules, today());
  if (result.outcome === 'missing') return null;
  const { transition } = result;
  const own = transition.rulesets.filter(({ isOwn }) => isOwn);
  const others = transition.rulesets.filter(({ isOwn }) => !isOwn);
  const picture = (
    <Timeline
      line={timelineOf(transition)}
      name={say('timeline')}
      label={`${say('timeline')}. ${tableBelow}`}
      looks={{ open: say('timeline-may'), striped: say('timeline-needed'), solid: say('timeline-over') }}
      marks={{ today: say('today'), assessment: say('timeline-assessment') }}
    />
  );
  return (
    <section class="rulesets" aria-labelledby="rulesets">
      <h2 id="rulesets">{say('rulesets-heading')}</h2>
      <PicturePrint title={store.state().document.title}>{picture}</PicturePrint>
      {picture}
      <Days caption={say('days-own')} answers={own} situation={transition.situation} />
      {others.length > 0 && <Days caption={say('days-provider')} answers={others} situation={transition.situation} />}
      <p class="soft">{say('checklist-text')}</p>
      <Choices
        name="show"
        legend={say('show')}
        choices={dutyFilters.map((id) => ({ id, label: say(`show-${id}`) }))}
        chosen={choice.filter}
        onChoose={(id) =>
          choose(
            chosenNow(
              id,
              transition.rulesets.flatMap(({ duties }) => duties),
            ),
          )
        }
      />
      <Checklist heading={say('rulesets-own')} answers={own} transition={transition} choice={choice} />
      {others.length > 0 && (
        <Checklist heading={say('rulesets-provider')} answers={others} transition={transition} choice={choice} />
      )}
      <datalist id="owners">
        {ownersOf(store.state().document.facts).map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
    </section>
  );
}

interface DaysProps {
  readonly caption: string;
  readonly answers: readonly RulesetAnswer[];
  readonly situation: Transition['situation'];
}

/** The days of rulesets as a table, which stacks on a phone. */
function Days({ caption, answers, situation }: DaysProps) {
  const columns = rulesetColumns(words);
  return (
    <div class="stacking brief">
      <table class="days">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map((answer) => {
            const [name, ...cells] = rulesetRow(answer, situation, words);
            return (
              <tr key={answer.code}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]} data-h={columns[index + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface ChecklistProps {
  readonly heading: string;
  readonly answers: readonly RulesetAnswer[];
  readonly transition: Transition;
  readonly choice: DutyChoice;
}

function Checklist({ heading, answers, transition, choice }: ChecklistProps) {
  return (
    <>
      <h3>{heading}</h3>
      {answers.map((answer) => (
        <Ruleset key={answer.code} answer={answer} transition={transition} choice={choice} />
      ))}
    </>
  );
}

/** The owners that were entered, each once, to be offered again. */
function ownersOf({ rulesets = {}, duties = {} }: TransitionFacts): string[] {
  const all = [...Object.values(rulesets), ...Object.values(duties)].flatMap(({ owner }) => owner ?? []);
  return [...new Set(all)].toSorted((one, other) => one.localeCompare(other));
}
