import type { ComponentChildren } from 'preact';
import { useFact } from '../tool/form.ts';
import { describedBy, FieldRow } from './FieldRow.tsx';

interface Props {
  /** Where the fact stands; also the id of the field. */
  readonly path: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** A number is a text too, so that what was typed can be corrected. The schema of the tool says whether it is one. */
  readonly kind?: 'text' | 'number';
}

/** A line of text, or a number. */
export function TextField({ path, label, hint, kind = 'text' }: Props) {
  const { value, problem, change } = useFact(path);
  return (
    <FieldRow id={path} label={label} hint={hint} problem={problem} kind={kind}>
      <input
        id={path}
        inputMode={kind === 'number' ? 'decimal' : undefined}
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
