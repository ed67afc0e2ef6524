import { strToU8 } from 'fflate';
import type { BuiltCell, BuiltSheet } from './workbook-builder.ts';

/** How a table of text is written. */
export interface CsvStyle {
  readonly delimiter?: ',' | ';' | '\t' | '|';
  readonly newline?: '\r\n' | '\n' | '\r';
  readonly encoding?: 'utf-8' | 'utf-8-mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** How a serial number of a date is shown; else as the number. */
  readonly showDate?: (serial: number) => string;
  /** Lines of delimiters alone, behind the others. */
  readonly emptyLines?: number;
}

/** A sheet saved as text, as spreadsheet programs do: every row from the first to the last, every cell as it is shown. */
export function buildCsv(sheet: BuiltSheet, style: CsvStyle = {}): Uint8Array {
  const { delimiter = ',', newline = '\r\n', encoding = 'utf-8', emptyLines = 0 } = style;
  const width = Math.max(...[...sheet.rows.values()].map((cells) => cells.length));
  const last = Math.max(...sheet.rows.keys());
  const lines = Array.from({ length: last + emptyLines }, (_, index) => {
    const cells = sheet.rows.get(index + 1) ?? [];
    return Array.from({ length: width }, (__, column) => shown(cells[column], style, delimiter)).join(delimiter);
  });
  return encode(`${lines.join(newline)}${newline}`, encoding);
}

/** A text in an encoding. Windows-1252 holds here only what Latin-1 holds, which is alike. */
export function encode(text: string, encoding: NonNullable<CsvStyle['encoding']>): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return strToU8(text);
    case 'utf-8-mark':
      return strToU8(`\uFEFF${text}`);
    case 'windows-1252':
      return strToU8(text, true);
    default: {
      const units = Uint16Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0));
      const bytes = new Uint8Array(units.buffer);
      return encoding === 'utf-16le' ? bytes : bytes.map((_, index) => bytes[index ^ 1] ?? 0);
    }
  }
}

function shown(cell: BuiltCell, { showDate }: CsvStyle, delimiter: string): string {
  const text =
    typeof cell === 'number' && cell > 40_000 && cell < 60_000 && showDate
      ? showDate(cell)
      : typeof cell === 'object'
        ? 'error' in cell
          ? cell.error
          : String(('result' in cell && cell.result) || '')
        : cell === undefined
          ? ''
          : String(cell);
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}
