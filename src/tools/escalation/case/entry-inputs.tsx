import type { DateField } from '../../../domain/escalation/case/date-order.ts';
import type { EntryField } from '../../../domain/escalation/case/event-entry.ts';
import { DateInput } from '../../../ui/fields/DateInput.tsx';
import { describedBy, FieldRow } from '../../../ui/fields/FieldRow.tsx';
import { useEntry } from './entry-context.ts';

type TextFieldName = Extract<EntryField, 'criteria' | 'actions' | 'otherItems' | 'reason' | 'note'>;

/** A day of the next event. */
export function EntryDate({ field }: { readonly field: DateField }) {
  const { entry, problem, remark, change, id, label, hint } = useEntry(field);
  return (
    <FieldRow id={id} label={label} hint={hint} problem={problem} remark={remark} kind="date">
      <DateInput
        id={id}
        value={entry[field]}
        problem={problem}
        remark={remark}
        onChange={(date) => change({ [field]: date })}
      />
    </FieldRow>
  );
}

/** A list of the next event, an item a line. */
export function EntryLines({ field }: { readonly field: TextFieldName }) {
  const { entry, problem, change, id, label, hint } = useEntry(field);
  return (
    <div class={problem === undefined ? 'long' : 'long wrong'}>
      <label for={id}>
        {label} <span class="soft">{hint}</span>
      </label>
      <textarea
        id={id}
        rows={3}
        value={entry[field] ?? ''}
        onInput={({ currentTarget: { value } }) => change({ [field]: value })}
        {...describedBy(id, problem)}
      />
      {problem !== undefined && <p id={`${id}-problem`}>{problem}</p>}
    </div>
  );
}
