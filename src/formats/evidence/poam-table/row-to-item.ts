import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { Place, PoamItem, PoamList, RowReason } from '../../../domain/poam/evidence.ts';
import { poamFieldIds } from '../../../domain/poam/fields/poam-fields.ts';
import { choicesOf, type PoamMapping } from '../../../domain/poam/fields/poam-mapping.ts';
import type { IssueLog } from '../reading/issues.ts';
import { cellReaders, meanings, type TableReading } from './cell-readers.ts';
import { type CellFault, type CellValue, faultOf, textOf } from './cell-value.ts';
import { type PoamRow, type PoamTable, placeOfColumn, type ReadColumn } from './collect-table.ts';
import type { Headings } from './find-headers.ts';
import { headingName } from './headings.ts';
import { judgeItem, mayBePlanned } from './judge-item.ts';
import type { DateRules } from './read-date.ts';
import { isBlank } from './read-words.ts';
import type { UnknownValues } from './unknown-values.ts';
import { faultWords, leftOutWords, unclearWords, unreadWords } from './words.ts';

/** What the rows of a table need to be read besides their cells. */
export interface RowContext {
  readonly file: string;
  readonly sheet?: string;
  readonly list: PoamList;
  readonly headings: Headings;
  readonly marks: PoamTable['marks'];
  readonly dates: DateRules;
  /** The POA&M’s own date. */
  readonly poamDate?: PlainDate;
  readonly mapping?: PoamMapping | undefined;
  /** What a column is called in a {@link Place}, the first being 0. */
  readonly columnName: (column: number) => string;
}

/** What a row came to: an item, or none; and why it stands apart, if it does. */
export interface ReadRow {
  readonly item?: PoamItem;
  readonly reason?: RowReason;
}

/** Columns that say nothing of a weakness alone, but whose cells without their results may hide an item’s standing. */
const deciding: ReadonlySet<ReadColumn> = new Set<ReadColumn>([
  ...(['detected', 'originalRating', 'adjustedRating', 'status', 'completed', 'vendorDependency'] as const),
  ...(['vendorCheckIn', 'riskAdjustment', 'falsePositive', 'operationalRequirement', 'deviationStatus'] as const),
]);

const nothing: ReadonlySet<ReadColumn> = new Set();

/** Columns of which any says that a row may be an item. */
const telling = ['id', 'name', 'description', 'sourceId', 'assets', 'cves', 'detected', 'originalRating'] as const;

/**
 * Starts reading the rows of a table as items. A row that says neither which weakness it is nor how grave or old is left out:
 * either an item comes back, or one issue of kind `left-out` goes to the log; what could not be read of an item goes there too.
 */
export function startRowReader(context: RowContext, log: IssueLog, unknown: UnknownValues): (row: PoamRow) => ReadRow {
  const { file, sheet, headings, columnName, poamDate } = context;
  const where = sheet === undefined ? { file } : { file, sheet };
  let place: Place = where;
  /** What could not be read of the row, reported once it is known to be an item. */
  let unread: { column: ReadColumn; problem: string; fault?: CellFault['fault'] }[] = [];

  const addUnknown = (column: ReadColumn, value: string) => {
    const heading = headings.written[headings.columns.get(column) ?? -1] ?? headingName(column);
    const canBeMapped = column !== 'statusDate' && choicesOf(column).length > 0;
    unknown.add(heading, value, canBeMapped ? column : undefined);
  };
  const problemIn = (column: ReadColumn, problem: string, fault?: CellFault['fault']) => {
    unread.push({ column, problem, ...(fault === undefined ? {} : { fault }) });
  };
  const reading: TableReading = {
    dates: context.dates,
    marks: context.marks,
    meaningOf: meanings(context.mapping),
    soundText(value, column) {
      if (value === undefined) return '';
      const fault = faultOf(value);
      if (fault === undefined) return textOf(value);
      // The template computes this date itself, and scripts save its formula without the result.
      if (column !== 'scheduled' || fault.fault !== 'no-result') {
        problemIn(column, faultWords[fault.fault](fault.text), fault.fault);
      }
      return '';
    },
    unread(column, value, problem) {
      addUnknown(column, value);
      problemIn(column, problem);
    },
  };
  const readers = cellReaders(reading);
  const cells = poamFieldIds.map((field) => ({ field, at: placeOfColumn(field), read: readers.fields[field] }));
  const descriptionAt = placeOfColumn('description');
  const deviationStatusAt = placeOfColumn('deviationStatus');
  const statusAt = placeOfColumn('status');
  // Of closed items nothing counts but that one may be open.
  let isClosed = false;
  const isDoubtfulDate = mayBePlanned(headings);
  const tellingAt = telling.map(placeOfColumn);

  const report = (because?: ReadColumn) => {
    for (const { column, problem, fault } of unread) {
      const at = { ...place, column: columnName(headings.columns.get(column) ?? 0) };
      const mayHide = !isClosed && deciding.has(column) && fault !== undefined && fault !== 'error';
      const done = column === because ? unreadWords.unclear : unreadWords.done;
      log.unread(at, `${headingName(column)}: ${problem}.`, done, mayHide);
    }
  };

  return (row) => {
    const { number, values, list = context.list } = row;
    isClosed = list === 'closed';
    place = { ...where, row: number };
    unread = [];
    // An item is plain JSON: what is not given is absent.
    const fields: Record<string, unknown> = {};
    for (const { field, at, read } of cells) {
      const value = read(values[at]);
      if (value !== undefined) fields[field] = value;
    }
    const { id, name, sourceId, detected, originalRating, assets, cves } = fields as Partial<PoamItem>;
    const isNamed = id !== undefined || name !== undefined;
    const isDescribed = () => (name ?? sourceId) !== undefined || !isBlank(textOf(values[descriptionAt]));
    if (!isNamed || !(detected !== undefined || originalRating !== undefined || (id !== undefined && isDescribed()))) {
      const fault = tellingAt.map((at) => faultOf(values[at])).find((found) => found !== undefined);
      const mayBeItem = (detected ?? originalRating ?? sourceId) !== undefined || assets?.length || cves?.length;
      const what = fault
        ? leftOutWords.unread(faultWords[fault.fault](fault.text))
        : leftOutWords.what(firstText(row), isNamed);
      log.leftOut(place, what, leftOutWords.done, !isClosed && (fault !== undefined || Boolean(mayBeItem)));
      return { reason: fault ? 'unread' : 'too-little' };
    }
    const deviationStatus = readers.deviationStatus(values[deviationStatusAt]);
    const sign = readers.sign(values[statusAt]);
    if (sign === 'unknown') addUnknown('status', textOf(values[statusAt]));
    const { item, because } = judgeItem(Object.assign(fields, { place, list }) as unknown as PoamItem, {
      ...{ sign, deviationStatus, mayBePlanned: isDoubtfulDate },
      unread: unread.length === 0 ? nothing : new Set(unread.map(({ column }) => column)),
      ...(poamDate === undefined ? {} : { poamDate }),
    });
    report(because);
    if (item.unclearStatus !== undefined && because === undefined) {
      // A closed item is looked at no more: what may be open among them stays hidden.
      log.noted(place, unclearWords.what(item.unclearStatus), unclearWords.done, isClosed);
    }
    return item.list === list ? { item } : { item, reason: 'closed' };
  };
}

/** The first text of a row, to recognize it by. */
function firstText(row: PoamRow): string {
  const value = row.values.find(
    (cell: CellValue | undefined) => cell !== undefined && (typeof cell === 'object' || textOf(cell) !== ''),
  );
  return typeof value === 'object' ? value.text || 'a formula' : textOf(value);
}
