import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { PoamEvidence, PoamItem, ReadIssue } from '../../../domain/poam/evidence.ts';
import { type FoundAndDone, type IssueLog, startIssueLog } from '../reading/issues.ts';
import { isRecord, type JsonRecord, listAt, readOscalDay, recordAt, recordsAt, textAt } from './json-values.ts';
import { documentNotes, leftOut } from './notes.ts';
import { type ReadItem, readItem } from './poam-item.ts';
import { findParts } from './poam-parts.ts';

/** How many issues of one sort are listed one by one. */
const listedOfSort = 20;

/** How the document was written, as its format names it. */
export type OscalSyntax = 'JSON' | 'XML';

/**
 * Reads what stands under `plan-of-action-and-milestones`. Every entry of `poam-items` becomes an item, or an issue of
 * the kind `left-out`: the template’s own examples, which its title marks as such, and entries that are empty.
 *
 * @param ended That the file was read only in part.
 */
export function readPoamDocument(root: JsonRecord, file: string, syntax: OscalSyntax, ended?: ReadIssue): PoamEvidence {
  const issues = startIssueLog(listedOfSort);
  if (ended) issues.add(ended);
  const metadata = recordAt(root, 'metadata');
  const parts = findParts(root);
  const note: Note = ([what, done], column, rows) =>
    issues.add({ place: { file, column }, kind: 'noted', what, done, ...(rows === undefined ? {} : { rows }) });
  const date = documentDay(metadata, note);
  const context = { file, parts, issues, poamDate: date, usedRisks: new Set<string>() };
  const entries = listAt(root, 'poam-items');
  const read: ReadItem[] = [];
  for (const [at, entry] of entries.entries()) {
    const path = `poam-items[${at}]`;
    const isSpent = parts.isSpent();
    const fault = isSpent ? leftOut.tooMuch : faultOf(entry);
    if (fault) {
      const [what, done] = fault;
      const place = { file, column: path };
      issues.add({ place, kind: 'left-out', what, done, ...(isSpent ? { mayHide: true } : {}) }, `left-out ${what}`);
    } else if (isRecord(entry)) read.push(readItem(entry, path, context));
  }
  const items = withSharedRisks(read);
  noteRepeated(entries, items, file, issues);
  const unused = [...parts.risks.keys()].filter((uuid) => !context.usedRisks.has(uuid)).length;
  const withExamples = entries.length > items.length;
  if (unused > 0 && !withExamples) note(documentNotes.unusedRisks(unused), 'risks', unused);
  const undated = items.filter(({ list, detected }) => list === 'open' && !detected).length;
  if (undated > 0) note(documentNotes.undated(undated), 'observations', undated);
  if (entries.length === 0) note(documentNotes.empty, 'poam-items');
  const version = textAt(metadata, 'oscal-version');
  if (version === undefined || !/^v?1\.[0-2]\./.test(version)) {
    note(documentNotes.version(version), 'metadata.oscal-version');
  }
  const csp = providerName(metadata);
  const system = textAt(recordAt(root, 'system-id'), 'id') ?? textAt(metadata, 'title');
  return {
    kind: 'poam',
    file,
    format: `OSCAL POA&M${version === undefined ? '' : ` ${version.slice(0, 20)}`} (${syntax})`,
    ...(date === undefined ? {} : { date }),
    ...(csp === undefined ? {} : { csp }),
    ...(system === undefined ? {} : { system: system.slice(0, 200) }),
    items,
    issues: issues.close(),
    rows: entries.length,
  };
}

type Note = (said: FoundAndDone, column: string, rows?: number) => void;

/** The items, each with the risks that it shares with others: those are one vulnerability, however many items it has. */
function withSharedRisks(read: readonly ReadItem[]): PoamItem[] {
  const times = new Map<string, number>();
  for (const { risks } of read) if (risks !== undefined) times.set(risks, (times.get(risks) ?? 0) + 1);
  return read.map(({ item, risks }) =>
    risks !== undefined && (times.get(risks) ?? 0) > 1 ? { ...item, sharedRisk: risks } : item,
  );
}

function faultOf(entry: unknown): (typeof leftOut)[keyof typeof leftOut] | undefined {
  if (!isRecord(entry)) return leftOut.noItem;
  if (/^\[(?:example|sample)\]/i.test(textAt(entry, 'title') ?? '')) return leftOut.example;
  const filled = ['title', 'description', 'props', 'related-risks', 'related-findings', 'related-observations'];
  return filled.some((name) => textAt(entry, name) ?? listAt(entry, name)[0]) ? undefined : leftOut.empty;
}

/** Notes every entry whose UUID or id stands a second time. */
function noteRepeated(entries: readonly unknown[], items: readonly PoamItem[], file: string, issues: IssueLog): void {
  const report = (sort: string, column: string, [what, done]: FoundAndDone) =>
    issues.add({ place: { file, column }, kind: 'noted', what, done }, `repeated ${sort}`);
  const uuids = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    const uuid = isRecord(entry) ? textAt(entry, 'uuid')?.toLowerCase() : undefined;
    const before = uuid === undefined ? undefined : uuids.get(uuid);
    if (before !== undefined) report('uuid', `poam-items[${at}].uuid`, documentNotes.sameUuid(before));
    else if (uuid !== undefined) uuids.set(uuid, at);
  }
  const ids = new Map<string, string>();
  for (const { id, place } of items) {
    if (id === undefined || uuids.has(id.toLowerCase())) continue;
    const before = ids.get(id);
    if (before !== undefined) report('id', place.column ?? '', documentNotes.sameId(id, before));
    else ids.set(id, place.column ?? '');
  }
}

/** The day of the document: the later of its publishing and its last change, whichever of them is given. */
function documentDay(metadata: JsonRecord | undefined, note: Note): PlainDate | undefined {
  const [published, modified] = ['published', 'last-modified'].map((name) =>
    readOscalDay(textAt(metadata, name) ?? ''),
  );
  if (published && modified && published !== modified) {
    note(documentNotes.twoDates(published, modified), 'metadata.published');
    return published > modified ? published : modified;
  }
  return published ?? modified;
}

function providerName(metadata: JsonRecord | undefined): string | undefined {
  const holders = recordsAt(metadata, 'responsible-parties');
  const role = holders.find((holder) => textAt(holder, 'role-id') === 'cloud-service-provider');
  const uuids = listAt(role, 'party-uuids');
  const party = recordsAt(metadata, 'parties').find((one) => uuids.includes(textAt(one, 'uuid')));
  return textAt(party, 'name')?.slice(0, 200);
}
