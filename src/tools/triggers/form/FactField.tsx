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
  /** What fields are called. Left out: those that are there from the start. */
  readonly words?: typeof formFields;
}

/** The field of a fact, with the words that every other place uses for it. */
export function FactField({ path, kind, hint, words = formFields }: Props) {
  const label = words.fieldName(path) ?? path;
  const none = words.noneText(path);
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
