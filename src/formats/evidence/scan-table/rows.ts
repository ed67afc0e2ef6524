import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { ScanFinding, TableAccount } from '../../../domain/poam/evidence.ts';
import type { IssueLog } from '../reading/issues.ts';
import { keptText } from '../reading/kept-text.ts';
import { remembering } from '../reading/remembering.ts';
import type { AuthenticationClue } from '../scan/credentialed-checks.ts';
import { isDeadHost, readCredentialedChecks, scanInformationPlugin } from '../scan/credentialed-checks.ts';
import { pingPlugin } from '../scan/host-store.ts';
import { isComplianceFamily, type ScanResults, startResults } from '../scan/scan-results.ts';
import { filledCells } from '../text/first-rows.ts';
import { type RowFault, rowFaultWords } from '../text/row-faults.ts';
import { startAccount } from './account.ts';
import { cellText, identifierOf, isErrorCell, isRoundedNumber } from './cell-text.ts';
import { columnIndex, neededColumns, type ScanColumn, type ScanTableMapping, scanColumns } from './column-mapping.ts';
import { startRowHosts } from './row-hosts.ts';
import { readScanDate } from './scan-dates.ts';
import { readSeverity } from './severities.ts';
import { readKind, readState, wasScanned } from './states.ts';
import { addValueNotes, startMetValues } from './value-notes.ts';
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

/** Takes the rows of a table one by one. */
export interface RowTaker {
  readonly take: (cells: readonly string[], row: number) => void;
  /** Takes a row whose cells cannot be trusted to stand under their headings. */
  readonly takeFaulty: (fault: RowFault, cells: number, row: number) => void;
  /** Adds the issues that speak for many rows, and gives the account of all. */
  readonly finish: () => TableAccount;
  readonly reading: TableReading;
}

