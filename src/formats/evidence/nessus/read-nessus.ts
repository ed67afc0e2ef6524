import { startIssueLog } from '../reading/issues.ts';
import type { EvidenceReader } from '../reading/reader.ts';
import { addScanNotes } from '../scan/scan-notes.ts';
import { readXml } from '../xml/xml-stream.ts';
import { nessusRoot } from './root.ts';
import { visitNessus } from './rows.ts';
import { endWords, notes, refusalMessage } from './words.ts';

/*
 * Why saxes: it takes the file in pieces, gathers no text that nobody asked for, expands no entity and rejects those
 * that nobody defined. On generated and real files it read 138 MB in 1.1 s in Chromium. saxen is three times as fast
 * but wants the whole text at once; fast-xml-parser builds a tree; DOMParser does not exist in a worker.
 */

/** How many issues of one sort are listed one by one. */
const listedOfSort = 20;

/**
 * Reads a Nessus scan, version 2 of the format, in one pass: which hosts were scanned and whether with credentials, and
 * each plugin’s findings with the number of hosts that have them. Results of compliance checks are kept apart. What the
 * scanner wrote about a finding is passed over, and the name of the account it used is never kept.
 *
 * A file that breaks off, or breaks, gives what was read up to there and an issue that says so, behind which the rest may
 * hide: its numbers are lower bounds. The room that reading
 * needs grows with the number of different findings and hosts, not with the file.
 */
export const readNessus: EvidenceReader = async (source, options = {}) => {
  const file = source.name;
  const issues = startIssueLog(listedOfSort);
  const { visitor, reading } = visitNessus(file, issues);
  const end = await readXml(source, visitor, options);
  if (end.kind === 'stopped') return { kind: 'stopped', file };
  const message = refusalMessage(file, end, reading.root);
  if (message !== undefined) return { kind: 'refused', file, message };
  const isCut = end.kind === 'truncated' || end.kind === 'broken';
  const cutHost = isCut ? reading.openHost : undefined;
  // An item that was opened before the file broke off is complete but for its texts.
  if (isCut) visitor.close(nessusRoot, 1);
  const { hosts, findings, notes: scanNotes } = reading.results.finish();
  const ended = endWords(end);
  const mayHide = true;
  if (ended) issues.add({ place: { file, row: end.line }, kind: 'noted', what: ended[0], done: ended[1], mayHide });
  if (cutHost !== undefined) issues.add({ place: { file }, kind: 'noted', ...notes.cutHost(cutHost), mayHide });
  if (end.oddities > 0) issues.noted({ file }, ...notes.oddities(end.oddities));
  if (hosts.length === 0) issues.noted({ file }, ...notes.noHost);
  addScanNotes(issues, file, scanNotes);
  return {
    kind: 'scan',
    file,
    format: 'Nessus scan, format version 2',
    tool: 'Nessus',
    ...(reading.date === undefined ? {} : { date: reading.date }),
    hosts,
    ...(scanNotes.notScanned.length === 0 ? {} : { notScanned: scanNotes.notScanned }),
    findings,
    issues: issues.close(),
    rows: reading.rows,
  };
};
