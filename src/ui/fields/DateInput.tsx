import { useRef } from 'preact/hooks';
import { notADay } from '../../domain/calendar/plain-date.ts';
import { describedBy } from './FieldRow.tsx';

interface Props {
  readonly id: string;
  /** `YYYY-MM-DD`; anything else leaves the field empty. */
  readonly value: unknown;
  readonly problem: string | undefined;
  readonly remark?: string | undefined;
  /** Given the date; `undefined` where the field is empty; {@link notADay} where it holds what is no day. */
  readonly onChange: (date: string | undefined) => void;
}

/** The browser’s own field for a date, with its own calendar to choose from. */
export function DateInput({ id, problem, remark, ...rest }: Props) {
  return <input id={id} {...useDateInput(rest)} {...describedBy(id, problem, remark)} />;
}

/**
 * What makes an input the browser’s own field for a date. The browser hands out no text for what is no day: not with the
 * keys that make it so, in every case, but when the field is left.
 */
export function useDateInput({ value, onChange }: Pick<Props, 'value' | 'onChange'>) {
  const wasNoDay = useRef(false);
  const read = ({ currentTarget: { value: text, validity } }: { readonly currentTarget: HTMLInputElement }) => {
    const isChanged = wasNoDay.current !== validity.badInput;
    wasNoDay.current = validity.badInput;
    return { text: validity.badInput ? notADay : text === '' ? undefined : text, isChanged };
  };
  return {
    type: 'date',
    // With a last day of four figures the browser takes no year of six, and goes on to the next field after the fourth.
    max: '9999-12-31',
    autoComplete: 'off',
    value: typeof value === 'string' && isDay(value) ? value : '',
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onChange(read(event).text),
    onBlur: (event: { readonly currentTarget: HTMLInputElement }) => {
      const { text, isChanged } = read(event);
      if (isChanged) onChange(text);
    },
    // Of the last part that is cleared from a field the browser says nothing.
    onKeyUp: (event: { readonly currentTarget: HTMLInputElement }) => {
      if (wasNoDay.current && !event.currentTarget.validity.badInput) onChange(read(event).text);
    },
    // After a reload the field is empty, though what it held is not forgotten: clearing it means to leave the date out.
    onKeyDown: ({ key, currentTarget }: { readonly key: string; readonly currentTarget: HTMLInputElement }) => {
      const isEmpty = currentTarget.value === '' && !currentTarget.validity.badInput;
      if (value === notADay && isEmpty && (key === 'Delete' || key === 'Backspace')) onChange(undefined);
    },
  } as const;
}

/** Whether the browser’s field takes a text: any year, but only days that its month has. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
