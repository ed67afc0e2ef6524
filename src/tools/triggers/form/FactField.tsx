import { fieldChoices } from '../../../domain/triggers/facts/choice-names.ts';
import { DateField } from '../../../ui/fields/DateField.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { YesNoField } from '../../../ui/fields/YesNoField.tsx';
import { formFields } from '../words/form.ts';

interface Props {
  /** Where the fact stands, such as `changes.0.notice`. */
  readonly path: string;
  readonly kind: 'number' | 'date' | 'text' | 'choice' | 'yes-no';
  readonly hint?: string;
}

/** The field of a fact, with the words that every other place uses for it. */
export function FactField({ path, kind, hint }: Props) {
  const label = formFields.fieldName(path) ?? path;
  const none = formFields.noneText(path);
  switch (kind) {
    case 'number':
    case 'text':
      return <TextField path={path} label={label} hint={hint} kind={kind} />;
    case 'date':
      return <DateField path={path} label={label} hint={hint} {...(none === undefined ? {} : { none })} />;
    case 'choice':
      return <SelectField path={path} label={label} hint={hint} choices={fieldChoices(path)} />;
    case 'yes-no':
      return <YesNoField path={path} label={label} />;
  }
}
