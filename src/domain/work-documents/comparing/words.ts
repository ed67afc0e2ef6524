import { readPlainDate } from '../../calendar/plain-date.ts';
import { capitalized, countText, dateInWords, numberText } from '../../wording.ts';
import { isRecord } from '../checked-facts.ts';

/*
 * The words of a comparison of two pieces of work.
 */

/** What a tool calls its facts, for comparisons. What it has no name for is named after its path. */
export interface FactNames {
  /** What a field is called; nothing where the tool has no name for it. */
  readonly fieldName?: (field: string) => string | undefined;
  /** What a chosen value is called; nothing where it stands for itself. */
  readonly valueName?: (field: string, value: unknown) => string | undefined;
}

/** A field by its path, where the tool has no name for it: “Findings, entry 2, detail”. */
export function fieldByPath(field: string): string {
  const parts = field.split('.').map((part) => {
    if (/^\d+$/.test(part)) return `entry ${numberText(Number(part) + 1)}`;
    return part
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .replaceAll('-', ' ')
      .toLowerCase();
  });
  return capitalized(parts.join(', '));
}

/** A field as the tool calls it, else by its path. */
export const fieldInWords = (field: string, { fieldName }: FactNames): string =>
  fieldName?.(field) ?? fieldByPath(field);

/** How much of a long text is shown, in characters. */
const longestShown = 160;

/**
 * A value as a comparison shows it.
 *
 * @param beside The value beside it: of two long texts, the part where they begin to differ is shown.
 */
export function valueInWords(field: string, value: unknown, beside: unknown, { valueName }: FactNames): string {
  const name = valueName?.(field, value);
  if (name !== undefined) return name;
  if (value === undefined || value === null || value === '') return 'not given';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return countText(value.length, 'entry', 'entries');
  if (isRecord(value)) return countText(Object.keys(value).length, 'value');
  const text = String(value);
  const reading = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readPlainDate(text) : undefined;
  return reading && 'date' in reading ? dateInWords(reading.date) : `“${excerpt(text, beside)}”`;
}

/** A text, or the part of a long one that begins shortly before it differs from another. */
function excerpt(text: string, beside: unknown): string {
  const letters = Array.from(text);
  if (letters.length <= longestShown) return text;
  const others = typeof beside === 'string' ? Array.from(beside) : [];
  const first = letters.findIndex((letter, place) => letter !== others[place]);
  const start = others.length === 0 || first < longestShown / 2 ? 0 : first - longestShown / 4;
  const end = start + longestShown;
  return `${start > 0 ? '…' : ''}${letters.slice(start, end).join('')}${end < letters.length ? '…' : ''}`;
}
