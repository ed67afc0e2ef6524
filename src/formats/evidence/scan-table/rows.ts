import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { ScanFinding } from '../../../domain/poam/evidence.ts';
import type { IssueLog } from '../reading/issues.ts';
import { keptText } from '../reading/kept-text.ts';
import type { AuthenticationClue } from '../scan/credentialed-checks.ts';
import { readCredentialedChecks, scanInformationPlugin } from '../scan/credentialed-checks.ts';
import { isComplianceFamily, type ScanResults, startResults } from '../scan/scan-results.ts';
import { columnIndex, type ScanColumn, type ScanTableMapping, scanColumns } from './column-mapping.ts';
import { readScanDate } from './scan-dates.ts';
import { readSeverity } from './severities.ts';
import { leftOut, notes } from './words.ts';

/** What was gathered from the rows of a table. */
export interface TableReading {
  rows: number;
  /** The last day on which anything was seen. */
  date?: PlainDate;
  /** Findings that a scanner calls potential, which count like the others. */
  potential: number;
  /** Whether a severity is a number, and the mapping has no scale for it. */
  needsScale: boolean;
  /** Whether a date shows that the order of dates is another than was thought, or that there is none. */
  needsOrder: boolean;
  readonly results: ScanResults;
}

/** What Nessus writes in place of a severity for the result of a compliance check, and how it rates that in its own format. */
const complianceResults = new Map<string, ScanFinding['severity']>([
  ['failed', 'high'],
  ['warning', 'moderate'],
  ['passed', 'none'],
]);
const fixed = /^(?:fixed|closed|remediated|mitigated|resolved)\b/i;

/**
 * Takes rows of a table of which it is known which column is what.
 * @param isOrderTold Whether the owner said in which order its dates are; else it is only what the first of them show.
 */
export function takeRows(
  file: string,
  headings: readonly string[],
  mapping: ScanTableMapping,
  issues: IssueLog,
  isOrderTold: boolean,
): { take(cells: readonly string[], row: number): void; reading: TableReading } {
  const reading: TableReading = {
    rows: 0,
    potential: 0,
    needsScale: false,
    needsOrder: false,
    results: startResults(),
  };
  const { results } = reading;
  const at = new Map(scanColumns.map((column) => [column, columnIndex(headings, mapping, column)]));
  const cellOf = (cells: readonly string[], column: ScanColumn) => cells[at.get(column) ?? -1] ?? '';

  const placeOf = (row: number, column: ScanColumn) => {
    const heading = mapping.columns[column];
    return { file, row, ...(heading === undefined ? {} : { column: heading }) };
  };
  const leaveOut = (row: number, column: ScanColumn, what: string) => {
    const place = placeOf(row, column);
    issues.add({ place, kind: 'left-out', what, done: leftOut.done }, `left-out ${column}`);
  };
  const dateAt = (cells: readonly string[], column: ScanColumn, row: number): PlainDate | undefined => {
    const cell = cellOf(cells, column);
    const date = readScanDate(cell, mapping.dateOrder);
    if (date.kind === 'empty') return undefined;
    if (date.kind === 'date' && !date.isContrary) return date.date;
    if (date.kind === 'ambiguous' || (date.kind === 'date' && !isOrderTold)) {
      reading.needsOrder = true;
      return undefined;
    }
    const place = placeOf(row, column);
    const shown = `“${keptText(cell, 40)}” in the column “${mapping.columns[column] ?? ''}”`;
    if (date.kind === 'date') {
      issues.noted(place, ...notes.contraryDate(shown));
      return date.date;
    }
    issues.unread(place, ...notes.unreadDate(shown));
    return undefined;
  };

  const take = (cells: readonly string[], row: number) => {
    reading.rows += 1;
    const cell = (column: ScanColumn) => cellOf(cells, column).trim();
    const id = cell('id').replace(/^(\d{1,20})\.0{1,20}$/, '$1');
    if (id === '') return leaveOut(row, 'id', leftOut.noId);
    const written = cell('severity');
    const compliance = complianceResults.get(written.toLowerCase());
    const severity = compliance ?? readSeverity(written, mapping.scale);
    if (severity === 'number') {
      reading.needsScale = true;
      return leaveOut(row, 'severity', leftOut.unknownScale);
    }
    if (!severity) return leaveOut(row, 'severity', leftOut.severity(keptText(written, 40)));
    if (fixed.test(cell('state'))) {
      return leaveOut(row, 'state', leftOut.fixed(keptText(cell('state'), 40)));
    }
    const hostName = cell('host') || cell('otherHost');
    if (hostName === '') issues.noted(placeOf(row, 'host'), ...notes.noHost);
    const host = hostName === '' ? undefined : results.host(hostName);
    const type = cell('type');
    if (/^(?:practice|potential)/i.test(type)) reading.potential += 1;
    const firstSeen = dateAt(cells, 'firstSeen', row);
    const lastSeen = dateAt(cells, 'lastSeen', row);
    if (lastSeen && !(reading.date && reading.date >= lastSeen)) reading.date = lastSeen;
    results.add({
      id,
      name: cell('name'),
      severity: /^(?:ig|info)/i.test(type) ? 'none' : severity,
      isCompliance: compliance !== undefined || isComplianceFamily(cell('family')),
      cves:
        cell('cves')
          .match(/CVE-\d{4}-\d{4,19}/gi)
          ?.map((cve) => cve.toUpperCase()) ?? [],
      ...(host === undefined ? {} : { host }),
      ...(firstSeen === undefined ? {} : { firstSeen }),
    });
    if (host === undefined) return;
    const clue =
      (id === scanInformationPlugin ? readCredentialedChecks(cell('output')) : undefined) ??
      clueOfDates(dateAt(cells, 'authenticated', row), dateAt(cells, 'unauthenticated', row));
    if (clue) results.authenticate(host, clue);
  };
  return { take, reading };
}

/** The later of the two last scans tells; on one day, the one with credentials. */
function clueOfDates(withThem?: PlainDate, without?: PlainDate): AuthenticationClue | undefined {
  if (withThem && (!without || withThem >= without)) {
    return { authentication: 'yes', basis: `last results with credentials ${withThem}`, weight: 1 };
  }
  if (!without) return undefined;
  const older = withThem ? `, the last with them ${withThem}` : '';
  return { authentication: 'no', basis: `last results without credentials ${without}${older}`, weight: 1 };
}
