import { columnLabels, layoutKey, neededColumns, type ProposedMapping, type ScanColumn } from './column-mapping.ts';
import type { TableLayout } from './table-layout.ts';
import { questions } from './words.ts';

/** What its owner has to answer before a table can be read. */
export type AskedOfTable = 'columns' | 'severity-scale' | 'date-order';

/** A table that is read once its owner has said which column is what. */
export interface ScanTableQuestion {
  readonly kind: 'question';
  readonly file: string;
  /** What is asked, and why, in a sentence or two. */
  readonly message: string;
  readonly ask: AskedOfTable;
  /** The needed columns that no heading shows; none for the other questions. */
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
  const message = messageOf(file, ask, { headings, headingRow }, missing, proposed);
  return { kind: 'question', file, message, ask, missing, columns, proposed, layout: layoutKey(headings) };
}

function messageOf(
  file: string,
  ask: AskedOfTable,
  { headings, headingRow }: Pick<TableLayout, 'headings' | 'headingRow'>,
  missing: readonly ScanColumn[],
  { columns }: ProposedMapping,
): string {
  if (ask === 'severity-scale') return questions.severityScale(file, columns.severity ?? '');
  if (ask === 'date-order') return questions.dateOrder(file);
  const message = questions.columns(
    file,
    headingRow,
    missing.map((column) => columnLabels[column]),
  );
  const isSecurityHub = headings.filter((heading) => securityHubHeading.test(heading.trim())).length > 1;
  return isSecurityHub ? questions.securityHub(file, message) : message;
}

/** Headings of exports from AWS Security Hub: fields of ASFF, labels of its console, or the paths of OCSF. */
const securityHubHeading =
  /^(?:generator ?id|product ?arn|record ?state|workflow[ ._]?(?:state|status)|compliance[ ._]status|(?:finding_info|cloud\.account|metadata\.product)\.\w+|class_(?:name|uid))$/i;

/** The first three different values of a column. What a scanner wrote of its login stays out of sight. */
function samplesOf(cells: readonly string[]): string[] {
  const shown = cells.map((cell) => cell.trim().slice(0, 60)).filter((cell) => cell !== '' && !cell.includes('\n'));
  return [...new Set(shown)].filter((cell) => !/credential/i.test(cell)).slice(0, 3);
}
