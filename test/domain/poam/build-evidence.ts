import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { addMonths } from '../../../src/domain/calendar/months.ts';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type {
  PoamEvidence,
  PoamItem,
  ReadIssue,
  ScanEvidence,
  ScanFinding,
  ScannedHost,
} from '../../../src/domain/poam/evidence.ts';
import type { PoamFieldId } from '../../../src/domain/poam/fields/poam-fields.ts';
import { ratings } from '../../../src/domain/poam/ratings.ts';

/** The POA&M date of the evidence that tests make. */
export const poamDay = plainDate('2026-08-31');

/** The day so many days before the POA&M date. */
export const daysAgo = (days: number): PlainDate => addDays(poamDay, -days);

/** An open item of High rating, found 10 days before the POA&M date, with what a test says otherwise. */
export function poamItem(number: number, fields: Partial<PoamItem> = {}): PoamItem {
  return {
    place: { file: 'poam.xlsx', sheet: 'Open POA&M Items', row: 8 + number },
    list: 'open',
    id: `V-${number}`,
    name: `Weakness ${number}`,
    detector: 'Nessus',
    sourceId: String(10_000 + number),
    assets: [`host-${number}`],
    detected: daysAgo(10),
    originalRating: 'high',
    cves: [],
    ...fields,
  };
}

/** An item without the fields named. */
export function without(item: PoamItem, ...names: (keyof PoamItem)[]): PoamItem {
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => !names.some((one) => one === name)),
  ) as unknown as PoamItem;
}

/** So many items, each the same but for its number. */
export function poamItems(amount: number, fields: Partial<PoamItem> = {}, from = 1): PoamItem[] {
  return Array.from({ length: amount }, (_, index) => poamItem(from + index, fields));
}

/** A POA&M of the POA&M date, or of another; `null` for none. */
export function poam(items: readonly PoamItem[], date: PlainDate | null = poamDay, file = 'poam.xlsx'): PoamEvidence {
  const placed = items.map((item) => ({ ...item, place: { ...item.place, file } }));
  const format = 'FedRAMP POA&M workbook, layout 3.0';
  return { kind: 'poam', file, format, items: placed, issues: [], rows: items.length, ...(date ? { date } : {}) };
}

/** The day so many months before the POA&M date. */
export const monthsAgo = (months: number): PlainDate => addMonths(poamDay, -months);

/** The POA&M of so many months back, in a file named after its month. */
export const poamMonthsAgo = (months: number, items: readonly PoamItem[]): PoamEvidence =>
  poam(items, monthsAgo(months), `poam-${monthsAgo(months).slice(0, 7)}.xlsx`);

/** A scan of the POA&M date, or of another; `null` for none. */
export function scan(
  hosts: readonly ScannedHost[],
  findings: readonly ScanFinding[] = [],
  {
    file = 'scan.nessus',
    date = poamDay,
    tool = 'Nessus',
  }: { file?: string; date?: PlainDate | null; tool?: string } = {},
): ScanEvidence {
  const rows = findings.reduce((sum, finding) => sum + finding.hosts, 0);
  return {
    kind: 'scan',
    file,
    format: 'Nessus v2',
    tool,
    hosts,
    findings,
    issues: [],
    rows,
    ...(date ? { date } : {}),
  };
}

/** So many hosts of one kind. */
export function hosts(amount: number, authentication: ScannedHost['authentication'], prefix: string = authentication) {
  return Array.from(
    { length: amount },
    (_, index): ScannedHost => ({
      name: `${prefix}-${index + 1}`,
      authentication,
      basis: 'plugin 19506',
    }),
  );
}

/** A finding on one host, of Moderate severity. */
export function finding(id: string, fields: Partial<ScanFinding> = {}): ScanFinding {
  return { id, name: `Plugin ${id}`, severity: 'moderate', isCompliance: false, hosts: 1, cves: [], ...fields };
}

const state = fc.constantFrom('yes', 'pending', 'no', undefined);

