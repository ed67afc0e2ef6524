import type { Workbook } from '../../domain/documents/workbook.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import { programName, savedWorkNote } from './words.ts';

/**
 * Loads what writes workbooks, which is large, and writes one with it. A sheet of it holds the work itself, from which the
 * tool opens it again.
 */
export async function writeExcelFile(workbook: Workbook, work: WorkDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { writeWorkbook } = await import('./workbook-writer.ts');
  return writeWorkbook({ workbook, options: { creator: programName, savedWork: { work, note: savedWorkNote } } });
}
