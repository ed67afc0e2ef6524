import { useState } from 'preact/hooks';
import { notADay, notADayText, type PlainDate } from '../../../domain/calendar/plain-date.ts';
import { dateInWords } from '../../../domain/wording.ts';
import type { CountSummary } from '../../../ui/evidence/tasks.ts';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { FieldRow } from '../../../ui/fields/FieldRow.tsx';
import type { CountedEvidence } from './use-count.ts';
import { say } from './words/files.ts';

interface Props {
  readonly count: CountSummary;
  readonly evidence: Pick<CountedEvidence, 'settings' | 'change' | 'files'>;
}

/** The day as of which is counted: the POA&M’s own, unless another is entered. */
export function AsOfDay({ count, evidence: { settings, change, files } }: Props) {
  const [isNoDay, setNoDay] = useState(false);
  const { asOf, ...others } = settings;
  const own = { poam: say('own-poam'), scan: say('own-scan'), nowhere: '', given: '' };
  const hint =
    asOf !== undefined
      ? say('entered-by-you', { date: dateInWords(asOf) })
      : count.asOf === undefined
        ? say('no-date')
        : say('own-day', { date: dateInWords(count.asOf), own: own[count.asOfFrom] });
  const problem = isNoDay ? notADayText : count.asOf === undefined ? say('enter-day') : undefined;
  // A scan’s day is offered and not taken: it says nothing about a POA&M that is given with it.
  const scanDay = files
    .flatMap(({ outcome }) => (outcome?.outcome === 'read' && outcome.kind === 'scan' ? (outcome.date ?? []) : []))
    .sort()
    .at(-1);
  return (
    <div class="as-of">
      <FieldRow id="evidence-as-of" label={say('as-of')} hint={hint} problem={problem} kind="date">
        <DateInput
          id="evidence-as-of"
          value={asOf ?? count.asOf}
          problem={problem}
          onChange={(day) => {
            setNoDay(day === notADay);
            // Until there is another day, what was counted stands as of the last one.
            if (day !== notADay) change(day === undefined ? others : { ...others, asOf: day as PlainDate });
          }}
        />
      </FieldRow>
      {count.asOf === undefined && scanDay !== undefined && (
        <button
          class="btn"
          type="button"
          onClick={({ currentTarget }) => {
            currentTarget.closest('.as-of')?.querySelector('input')?.focus();
            change({ ...others, asOf: scanDay });
          }}
        >
          {say('use-scan-day', { date: dateInWords(scanDay) })}
        </button>
      )}
      {asOf !== undefined && (
        <button class="text" type="button" onClick={() => change(others)}>
          {say('own-again')}
        </button>
      )}
    </div>
  );
}
