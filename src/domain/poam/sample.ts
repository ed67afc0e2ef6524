import type { PlainDate } from '../calendar/plain-date.ts';
import { newestColumnIds, type PoamColumnId, poamColumns } from './fields/poam-fields.ts';

/** A cell of the sample: a text, or a day. */
export type SampleCell = string | { readonly date: PlainDate };

/** A sheet of the sample: rows from the first on, cells from column A on; an empty text is an empty cell. */
export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly SampleCell[])[];
}

/** The headings of the items in layout 3.0 of FedRAMP’s template, in its order. */
const headings = newestColumnIds.map((id) => poamColumns[id].headings[0]);

type Item = Readonly<Partial<Record<PoamColumnId, SampleCell>>>;

const day = (date: string): SampleCell => ({ date: date as PlainDate });

function item(id: string, name: string, rating: string, detected: string, scheduled: string, more: Item = {}): Item {
  return {
    id: id,
    name: name,
    detector: 'Example scanner',
    detected: day(detected),
    scheduled: day(scheduled),
    statusDate: day('2026-05-29'),
    vendorDependency: 'No',
    originalRating: rating,
    adjustedRating: 'N/A',
    riskAdjustment: 'No',
    falsePositive: 'No',
    operationalRequirement: 'No',
    ...more,
  };
}

const source = (id: string, assets: string): Item => ({
  sourceId: id,
  assets: assets,
});

const openItems: readonly Item[] = [
  item('V-101', 'Outdated web server', 'High', '2026-04-02', '2026-05-02', source('90101', 'web-1, web-2')),
  item('V-102', 'Weak cipher on the gateway', 'High', '2026-04-10', '2026-05-10', source('90102', 'gate-1')),
  item('V-103', 'Remote code execution in a parser', 'Critical', '2026-04-20', '2026-05-20', {
    ...source('90103', 'app-1'),
    cves: 'CVE-2026-0001',
  }),
  item('V-104', 'Unsupported operating system', 'High', '2026-03-05', '2026-06-30', {
    ...source('90104', 'batch-1'),
    comments: 'Scheduled later than the rating allows, to show how that is reported',
  }),
  item('V-105', 'Weak cipher on the mail relay', 'High', '2026-04-15', '2026-05-15', {
    ...source('90102', 'mail-1'),
    comments: 'The same vulnerability as V-102, as an item of its own',
  }),
  item('V-106', 'Directory listing', 'High', '2026-03-20', '2026-06-18', {
    ...source('90106', 'web-1'),
    adjustedRating: 'Moderate',
    riskAdjustment: 'Yes',
  }),
  item('V-107', 'Exposed management port', 'High', '2026-04-21', '2026-05-21', {
    ...source('90107', 'switch-1'),
    adjustedRating: 'Moderate',
    riskAdjustment: 'Pending',
  }),
  item('V-108', 'Old protocol for a partner', 'Moderate', '2025-12-10', '2026-03-10', {
    ...source('90108', 'gate-2'),
    operationalRequirement: 'Yes',
  }),
  item('V-109', 'Flaw in a database, no fix yet', 'Moderate', '2026-01-20', '2026-04-20', {
    ...source('90109', 'db-1'),
    vendorDependency: 'Yes',
    vendorCheckIn: day('2026-05-15'),
    vendorProduct: 'Example Database 9',
  }),
  item('V-110', 'Flaw in a backup agent, no fix yet', 'Moderate', '2026-02-01', '2026-05-02', {
    ...source('90110', 'db-1, db-2'),
    vendorDependency: 'Yes',
    vendorCheckIn: day('2026-03-10'),
    vendorProduct: 'Example Backup 4',
  }),
  item('V-111', 'Version reported wrongly', 'Moderate', '2026-02-10', '2026-05-11', {
    ...source('90111', 'app-2'),
    falsePositive: 'Pending',
  }),
  item('V-112', 'Missing header', 'Moderate', '2026-05-01', '2026-07-30', source('90112', 'web-1, web-2')),
  item('V-113', 'Outdated library', 'High', '2026-05-12', '2026-06-11', source('90113', 'app-1')),
  item('V-114', 'Verbose error pages', 'Low', '2025-10-15', '2026-04-13', source('90114', 'web-2')),
  item('V-115', 'Default credentials on a printer', 'High', '2026-04-29', '2026-05-29', source('90115', 'print-1')),
  item('V-116', 'Flaw that is known to be exploited', 'Moderate', '2026-03-15', '2026-06-13', {
    ...source('90116', 'app-3'),
    knownExploited: 'Yes',
    knownExploitedDue: day('2026-05-01'),
    cves: 'CVE-2026-0002',
  }),
];

const closedItems: readonly Item[] = [
  item('V-090', 'Finding on a host that is not ours', 'High', '2026-02-02', '2026-03-04', {
    ...source('90090', 'other-1'),
    falsePositive: 'Yes',
  }),
  item('V-091', 'Outdated agent', 'Moderate', '2026-01-12', '2026-04-12', source('90091', 'app-1')),
];

const configurationFindings: readonly Item[] = [
  item('C-001', 'Password history shorter than required', 'Moderate', '2026-04-03', '2026-07-02', {
    ...source('90201', 'app-1'),
    detector: 'Example benchmark',
  }),
];

const written = (items: readonly Item[]) => items.map((one) => newestColumnIds.map((id) => one[id] ?? ''));
const behindLabels = (rows: readonly (readonly SampleCell[])[]) => rows.map((row) => ['', ...row]);
const otherHeadings = headings.map((one) => (one === 'Remediation Plan' ? 'Overall Remediation Plan' : one));

/**
 * An invented POA&M in the form of FedRAMP’s template, layout 3.0, to try the reader with. It shows late items, adjusted
 * ratings, deviations, a vendor dependency with a recent check-in and one without, and a due date that differs.
 */
export const samplePoam: readonly SampleSheet[] = [
  {
    name: 'Open POA&M Items',
    rows: [
      ['Sample POA&M. Everything in it is made up.'],
      ['', 'Cloud Service Provider', 'Cloud Service Offering', 'Impact Level', 'POA&M Date'],
      ['', 'Example Provider', 'Example Offering', 'Moderate', day('2026-05-29')],
      [],
      ...behindLabels([headings, ...written(openItems)]),
    ],
  },
  {
    name: 'Closed POA&M Items',
    rows: [[], otherHeadings, ...written(closedItems)],
  },
  {
    name: 'Configuration Findings',
    rows: [[], otherHeadings, ...written(configurationFindings)],
  },
];

/** How many open items the sample holds. */
export const sampleItemCount = openItems.length;
