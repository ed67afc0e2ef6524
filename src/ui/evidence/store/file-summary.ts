import type { InventoryEvidence } from '../../../domain/inventory/inventory.ts';
import type { PoamEvidence, PoamList, ReadIssue, ScanEvidence } from '../../../domain/poam/evidence.ts';
import { issueInWords } from '../../../domain/poam/places.ts';
import { countText, listText } from '../../../domain/wording.ts';
import type { ScanTableEvidence } from '../../../formats/evidence/scan-table/read-scan-table.ts';
import type { FileSummary } from '../tasks.ts';
import type { HeldEvidence } from './held-evidence.ts';
import { tablesOf } from './table-summary.ts';

/** How many issues of a file its summary lists; all of them are in a list of their own. */
const mostIssues = 200;
/** How many of those stand open, behind which something that counts may be. */
const mostOpen = 3;

const kinds: readonly ReadIssue['kind'][] = ['left-out', 'unread', 'noted'];

/** The worst first: rows that are missing, since nobody knows how many; then by kind. Readers say of them that they are “missing”. */
const costOf = ({ kind, done }: ReadIssue) => (done.includes('missing') ? -1 : kinds.indexOf(kind));

/** A file that was read, without its items. Of its issues those that cost most come first. */
export function summaryOf(evidence: HeldEvidence): FileSummary {
  const { kind, file, format, date, issues } = evidence;
  const { about, text } = saidOf(evidence);
  const shortfalls = issues.filter(({ mayHide }) => mayHide);
  const listed = issues.toSorted((one, other) => costOf(one) - costOf(other)).slice(0, mostIssues);
  return {
    outcome: 'read',
    kind,
    file,
    format,
    ...(date === undefined ? {} : { date }),
    about,
    text: `${text}${leftOutText(evidence)}`,
    issues: listed.map(issueInWords),
    issueCount: issues.length,
    shortfalls: shortfalls.slice(0, mostOpen).map(issueInWords),
    shortfallCount: shortfalls.length,
    tables: tablesOf(evidence),
    ...mappingOf(evidence),
  };
}

const atLeast = (issues: readonly ReadIssue[]) => (issues.some(({ mayHide }) => mayHide) ? 'At least ' : '');

/** What is said of a file of each kind: of what it is, and what stands in it. */
function saidOf(evidence: HeldEvidence): Pick<FileSummary, 'about' | 'text'> {
  switch (evidence.kind) {
    case 'poam':
      return { about: aboutOf(evidence), text: poamText(evidence) };
    case 'scan':
      return { about: [], text: scanText(evidence) };
    case 'inventory':
      return { about: [], text: inventoryText(evidence) };
  }
}

function mappingOf(
  evidence: HeldEvidence | ScanTableEvidence,
): Pick<FileSummary, 'layout' | 'poamMapping' | 'scanMapping'> {
  if (!('layout' in evidence)) return {};
  const { layout } = evidence;
  if (evidence.kind === 'scan') return { layout, scanMapping: evidence.mapping };
  return { layout, ...(evidence.mapping ? { poamMapping: evidence.mapping } : {}) };
}

function aboutOf({ csp, system, impactLevel }: PoamEvidence): string[] {
  return [csp ?? [], system ?? [], impactLevel === undefined ? [] : `Impact level ${impactLevel}`].flat();
}

const listNouns: Readonly<Record<PoamList, readonly [string, string]>> = {
  open: ['open item', 'open items'],
  closed: ['closed item', 'closed items'],
  configuration: ['configuration finding', 'configuration findings'],
};

function poamText({ items, issues, rows }: PoamEvidence): string {
  const amounts: Record<PoamList, number> = { open: 0, closed: 0, configuration: 0 };
  for (const { list } of items) amounts[list] += 1;
  const parts = (Object.keys(listNouns) as PoamList[])
    .filter((list) => list === 'open' || amounts[list] > 0)
    .map((list) => countText(amounts[list], ...listNouns[list]));
  return `${atLeast(issues)}${listText(parts)} in ${countText(rows, 'row')} of data.`;
}

function scanText({ findings, hosts, issues, rows }: ScanEvidence): string {
  const kindsFound = countText(findings.length, 'different finding');
  const names = new Set(hosts.map(({ name }) => name));
  return `${atLeast(issues)}${kindsFound} on ${countText(names.size, 'host')}, in ${countText(rows, 'row')} of data.`;
}

function inventoryText({ assets, issues, rows }: InventoryEvidence): string {
  return `${atLeast(issues)}${countText(assets.length, 'asset')} in ${countText(rows, 'row')} of data.`;
}

function leftOutText({ issues }: HeldEvidence): string {
  const rows = issues.reduce((sum, issue) => sum + (issue.kind === 'left-out' ? (issue.rows ?? 1) : 0), 0);
  return rows === 0 ? '' : ` ${countText(rows, 'row')} left out, as listed below.`;
}