/** What Nessus writes in place of a severity for the result of a compliance check, and how it rates that in its own format. */
const complianceResults = new Map<string, ScanFinding['severity']>([
  ['failed', 'high'],
  ['warning', 'moderate'],
  ['passed', 'none'],
  ['error', 'none'],
]);

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
): RowTaker {
  const results = startResults(mapping.tool);
  const hosts = startRowHosts(results.hosts, mapping);
  const reading: TableReading = { rows: 0, potential: 0, needsScale: false, needsOrder: false, results };
  const account = startAccount(headings, mapping);
  const met = startMetValues();
  const at = Object.fromEntries(
    scanColumns.map((column) => [column, columnIndex(headings, mapping, column)]),
  ) as Record<ScanColumn, number>;
  const dateIn = remembering((cell) => readScanDate(cell, mapping.dateOrder));
  const stateIn = remembering((cell) => readState(cell, mapping.states));
  const kindIn = remembering(readKind);
  const severityIn = remembering((cell) => readSeverity(cell, mapping.scale, mapping.severities));
  const cellOf = (cells: readonly string[], column: ScanColumn) => cellText(cells[at[column]] ?? '');
  const isHeading = (cells: readonly string[]) =>
    neededColumns.every((column) => cellOf(cells, column).toLowerCase() === mapping.columns[column]?.toLowerCase());

  const placeOf = (row: number, column: ScanColumn) => {
    const heading = mapping.columns[column];
    return { file, row, ...(heading === undefined ? {} : { column: heading }) };
  };
  const leaveOut = (row: number, column: ScanColumn, what: string, reason: 'unread' | 'too-little' = 'unread') => {
    account.add(reason, row);
    const place = placeOf(row, column);
    issues.add({ place, kind: 'left-out', what, done: leftOut.done, mayHide: true }, `left-out ${column}`);
  };
  const dateAt = (cells: readonly string[], column: ScanColumn, row: number): PlainDate | undefined => {
    const cell = cellOf(cells, column);
    if (cell === '') return undefined;
    const date = dateIn(cell);
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

  /** The identifier of a row of data; nothing where the row was put aside. */
  const idOf = (cells: readonly string[], row: number, written: string, host: string): string | undefined => {
    const id = cellOf(cells, 'id') || cellOf(cells, 'otherId');
    if (isErrorCell(id) || isRoundedNumber(id)) leaveOut(row, 'id', leftOut.spoiledId(keptText(id, 40)));
    else if (written === '' && !isIdentifier(id) && (host === '' || (id === '' && cellOf(cells, 'name') === ''))) {
      account.add(id === '' ? 'other' : 'footer', row);
    } else if (id === '') leaveOut(row, 'id', leftOut.noId, 'too-little');
    else return identifierOf(id);
    return undefined;
  };

  /** What a row is rated; nothing where the row was put aside. */
  const severityOf = (written: string, row: number): ScanFinding['severity'] | undefined => {
    const severity = severityIn(written);
    if (severity === 'number') {
      reading.needsScale = true;
      leaveOut(row, 'severity', leftOut.unknownScale);
    } else if (severity) return severity;
    else if (written === '') leaveOut(row, 'severity', leftOut.noSeverity, 'too-little');
    else {
      account.add('unread', row);
      met.severities.add(written, row);
    }
    return undefined;
  };

  /** A severity that is empty or none gives way to the other one, if that says more: whoever rates it counts. */
  const writtenSeverity = (cells: readonly string[]): string => {
    const [first, other] = [cellOf(cells, 'severity'), cellOf(cells, 'otherSeverity')];
    const isNone = first === '' || severityIn(first) === 'none';
    return isNone && other !== '' ? other : first;
  };

  /** A row without a weakness that says whether its host was scanned. */
  const takeStatus = (cell: (column: ScanColumn) => string, row: number): boolean => {
    const wasReached = wasScanned(cell('hostStatus'));
    const host = wasReached === undefined ? undefined : hosts.number(cell);
    if (host === undefined) return false;
    if (wasReached) results.hosts.found(host, '', false);
    else results.hosts.mark(host, 'dead');
    account.add('other', row);
    return true;
  };

  const take = (cells: readonly string[], row: number) => {
    reading.rows += 1;
    if (isHeading(cells)) return account.add('repeated-heading', row);
    // A line of text that stands by itself, in whatever column it came to stand.
    if (filledCells(cells) === 1 && !isIdentifier(cellOf(cells, 'id'))) return account.add('footer', row);
    const written = writtenSeverity(cells);
    const cell = (column: ScanColumn) => cellOf(cells, column);
    const hostName = hosts.reported(cell);
    if (cell('id') === '' && takeStatus(cell, row)) return;
    const id = idOf(cells, row, written, hostName);
    if (id === undefined) return;
    const state = stateIn(cellOf(cells, 'state'));
    if (state === 'fixed' || state === 'absent') return account.add(state === 'fixed' ? 'fixed' : 'other', row);
    if (state === 'unchecked') return leaveOut(row, 'state', leftOut.unchecked(keptText(cellOf(cells, 'state'), 40)));
    if (state === 'unknown') met.states.add(cellOf(cells, 'state'), row);
    if (state === 'set-aside') met.setAside.add(cellOf(cells, 'state'), row);
    const kind = kindIn(cellOf(cells, 'type') || cellOf(cells, 'state'));
    const compliance = complianceResults.get(written.toLowerCase());
    const severity = kind === 'information' ? 'none' : (compliance ?? severityOf(written, row));
    if (!severity) return;
    if (severity === 'none') account.add('information', row);
    if (kind === 'potential') reading.potential += 1;
    const host = hosts.number(cell);
    if (host === undefined) {
      const [what, done] = notes.noHost;
      issues.add({ place: placeOf(row, 'host'), kind: 'noted', what, done, mayHide: true });
    }
    const firstSeen = dateAt(cells, 'firstSeen', row);
    const lastSeen = dateAt(cells, 'lastSeen', row);
    if (lastSeen && !(reading.date && reading.date >= lastSeen)) reading.date = lastSeen;
    results.add({
      id,
      name: cellOf(cells, 'name'),
      severity,
      isCompliance: compliance !== undefined || isComplianceFamily(cellOf(cells, 'family')),
      cves:
        cellOf(cells, 'cves')
          .match(/CVE-\d{4}-\d{4,19}/gi)
          ?.map((cve) => cve.toUpperCase()) ?? [],
      ...(host === undefined ? {} : { host }),
      ...(firstSeen === undefined ? {} : { firstSeen }),
    });
    if (host === undefined) return;
    if (id === pingPlugin && isDeadHost(cell('output'))) results.hosts.mark(host, 'dead');
    const said = id === scanInformationPlugin ? readCredentialedChecks(cell('output')) : undefined;
    if (said) results.hosts.authenticate(host, said, 'said');
    const hinted = clueOfDates(dateAt(cells, 'authenticated', row), dateAt(cells, 'unauthenticated', row));
    if (hinted) results.hosts.authenticate(host, hinted, 'hinted');
  };

  const takeFaulty = (fault: RowFault, cells: number, row: number) => {
    reading.rows += 1;
    account.add('unread', row);
    const [what, done] = rowFaultWords(fault, headings.length, cells);
    issues.add({ place: { file, row }, kind: 'left-out', what, done, mayHide: true }, `left-out ${fault}`);
  };

  const finish = () => account.close(reading.rows, addValueNotes(issues, file, met, mapping));
  return { take, takeFaulty, finish, reading };
}

/** Whether a text looks like an identifier: it has a digit and no blank. */
const isIdentifier = (text: string) => /\d/.test(text) && !/\s/.test(text);

/** The later of the two last scans decides; on one day, the one with credentials. */
function clueOfDates(withThem?: PlainDate, without?: PlainDate): AuthenticationClue | undefined {
  if (withThem && (!without || withThem >= without)) {
    return { authentication: 'yes', basis: `last results with credentials ${withThem}`, weight: 1 };
  }
  if (!without) return undefined;
  const older = withThem ? `, the last with them ${withThem}` : '';
  return { authentication: 'no', basis: `last results without credentials ${without}${older}`, weight: 1 };
}
