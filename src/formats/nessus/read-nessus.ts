import type { FileRefusal, ScanEvidence } from '../../domain/poam/evidence.ts';
import { type IssueList, startIssues } from './issue-list.ts';
import { countText } from './kept-text.ts';
import { nessusRoot } from './nessus-root.ts';
import { type NessusReading, visitNessus } from './nessus-visitor.ts';
import type { ReadingOptions, ReadingStopped } from './reading.ts';
import { addScanNotes } from './scan-notes.ts';
import { readXml, type XmlEnd } from './xml-stream.ts';

/*
 * Why saxes: it takes the file in pieces, gathers no text that nobody asked for, expands no entity and rejects those
 * that nobody defined. On generated and real files it read 138 MB in 1.1 s in Chromium. saxen is three times as fast
 * but wants the whole text at once; fast-xml-parser builds a tree; DOMParser does not exist in a worker.
 */

/**
 * Reads a Nessus scan, version 2 of the format, in one pass: which hosts were scanned and whether with credentials, and
 * each plugin’s findings with the number of hosts that carry them. Results of compliance checks are kept apart. What the
 * scanner wrote about a finding is passed over, and the name of the account it used is never kept.
 *
 * A file that breaks off, or breaks, gives what was read up to there and an issue that says so. The room that reading
 * needs grows with the number of different findings and hosts, not with the file.
 *
 * @param chunks The bytes of the file, in order: `file.stream()`.
 * @param file Its name.
 */
export async function readNessus(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  options: ReadingOptions = {},
): Promise<ScanEvidence | FileRefusal | ReadingStopped> {
  const issues = startIssues(file);
  const { visitor, reading } = visitNessus(file, issues);
  const end = await readXml(chunks, visitor, options);
  if (end.kind === 'stopped') return { kind: 'stopped', file };
  const message = refusalMessage(file, end, reading);
  if (message !== undefined) return { kind: 'refused', file, message };
  // An item that was opened before the file broke off is complete but for its texts.
  if (end.kind !== 'complete' && end.kind !== 'enough') visitor.close(nessusRoot, 1);
  const { hosts, findings, notes } = reading.results.finish();
  addEndIssues(issues, file, end);
  if (hosts.length === 0) {
    const what = 'The file holds no scanned host.';
    issues.add('hosts', { place: { file }, kind: 'noted', what, done: 'Nothing is counted from it.' });
  }
  addScanNotes(issues, file, notes);
  return {
    kind: 'scan',
    file,
    format: 'Nessus scan, format version 2',
    tool: 'Nessus',
    ...(reading.date === undefined ? {} : { date: reading.date }),
    hosts,
    findings,
    issues: issues.list(),
    rows: reading.rows,
  };
}

function refusalMessage(file: string, end: XmlEnd, { root }: NessusReading): string | undefined {
  if (end.kind === 'doctype') {
    return `${file} declares a document type (DOCTYPE), which can define text that grows without bound. Nessus never writes one, so the file was not read. Export the scan from Nessus again.`;
  }
  if (root === nessusRoot) return undefined;
  if (root === 'NessusClientData') {
    return `${file} is a Nessus scan of the old format, version 1. Open it in Nessus and export it as “Nessus”, which gives version 2.`;
  }
  if (root === undefined) {
    return `${file} could not be read as XML: ${end.problem || 'it ends before its first element'}.`;
  }
  return `${file} is XML whose first element is “${root.slice(0, 60)}”. A Nessus scan begins with “${nessusRoot}”.`;
}

function addEndIssues(issues: IssueList, file: string, end: XmlEnd): void {
  const place = { file, row: end.line };
  const done = 'Everything before that line is counted, the rest is missing. Export the scan again.';
  const line = countText(end.line);
  if (end.kind === 'truncated') {
    issues.add('end', { place, kind: 'noted', what: `The file breaks off at line ${line}, before its end.`, done });
  } else if (end.kind === 'broken') {
    const what = `The file is damaged at line ${line}: ${end.problem.replace(/\.$/, '').slice(0, 200)}.`;
    issues.add('end', { place, kind: 'noted', what, done });
  } else if (end.kind === 'enough') {
    const what = `The file holds ${end.problem}, more than any scan we know.`;
    issues.add('end', {
      place,
      kind: 'noted',
      what,
      done: `Everything before line ${line} is counted, the rest is missing.`,
    });
  }
  if (end.kind === 'complete' && end.problem !== '') {
    const what = `Something follows behind the end of the scan, at line ${line}.`;
    const more = 'It is not read. Where several scans were put into one file, choose each by itself.';
    issues.add('end', { place, kind: 'noted', what, done: more });
  }
  if (end.oddities > 0) {
    const what = `${countText(end.oddities)} characters or entities of the file are not allowed in XML.`;
    issues.add('oddities', { place: { file }, kind: 'noted', what, done: 'They were passed over as they stand.' });
  }
}
