import { columnsThat, emassHeadings, poamColumns } from '../../../domain/poam/fields/poam-fields.ts';
import type { FileStart } from '../text/file-start.ts';
import { firstRows, separators } from '../text/first-rows.ts';

const bare = (heading: string) => heading.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Headings that no other table has: those of FedRAMP’s template, and those of eMASS, which the reader refuses in words. */
const known = new Set(
  [
    ...['id' as const, ...columnsThat(({ isDistinctive }) => isDistinctive)].map((id) => poamColumns[id].headings[0]),
    ...emassHeadings,
  ].map(bare),
);

/** Whether one of the first rows of a text has three headings that only POA&Ms have. */
export function hasPoamHeadings({ text, isMarkup }: FileStart): boolean {
  const isHeadings = (cells: readonly string[]) => cells.filter((cell) => known.has(bare(cell))).length >= 3;
  return !isMarkup && separators.some((separator) => firstRows(text, separator).some(isHeadings));
}
