import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { type CellValue, type TableRow, textOf } from '../poam-table/cell-value.ts';
import { localDateIn, readDate } from '../poam-table/read-date.ts';
import { isBlank } from '../poam-table/read-words.ts';

/** What a cell above the headings says before the inventory’s date. */
const label =
  /^(?:(?:inventory|report)\s+)?(?:date\s+of\s+(?:inventory|report)|date|as[- ]of(?:\s+date)?|last\s+updated|updated(?:\s+on)?)\s*:?\s*(.*)$/is;

/** A date that could not be read, and why, as half a sentence. */
export interface UnreadDate {
  readonly row: number;
  readonly text: string;
  readonly problem: string;
}

/**
 * The inventory’s own date: what stands behind, beside or below a label such as “Date” or “As of” above the headings. Nothing
 * without a label.
 */
export function dateAbove(rows: readonly TableRow[], system: 1900 | 1904): PlainDate | UnreadDate | undefined {
  for (const [at, row] of rows.entries()) {
    for (const [column, cell] of row.cells.entries()) {
      const behind = typeof cell === 'string' && cell.length < 100 ? label.exec(textOf(cell))?.[1] : undefined;
      if (behind === undefined) continue;
      const below = rows[at + 1]?.number === row.number + 1 ? rows[at + 1]?.cells[column] : undefined;
      const value = [behind, row.cells[column + 1], below].find((one) => !isBlank(textOf(one)));
      const read = value === undefined ? undefined : dateIn(value, system);
      if (typeof read === 'string') return read;
      // A word that begins like a label has no digits behind it.
      if (read && /\d/.test(textOf(value))) return { row: row.number, text: textOf(value), problem: read.problem };
    }
  }
  return undefined;
}

function dateIn(value: CellValue, system: 1900 | 1904): PlainDate | { readonly problem: string } | undefined {
  const order = 'month-first';
  const local = localDateIn(value);
  const [one, other] = ['month-first', 'day-first'].map((each) =>
    readDate(value, { system, order: each as typeof order }),
  );
  if (local && typeof one === 'string' && typeof other === 'string' && one !== other) {
    return { problem: 'the day and the month could be either of its first two numbers' };
  }
  return typeof one === 'string' ? one : (other ?? one);
}
