import { cellParts } from '../spreadsheet-cells.ts';
import { replacedForXml } from '../xml-text.ts';

/** The sheet from which a tool opens a workbook again. It is found by its name. */
export const savedWorkSheet = 'Saved work';

const escaped = (letters: string) =>
  Array.from({ length: letters.length }, (_, at) => `\\u${letters.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
    '',
  );

/**
 * A JSON value in texts that cells hold, to be read back as the same value by whatever program saved the workbook: what
 * XML does not allow, and what Excel or the writer would change, is escaped as JSON escapes it.
 */
export function savedWorkTexts(value: unknown): string[] {
  const json = replacedForXml(JSON.stringify(value), escaped)
    .replace(/\uFFFD/g, escaped)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, escaped);
  return cellParts(json);
}
