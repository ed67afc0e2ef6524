/** A cell that holds something other than its value. */
export interface CellFault {
  /**
   * `error`: the result of a formula that failed, such as `#REF!`. `no-result`: a formula whose result was not saved.
   * `lost`: a reference to a text that the file does not hold.
   */
  readonly fault: 'error' | 'no-result' | 'lost';
  /** What stands in the cell, for showing. */
  readonly text: string;
}

/** What a cell holds: a text, a number (which may be a date’s serial number), or a fault. Empty cells are undefined. */
export type CellValue = string | number | CellFault;

/** A row of a sheet or of a table of text. */
export interface TableRow {
  /** As the spreadsheet counts it, from 1. */
  readonly number: number;
  /** By column, the first being 0. */
  readonly cells: readonly (CellValue | undefined)[];
  /** Whether a filter or its owner hides it. */
  readonly isHidden?: true;
}

/** Texts with which spreadsheets show a formula that failed. */
const errorText = /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC|GETTING_DATA)[!?]?$|^#{4,}$/i;

/** Whether a cell holds a fault. Of a text it may be the image of one, as exports to CSV leave it. */
export function faultOf(value: CellValue | undefined): CellFault | undefined {
  if (typeof value === 'object') return value;
  if (typeof value !== 'string' || value.charCodeAt(0) !== 35) return undefined;
  const text = value.trim();
  return errorText.test(text) ? { fault: 'error', text } : undefined;
}

/** The text of a cell, line breaks alike and blanks around it taken away. A fault and an empty cell have none. */
export function textOf(value: CellValue | undefined): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const text =
    value.includes('\r') || value.includes('_x') ? value.replace(/_x000d_/gi, '').replace(/\r\n?/g, '\n') : value;
  return text.trim();
}

/**
 * A text without what programs put into it unseen: the apostrophe before what a spreadsheet would take for a formula or a
 * number; blanks and hyphens that keep a line together; letters without width.
 */
export function plainText(text: string): string {
  const unguarded = /^'[=+\-@\d]/.test(text) ? text.slice(1) : text;
  if (/^[\n -~]*$/.test(unguarded)) return unguarded;
  return unguarded
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .trim();
}

/** A text as it stands in a sentence: in quotation marks, its first 40 characters. */
export function quoted(text: string): string {
  const line = text.slice(0, 120).replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return `“${letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : line}”`;
}
