import { deficiencyTriggers, fullName } from '../../../domain/triggers/deficiency-triggers.ts';
import { fieldName } from '../../../domain/triggers/facts/field-words.ts';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { ListFields } from './ListFields.tsx';

const triggers = deficiencyTriggers.map((trigger) => [trigger.id, fullName(trigger)] as const);

/** Earlier occurrences of triggers, other than what the facts above show. */
export function Occurrences() {
  return (
    <ListFields
      path="history"
      noun="occurrence"
      hint="Other than what you entered above"
      before={(entry) => (
        <SelectField path={`${entry}.trigger`} label={fieldName(`${entry}.trigger`)} choices={triggers} />
      )}
      fields={[
        { name: 'date', kind: 'date' },
        { name: 'resolved', kind: 'date' },
        { name: 'note', kind: 'text' },
      ]}
    />
  );
}
