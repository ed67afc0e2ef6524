import {
  type MappableColumn,
  mappableColumns,
  type notUsed,
  type PoamMapping,
} from '../../../domain/poam/fields/poam-mapping.ts';
import { headingKey, layoutKey } from '../reading/layout-key.ts';
import type { PoamTableQuestion } from '../reading/reader.ts';
import { type TableRow, textOf } from './cell-value.ts';
import { headingOf } from './headings.ts';
import { unknownTable } from './words.ts';

/** A table without the headings of a POA&M: the row that looks like its headings, and the first rows below. */
export interface UnknownTable {
  readonly headings: TableRow;
  readonly samples: readonly TableRow[];
}

/** Headings that people give to such columns where no template tells them: proposed, and read only once it is confirmed. */
const likely: Readonly<Partial<Record<MappableColumn, readonly string[]>>> = {
  id: ['id', 'itemid', 'item', 'number', 'findingid', 'ref', 'reference', 'key', 'ticket'],
  name: [
    'title',
    'name',
    'finding',
    'findingname',
    'findingtitle',
    'vulnerability',
    'vulnerabilityname',
    'issue',
    'summary',
  ],
  description: ['description', 'details', 'findingdescription'],
  detector: ['source', 'scanner', 'tool', 'identifiedby', 'foundby'],
  sourceId: ['pluginid', 'qid', 'vulnerabilityid', 'vulnid', 'scannerid', 'sourceid'],
  assets: ['asset', 'assets', 'host', 'hosts', 'hostname', 'ipaddress', 'affectedassets', 'affectedhosts', 'system'],
  detected: [
    'dateopened',
    'opendate',
    'opened',
    'openedon',
    'foundon',
    'found',
    'created',
    'datecreated',
    'firstseen',
    'firstfound',
    'discovered',
    'identified',
    'date',
  ],
  scheduled: ['duedate', 'due', 'targetdate', 'ecd', 'plannedcompletiondate', 'estimatedcompletiondate', 'deadline'],
  completed: ['closed', 'resolved', 'closedon'],
  originalRating: ['severity', 'risk', 'rating', 'risklevel', 'priority', 'criticality', 'originalseverity'],
  adjustedRating: ['adjustedseverity', 'adjustedrisklevel'],
  riskAdjustment: ['ra'],
  falsePositive: ['fp'],
  operationalRequirement: ['or'],
  vendorDependency: ['vd'],
};

const likelyByKey = new Map(
  Object.entries(likely).flatMap(([column, keys]) => keys.map((key) => [key, column as MappableColumn] as const)),
);

/** How many cells of a row hold a text or a number. */
export const filledCells = ({ cells }: TableRow) => cells.filter((cell) => textOf(cell) !== '').length;

/** The table among some rows: under the widest row of texts, which has three cells at least. Nothing where there is none. */
export function findUnknownTable(rows: readonly TableRow[]): UnknownTable | undefined {
  const widths = rows.map((row) => (row.cells.some((cell) => typeof cell === 'number') ? 0 : filledCells(row)));
  const width = Math.max(0, ...widths);
  const at = widths.indexOf(width);
  const headings = rows[at];
  if (width < 3 || headings === undefined) return undefined;
  const samples = rows.slice(at + 1).filter((row) => filledCells(row) >= 2);
  return samples.length === 0 ? undefined : { headings, samples };
}

const writtenIn = ({ headings }: UnknownTable): string[] =>
  Array.from(headings.cells, (cell) => textOf(cell).slice(0, 160));

/** The name under which what is said of such a table can be kept. */
export const layoutOfUnknown = (table: UnknownTable): string => layoutKey(writtenIn(table));

/** The question about such a table: which column is what, with the first values of each. */
export function askOfUnknownTable(table: UnknownTable, file: string, sheet?: string): PoamTableQuestion {
  const { headings, samples } = table;
  const written = writtenIn(table);
  const columns = written.flatMap((heading, at) => {
    if (heading === '') return [];
    const values = samples.map(({ cells }) => textOf(cells[at]).slice(0, 60)).filter((text) => text !== '');
    return [{ heading, samples: [...new Set(values)].slice(0, 3) }];
  });
  const where = sheet === undefined ? {} : { sheet };
  return {
    kind: 'question',
    file,
    question: 'poam-columns',
    message: unknownTable.question(file, sheet, headings.number),
    options: [{ answer: noPoam, words: unknownTable.noPoam }],
    table: { ...where, columns, proposed: proposeMapping(written), layout: layoutKey(written) },
  };
}

/** The answer that such a table is no POA&M. */
export const noPoam = 'none';

/** What the headings seem to be. Of two that seem to be the same the first is proposed. */
function proposeMapping(headings: readonly string[]): PoamMapping {
  const columns: Record<string, MappableColumn | typeof notUsed> = {};
  const taken = new Set<MappableColumn>();
  const propose = (columnOf: (heading: string) => MappableColumn | undefined) => {
    for (const heading of headings) {
      const column = columnOf(heading);
      if (heading === '' || Object.hasOwn(columns, heading) || column === undefined || taken.has(column)) continue;
      columns[heading] = column;
      taken.add(column);
    }
  };
  // What a template prints goes before what is only likely.
  propose((heading) => {
    const known = headingOf(heading);
    return mappableColumns.find((column) => column === known);
  });
  propose((heading) => likelyByKey.get(headingKey(heading)));
  return { columns };
}
