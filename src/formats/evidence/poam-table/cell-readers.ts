import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PoamValues } from '../../../domain/poam/fields/poam-column.ts';
import { type PoamFieldId, poamColumns, poamFieldIds } from '../../../domain/poam/fields/poam-fields.ts';
import { type MappedValue, notGiven, type PoamMapping, valueKey } from '../../../domain/poam/fields/poam-mapping.ts';
import type { DeviationState } from '../../../domain/poam/ratings.ts';
import { readItemStatus, type StatusSign, type StatusSigns } from '../../../domain/poam/rules/item-status.ts';
import { ownText } from '../reading/kept-text.ts';
import { memoized } from '../reading/memo.ts';
import { type CellValue, faultOf, plainText, textOf } from './cell-value.ts';
import { isCheckMark, readCheckMark, tickedIn } from './check-marks.ts';
import type { PoamTable, ReadColumn } from './collect-table.ts';
import { type DateRules, readDate } from './read-date.ts';
import { isBlank, readAssets, readCves, readRating, readSourceId, readState, type Word } from './read-words.ts';
import { choiceWords, unreadWords } from './words.ts';

/** What the cells of a table are read with. */
export interface TableReading {
  readonly dates: DateRules;
  readonly marks: PoamTable['marks'];
  /** What its owner says that a value means; nothing where they said nothing of it. */
  readonly meaningOf: (column: ReadColumn) => ((written: string) => MappedValue | undefined) | undefined;
  /** The text of a cell without a fault; an empty one for a cell with one, which is reported. */
  readonly soundText: (value: CellValue | undefined, column: ReadColumn) => string;
  /** Reports a value that could not be read. */
  readonly unread: (column: ReadColumn, value: string, problem: string) => void;
}

/** Reads the cell of one column. */
export type ReadCell = (value: CellValue | undefined) => unknown;

/** How the cells of a row are read. */
export interface CellReaders {
  readonly fields: Readonly<Record<PoamFieldId, ReadCell>>;
  /** What the cell of the status says. */
  readonly sign: (value: CellValue | undefined) => StatusSigns['sign'];
  readonly deviationStatus: (value: CellValue | undefined) => DeviationState | undefined;
}

/** Looks up what a mapping says that values mean. */
export function meanings(mapping: PoamMapping | undefined): TableReading['meaningOf'] {
  return (column) => {
    const own = column === 'statusDate' ? undefined : mapping?.values?.[column];
    if (own === undefined) return undefined;
    return (written) => {
      const key = valueKey(written);
      return Object.hasOwn(own, key) ? own[key] : undefined;
    };
  };
}

/**
 * How the cells of a table are read, by column. What cannot be read is reported, and counts as not given. Words and dates
 * stand in many rows: each is looked at once.
 */
export function cellReaders({ dates, marks, meaningOf, soundText, unread }: TableReading): CellReaders {
  const text = (column: ReadColumn) => (value: CellValue | undefined) => {
    const sound = soundText(value, column);
    return isBlank(sound) ? undefined : ownText(plainText(sound));
  };
  const word = <Choice extends string>(column: ReadColumn, choices: string, read: (text: string) => Word<Choice>) => {
    const own = meaningOf(column);
    const remembered = memoized((given: string) => {
      const meant = own?.(given);
      // The choices of a column are those of its kind.
      return meant === undefined ? read(tickedIn(given)) : meant === notGiven ? undefined : (meant as Choice);
    });
    return (value: CellValue | undefined): Choice | undefined => {
      const sound = soundText(value, column);
      if (sound === '') return undefined;
      const said = remembered(sound);
      if (said !== 'unknown') return said as Choice | undefined;
      unread(column, sound, unreadWords.word(sound, choices));
      return undefined;
    };
  };
  const state = (column: ReadColumn) => {
    const others = marks.get(column) ?? [];
    return (given: string) => (isCheckMark(given) ? readCheckMark(given, others) : readState(given));
  };
  const yesOrNo = (column: ReadColumn) => {
    const read = state(column);
    return (given: string): Word<'yes' | 'no'> => {
      const said = read(given);
      return said === 'pending' ? 'unknown' : said;
    };
  };
  const dateOf = memoized((value: CellValue) => readDate(value, dates));
  const date =
    (column: ReadColumn) =>
    (value: CellValue | undefined): PlainDate | undefined => {
      if (value === undefined || soundText(value, column) === '') return undefined;
      const read = dateOf(value);
      if (typeof read !== 'object') return read;
      unread(column, textOf(value), unreadWords.date(textOf(value), read.problem));
      return undefined;
    };
  /** What stands in place of a completion date of items that are not completed: “TBD”, “Ongoing”. */
  const isToCome = memoized((given: string) => /^tb[acd]\b/i.test(given) || readItemStatus(given) === 'open');
  const dayOfCompletion = date('completed');
  const completed = (value: CellValue | undefined) =>
    typeof value === 'string' && isToCome(textOf(value)) ? undefined : dayOfCompletion(value);
  const kinds: { readonly [Kind in keyof PoamValues]: (column: ReadColumn) => ReadCell } = {
    text,
    status: text,
    'scanner-id': (column) => {
      const read = text(column);
      return (value) => readSourceId(read(value) ?? '') || undefined;
    },
    date: (column) => (column === 'completed' ? completed : date(column)),
    rating: (column) => word(column, choiceWords.rating, readRating),
    state: (column) => word(column, choiceWords.state, state(column)),
    'yes-no': (column) => word(column, choiceWords['yes-no'], yesOrNo(column)),
    assets: (column) => {
      const read = text(column);
      return (value) => readAssets(read(value) ?? '').map(ownText);
    },
    cves: (column) => (value) => {
      const sound = soundText(value, column);
      const cves = readCves(sound);
      if (cves.length === 0 && !isBlank(sound)) unread(column, sound, unreadWords.cves(sound));
      return cves.map(ownText);
    },
  };
  const fields = Object.fromEntries(poamFieldIds.map((field) => [field, kinds[poamColumns[field].holds](field)]));
  const ownStatus = meaningOf('status');
  const signOf = memoized((given: string): StatusSign | undefined => {
    const meant = ownStatus?.(given);
    if (meant === undefined) return isBlank(given) ? undefined : readItemStatus(given);
    return meant === notGiven ? undefined : (meant as StatusSign);
  });
  return {
    fields: fields as CellReaders['fields'],
    sign: (value) => (faultOf(value) ? 'unread' : signOf(textOf(value))),
    deviationStatus: word('deviationStatus', choiceWords.state, state('deviationStatus')),
  };
}
