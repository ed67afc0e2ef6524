import { type CalendarEntry, daysOf } from './calendar-entries.ts';
import { entryColumns, recurrenceText } from './words.ts';

type Column = keyof typeof entryColumns;

/**
 * Dates as a table, for whoever cannot open a calendar file: from early to late, dates as YYYY-MM-DD. A column that no
 * entry needs is left out.
 */
export function entryTable(entries: readonly CalendarEntry[]): { columns: string[]; rows: string[][] } {
  const rows = entries
    .map(rowOf)
    .toSorted((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0));
  const columns = (Object.keys(entryColumns) as Column[]).filter((column) => rows.some((row) => row[column] !== ''));
  return {
    columns: columns.map((column) => entryColumns[column]),
    rows: rows.map((row) => columns.map((column) => row[column])),
  };
}

function rowOf(entry: CalendarEntry): Record<Column, string> {
  const { first, last } = daysOf(entry);
  const meeting = entry.kind === 'meeting' ? entry : undefined;
  return {
    first,
    last: last === first ? '' : last,
    start: meeting?.start ?? '',
    minutes: meeting === undefined ? '' : String(meeting.minutes),
    repeats: meeting?.repeats === undefined ? '' : recurrenceText(meeting.repeats),
    title: entry.title,
    place: meeting?.place ?? '',
    text: entry.text ?? '',
  };
}
