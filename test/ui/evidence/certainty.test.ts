import { describe, expect, it } from 'vitest';
import { countEvidence } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamEvidence, ReadIssue, ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { startStore } from '../../../src/ui/evidence/store/evidence-store.ts';
import { daysAgo, finding, poam, poamItems, scan } from '../../domain/poam/build-evidence.ts';
import { lateAge } from '../../support/trigger-limits.ts';

const asIs = { choices: {}, hosts: [] };
const cut: ReadIssue = {
  place: { file: 'poam.xlsx', row: 40 },
  kind: 'noted',
  what: 'The file ends too early.',
  done: 'Rows after it are missing.',
  mayHide: true,
};
const old = daysAgo(lateAge('late-remediation-high-dfr') + 1);
const cutPoam = (amount: number): PoamEvidence => ({ ...poam(poamItems(amount, { detected: old })), issues: [cut] });
const cutScan: ScanEvidence = {
  ...scan([{ name: 'web-1', authentication: 'yes', basis: 'as written' }], [finding('11', { severity: 'high' })]),
  issues: [{ ...cut, place: { file: 'scan.nessus' } }],
};

async function countedWith(...files: readonly (PoamEvidence | ScanEvidence)[]) {
  const store = startStore();
  const summaries = files.map((file, index) => store.hold(index, file));
  return { store, summaries, count: await store.count(asIs) };
}

describe('a file that was read in part', () => {
  it('gives numbers that are called “at least”, with the reason beside them, in lists and in their files', async () => {
    const { store, count, summaries } = await countedWith(cutPoam(3));
    expect(count.shortfalls).toEqual(['poam.xlsx, row 40: The file ends too early. Rows after it are missing.']);
    const [first] = count.late;
    expect(first).toMatchObject({ used: 3, certainty: 'at-least' });
    expect(first?.text).toMatch(/^At least 3 POA&M items rated High, at least 3 unique vulnerabilities, are more than/);
    expect(first?.text).toContain('At least 3 is used;');
    expect(first?.lists[0]?.title).toContain(': at least 3 items counted');
    const csv = await store.csv(first?.lists[0]?.list ?? '');
    expect(
      csv
        .split('\n')
        .slice(0, -1)
        .every((line) => /"(?:List complete\?|No\. There may be more, .*)"\r?$/.test(line)),
    ).toBe(true);
    expect(summaries[0]).toMatchObject({ shortfallCount: 1, shortfalls: count.shortfalls });
    expect(summaries[0]?.text).toMatch(/^At least 3 open items in/);
  });

  it('gives no zero and no state where nothing late was read', async () => {
    const { count } = await countedWith(cutPoam(0));
    for (const { certainty, state, text } of count.late) {
      expect([certainty, state]).toEqual(['not-known', 'not-assessed']);
      expect(text).toMatch(
        /^The number of POA&M items rated \w+ and more than .* is not known: some may be, but none is certain/,
      );
      expect(text).not.toMatch(/\b0\b/);
    }
  });

  it('leaves the numbers of other files exact', async () => {
    const { count } = await countedWith(poam(poamItems(3, { detected: old })), cutScan);
    expect(count.late[0]).toMatchObject({ used: 3, certainty: 'exact' });
    expect(count.late[0]?.lists[0]?.title).not.toContain('at least');
    expect(count.vulnerabilities.lists[0]?.title).toBe('At least 1 unique vulnerability');
  });
});

describe('hosts that may be one machine', () => {
  it('leave the number of hosts not known', () => {
    const hosts = ['app', 'app.example.gov'].map((name) => ({
      ...({ name, authentication: 'no', basis: 'as written' } as const),
    }));
    const count = countEvidence([], [scan(hosts)]);
    expect(count.scans?.authentication.mayBeOne).toHaveLength(1);
    const numbers = count.numbers.filter(({ measure }) => measure === 'hosts' || measure === 'unauthenticated');
    expect(numbers.map(({ certainty }) => certainty)).toEqual(['not-known', 'not-known']);
  });
});
