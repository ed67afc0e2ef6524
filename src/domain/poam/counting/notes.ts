import { countText, dateInWords, listText } from '../../wording.ts';
import type { PoamEvidence, ScanEvidence } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';
import type { CountedFiles } from './as-of.ts';
import type { JudgedItem } from './judged-items.ts';
import { isOpen } from './standings.ts';
import type { SystemConflict } from './systems.ts';
import { plain } from './weakness-keys.ts';

/** What a reader of the numbers should know about the evidence. */
export interface EvidenceNote {
  readonly id:
    | 'several-systems'
    | 'as-of'
    | 'earlier-poams'
    | 'undated'
    | 'no-open-items'
    | 'other-month'
    | 'other-scans'
    | 'rows-left-out'
    | 'detected-later'
    | 'not-assessed'
    | 'duplicate-ids'
    | 'without-key'
    | 'high-operational-requirements'
    | 'stale-check-ins'
    | 'due-dates-differ'
    | 'known-exploited';
  /** A sentence or two, with its numbers. */
  readonly text: string;
  /** The items that it is about, where it is about any. */
  readonly items: readonly JudgedItem[];
}

/** What the notes are written from. */
export interface NotedEvidence {
  readonly poams: readonly PoamEvidence[];
  readonly scans: readonly ScanEvidence[];
  readonly currentScans: readonly ScanEvidence[];
  readonly files: CountedFiles;
  readonly judged: readonly JudgedItem[];
  readonly choices: CountingChoices;
  readonly mismatches: number;
  /** That the scans are of another month, in a sentence. */
  readonly otherMonth?: string | undefined;
  /** That the POA&Ms name different systems. */
  readonly conflict?: SystemConflict | undefined;
}

/** The notes about evidence, those about files first. */
export function notesOn(evidence: NotedEvidence): EvidenceNote[] {
  return [...fileNotes(evidence), ...itemNotes(evidence)];
}

function fileNotes({ poams, scans, currentScans, files, otherMonth, conflict }: NotedEvidence): EvidenceNote[] {
  const earlier = poams.filter((poam) => !files.poams.has(poam));
  const current = [...files.poams];
  const undated = [poams, scans].flatMap((files) =>
    files.length > 1 ? files.filter(({ date }) => date === undefined) : [],
  );
  const others = scans.filter((scan) => !currentScans.includes(scan));
  const leftOut = [...poams, ...scans].reduce((sum, one) => sum + issuesOf(one), 0);
  return [
    ...(conflict ? [note('several-systems', conflict.text)] : []),
    note('as-of', asOfText(files)),
    ...some(
      'earlier-poams',
      earlier.length,
      `${fileList(earlier)}: not from the date of the POA&M that is counted, so used only as history.`,
    ),
    ...some(
      'undated',
      undated.length,
      `${fileList(undated)}: no date, so treated as from the month that is counted. If that is wrong, give each file its date above.`,
    ),
    ...some(
      'no-open-items',
      current.some(({ items }) => items.some(({ list }) => list === 'open')) ? 0 : current.length,
      `${fileList(current)}: no open items. If another file has them, add that file.`,
    ),
    ...(otherMonth ? [note('other-month', otherMonth)] : []),
    ...some('other-scans', others.length, `${fileList(others)}: from another month, so not part of this submission.`),
    ...some(
      'rows-left-out',
      leftOut,
      `${countText(leftOut, 'row')} could not be read as items or findings. No number here includes them. Each file lists its own.`,
    ),
  ];
}

