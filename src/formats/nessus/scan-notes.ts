import type { IssueList } from './issue-list.ts';
import type { ScanNotes } from './scan-results.ts';

/** Adds what its owner should know of how the rows of a scan were gathered. */
export function addScanNotes(issues: IssueList, file: string, notes: ScanNotes): void {
  for (const id of notes.unevenSeverities) {
    const what = `Finding ${id} has different severities in different rows.`;
    issues.add('severities', {
      place: { file },
      kind: 'noted',
      what,
      done: 'It counts once, with the gravest of them.',
    });
  }
  for (const host of notes.unevenHosts) {
    const what = `Host ${host} was scanned both with and without credentials.`;
    issues.add('hosts', {
      place: { file },
      kind: 'noted',
      what,
      done: 'Both are kept; how such a host counts is a choice.',
    });
  }
}
