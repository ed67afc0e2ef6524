import type { GivenFile } from '../evidence-journey.ts';
import { serialOf } from './built-items.ts';
import { nessusFile, scanInformation } from './nessus-builder.ts';
import { tableText, tenableHeadings } from './scan-table-builder.ts';
import { type BuiltCell, buildWorkbook } from './workbook-builder.ts';

/*
 * The files of one month of a cloud service, as an office keeps them: a POA&M with a column of statuses, ratings as
 * letters and words of its own, totals below them; and two scans.
 */

const headings = [
  'POAM ID',
  'Weakness Name',
  'Weakness Detector Source',
  'Weakness Source Identifier',
  'Asset Identifier',
  'Original Detection Date',
  'Scheduled Completion Date',
  'Original Risk Rating',
  'Status',
  'Owner',
];

/** How many items are there, by what becomes of them. */
interface MonthItems {
  readonly all: number;
  readonly closed: number;
  readonly unknownStatus: number;
  readonly unknownRating: number;
}

/** As many items as it takes to tell one kind from the other. */
export const monthItems: MonthItems = { all: 60, closed: 12, unknownStatus: 4, unknownRating: 6 };
/** As many as a service of some size has: for what depends on how many they are. */
export const manyMonthItems: MonthItems = { all: 300, closed: 60, unknownStatus: 12, unknownRating: 30 };

const words = ['High', 'Moderate', 'Low'];

function cellsOf(index: number, { closed, unknownStatus, unknownRating }: MonthItems): BuiltCell[] {
  const isLetter = index >= closed + unknownStatus && index < closed + unknownStatus + unknownRating;
  const status = index < closed ? 'Closed' : index < closed + unknownStatus ? 'With the board' : 'Open';
  const day = serialOf('2026-08-31') - 10 - ((index * 7) % 170);
  return [
    `V-${index + 1}`,
    `Package ${index} is older than its fix`,
    'Nessus',
    20_000 + index,
    `web-${index % 40}`,
    day,
    day + 90,
    isLetter ? 'Grade 1' : (words[index % 3] ?? 'Low'),
    status,
    'Operations',
  ];
}

const rowsOf = (items: MonthItems): Map<number, BuiltCell[]> =>
  new Map<number, BuiltCell[]>([
    [1, ['Example Provider', 'Example Offering', 'Moderate', serialOf('2026-08-31')]],
    [2, headings],
    ...Array.from({ length: items.all }, (_, index) => [index + 3, cellsOf(index, items)] as const),
    [items.all + 4, ['Total items', items.all]],
    [items.all + 5, ['Prepared by', 'The compliance team']],
  ]);

/** The POA&M as a workbook. */
export const monthWorkbook = (name = 'poam-august.xlsx', items = monthItems): GivenFile => ({
  name,
  content: buildWorkbook([{ name: 'Open POA&M Items', rows: rowsOf(items) }]),
});

/** A scan of Nessus of forty hosts, one of which it could not log in to, and one that is known by a short name too. */
export const monthScan: GivenFile = {
  name: 'scan-august.nessus',
  content: nessusFile(
    Array.from({ length: 40 }, (_, at) => ({
      name: `web-${at}.example.gov`,
      items: [
        scanInformation(at === 0 ? 'no' : 'yes'),
        { plugin: '51192', name: 'A certificate that cannot be trusted', severity: '3' },
      ],
    })),
  ),
};

/** A scan as a table of Tenable, with a severity of its own. */
export const monthTableScan: GivenFile = {
  name: 'scan-august.csv',
  content: tableText(
    tenableHeadings,
    Array.from({ length: 20 }, (_, at) => ({
      'Plugin ID': String(60_000 + at),
      Severity: at < 4 ? 'Grade 1' : 'High',
      Host: at === 0 ? 'web-1' : `web-${at}.example.gov`,
      Name: `Library ${at} is out of date`,
    })),
  ),
};
