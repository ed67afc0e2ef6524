import { listText, numberText } from '../../../domain/wording.ts';
import type { FoundAndDone, IssueLog } from '../reading/issues.ts';
import type { ScanNotes } from './scan-results.ts';

/** How many hosts are named in one sentence. */
const mostNamed = 10;

/** Adds what its owner should know of how the rows of a scan were gathered. */
export function addScanNotes(issues: IssueLog, file: string, notes: ScanNotes): void {
  const note = ([what, done]: FoundAndDone, sort: string, mayHide = false) =>
    issues.add({ place: { file }, kind: 'noted', what, done, ...(mayHide ? { mayHide } : {}) }, sort);
  for (const id of notes.unevenSeverities) {
    const what = `Finding ${id} has different severities in different rows.`;
    note([what, 'It counts once, with the most severe one.'], 'severities');
  }
  for (const host of notes.uneven) {
    const what = `Host ${host} was scanned both with and without credentials.`;
    note([what, 'Both are kept. You choose how such a host counts.'], 'uneven');
  }
  for (const { name, basis } of notes.contradicted) {
    const what = `The file contradicts itself on host ${name}: ${basis}.`;
    note([what, 'It stays undecided until you say whether it was scanned with credentials.'], 'contradicted');
  }
  for (const { names, by } of notes.mayBeOne) {
    const what = `Hosts ${names[0]} and ${names[1]} may be one machine: they share ${by}.`;
    note(
      [what, 'Each counts separately, and the share of hosts without credentials is given as a range.'],
      'may be one',
    );
  }
  for (const names of notes.severalNames) {
    note([`${listText([...names].slice(0, mostNamed))} are one machine.`, 'It counts once.'], 'several names');
  }
  for (const host of notes.unfinished) {
    const what = `The scan of host ${host} started but did not finish.`;
    note([what, 'What it found before then counts. More may be missing.'], 'unfinished', true);
  }
  if (notes.notScanned.length > 0) note(notScannedWords(notes.notScanned), 'not scanned');
}

function notScannedWords(names: readonly string[]): FoundAndDone {
  const { length } = names;
  const more = length > mostNamed ? [`${numberText(length - mostNamed)} more`] : [];
  const listed = listText([...names.slice(0, mostNamed), ...more]);
  return length === 1
    ? [`One host did not respond and was not scanned: ${listed}.`, 'It does not count as a scanned host.']
    : [
        `${numberText(length)} hosts did not respond and were not scanned: ${listed}.`,
        'They do not count as scanned hosts.',
      ];
}
