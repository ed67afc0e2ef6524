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
 * The first four letters and digits of a text in small letters, fewer where it has no more, by which a text that is surely
 * not among known ones is told apart in little time; nothing where a letter among them is not plain.
 */
function startOfKey(text: string): string | undefined {
  let start = '';
  for (let at = 0; at < text.length && start.length < 4; at++) {
    const code = text.charCodeAt(at);
    if (code > 126) return undefined;
    if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122)) start += text[at];
    else if (code >= 65 && code <= 90) start += String.fromCharCode(code + 32);
  }
  return start;
}

/** Tells texts that may begin as one of some keys does from all others, in little time. */
export function startsLike(keys: Iterable<string>): (text: string) => boolean {
  const starts = new Set(Array.from(keys, (key) => key.slice(0, 4)));
  // What stands in parentheses behind a short one makes it longer.
  const short = [...starts].filter((start) => start.length < 4);
  return (text) => {
    const start = startOfKey(text);
    return start === undefined || starts.has(start) || short.some((one) => start.startsWith(one));
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
