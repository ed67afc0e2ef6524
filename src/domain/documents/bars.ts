import { numberText } from '../wording.ts';
import type { TableBlock } from './blocks.ts';

/** How the parts of a bar look, from the first: told apart by pattern alone, so that one ink on any ground is enough. */
export const barShades = ['solid', 'striped', 'open'] as const;

/** How a part of a bar looks. */
export type BarShade = (typeof barShades)[number];

/** A part of a bar. Lengths are shares of the longest bar: from 0 to 1, both inclusive. */
export interface BarPart {
  readonly shade: BarShade;
  /** How much of the bar stands before it. */
  readonly start: number;
  /** How long it is; never 0. */
  readonly length: number;
}

/**
 * The bar of each row, as its parts; no parts where a row has no bar, or numbers of 0 alone. A row with a cell that is not
 * a whole number (“At least 12”, “Not known”, nothing) has no bar: its length would claim a sum that is not known.
 *
 * @returns Nothing where no row has a bar: there is no chart then.
 */
export function barsOf({ rows, bars }: TableBlock): readonly (readonly BarPart[])[] | undefined {
  if (!bars) return undefined;
  const numbers = rows.map((row, index) => {
    const all = index < bars.rows ? bars.columns.map((place) => wholeNumber(row[place])) : [];
    return all.every((one) => one !== undefined) ? all : [];
  });
  const longest = Math.max(0, ...numbers.map(sumOf));
  if (longest === 0) return undefined;
  return numbers.map((all) =>
    barShades.flatMap((shade, index) => {
      const length = (all[index] ?? 0) / longest;
      return length === 0 ? [] : [{ shade, start: sumOf(all.slice(0, index)) / longest, length }];
    }),
  );
}

/** How the parts look that are drawn from a column; nothing for a column that is not in the bars. */
export function shadeOf({ bars }: TableBlock, column: number): BarShade | undefined {
  return barShades.find((_, index) => bars?.columns[index] === column);
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** The whole number that a cell states as people write it, commas between thousands. */
function wholeNumber(cell = ''): number | undefined {
  const number = Number(cell.replaceAll(',', ''));
  return Number.isSafeInteger(number) && number >= 0 && numberText(number) === cell ? number : undefined;
}
