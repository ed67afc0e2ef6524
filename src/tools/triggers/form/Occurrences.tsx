import { deficiencyTriggers, fullName } from '../../../domain/triggers/deficiency-triggers.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { fields, listHints } from '../words/fields.ts';
import { addButtons } from '../words/lists.ts';
import { ListFields } from './ListFields.tsx';

const triggers = deficiencyTriggers.map((trigger) => [trigger.id, fullName(trigger)] as const);

/** Earlier occurrences of triggers, other than what the facts above show. */
export function Occurrences() {
  return (
    <ListFields
      path="history"
      add={addButtons.history}
      hint={listHints.history}
      before={(entry) => (
        <SelectField path={`${entry}.trigger`} label={fields.fieldName(`${entry}.trigger`)} choices={triggers} />
      )}
      fields={[
        { name: 'date', kind: 'date' },
        { name: 'resolved', kind: 'date' },
        { name: 'note', kind: 'text' },
      ]}
    />
  );
}
