import { describe, expect, it } from 'vitest';
import type { PoamEvidence } from '../../../src/domain/poam/evidence.ts';
import { startStore } from '../../../src/ui/evidence/store/evidence-store.ts';
import type { CountSummary, ListHead } from '../../../src/ui/evidence/tasks.ts';
import {
  daysAgo,
  finding,
  poam,
  poamDay,
  poamItem,
  poamItems,
  scan,
  without,
} from '../../domain/poam/build-evidence.ts';
import { lateAge } from '../../support/trigger-limits.ts';

const asIs = { choices: {}, hosts: [] };
/** The first age in days at which an item of high rating is late. */
const late = lateAge('late-remediation-high-dfr');

/** All lists of a count, whatever number they are behind. */
function allLists(count: CountSummary): readonly ListHead[] {
  const { late, vulnerabilities, authentication, notes, lists } = count;
  return [
    ...late.flatMap((one) => one.lists),
    ...vulnerabilities.lists,
    ...(authentication?.lists ?? []),
    ...notes.flatMap((one) => one.lists),
    ...lists,
  ];
}

/** A store with a POA&M of items late and not, and a scan with hosts of every kind. */
function fullStore() {
  const store = startStore();
  const items = [
    ...poamItems(3, { detected: daysAgo(late + 4) }),
    ...poamItems(9, {}, 4),
    poamItem(13, { detected: daysAgo(late + 9), operationalRequirement: 'yes' }),
  ];
  store.hold(1, poam(items));
  const hosts = (['yes', 'no', 'unknown'] as const).map((authentication) => ({
    name: `host-${authentication}`,
    authentication,
    basis: 'as written',
  }));
  store.hold(2, scan(hosts, [finding('11', { severity: 'high', hosts: 2 })]));
  return store;
}

