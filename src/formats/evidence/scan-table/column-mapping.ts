import type { DateOrder } from '../poam-table/date-text.ts';
import { headingKey } from '../reading/layout-key.ts';

export { headingKey, layoutKey } from '../reading/layout-key.ts';

/** What a column of a scan can hold. */
export const scanColumns = [
  'id',
  'severity',
  'host',
  'otherHost',
  'name',
  'family',
  'output',
  'cves',
  'firstSeen',
  'lastSeen',
  'state',
  'type',
  'authenticated',
  'unauthenticated',
] as const;

/** What a column of a scan can hold. */
export type ScanColumn = (typeof scanColumns)[number];

/** The columns without which no finding can be counted. */
export const neededColumns = ['id', 'severity', 'host'] as const satisfies readonly ScanColumn[];

/** What a column holds, as a person would call it. */
export const columnLabels: Readonly<Record<ScanColumn, string>> = {
  id: 'The scanner’s ID of the weakness',
  severity: 'Severity',
  host: 'Host',
  otherHost: 'Host, where the first column is empty',
  name: 'Name of the weakness',
  family: 'Family',
  output: 'What the scanner wrote',
  cves: 'CVE',
  firstSeen: 'First seen',
  lastSeen: 'Last seen',
  state: 'State (active, fixed)',
  type: 'Kind of finding',
  authenticated: 'Last scanned with credentials',
  unauthenticated: 'Last scanned without credentials',
};

/** How numbers rate: 0 to 4 as Nessus does, 1 to 5 as Qualys does, or a CVSS score. Words rate the same in all. */
export const severityScales = ['zero-to-four', 'one-to-five', 'cvss'] as const;

/** How numbers rate. */
export type SeverityScale = (typeof severityScales)[number];

/** Which column of a table is what. Plain JSON, so that it can be kept for the next file of the same layout. */
export interface ScanTableMapping {
  /** The scanner, for telling its ids from another’s: `Nessus` for everything with Nessus plugin ids. */
  readonly tool: string;
  /** The headings, as they stand in the file. */
  readonly columns: { readonly [Column in ScanColumn]?: string };
  /** Needed where severities are numbers. */
  readonly scale?: SeverityScale;
  /** Needed where dates can be read both ways. */
  readonly dateOrder?: DateOrder;
}

/** The headings that scanners are known to write, the likeliest first, in small letters and digits only. */
const knownHeadings: Readonly<Record<ScanColumn, readonly string[]>> = {
  id: ['pluginid', 'plugin', 'definitionid', 'qid', 'vulnerabilityid', 'vulnid', 'findingid', 'checkid'],
  severity: ['severity', 'definitionseverity', 'risk', 'riskfactor', 'riskrating', 'severitylevel', 'qseverity'],
  host: [
    'host',
    'ipaddress',
    'ip',
    'assetdisplayipv4address',
    'assetipv4addresses',
    'assetipaddresses',
    'hostip',
    'hostname',
    'assethostname',
    'assetname',
    'asset',
    'dnsname',
    'dns',
    'fqdn',
  ],
  otherHost: ['dnsname', 'assetname', 'assethostname', 'dns', 'fqdn', 'hostname', 'netbiosname', 'netbios'],
  name: ['name', 'pluginname', 'definitionname', 'title', 'vulntitle', 'vulnerabilityname', 'vulnerability'],
  family: ['pluginfamily', 'family', 'definitionfamily'],
  output: ['pluginoutput', 'output'],
  cves: ['cve', 'cveid', 'cves', 'cveids', 'definitioncve'],
  firstSeen: [
    'firstfound',
    'firstdiscovered',
    'firstobserved',
    'firstdetected',
    'firstseen',
    'firstdiscovereddate',
    'firstfounddate',
  ],
  lastSeen: ['lastfound', 'lastobserved', 'lastseen', 'lastdetected', 'lastscan', 'hostend'],
  state: ['vulnerabilitystate', 'vulnstatus', 'state', 'status'],
  type: ['type'],
  authenticated: ['lastauthenticatedresultsdate', 'lastauthenticatedscan', 'lastauthenticatedscantime'],
  unauthenticated: ['lastunauthenticatedresultsdate', 'lastunauthenticatedscan', 'lastunauthenticatedscantime'],
};

/** The scanners whose tables are read without asking: by the heading of their ids. */
const knownScanners = [
  { id: ['pluginid', 'plugin', 'definitionid'], tool: 'Nessus', scale: 'zero-to-four' },
  { id: ['qid'], tool: 'Qualys', scale: 'one-to-five' },
] as const satisfies readonly { id: readonly string[]; tool: string; scale: SeverityScale }[];

/** A mapping as far as the headings tell it. */
export type ProposedMapping = Omit<ScanTableMapping, 'tool'> & { readonly tool?: string };

/** The place of a mapped column among the headings, from 0; −1 where it is not mapped or not there. */
export function columnIndex(headings: readonly string[], mapping: ProposedMapping, column: ScanColumn): number {
  const key = headingKey(mapping.columns[column] ?? '');
  return key === '' ? -1 : headings.findIndex((heading) => headingKey(heading) === key);
}

/** Whether the headings hold every column of a mapping without which nothing can be counted. */
export function fitsHeadings(headings: readonly string[], mapping: ProposedMapping): boolean {
  return neededColumns.every((column) => columnIndex(headings, mapping, column) >= 0);
}

/** Which column is what, as far as the headings tell. */
export function proposeMapping(headings: readonly string[]): ProposedMapping {
  const byKey = new Map<string, string>();
  for (const heading of headings) {
    const key = headingKey(heading);
    if (key !== '' && !byKey.has(key)) byKey.set(key, heading);
  }
  const columns: { [Column in ScanColumn]?: string } = {};
  for (const column of scanColumns) {
    const key = knownHeadings[column].find((known) => byKey.has(known) && byKey.get(known) !== columns.host);
    const heading = key === undefined ? undefined : byKey.get(key);
    if (heading !== undefined) columns[column] = heading;
  }
  const idKey = headingKey(columns.id ?? '');
  const scanner = knownScanners.find(({ id }) => id.some((known) => known === idKey));
  if (!scanner) return { columns };
  // Qualys writes dates with the month first, wherever it is used.
  return {
    columns,
    tool: scanner.tool,
    scale: scanner.scale,
    ...(idKey === 'qid' ? { dateOrder: 'month-first' } : {}),
  };
}

/** The mapping, if the headings of a known scanner tell everything that is needed. */
export function completeMapping({ tool, ...rest }: ProposedMapping): ScanTableMapping | undefined {
  const isComplete = neededColumns.every((column) => rest.columns[column] !== undefined);
  return tool !== undefined && isComplete ? { tool, ...rest } : undefined;
}

/** How many of the headings of scans are among these, as a sign that a row holds headings. */
export function countKnownHeadings(cells: readonly string[]): number {
  const keys = new Set(cells.map(headingKey));
  return scanColumns.filter((column) => knownHeadings[column].some((known) => keys.has(known))).length;
}