function itemNotes({ judged, choices, mismatches, files }: NotedEvidence): EvidenceNote[] {
  const open = judged.filter(({ standing }) => isOpen(standing, choices));
  const later = judged.filter(({ standing }) => standing.state === 'excluded' && standing.because === 'detected-later');
  const unassessed = judged.filter(({ standing }) => standing.state === 'not-assessed');
  const keyless = open.filter(({ weaknesses }) => weaknesses.length === 0);
  const twice = duplicates(open);
  const high = open.filter(({ item, rating }) => item.operationalRequirement === 'yes' && rating === 'high');
  const stale = open.filter((one) => one.isCheckInFresh === false);
  const exploited = open.filter(({ item }) => isPast(item.knownExploitedDue, files));
  const keys = {
    'source-id': 'an identifier from the detector',
    name: 'a name',
    cve: 'a CVE',
    'poam-id': 'a POA&M ID',
  };
  return [
    ...about(
      'not-assessed',
      unassessed,
      `${counted(unassessed)} cannot be assessed: the rating, the detection date, or the day of the count is missing.`,
    ),
    ...about('detected-later', later, `${counted(later)} detected after the day of the count, so not counted.`),
    ...about(
      'duplicate-ids',
      twice,
      `${counted(twice)} share a POA&M ID with another open item. Each counts as a separate item.${areInFiles(twice) ? ' If two files are the same POA&M, remove one.' : ''}`,
    ),
    ...about(
      'without-key',
      keyless,
      `${counted(keyless)} without ${keys[choices.key]}: each counts as a separate vulnerability.`,
    ),
    ...about(
      'high-operational-requirements',
      high,
      `${counted(high)} rated High with an approved operational requirement. FedRAMP approves none for High.`,
    ),
    ...about(
      'stale-check-ins',
      stale,
      `${counted(stale)} with a vendor dependency but no recent check-in, so the dependency does not excuse lateness.`,
    ),
    ...some(
      'due-dates-differ',
      mismatches,
      `${countText(mismatches, 'Scheduled Completion Date')} different from the due date computed from detection and rating. The tool uses the computed date.`,
    ),
    ...about(
      'known-exploited',
      exploited,
      `${counted(exploited)} past the due date in CISA’s Known Exploited Vulnerabilities catalog, which takes precedence over a later one. No trigger counts this.`,
    ),
  ];
}

function note(id: EvidenceNote['id'], text: string, items: readonly JudgedItem[] = []): EvidenceNote {
  return { id, text, items };
}

function some(id: EvidenceNote['id'], amount: number, text: string): EvidenceNote[] {
  return amount === 0 ? [] : [note(id, text)];
}

function about(id: EvidenceNote['id'], items: readonly JudgedItem[], text: string): EvidenceNote[] {
  return items.length === 0 ? [] : [note(id, text, items)];
}

function counted(items: readonly JudgedItem[]): string {
  return countText(items.length, 'item');
}

function asOfText({ asOf, asOfFrom, poamDate }: CountedFiles): string {
  if (asOf === undefined)
    return 'No POA&M here gives its own date. Enter the day of the count. Until you do, no age is known.';
  const day = dateInWords(asOf);
  if (asOfFrom === 'poam') return `Counted as of ${day}, the POA&M’s own date.`;
  if (asOfFrom === 'scan') return `Counted as of ${day}, the day of the latest scan.`;
  const other = poamDate === undefined || poamDate === asOf ? '' : ` The POA&M is dated ${dateInWords(poamDate)}.`;
  return `Counted as of ${day}, as entered.${other}`;
}

function fileList(files: readonly { readonly file: string }[]): string {
  const names = files.slice(0, 5).map(({ file }) => file);
  return listText(files.length > 5 ? [...names, `${countText(files.length - 5, 'more file')}`] : names);
}

function issuesOf({ issues }: PoamEvidence | ScanEvidence): number {
  return issues.reduce((sum, { kind, rows = 1 }) => (kind === 'left-out' ? sum + rows : sum), 0);
}

function duplicates(open: readonly JudgedItem[]): JudgedItem[] {
  const seen = new Map<string, number>();
  const idOf = ({ item }: JudgedItem) => plain(item.id ?? '');
  for (const one of open) seen.set(idOf(one), (seen.get(idOf(one)) ?? 0) + 1);
  return open.filter((one) => idOf(one) !== '' && (seen.get(idOf(one)) ?? 0) > 1);
}

function areInFiles(judged: readonly JudgedItem[]): boolean {
  return judged.some(({ item }) => item.place.file !== judged[0]?.item.place.file);
}

function isPast(due: JudgedItem['item']['knownExploitedDue'], { asOf }: CountedFiles): boolean {
  return due !== undefined && asOf !== undefined && asOf > due;
}
