import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { Place, PoamItem, PoamList } from '../../domain/poam/evidence.ts';
import { faultOf, own, quoted, textOf } from './cell-value.ts';
import type { PoamRow } from './collect-table.ts';
import type { Headings } from './find-headers.ts';
import { headingName, type ItemField, itemFields } from './heading-names.ts';
import type { IssueLog } from './issue-log.ts';
import { type DateRules, readDate } from './read-date.ts';
import { isBlank, readAssets, readCves, readRating, readSourceId, readState, type Word } from './read-words.ts';

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

const positions = new Map(itemFields.map((field, index) => [field, index]));

/**
 * Reads a row of data as an item. A row that tells neither which weakness it is nor how grave or old is left out. Either
 * an item comes back, or one issue of kind `left-out` goes to the log; what could not be read of an item goes there too.
 */
export function rowToItem(row: PoamRow, context: RowContext, log: IssueLog): PoamItem | undefined {
  const { file, sheet, list } = context;
  const place: Place = { file, ...(sheet === undefined ? {} : { sheet }), row: row.number };
  const cells = readCells(row, context, log);
  const id = cells.text('id');
  const name = cells.text('name');
  const description = cells.text('description');
  const sourceId = readSourceId(cells.text('sourceId') ?? '') || undefined;
  const detected = cells.date('detected');
  const originalRating = cells.word('originalRating', readRating, 'critical, high, moderate or low');
  const isNamed = id !== undefined || name !== undefined;
  const isTold = (name ?? description ?? sourceId) !== undefined;
  if (!isNamed || !(detected !== undefined || originalRating !== undefined || (id !== undefined && isTold))) {
    const lacking = isNamed
      ? 'neither a date of detection nor a rating, and too little else to tell a weakness'
      : 'neither a POAM ID nor a name of a weakness';
    log.leftOut(
      place,
      `The row holds ${quoted(firstText(row))}, but ${lacking}.`,
      'It is left out: it is counted nowhere.',
    );
    return undefined;
  }
  return compact({
    place,
    list,
    id,
    name,
    description,
    detector: cells.text('detector'),
    sourceId,
    assets: readAssets(cells.text('assets') ?? '').map(own),
    detected,
    scheduled: cells.date('scheduled'),
    statusDate: cells.date('statusDate'),
    originalRating,
    adjustedRating: cells.word('adjustedRating', readRating, 'critical, high, moderate or low'),
    riskAdjustment: cells.word('riskAdjustment', readState, 'yes, no or pending'),
    falsePositive: cells.word('falsePositive', readState, 'yes, no or pending'),
    operationalRequirement: cells.word('operationalRequirement', readState, 'yes, no or pending'),
    vendorDependency: cells.word('vendorDependency', yesOrNo, 'yes or no'),
    vendorCheckIn: cells.date('vendorCheckIn'),
    vendorProduct: cells.text('vendorProduct'),
    cves: cells.cves(),
    knownExploitedDue: cells.date('knownExploitedDue'),
  });
}

interface Cells {
  readonly text: (field: ItemField) => string | undefined;
  readonly date: (field: ItemField) => PlainDate | undefined;
  readonly word: <Choice extends string>(
    field: ItemField,
    read: (text: string) => Word<Choice>,
    choices: string,
  ) => Choice | undefined;
  readonly cves: () => readonly string[];
}

/** Reads the cells of a row by what they are; what cannot be read goes to the log and counts as not given. */
function readCells(row: PoamRow, { file, sheet, headings, dates, columnName }: RowContext, log: IssueLog): Cells {
  const cellOf = (field: ItemField) => row.values[positions.get(field) ?? -1];

  function unread(field: ItemField, problem: string): undefined {
    const column = columnName(headings.columns.get(field) ?? 0);
    const place = { file, ...(sheet === undefined ? {} : { sheet }), row: row.number, column };
    log.unread(place, `${headingName(field)}: ${problem}.`, 'The value counts as not given.');
  }

  /** The text of a cell without a fault; an empty one for a cell with one, which is reported. */
  function sound(field: ItemField): string {
    const value = cellOf(field);
    const fault = faultOf(value);
    if (fault === undefined) return textOf(value);
    // The template computes this date itself, and scripts save its formula without the result.
    if (field !== 'scheduled' || fault.fault !== 'no-result') unread(field, faultInWords[fault.fault](fault.text));
    return '';
  }

  return {
    text: (field) => {
      const text = sound(field);
      return isBlank(text) ? undefined : own(text);
    },
    date: (field) => {
      if (sound(field) === '') return undefined;
      const value = cellOf(field);
      const read = readDate(value, dates);
      return typeof read === 'object'
        ? unread(field, `${quoted(textOf(value))} is not read as a date, because ${read.problem}`)
        : read;
    },
    word: (field, read, choices) => {
      const text = sound(field);
      const word = read(text);
      if (word !== 'unknown') return word;
      return unread(field, `${quoted(text)} is not ${choices}`);
    },
    cves: () => {
      const text = sound('cves');
      const cves = readCves(text);
      if (cves.length === 0 && !isBlank(text)) unread('cves', `${quoted(text)} holds no CVE id such as CVE-2026-12345`);
      return cves.map(own);
    },
  };
}

const faultInWords: Readonly<Record<'error' | 'no-result' | 'lost', (text: string) => string>> = {
  error: (text) => `the cell holds the error ${quoted(text)}`,
  'no-result': () =>
    'the cell holds a formula whose result was not saved; open the file in a spreadsheet program and save it',
  lost: () => 'the cell refers to a text that the file does not hold',
};

function yesOrNo(text: string): Word<'yes' | 'no'> {
  const state = readState(text);
  return state === 'pending' ? 'unknown' : state;
}

/** The first text of a row, to recognize it by. */
function firstText(row: PoamRow): string {
  const value = row.values.find((cell) => cell !== undefined && (typeof cell === 'object' || textOf(cell) !== ''));
  return typeof value === 'object' ? value.text || 'a formula' : textOf(value);
}

/** Takes away what is undefined: an item is plain JSON. */
function compact(item: { [Key in keyof PoamItem]: PoamItem[Key] | undefined }): PoamItem {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as unknown as PoamItem;
}
