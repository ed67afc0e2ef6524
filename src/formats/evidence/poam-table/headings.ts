import { type PoamColumnId, poamColumnIds, poamColumns } from '../../../domain/poam/fields/poam-fields.ts';
import { type CellValue, textOf } from './cell-value.ts';

/** The heading of a column as FedRAMP’s newest template prints it. */
export function headingName(column: PoamColumnId): string {
  return poamColumns[column].headings[0];
}

/** Text reduced to its letters and digits, so that case, blanks, line breaks, and signs make no difference. */
export function keyOf(text: string): string {
  const start = text.length > 160 ? text.slice(0, 160) : text;
  return (isPlain.test(start) ? start : start.normalize('NFKC')).toLowerCase().replace(/[^a-z0-9]+/g, '');
}

const isPlain = /^[\t-\r -~]*$/;

/**
 * The first four letters and digits of a text, in small letters, as one number; fewer where it has no more. By it a text that
 * is surely not among known ones is told in little time. Nothing where a letter among them is not plain.
 */
function startOfKey(text: string): number | undefined {
  let start = 0;
  let found = 0;
  for (let at = 0; at < text.length && found < 4; at++) {
    const code = text.charCodeAt(at);
    if (code > 126) return undefined;
    const small = code >= 65 && code <= 90 ? code + 32 : code;
    if ((small >= 48 && small <= 57) || (small >= 97 && small <= 122)) {
      start = start * 128 + small;
      found++;
    }
  }
  return start;
}

/** Tells texts that may begin as one of some keys does from all others, in little time. */
export function startsLike(keys: Iterable<string>): (text: string) => boolean {
  const starts = new Set<number>();
  for (const key of keys) {
    const start = startOfKey(key);
    if (start !== undefined) starts.add(start);
  }
  // What stands in parentheses behind one of three letters makes it longer.
  return (text) => {
    const start = startOfKey(text);
    return start === undefined || starts.has(start) || starts.has(Math.floor(start / 128));
  };
}

const byKey = new Map(
  poamColumnIds.flatMap((column) => poamColumns[column].headings.map((name) => [keyOf(name), column] as const)),
);
const mayBeHeading = startsLike(byKey.keys());

/** Which column a cell heads. What stands in parentheses behind it, such as a form for dates, makes no difference. */
export function headingOf(value: CellValue | undefined): PoamColumnId | undefined {
  if (typeof value !== 'string' || value.length > 160 || !mayBeHeading(value)) return undefined;
  const text = textOf(value);
  return byKey.get(keyOf(text)) ?? byKey.get(keyOf(text.replace(/[([][^()[\]]*[)\]]?\s*$/, '')));
}
