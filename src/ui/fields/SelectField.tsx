import type { ComponentChildren } from 'preact';
import { useFact } from '../tool/form.ts';
import { describedBy, FieldRow } from './FieldRow.tsx';
import { answers } from './words.ts';

interface Props {
  /** Where the fact stands; also the id of the field. */
  readonly path: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly choices: readonly (readonly [id: string, words: string])[];
}

/** One of several words, chosen from a list. What is none of them stays in the list, to be seen and replaced. */
export function SelectField({ path, label, hint, choices }: Props) {
  const { value, problem, change } = useFact(path);
  const chosen = typeof value === 'string' ? value : '';
  const isKnown = chosen === '' || choices.some(([id]) => id === chosen);
  return (
    <FieldRow id={path} label={label} hint={hint} problem={problem} kind="text">
      <select
        id={path}
        value={chosen}
        onChange={({ currentTarget: { value: id } }) => change(id === '' ? undefined : id)}
        {...describedBy(path, problem)}
      >
        <option value="">{answers.unknown}</option>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {choices.map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}
