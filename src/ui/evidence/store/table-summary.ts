import type { PoamEvidence, RowReason, TableAccount } from '../../../domain/poam/evidence.ts';
import { countText, numberText } from '../../../domain/wording.ts';
import type { TableSummary } from '../tasks.ts';
import type { HeldEvidence } from './held-evidence.ts';

/** What became of rows that stand apart, after their number. */
const reasonWords: Readonly<Record<RowReason, string>> = {
  template: 'of the template’s own text',
  'repeated-heading': 'that repeat the headings',
  footer: 'of totals or footers',
  other: 'that contain nothing to count',
  'too-little': 'that say too little to count',
  unread: 'not read',
  closed: 'closed by status or completion date',
  information: 'for information only',
  fixed: 'fixed',
  hidden: 'hidden by a filter or by hand, and read like the others',
};

/** The tables of a file, each with what became of its rows in one line. None for a file without tables. */
export function tablesOf(evidence: HeldEvidence): TableSummary[] {
  const { accounts = [] } = evidence;
  const read = evidence.kind === 'poam' ? itemsOf(evidence) : undefined;
  return accounts.map((account) => {
    const parts = read ? (read(account) ?? []) : [readAs(account, evidence.kind)];
    const apart = account.reasons.map(({ reason, rows }) => `${numberText(rows)} ${reasonWords[reason]}`);
    const firsts = account.reasons.map(({ rows, first }) => `${rows === 1 ? '' : 'first '}in row ${numberText(first)}`);
    const name = account.sheet === undefined ? '' : `${account.sheet}: `;
    return {
      ...account,
      text: `${name}${[countText(account.rows, 'row'), ...parts, ...apart].join(', ')}`,
      apart: apart.map((text, at) => `${text}, ${firsts[at]}`),
    };
  });
}

/** What the rows of a sheet became; closed ones without those that their status closed, which are counted apart. */
function itemsOf({ items }: PoamEvidence): (account: TableAccount) => string[] {
  const bySheet = new Map<string | undefined, { open: number; closed: number; configuration: number }>();
  for (const { place, list } of items) {
    const amounts = bySheet.get(place.sheet) ?? { open: 0, closed: 0, configuration: 0 };
    amounts[list] += 1;
    bySheet.set(place.sheet, amounts);
  }
  return ({ sheet, reasons }) => {
    const { open = 0, closed = 0, configuration = 0 } = bySheet.get(sheet) ?? {};
    const byStatus = reasons.find(({ reason }) => reason === 'closed')?.rows ?? 0;
    const otherwise = Math.max(0, closed - byStatus);
    return [
      ...(open > 0 || otherwise + configuration === 0 ? [countText(open, 'open item')] : []),
      ...(otherwise > 0 ? [countText(otherwise, 'closed item')] : []),
      ...(configuration > 0 ? [countText(configuration, 'configuration finding')] : []),
    ];
  };
}

/** How many rows were read, and as what. */
function readAs({ rows, reasons }: TableAccount, kind: HeldEvidence['kind']): string {
  const apart = reasons.reduce((sum, { reason, rows: some }) => (reason === 'hidden' ? sum : sum + some), 0);
  return `${numberText(Math.max(0, rows - apart))} read as ${kind === 'scan' ? 'findings' : 'assets'}`;
}
