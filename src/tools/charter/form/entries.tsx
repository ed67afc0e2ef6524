import { DateField } from '../../../ui/fields/DateField.tsx';
import { LongTextField } from '../../../ui/fields/LongTextField.tsx';
import { SelectField } from '../../../ui/fields/SelectField.tsx';
import { TextField } from '../../../ui/fields/TextField.tsx';
import { EntryList } from '../../../ui/lists/EntryList.tsx';
import { useFact } from '../../../ui/tool/form.ts';
import { add, fieldLabel, fieldName, hints } from '../words/form.ts';

/** The hint of a field; nothing for a field without one. */
const hintOf = (path: string): string | undefined => {
  const known: Readonly<Record<string, string>> = hints;
  const pattern = path.replace(/\.\d+\./g, '.');
  return Object.hasOwn(known, pattern) ? known[pattern] : undefined;
};

interface FieldProps {
  readonly path: string;
}

/** A line of text, under the name that the words have for it. */
export const Line = ({ path }: FieldProps) => <TextField path={path} label={fieldName(path)} hint={hintOf(path)} />;

/** A number. */
export const Figure = ({ path }: FieldProps) => (
  <TextField path={path} label={fieldName(path)} hint={hintOf(path)} kind="number" />
);

/** A text of some lines. */
export const Lines = ({ path }: FieldProps) => (
  <LongTextField path={path} label={fieldName(path)} hint={hintOf(path)} />
);

/** A day. */
export const Day = ({ path }: FieldProps) => <DateField path={path} label={fieldName(path)} hint={hintOf(path)} />;

interface PickProps<Id extends string> extends FieldProps {
  readonly ids: readonly Id[];
  readonly names: Readonly<Record<Id, string>>;
}

/** One of several choices. */
export const Pick = <Id extends string>({ path, ids, names }: PickProps<Id>) => (
  <SelectField
    path={path}
    label={fieldName(path)}
    hint={hintOf(path)}
    choices={ids.map((id) => [id, names[id]] as const)}
  />
);

interface EntriesProps {
  readonly path: string;
  /** Which buttons it has. */
  readonly list: keyof typeof add;
  readonly children: Parameters<typeof EntryList>[0]['children'];
}

/** A list of the form. Once its last entry is taken out, nothing is given. */
export function Entries({ path, list, children }: EntriesProps) {
  const { value, change } = useFact(path);
  return (
    <EntryList
      path={path}
      entries={Array.isArray(value) ? value : []}
      add={add[list]}
      noun={fieldName(`${path}.0`)}
      labelOf={(index) => fieldLabel(`${path}.${index}`) ?? path}
      onChange={(entries) => change(entries.length === 0 ? undefined : entries)}
    >
      {children}
    </EntryList>
  );
}
