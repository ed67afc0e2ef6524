import type { IssueLog } from '../reading/issues.ts';
import type { ScanNotes } from './scan-results.ts';

/** Adds what its owner should know of how the rows of a scan were gathered. */
export function addScanNotes(issues: IssueLog, file: string, { unevenSeverities, unevenHosts }: ScanNotes): void {
  for (const id of unevenSeverities) {
    const what = `Finding ${id} has different severities in different rows.`;
    issues.noted({ file }, what, 'It counts once, with the gravest of them.');
  }
  for (const host of unevenHosts) {
    const what = `Host ${host} was scanned both with and without credentials.`;
    issues.noted({ file }, what, 'Both are kept; how such a host counts is a choice.');
  }
}
