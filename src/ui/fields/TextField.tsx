import type { ComponentChildren } from 'preact';
import { describedBy, FieldRow } from './FieldRow.tsx';
import { useFact } from './form.ts';

interface Props {
  /** Where the fact stands; also the id of the field. */
  readonly path: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
}

/** A line of text. */
export function TextField({ path, label, hint }: Props) {
  const { value, problem, change } = useFact(path);
  return (
    <FieldRow id={path} label={label} hint={hint} problem={problem} kind="text">
      <input
        id={path}
        autoComplete="off"
        value={typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)}
        onInput={({ currentTarget: { value: text } }) => change(text === '' ? undefined : text)}
        {...describedBy(path, problem)}
      />
    </FieldRow>
  );
}
