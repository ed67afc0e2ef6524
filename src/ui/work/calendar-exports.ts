import type { CalendarDocument } from '../../domain/calendar-entries/calendar-entries.ts';
import { entryFaults } from '../../domain/calendar-entries/check-entries.ts';
import { entryTable } from '../../domain/calendar-entries/entry-table.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeCsv } from '../../formats/csv.ts';
import type { WorkExport } from './work-actions.ts';

/** The words of both exports of a tool’s dates. */
export interface CalendarExportWords {
  /** The label of the calendar file. */
  readonly file: string;
  /** The label of the table. */
  readonly table: string;
  /** That the work has no date, and what brings one. */
  readonly none: string;
}

/** Loads what writes calendar files, and writes one with it. */
export async function writeCalendarFile(dates: CalendarDocument): Promise<string> {
  const { calendarFile } = await import('./calendar-file.ts');
  return calendarFile(dates);
}

/** Loads what writes calendar files, for whoever wants one while the line is broken. */
export const loadCalendarFile = (): Promise<unknown> => import('./calendar-file.ts');

/**
 * The dates of work as a calendar file, and as a table for an office that blocks such files. Both say the same.
 *
 * @param datesOf The dates of the work as of today.
 */
export function calendarExports<Facts>(
  datesOf: (work: WorkDocument<Facts>) => CalendarDocument,
  { file, table, none }: CalendarExportWords,
): WorkExport<Facts>[] {
  const refusal = (work: WorkDocument<Facts>) => {
    const { entries } = datesOf(work);
    return entries.length === 0 ? none : entryFaults(entries)[0];
  };
  return [
    { label: file, ending: 'ics', part: 'dates', refusal, write: (work) => writeCalendarFile(datesOf(work)) },
    {
      label: table,
      ending: 'csv',
      part: 'dates',
      refusal,
      write: async (work) => {
        const { columns, rows } = entryTable(datesOf(work).entries);
        return writeCsv(columns, rows);
      },
    },
  ];
}