describe('the store', () => {
  it('tells what a file holds, and first of its issues what was left out', () => {
    const place = { file: 'poam.xlsx', sheet: 'Open POA&M Items', row: 9, column: 'K' };
    const issues = (['noted', 'unread', 'left-out'] as const).map((kind) => ({
      ...{ place, kind, what: `It is ${kind}.`, done: 'So be it.' },
    }));
    const evidence: PoamEvidence = { ...poam(poamItems(2)), csp: 'Example', impactLevel: 'High', issues, rows: 3 };
    expect(startStore().hold(1, evidence)).toEqual({
      ...{ outcome: 'read', kind: 'poam', file: 'poam.xlsx', format: evidence.format, date: poamDay },
      about: ['Example', 'Impact level High'],
      text: '2 open items in 3 rows of data. 1 row left out, as listed below.',
      issues: ['left-out', 'unread', 'noted'].map(
        (kind) => `poam.xlsx, sheet “Open POA&M Items”, cell K9: It is ${kind}. So be it.`,
      ),
      issueCount: 3,
      shortfalls: [],
      shortfallCount: 0,
      tables: [],
    });
  });

  it('counts what it holds, and no more what it was told to forget', async () => {
    const store = fullStore();
    const before = await store.count(asIs);
    expect(before.asOf).toBe(poamDay);
    expect(before.late[0]).toMatchObject({ items: 3, used: 3, lists: [{ rows: 3 }, { rows: 1 }] });
    expect(before.authentication?.undecided).toEqual(['host-unknown']);
    expect(before.effects.length).toBeGreaterThan(0);
    const decided = await store.count({ ...asIs, hosts: [{ host: 'host-unknown', authentication: 'yes' }] });
    expect(decided.authentication?.undecided).toEqual([]);
    store.forget(2);
    store.forget(2);
    expect((await store.count(asIs)).authentication).toBeUndefined();
    store.hold(1, poam(poamItems(1)));
    expect((await store.count(asIs)).states.counted).toBe(1);
  });

  it('says of every list how many rows of how many columns it has', async () => {
    const store = fullStore();
    const lists = allLists(await store.count(asIs));
    expect(lists.length).toBeGreaterThan(5);
    for (const { list, rows } of lists) {
      const all = await store.rows(list, 0, 1_000);
      expect([list, all.rows.length]).toEqual([list, rows]);
      expect(all.rows.filter((row) => row.length !== all.columns.length)).toEqual([]);
    }
  });

  it('hands out a list part by part in the order asked for', async () => {
    const store = fullStore();
    await store.count(asIs);
    const { columns } = await store.rows('items', 0, 0);
    const column = columns.indexOf('Age in days');
    const ages = async (from: number, isDescending: boolean) =>
      (await store.rows('items', from, 4, { column, isDescending })).rows.map((row) => row[column]);
    expect(await ages(0, true)).toEqual([late + 9, late + 4, late + 4, late + 4].map(String));
    expect(await ages(4, true)).toEqual(['10', '10', '10', '10']);
    expect(await ages(12, true)).toEqual(['10']);
    expect(await ages(0, false)).toEqual(['10', '10', '10', '10']);
    expect(await ages(13, false)).toEqual([]);
    const id = columns.indexOf('POA&M id');
    const ids = await store.rows('items', 8, 3, { column: id, isDescending: false });
    expect(ids.rows.map((row) => row[id])).toEqual(['V-9', 'V-10', 'V-11']);
  });

  it('gives a list as CSV that no spreadsheet runs', async () => {
    const store = startStore();
    store.hold(1, poam([poamItem(1, { name: '=HYPERLINK("http://x")' })]));
    await store.count(asIs);
    const csv = await store.csv('items');
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
    expect(csv.split('\r\n')).toHaveLength(3);
  });

  it('has behind the number of vulnerabilities the rows that it counts, also where scans hold none', async () => {
    const store = startStore();
    store.hold(1, poam([...poamItems(3), without(poamItem(4), 'originalRating')]));
    const behind = async () => {
      const { numbers, vulnerabilities } = await store.count(asIs);
      const { value } = numbers.find(({ measure }) => measure === 'vulnerabilities') ?? {};
      return [value, vulnerabilities.from, vulnerabilities.lists.map(({ rows }) => rows)];
    };
    expect(await behind()).toEqual([3, 'poam', [3]]);
    const check = finding('21157', { isCompliance: true });
    store.hold(2, scan([], [check]));
    expect(await behind()).toEqual([3, 'poam', [3]]);
    store.hold(3, scan([], [finding('1'), finding('2')], { file: 'other.nessus' }));
    expect(await behind()).toEqual([2, 'scans', [2]]);
  });

  it('names each host once that nobody has decided, or that its scan tells was without credentials', async () => {
    const store = startStore();
    const host = (name: string, authentication: 'yes' | 'no' | 'unknown') => ({ name, authentication, basis: '' });
    const listed = [host('web-1', 'unknown'), host('web-2', 'no'), host('web-3', 'no'), host('web-4', 'yes')];
    store.hold(1, scan([...listed, host('web-5', 'unknown')]));
    store.hold(2, scan(listed, [], { file: 'second.nessus' }));
    const { authentication } = await store.count({
      choices: { hosts: 'each-scan' },
      hosts: [
        { host: 'web-3', justification: 'An appliance.' },
        { host: 'web-5', authentication: 'no' },
      ],
    });
    expect(authentication).toMatchObject({ undecided: ['web-1'], without: ['web-2'] });
  });

  it('lists the hosts without credentials before all hosts', async () => {
    const { authentication } = await fullStore().count(asIs);
    expect(authentication?.lists.map(({ title }) => title)).toEqual(['1 host without credentials', '3 hosts']);
  });

  it('lists the items that cannot be followed from month to month', async () => {
    const store = startStore();
    store.hold(1, poam(poamItems(2), daysAgo(31), 'july.xlsx'));
    store.hold(2, poam([...poamItems(2), poamItem(2), without(poamItem(9), 'id')], poamDay, 'august.xlsx'));
    const { history, lists } = await store.count(asIs);
    expect(history.join('\n')).toContain('2 items cannot be tracked');
    expect(lists.find(({ list }) => list === 'changes')?.rows).toBe(2);
  });

  it('refuses a list that the last count does not have, and goes on', async () => {
    const store = startStore();
    await expect(store.rows('items', 0, 1)).rejects.toThrow('Nothing has been counted yet.');
    await expect(store.fill({}, { withHistory: false })).rejects.toThrow('Nothing has been counted yet.');
    expect(await store.count(asIs)).toMatchObject({ asOfFrom: 'nowhere', late: [], lists: [], history: [] });
    await expect(store.csv('items')).rejects.toThrow('The last count has no list “items”.');
  });
});
