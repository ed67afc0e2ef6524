import { planLines } from '../../../domain/escalation/case/plan.ts';
import type { LevelId } from '../../../domain/escalation/levels.ts';
import { lineText } from '../../../domain/escalation/words.ts';
import { Choices } from '../../../ui/fields/Choices.tsx';
import { caseWords } from '../words/case.ts';
import { formWords } from '../words/form.ts';
import { useEntry } from './entry-context.ts';
import { EntryDate } from './entry-inputs.tsx';

/** What the CSP’s response of step 7 holds, and what it lacks. */
export function PlanFields({ level }: { readonly level: LevelId | undefined }) {
  const { entry, change, problems, id, label } = useEntry('completeness');
  const { id: lackingId, label: lackingLabel } = useEntry('lacking');
  const { lacking = [], completeness } = entry;
  return (
    <>
      <Choices
        name={id}
        legend={label}
        choices={(['complete', 'lacking', 'not-assessed'] as const).map((one) => ({
          id: one,
          label: formWords.completeness[one],
        }))}
        chosen={completeness}
        onChoose={(chosen) => change({ completeness: chosen })}
        problem={problems.completeness}
      />
      {completeness === 'lacking' && (
        <fieldset
          class={problems.lacking === undefined ? 'ask' : 'ask wrong'}
          aria-describedby={problems.lacking && `${lackingId}-problem`}
        >
          <legend>{lackingLabel}</legend>
          <div class="ticks">
            {planLines(level ?? 'DFR').map(({ id: line, number }, index) => (
              <label key={number}>
                <input
                  type="checkbox"
                  id={index === 0 ? lackingId : undefined}
                  checked={lacking.includes(number)}
                  onChange={({ currentTarget: { checked } }) =>
                    change({ lacking: checked ? [...lacking, number] : lacking.filter((one) => one !== number) })
                  }
                />
                <span>
                  {number} {lineText('answer-decision', line, caseWords)}
                </span>
              </label>
            ))}
          </div>
          {problems.lacking !== undefined && <p id={`${lackingId}-problem`}>{problems.lacking}</p>}
        </fieldset>
      )}
      <EntryDate field="fullResolutionOn" />
    </>
  );
}
