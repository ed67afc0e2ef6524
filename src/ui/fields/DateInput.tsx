import { useState } from 'preact/hooks';
import { describedBy } from './FieldRow.tsx';
import { notADay } from './words.ts';

interface Props {
  readonly id: string;
  /** `YYYY-MM-DD`; anything else leaves the field empty. */
  readonly value: unknown;
  readonly problem: string | undefined;
  readonly remark?: string | undefined;
  readonly onChange: (date: string | undefined) => void;
  /** Told whether what stands in the field is no day. */
  readonly onUnreadable?: (isUnreadable: boolean) => void;
}

/** The browser’s own field for a date, with its own calendar to choose from. */
export function DateInput({ id, value, problem, remark, onChange, onUnreadable }: Props) {
  return (
    <input
      id={id}
      type="date"
      autoComplete="off"
      value={typeof value === 'string' && isDay(value) ? value : ''}
      onInput={({ currentTarget: { value: text, validity } }) => {
        onUnreadable?.(validity.badInput);
        onChange(text === '' ? undefined : text);
      }}
      onBlur={({ currentTarget: { validity } }) => onUnreadable?.(validity.badInput)}
      {...describedBy(id, problem, remark)}
    />
  );
}

/** Whether the browser’s field takes a text: any year, but only days that its month has. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Remembers whether a date field holds what is no day, for which the browser hands out no text, and gives the sentence for it. */
export function useUnreadableDate(): readonly [string | undefined, (isUnreadable: boolean) => void] {
  const [isUnreadable, set] = useState(false);
  return [isUnreadable ? notADay : undefined, set];
}
