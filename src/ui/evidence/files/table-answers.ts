import {
  choicesOf,
  columnLabel,
  type MappableColumn,
  type MappedValue,
  mappableColumns,
  mappedValueLabels,
  notUsed,
  type PoamMapping,
  valueKey,
} from '../../../domain/poam/fields/poam-mapping.ts';
import { ratings } from '../../../domain/poam/ratings.ts';
import { ratingName } from '../../../domain/poam/words/rating-words.ts';
import { listText } from '../../../domain/wording.ts';
import {
  columnLabels,
  headingKey,
  neededColumns,
  type ScanColumn,
  type ScanTableMapping,
  scanColumns,
} from '../../../formats/evidence/scan-table/column-mapping.ts';
import { stateMeanings } from '../../../formats/evidence/scan-table/states.ts';
import { writtenKey } from '../../../formats/evidence/scan-table/written-key.ts';
import type { TableSummary } from '../tasks.ts';
import { say } from '../words/tables.ts';
import type { AskedColumn, AskedValue, Option, SaidOfTable } from './ColumnsForm.tsx';

/** The columns that a heading of a POA&M can be said to be. */
export const poamOptions: readonly Option[] = mappableColumns.map((id) => ({ id, label: columnLabel(id) }));

/** The columns that a heading of a scan can be said to be. */
export const scanOptions: readonly Option[] = scanColumns.map((id) => ({ id, label: columnLabels[id] }));

/** What is missing before a POA&M can be read, in a sentence. */
export function missingOfPoam(columns: readonly string[]): string | undefined {
  return columns.includes('id') || columns.includes('name') ? undefined : say('needs-name');
}

/** What is missing before a scan can be read, in a sentence. */
export function missingOfScan(columns: readonly string[]): string | undefined {
  const missing = neededColumns.filter((column) => !columns.includes(column));
  return missing.length === 0
    ? undefined
    : say('needs-scan', { columns: listText(missing.map((column) => columnLabels[column])) });
}

/** The columns of a POA&M as they are asked about; what a mapping cannot name is passed over. */
export function askedPoamColumns({ columns }: TableSummary): AskedColumn[] {
  return columns.map(({ heading, column }) => ({ heading, readAs: mappableColumns.find((one) => one === column) }));
}

/** The values of a POA&M that were not understood, and what each can mean. */
export function askedPoamValues({ unknownValues }: TableSummary): AskedValue[] {
  return unknownValues.map(({ heading, value, rows, column }) => {
    const choices = choicesOf(mappableColumns.find((one) => one === column) ?? 'name');
    return { heading, value, rows, options: choices.map((id) => ({ id, label: mappedValueLabels[id] })) };
  });
}

/**
 * A mapping of a POA&M with what a person said of one of its tables. Headings of which nothing was changed are read as before.
 *
 * @param asked The columns as they were asked about.
 */
export function saidOfPoam(
  before: PoamMapping | undefined,
  asked: readonly AskedColumn[],
  { columns: said, values: meant }: SaidOfTable,
  unknown: TableSummary['unknownValues'] = [],
): PoamMapping {
  const columns: Record<string, MappableColumn | typeof notUsed> = { ...before?.columns };
  for (const [at, { heading, readAs = '' }] of asked.entries()) {
    const chosen = mappableColumns.find((one) => one === said[at]);
    if ((chosen ?? '') !== readAs) columns[heading] = chosen ?? notUsed;
  }
  const values: { [Column in MappableColumn]?: Record<string, MappedValue> } = { ...before?.values };
  for (const [at, { value, column: name }] of unknown.entries()) {
    const column = mappableColumns.find((one) => one === name);
    const meaning = column && choicesOf(column).find((one) => one === meant[at]);
    if (column && meaning) values[column] = { ...values[column], [valueKey(value)]: meaning };
  }
  return { columns, ...(Object.keys(values).length === 0 ? {} : { values }) };
}

/** The answer about a POA&M whose headings are unknown: each heading that is said to be a column, or no longer one. */
export function answerOfPoam(asked: readonly AskedColumn[], { columns: said }: SaidOfTable): PoamMapping {
  const named = asked.flatMap(({ heading, readAs }, at) => {
    const chosen = mappableColumns.find((one) => one === said[at]);
    return chosen === undefined && readAs === undefined ? [] : [[heading, chosen ?? notUsed] as const];
  });
  return { columns: Object.fromEntries(named) };
}

/** The columns of a scan as they are asked about. */
export function askedScanColumns({ columns }: TableSummary, mapping: ScanTableMapping): AskedColumn[] {
  const taken = new Set<string>();
  return columns.map(({ heading }) => {
    const key = headingKey(heading);
    const readAs = taken.has(key)
      ? undefined
      : scanColumns.find((column) => headingKey(mapping.columns[column] ?? '') === key);
    taken.add(key);
    return { heading, readAs };
  });
}

const severities: readonly Option[] = [
  ...ratings.map((id) => ({ id, label: ratingName(id) })),
  { id: 'none', label: 'Information only' },
];

const stateOptions: readonly Option[] = stateMeanings.map((id) => ({ id, label: say(id) }));

/** The values of a scan that were not understood: of severities and states it can be said what they mean. */
export function askedScanValues({ unknownValues }: TableSummary, { columns }: ScanTableMapping): AskedValue[] {
  return unknownValues.map(({ heading, value, rows }) => ({
    ...{ heading, value, rows },
    options: heading === columns.severity ? severities : heading === columns.state ? stateOptions : [],
  }));
}

/** A mapping of a scan with what a person said of its table. */
export function saidOfScan(
  before: ScanTableMapping,
  asked: readonly AskedColumn[],
  { columns: said, values: meant }: SaidOfTable,
  unknown: TableSummary['unknownValues'],
): ScanTableMapping {
  const columns: { [Column in ScanColumn]?: string } = {};
  for (const column of scanColumns) {
    const heading = asked[said.indexOf(column)]?.heading;
    // A heading can stand for several columns, of which the form shows one.
    const shown = asked.some(({ readAs }) => readAs === column);
    const kept = heading ?? (shown ? undefined : before.columns[column]);
    if (kept !== undefined) columns[column] = kept;
  }
  const severities = meaningsOf(unknown, meant, before.columns.severity, [...ratings, 'none']);
  const states = meaningsOf(unknown, meant, before.columns.state, stateMeanings);
  return {
    ...before,
    columns,
    ...(severities ? { severities: { ...before.severities, ...severities } } : {}),
    ...(states ? { states: { ...before.states, ...states } } : {}),
  };
}

/** The values of a column to which a meaning was given, by their keys; nothing where none was. */
function meaningsOf<Meaning extends string>(
  unknown: TableSummary['unknownValues'],
  meant: SaidOfTable['values'],
  column: string | undefined,
  meanings: readonly Meaning[],
): Readonly<Record<string, Meaning>> | undefined {
  const given = unknown.flatMap(({ heading, value }, at) => {
    const meaning = heading === column ? meanings.find((one) => one === meant[at]) : undefined;
    return meaning === undefined ? [] : [[writtenKey(value), meaning] as const];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
