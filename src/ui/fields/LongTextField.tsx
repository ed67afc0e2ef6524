import type { ComponentChildren } from 'preact';
import { useFact } from '../tool/form.ts';
import { describedBy, FieldRow } from './FieldRow.tsx';

interface Props {
  /** Where the fact stands; also the id of the field. */
  readonly path: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
}

/** A text of one or more lines. */
export function LongTextField({ path, label, hint }: Props) {
  const { value, problem, change } = useFact(path);
  return (
    <FieldRow id={path} label={label} hint={hint} problem={problem} kind="long">
      <textarea
        id={path}
        rows={3}
        value={typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value)}
        onInput={({ currentTarget: { value: text } }) => change(text === '' ? undefined : text)}
        {...describedBy(path, problem)}
      />
    </FieldRow>
  );
}
