import type { ComponentChildren } from 'preact';
import { useFact } from '../tool/form.ts';
import { DateInput } from './DateInput.tsx';
import { FieldRow } from './FieldRow.tsx';

interface Props {
  /** Where the fact stands; also the id of the field. */
  readonly path: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  /** For a day that may not have come: what to call that. The fact is then `none`. */
  readonly none?: string;
}

/** A day, or, where it may not have come, the answer that it has not. */
export function DateField({ path, label, hint, none }: Props) {
  const { value, problem, change } = useFact(path);
  return (
    <FieldRow id={path} label={label} hint={hint} problem={problem} kind="date">
      <DateInput id={path} value={value} problem={problem} onChange={change} />
      {none !== undefined && (
        <label class="none">
          <input
            type="checkbox"
            checked={value === 'none'}
            onChange={({ currentTarget: { checked } }) => change(checked ? 'none' : undefined)}
          />
          {none}
          <span class="vh">: {label}</span>
        </label>
      )}
    </FieldRow>
  );
}
