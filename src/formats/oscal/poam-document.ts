import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { PoamEvidence, PoamItem } from '../../domain/poam/evidence.ts';
import { isRecord } from '../../domain/work-documents/checked-facts.ts';
import { type IssueList, startIssues } from '../nessus/issue-list.ts';
import { countOf } from '../nessus/kept-text.ts';
import { type JsonRecord, listAt, readOscalDay, recordAt, recordsAt, textAt } from './json-values.ts';
import { readItem } from './poam-item.ts';
import { findParts } from './poam-parts.ts';

/** How the document was written, as the reader is told. */
export type OscalSyntax = 'JSON' | 'XML';

/**
 * Reads what stands under `plan-of-action-and-milestones`. Every entry of `poam-items` becomes an item, or an issue of
 * the kind `left-out`: the template’s own examples, which its title marks as such, and entries that are empty.
 */
export function readPoamDocument(
  root: JsonRecord,
  file: string,
  syntax: OscalSyntax,
  issues: IssueList = startIssues(file),
): PoamEvidence {
  const metadata = recordAt(root, 'metadata');
  const parts = findParts(root);
  const context = { file, parts, issues, usedRisks: new Set<string>() };
  const entries = listAt(root, 'poam-items');
  const items: PoamItem[] = [];
  for (const [at, entry] of entries.entries()) {
    const path = `poam-items[${at}]`;
    const fault = parts.isSpent() ? tooMuch : faultOf(entry);
    if (fault) issues.add(`left-out ${fault.what}`, { place: { file, column: path }, kind: 'left-out', ...fault });
    else if (isRecord(entry)) items.push(readItem(entry, path, context));
  }
  noteDoubles(entries, items, file, issues);
  const note = (what: string, done: string, column: string, rows?: number) =>
    issues.add(what, { place: { file, column }, kind: 'noted', what, done, ...(rows === undefined ? {} : { rows }) });
  const unused = [...parts.risks.keys()].filter((uuid) => !context.usedRisks.has(uuid));
  const withExamples = entries.length > items.length;
  if (unused.length > 0 && !withExamples) {
    const what = `${countOf(unused.length, 'risk')} of the file ${unused.length === 1 ? 'belongs' : 'belong'} to no POA&M item.`;
    note(what, 'Only items are counted.', 'risks', unused.length);
  }
  const undated = items.filter(({ list, detected }) => list === 'open' && !detected).length;
  if (undated > 0)
    note(
      `${countOf(undated, 'open item')} ${undated === 1 ? 'has' : 'have'} no date of detection.`,
      'Their age is not known.',
      'observations',
      undated,
    );
  if (entries.length === 0) note('The POA&M has no items.', 'Nothing is counted.', 'poam-items');
  const version = textAt(metadata, 'oscal-version');
  if (version === undefined || !/^v?1\.[0-2]\./.test(version)) {
    const what = `Its OSCAL version is ${version === undefined ? 'not given' : `“${version.slice(0, 20)}”`}; we know 1.0.4 to 1.2.`;
    note(what, 'It was read as if it were one of these.', 'metadata.oscal-version');
  }
  const date = documentDay(metadata, note);
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
    issues: issues.list(),
    rows: entries.length,
  };
}

const tooMuch = {
  what: 'The items before this one point to the same parts of the file too often for all to be read.',
  done: 'It is not counted.',
};

function faultOf(entry: unknown): { readonly what: string; readonly done: string } | undefined {
  const done = 'It is not counted.';
  if (!isRecord(entry)) return { what: 'The entry is no POA&M item.', done };
  const title = textAt(entry, 'title') ?? '';
  if (/^\[(?:example|sample)\]/i.test(title))
    return { what: 'The entry is marked as an example of the template.', done };
  const filled = ['title', 'description', 'props', 'related-risks', 'related-findings', 'related-observations'];
  if (!filled.some((name) => textAt(entry, name) ?? listAt(entry, name)[0]))
    return { what: 'The entry is empty.', done };
  return undefined;
}

function noteDoubles(entries: readonly unknown[], items: readonly PoamItem[], file: string, issues: IssueList): void {
  const done = 'Both were read.';
  const report = (sort: string, column: string, what: string) =>
    issues.add(`double ${sort}`, { place: { file, column }, kind: 'noted', what, done });
  const uuids = new Map<string, number>();
  for (const [at, entry] of entries.entries()) {
    const uuid = isRecord(entry) ? textAt(entry, 'uuid')?.toLowerCase() : undefined;
    const before = uuid === undefined ? undefined : uuids.get(uuid);
    if (before !== undefined) {
      report('uuid', `poam-items[${at}].uuid`, `The entry has the same UUID as poam-items[${before}].`);
    } else if (uuid !== undefined) uuids.set(uuid, at);
  }
  const ids = new Map<string, string>();
  for (const { id, place } of items) {
    if (id === undefined || uuids.has(id.toLowerCase())) continue;
    const before = ids.get(id);
    if (before !== undefined) {
      report('id', place.column ?? '', `The POA&M ID ${id.slice(0, 60)} also stands at ${before}.`);
    } else ids.set(id, place.column ?? '');
  }
}

/** The day of the document: the later of its publishing and its last change, whichever of them is given. */
function documentDay(
  metadata: JsonRecord | undefined,
  note: (what: string, done: string, column: string) => void,
): PlainDate | undefined {
  const [published, modified] = ['published', 'last-modified'].map((name) =>
    readOscalDay(textAt(metadata, name) ?? ''),
  );
  if (published && modified && published !== modified) {
    const done = 'The later of the two counts as the date of the POA&M.';
    note(`It was published on ${published} and last changed on ${modified}.`, done, 'metadata.published');
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
