import type { FoundAndDone } from '../reading/issues.ts';

/**
 * What is wrong with a row of separated values, so that its cells cannot be trusted to stand under their headings.
 * `too-wide`: it has more cells than there are headings, as an unquoted comma makes. `continued`: it is the rest of the row
 * before it, which a line break without quotation marks cut in two. `run-together`: its quotation marks do not fit, and it
 * holds a line break. `unclosed`: a quotation mark opens in it that is never closed. `cut-off`: the text ends within it.
 */
export type RowFault = 'too-wide' | 'continued' | 'run-together' | 'unclosed' | 'cut-off';

/** What the splitter of rows says about a row beside its cells. */
export interface RowSigns {
  /** A quotation mark stands where none fits. */
  readonly isMisquoted?: boolean;
  /** The text ends behind the row without a line break. */
  readonly isUnended?: boolean;
  /** The row opens a quotation mark that is never closed. */
  readonly isUnclosed?: boolean;
}

type Cells = readonly (string | undefined)[];

const isFilled = (cell: string | undefined) => cell !== undefined && cell.trim() !== '';

/**
 * Judges the rows of a table in their order. A row with a fault is not to be read by position: an unquoted comma moves every
 * value behind it under another heading.
 *
 * @param headings The cells of the row of headings, the empty ones too.
 * @param samples The first rows under the headings. Where each of them ends with the same number of empty cells too many,
 * as some exports write them, that many are allowed in all rows.
 */
export function startRowFaults(
  headings: Cells,
  samples: readonly Cells[],
): (cells: Cells, signs?: RowSigns) => RowFault | undefined {
  const width = headings.length;
  const allowed = allowedWidth(width, samples);
  // Some programs leave out the empty cells at the end of every row: two such rows are no row in two parts.
  const isFull = samples.filter(({ length }) => length >= width).length * 2 >= samples.length - 1;
  let before = width;
  return (cells, { isMisquoted, isUnended, isUnclosed } = {}) => {
    const length = cells.length;
    const isRest = isFull && before < width && length > 1 && before + length - 1 === width;
    // A line of its own between the two parts is a part of the broken cell.
    if (length !== 1) before = isRest ? width : length;
    if (isUnclosed) return 'unclosed';
    if (length > allowed || (length > width && cells.slice(width).some(isFilled))) return 'too-wide';
    if (isMisquoted && cells.some((cell) => cell !== undefined && /[\r\n]/.test(cell))) return 'run-together';
    if (isUnended && isFull && length < width) return 'cut-off';
    return isRest ? 'continued' : undefined;
  };
}

function allowedWidth(width: number, samples: readonly Cells[]): number {
  const most = samples.reduce((widest, { length }) => Math.max(widest, length), width);
  const wide = samples.filter(({ length }) => length > width);
  const isHabit = wide.length * 2 > samples.length && wide.every(({ length }) => length === most);
  return isHabit && !samples.some((cells) => cells.slice(width).some(isFilled)) ? most : width;
}

/** What was found and what was done about a row with a fault. @param headings How many there are. @param cells How many the row has. */
export function rowFaultWords(fault: RowFault, headings: number, cells: number): FoundAndDone {
  switch (fault) {
    case 'too-wide':
      return [
        `The row has ${cells} values under ${headings} headings. If a value contains a comma but has no quotation marks, the values after it move under other headings.`,
        'The row is left out, because its values may be under the wrong headings. Export the file again with quotation marks.',
      ];
    case 'continued':
      return [
        'The row is the rest of the row above: a line break in a value without quotation marks cut it in two.',
        'The row is left out, and the tool reads only the first part of the row above. Export the file again with quotation marks.',
      ];
    case 'run-together':
      return [
        'The quotation marks in the row do not match, and it contains a line break, so it may include other rows.',
        'The row is left out. Export the file again.',
      ];
    case 'unclosed':
      return [
        'A quotation mark opens in this row and is never closed, so everything after it became one value.',
        'The row is left out, and the rows after it are missing. Export the file again.',
      ];
    default:
      return [
        `The file ends within this row: it has ${cells} of ${headings} values.`,
        'The row is left out, and any rows after it are missing. Export the file again.',
      ];
  }
}

/** What is said of a row whose quotation marks do not match, and which is read all the same. */
export const misquotedNote: FoundAndDone = [
  'The quotation marks in the row do not match, so it may include parts of other rows.',
  'The tool reads it as is.',
];