const anyFields = {
  list: fc.constantFrom('open', 'open', 'open', 'closed', 'configuration'),
  id: fc.constantFrom('V-1', 'V-2', ' v-3', 'V-4', undefined),
  name: fc.constantFrom('Old TLS', 'old  tls', 'CVE-2026-1234 and CVE-2026-5678 in libfoo', undefined),
  detector: fc.constantFrom('Nessus', 'nessus ', 'Assessor', undefined),
  sourceId: fc.constantFrom('19506', '57582', '0', undefined),
  assets: fc.constant(['host']),
  detected: fc.oneof(fc.integer({ min: -5, max: 200 }).map(daysAgo), fc.constant(undefined)),
  scheduled: fc.oneof(fc.integer({ min: -200, max: 200 }).map(daysAgo), fc.constant(undefined)),
  originalRating: fc.constantFrom(...ratings, 'high', undefined),
  adjustedRating: fc.constantFrom(...ratings, undefined, undefined),
  riskAdjustment: state,
  falsePositive: state,
  operationalRequirement: state,
  vendorDependency: fc.constantFrom('yes', 'no', undefined),
  vendorCheckIn: fc.oneof(fc.integer({ min: -5, max: 60 }).map(daysAgo), fc.constant(undefined)),
  cves: fc.constantFrom([], ['CVE-2026-1234'], ['CVE-2026-1234', 'cve-2026-5678 ']),
  unclearStatus: fc.constantFrom(...Array<undefined>(5).fill(undefined), 'its status is “Verified”'),
  // No number depends on these: readers judge by the last two before items are counted.
  knownExploitedDue: fc.oneof(fc.integer({ min: -200, max: 200 }).map(daysAgo), fc.constant(undefined)),
  ...{ status: fc.constant(undefined), completed: fc.constant(undefined) },
} satisfies Record<PoamFieldId | 'list' | 'unclearStatus', fc.Arbitrary<unknown>>;

/** Any item that a reader may give, many of them alike. */
const anyItem: fc.Arbitrary<PoamItem> = fc.record(anyFields).map((fields) => {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { place: { file: '', row: 9 }, ...Object.fromEntries(given) } as unknown as PoamItem;
});

/** The same file, of which something that counts may not have been read. */
export function cutOff<File extends PoamEvidence | ScanEvidence>(file: File): File {
  const issue: ReadIssue = {
    place: { file: file.file },
    kind: 'noted',
    what: 'The file ends in the middle of a row.',
    done: 'Rows may be missing.',
    mayHide: true,
  };
  return { ...file, issues: [...file.issues, issue] };
}

/** Whether a file was cut off: seldom. */
const anyCut = fc.nat(5).map((number) => number === 0);
const maybeCut = <File extends PoamEvidence | ScanEvidence>(file: File, isCut: boolean) =>
  isCut ? cutOff(file) : file;

/** Any POA&Ms: of up to three dates, or of none. */
export const anyPoams: fc.Arbitrary<PoamEvidence[]> = fc.array(
  fc
    .tuple(
      fc.array(anyItem, { maxLength: 40 }),
      fc.constantFrom(poamDay, daysAgo(31), daysAgo(62), null),
      fc.nat(9),
      anyCut,
    )
    .map(([items, date, number, isCut]) => maybeCut(poam(items, date, `poam-${number}.xlsx`), isCut)),
  { maxLength: 4 },
);

const anyHost: fc.Arbitrary<ScannedHost> = fc.record({
  name: fc.constantFrom('web-1', 'WEB-1 ', 'web-2', 'db-1', 'db-2', 'edge'),
  authentication: fc.constantFrom('yes', 'no', 'unknown'),
  basis: fc.constant('plugin 19506'),
});

const anyFinding: fc.Arbitrary<ScanFinding> = fc.record({
  id: fc.constantFrom('19506', '57582', '51192', 'CVE-2026-1234'),
  name: fc.constant('A finding'),
  severity: fc.constantFrom(...ratings, 'none'),
  isCompliance: fc.boolean(),
  hosts: fc.integer({ min: 1, max: 5 }),
  cves: fc.constantFrom([], ['CVE-2026-1234'], ['CVE-2026-1234', 'CVE-2026-5678']),
});

/** Any scans: of this month, of an earlier one, or of no date. */
export const anyScans: fc.Arbitrary<ScanEvidence[]> = fc.array(
  fc
    .record({
      hosts: fc.array(anyHost, { maxLength: 8 }),
      findings: fc.array(anyFinding, { maxLength: 12 }),
      date: fc.constantFrom(poamDay, daysAgo(3), daysAgo(40), null),
      number: fc.nat(9),
      tool: fc.constantFrom('Nessus', 'Trivy'),
      isCut: anyCut,
    })
    .map(({ hosts: listed, findings, date, number, tool, isCut }) =>
      maybeCut(scan(listed, findings, { file: `scan-${number}.nessus`, date, tool }), isCut),
    ),
  { maxLength: 4 },
);
