import type { ComponentChildren } from 'preact';
import { describedBy, FieldRow } from './FieldRow.tsx';
import { useFact } from './form.ts';

interface Props {
  /** Where the fact stands; also the id of the field. */
  readonly path: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
}

/** A number as text, so that whatever is typed stays to be corrected. The rules of the tool say whether it is one. */
export function NumberField({ path, label, hint }: Props) {
  const { value, problem, change } = useFact(path);
  return (
    <FieldRow id={path} label={label} hint={hint} problem={problem}>
      <input
        id={path}
        inputMode="decimal"
        autoComplete="off"
        value={shown(value)}
        onInput={({ currentTarget: { value: text } }) => change(text === '' ? undefined : text)}
        {...describedBy(path, problem)}
      />
    </FieldRow>
  );
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
