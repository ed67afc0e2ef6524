import type { Place, PoamItem, PoamList } from '../../../domain/poam/evidence.ts';
import type { PoamValues } from '../../../domain/poam/fields/poam-column.ts';
import {
  type PoamFieldId,
  type PoamValue,
  poamColumns,
  poamFieldIds,
} from '../../../domain/poam/fields/poam-fields.ts';
import type { IssueLog } from '../reading/issues.ts';
import { ownText } from '../reading/kept-text.ts';
import { faultOf, textOf } from './cell-value.ts';
import { cellIn, type PoamRow, type ReadColumn } from './collect-table.ts';
import type { Headings } from './find-headers.ts';
import { headingName } from './headings.ts';
import { type DateRules, readDate } from './read-date.ts';
import { isBlank, readAssets, readCves, readRating, readSourceId, readState, type Word } from './read-words.ts';
import { faultWords, leftOutWords, unreadWords } from './words.ts';

/** What a row needs to be read besides its cells. */
export interface RowContext {
  readonly file: string;
  readonly sheet?: string;
  readonly list: PoamList;
  readonly headings: Headings;
  readonly dates: DateRules;
  /** What a column is called in a {@link Place}, the first being 0. */
  readonly columnName: (column: number) => string;
}

/** A cell to be read, and where to report what cannot be. */
interface Cell {
  readonly column: ReadColumn;
  readonly row: PoamRow;
  readonly dates: DateRules;
  readonly unread: (column: ReadColumn, problem: string) => undefined;
}

/** How the cell of each kind of field is read. What cannot be read is reported, and counts as not given. */
const cellReaders: { readonly [Kind in keyof PoamValues]: (cell: Cell) => PoamValues[Kind] | undefined } = {
  text: textIn,
  'scanner-id': (cell) => readSourceId(textIn(cell) ?? '') || undefined,
  date: (cell) => {
    if (soundText(cell) === '') return undefined;
    const value = cellIn(cell.row, cell.column);
    const read = readDate(value, cell.dates);
    return typeof read === 'object' ? cell.unread(cell.column, unreadWords.date(textOf(value), read.problem)) : read;
  },
  rating: (cell) => wordIn(cell, readRating, 'critical, high, moderate or low'),
  state: (cell) => wordIn(cell, readState, 'yes, no or pending'),
  'yes-no': (cell) => wordIn(cell, yesOrNo, 'yes or no'),
  assets: (cell) => readAssets(textIn(cell) ?? '').map(ownText),
  cves: (cell) => {
    const text = soundText(cell);
    const cves = readCves(text);
    if (cves.length === 0 && !isBlank(text)) cell.unread(cell.column, unreadWords.cves(text));
    return cves.map(ownText);
  },
};

/**
 * Reads a row of data as an item. A row that tells neither which weakness it is nor how grave or old is left out. Either
 * an item comes back, or one issue of kind `left-out` goes to the log; what could not be read of an item goes there too.
 */
export function rowToItem(row: PoamRow, context: RowContext, log: IssueLog): PoamItem | undefined {
  const { file, sheet, list, headings, dates, columnName } = context;
  const place: Place = { file, ...(sheet === undefined ? {} : { sheet }), row: row.number };
  const unread = (column: ReadColumn, problem: string): undefined => {
    const at = { ...place, column: columnName(headings.columns.get(column) ?? 0) };
    log.unread(at, `${headingName(column)}: ${problem}.`, 'The value counts as not given.');
  };
  const read = <Field extends PoamFieldId>(field: Field) =>
    cellReaders[poamColumns[field].holds]({ column: field, row, dates, unread }) as PoamValue<Field> | undefined;
  // An item is plain JSON: what is not given is absent.
  const fields = Object.fromEntries(
    poamFieldIds.flatMap((field) => {
      const value = read(field);
      return value === undefined ? [] : [[field, value]];
    }),
  ) as unknown as PoamItem;
  const { id, name, sourceId, detected, originalRating } = fields;
  const isNamed = id !== undefined || name !== undefined;
  const isDescribed = (name ?? sourceId) !== undefined || !isBlank(textOf(cellIn(row, 'description')));
  if (!isNamed || !(detected !== undefined || originalRating !== undefined || (id !== undefined && isDescribed))) {
    log.leftOut(place, leftOutWords.what(firstText(row), isNamed), leftOutWords.done);
    return undefined;
  }
  return { ...fields, place, list };
}

function textIn(cell: Cell): string | undefined {
  const text = soundText(cell);
  return isBlank(text) ? undefined : ownText(text);
}

function wordIn<Choice extends string>(
  cell: Cell,
  read: (text: string) => Word<Choice>,
  choices: string,
): Choice | undefined {
  const text = soundText(cell);
  const word = read(text);
  return word === 'unknown' ? cell.unread(cell.column, unreadWords.word(text, choices)) : word;
}

/** The text of a cell without a fault; an empty one for a cell with one, which is reported. */
function soundText({ row, column, unread }: Cell): string {
  const value = cellIn(row, column);
  const fault = faultOf(value);
  if (fault === undefined) return textOf(value);
  // The template computes this date itself, and scripts save its formula without the result.
  if (column !== 'scheduled' || fault.fault !== 'no-result') unread(column, faultWords[fault.fault](fault.text));
  return '';
}

function yesOrNo(text: string): Word<'yes' | 'no'> {
  const state = readState(text);
  return state === 'pending' ? 'unknown' : state;
}

/** The first text of a row, to recognize it by. */
function firstText(row: PoamRow): string {
  const value = row.values.find((cell) => cell !== undefined && (typeof cell === 'object' || textOf(cell) !== ''));
  return typeof value === 'object' ? value.text || 'a formula' : textOf(value);
}
