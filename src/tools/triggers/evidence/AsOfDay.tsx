import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { dateInWords } from '../../../domain/wording.ts';
import { DateInput, useUnreadableDate } from '../../../ui/fields/DateInput.tsx';
import { FieldRow } from '../../../ui/fields/FieldRow.tsx';
import type { CountSummary } from './tasks.ts';
import type { Evidence } from './use-evidence.ts';

interface Props {
  readonly count: CountSummary;
  readonly evidence: Pick<Evidence, 'settings' | 'change'>;
}

/** The day as of which is counted: the POA&M’s own, unless another is entered. */
export function AsOfDay({ count, evidence: { settings, change } }: Props) {
  const [unreadable, setUnreadable] = useUnreadableDate();
  const { asOf, ...others } = settings;
  const own = { poam: 'the POA&M’s own date', scan: 'the day of the latest scan', nowhere: '', given: '' };
  const hint =
    asOf !== undefined
      ? `Entered by you: ${dateInWords(asOf)}`
      : count.asOf === undefined
        ? 'No file tells its date. Without this day no age is known'
        : `${dateInWords(count.asOf)}, ${own[count.asOfFrom]}`;
  const problem =
    unreadable ?? (count.asOf === undefined ? 'Enter the day as of which ages are to be counted.' : undefined);
  return (
    <div class="as-of">
      <FieldRow id="evidence-as-of" label="Count ages as of" hint={hint} problem={problem} kind="date">
        <DateInput
          id="evidence-as-of"
          value={asOf ?? count.asOf}
          problem={problem}
          onChange={(day) => change(day === undefined ? others : { ...others, asOf: day as PlainDate })}
          onUnreadable={setUnreadable}
        />
      </FieldRow>
      {asOf !== undefined && (
        <button class="text" type="button" onClick={() => change(others)}>
          Use the files’ own date again
        </button>
      )}
    </div>
  );
}
