import type { PlainDate } from '../calendar/plain-date.ts';
import { dateInWords } from '../wording.ts';
import type { Block, FieldBlock } from './blocks.ts';

/** A heading of level 2. */
export function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

/** A paragraph. */
export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

/** A date in words; nothing for none. */
export const dayText = (date: PlainDate | undefined): string => (date === undefined ? '' : dateInWords(date));

/** A list without numbers. */
export function list(items: readonly string[]): Block {
  return { kind: 'list', ordered: false, items };
}

/** A label with its value, or with a blank line to fill in where there is none. */
export function fillIn(label: string, value?: string): FieldBlock {
  const given = field(label, value);
  return given.value === undefined ? { ...given, line: 'fill-in' } : given;
}

/** A label with a blank line to sign on. */
export function signLine(label: string): FieldBlock {
  return { ...field(label), line: 'sign' };
}

/** A label with its value; a value of white space alone counts as none. */
export function field(label: string, value?: string): FieldBlock {
  return { kind: 'field', label, ...(value === undefined || value.trim() === '' ? {} : { value }) };
}
