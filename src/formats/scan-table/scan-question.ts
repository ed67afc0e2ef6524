import { columnLabels, layoutKey, neededColumns, type ProposedMapping, type ScanColumn } from './column-mapping.ts';
import type { TableLayout } from './table-layout.ts';

/** What has to be told before a table can be read. */
export type AskedOfTable = 'columns' | 'severity-scale' | 'date-order';

/** A table that is read once its owner has said which column is what. */
export interface ScanTableQuestion {
  readonly kind: 'question';
  readonly file: string;
  /** What is asked, and why, in a sentence or two. */
  readonly message: string;
  readonly ask: AskedOfTable;
  /** What must be told and is not known: columns, for the other questions none. */
  readonly missing: readonly ScanColumn[];
  /** The columns of the table, in its order, with their first values. */
  readonly columns: readonly { readonly heading: string; readonly samples: readonly string[] }[];
  /** What the headings tell already. The answer is a whole mapping. */
  readonly proposed: ProposedMapping;
  /** The name under which the answer can be kept: files with the same headings have the same. */
  readonly layout: string;
}

/** The question about a table of which the headings do not tell enough. */
export function askOfTable(
  file: string,
  ask: AskedOfTable,
  { headings, samples, headingRow }: TableLayout,
  proposed: ProposedMapping,
): ScanTableQuestion {
  const missing = ask === 'columns' ? neededColumns.filter((column) => proposed.columns[column] === undefined) : [];
  const columns = headings.flatMap((heading, at) =>
    heading === '' ? [] : [{ heading, samples: samplesOf(samples.map((row) => row[at] ?? '')) }],
  );
  const message = messageOf(file, ask, headingRow, missing, proposed);
  return { kind: 'question', file, message, ask, missing, columns, proposed, layout: layoutKey(headings) };
}

function messageOf(
  file: string,
  ask: AskedOfTable,
  headingRow: number,
  missing: readonly ScanColumn[],
  { columns }: ProposedMapping,
): string {
  if (ask === 'severity-scale') {
    return `${file} gives severities as numbers in the column “${columns.severity ?? ''}”. Which scale are they on: 0 to 4, 1 to 5, or CVSS scores?`;
  }
  if (ask === 'date-order') {
    return `${file} has dates such as 05/06/2026, which can be 5 June or May 6. Which comes first, the day or the month?`;
  }
  const start = `${file} is a table with its headings in row ${headingRow}, but of no layout that we know.`;
  if (missing.length === 0) return `${start} Check which column is what, and name the scanner.`;
  return `${start} Say which column holds: ${missing.map((column) => columnLabels[column]).join('; ')}.`;
}

/** The first three different values of a column. What a scanner wrote of its login stays out of sight. */
function samplesOf(cells: readonly string[]): string[] {
  const shown = cells.map((cell) => cell.trim().slice(0, 60)).filter((cell) => cell !== '' && !cell.includes('\n'));
  return [...new Set(shown)].filter((cell) => !/credential/i.test(cell)).slice(0, 3);
}
