import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import { entryFaults } from '../../domain/calendar-entries/check-entries.ts';
import { monthDates } from '../../domain/monthly/dates.ts';
import type { MonthlyFacts } from '../../domain/monthly/facts.ts';
import { logWorkbook } from '../../domain/monthly/log-workbook.ts';
import { emails, paperOf, papersFor } from '../../domain/monthly/papers.ts';
import { judgeSkipping } from '../../domain/monthly/skipping.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { writeEmailText } from '../../formats/email-text.ts';
import { nameFile, writeFileText } from '../../formats/work-document-file.ts';
import { type FileToZip, writeZip } from '../../formats/zip.ts';
import { writeCalendarFile } from '../../ui/work/calendar-exports.ts';
import { writeExcelFile } from '../../ui/work/load-excel-file.ts';
import { writeWordFile } from '../../ui/work/load-word-file.ts';
import { paperNames } from './words/outcome.ts';
import { paperWords } from './words/papers.ts';

/** How a month stands whose papers are written. */
interface Month {
  /** Today. */
  readonly asOf: PlainDate;
  /** This moment, as in a work document. */
  readonly moment: string;
}

/**
 * Everything of a month in one zip file: each paper that it needs as a Word file, emails as text, the logs as a workbook,
 * its dates, and the work itself, from which the tool opens it again.
 */
export async function zipPackage(
  work: WorkDocument<MonthlyFacts>,
  { asOf, moment }: Month,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, facts } = work;
  const files: FileToZip[] = [];
  const isSkipped = judgeSkipping(facts).answer === 'may';
  for (const id of papersFor(isSkipped)) {
    const paper = paperOf(id, facts, paperWords, asOf);
    const name = String(files.length + 1).padStart(2, '0');
    files.push(
      emails.includes(id)
        ? { name: `${name} ${paperNames[id]}.txt`, content: writeEmailText(paper) }
        : { name: `${name} ${paperNames[id]}.docx`, content: await writeWordFile(paper) },
    );
  }
  files.push({ name: 'ConMon logs.xlsx', content: await writeExcelFile(logWorkbook(facts, paperWords, asOf), work) });
  const dates = monthDates(title, facts, paperWords);
  if (dates.entries.length > 0 && entryFaults(dates.entries).length === 0) {
    files.push({ name: 'Dates.ics', content: await writeCalendarFile(dates) });
  }
  const saved = { ...work, saved: moment };
  files.push({ name: nameFile(saved, 'json'), content: writeFileText(saved) });
  return writeZip(files, new Date(moment));
}
