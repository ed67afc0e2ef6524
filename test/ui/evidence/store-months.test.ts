import { describe, expect, it } from 'vitest';
import { agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { startStore } from '../../../src/ui/evidence/store/evidence-store.ts';
import { daysAgo, poam, poamDay, poamItem, poamItems, scan } from '../../domain/poam/build-evidence.ts';
import { lateAge, limitOf } from '../../support/trigger-limits.ts';

const asIs = { choices: {}, hosts: [] };
/** The first age in days at which an item of high rating is late, and the number of items that is enough. */
const late = lateAge('late-remediation-high-dfr');
const enough = limitOf('late-remediation-high-dfr');

describe('the store, of the months before and after', () => {
  it('fills the facts of the calculator, with the history of earlier months where that is wanted', async () => {
    const store = startStore();
    const detected = daysAgo(31 + late);
    store.hold(1, poam(poamItems(enough + 7, { detected }), daysAgo(31), 'july.xlsx'));
    store.hold(2, poam(poamItems(2, { detected }), poamDay, 'august.xlsx'));
    const count = await store.count(asIs);
    expect(count.late[0]?.items).toBe(2);
    expect(count.history.length).toBeGreaterThan(1);
    expect(count.history.join('\n')).toContain(`${enough + 5} no longer on any sheet`);
    expect(count.lists.find(({ list }) => list === 'changes')?.rows).toBe(enough + 5);
    const alone = await store.fill({}, { withHistory: false, overwrite: ['history'] });
    expect(alone.facts.history).toBeUndefined();
    expect(alone.facts.remediation?.items).toHaveLength(2);
    const both = await store.fill({}, { withHistory: true, overwrite: ['history'] });
    expect(both.facts.history).toMatchObject([{ date: daysAgo(31), resolved: poamDay }]);
  });

  it('has no history of scans that are later than the POA&M, beside those that are counted', async () => {
    const store = startStore();
    const hosts = (authentication: 'yes' | 'no') => [{ name: 'web-1', authentication, basis: 'as written' }];
    store.hold(1, poam(poamItems(1)));
    store.hold(2, scan(hosts('no'), [], { file: 'august.nessus' }));
    store.hold(3, scan(hosts('yes'), [], { file: 'september.nessus', date: daysAgo(-15) }));
    expect(await store.count(asIs)).toMatchObject({ scanFiles: ['august.nessus'], history: [] });
    const { facts } = await store.fill({ history: [] }, { withHistory: true });
    expect(facts).toMatchObject({ scanning: { unauthenticated: 1 }, history: [] });
  });

  it('says since when a trigger is met only where an earlier POA&M shows that it was not', async () => {
    const old = { detected: daysAgo(200) };
    const met = `more than ${late - 1} days is met`;
    const hosts = [{ name: 'web-1', authentication: 'yes', basis: '' }] as const;
    const store = startStore();
    const told = async () => (await store.count(asIs)).history.filter((text) => text.includes(' is met '));
    store.hold(1, poam(poamItems(enough, old)));
    store.hold(2, scan(hosts, [], { file: 'one.nessus', date: daysAgo(1) }));
    store.hold(3, scan(hosts, [], { file: 'two.nessus', date: daysAgo(2) }));
    expect((await store.count(asIs)).history).toEqual([]);
    store.hold(4, poam(poamItems(enough, old), daysAgo(31), 'july.xlsx'));
    expect((await told())[0]).toContain(`${met} in every POA&M, from that of July 31, 2026.`);
    store.hold(5, poam([], daysAgo(62), 'june.xlsx'));
    expect((await told())[0]).toContain(`${met} since the POA&M of July 31, 2026.`);
  });

  it('says of the changes of a month how sure their numbers are', async () => {
    const items = (amount: number) => poamItems(amount, { detected: daysAgo(60) });
    const issue = { kind: 'noted', what: 'It ends early.', done: 'The rest is missing.', mayHide: true } as const;
    const cut = (evidence: ReturnType<typeof poam>) => ({
      ...evidence,
      issues: [{ ...issue, place: { file: evidence.file } }],
    });
    const july = poam(items(4), daysAgo(31), 'july.xlsx');
    const august = poam([...items(2), poamItem(3, { list: 'closed' }), poamItem(9)], poamDay, 'august.xlsx');
    const told = async (...poams: ReturnType<typeof poam>[]) => {
      const store = startStore();
      for (const [index, one] of poams.entries()) store.hold(index, one);
      const { history, lists } = await store.count(asIs);
      return [history[0], lists.find(({ list }) => list === 'changes')?.title];
    };
    const start = 'POA&M of August 31, 2026, compared to that of July 31, 2026:';
    expect(await told(july, august)).toEqual([
      `${start} 1 new item, 1 closed, and 1 no longer on any sheet, with no record of what became of it.`,
      '3 entries on what changed from month to month',
    ]);
    const reason = 'there may be items that were not read, or that have no ID.';
    expect(await told(july, cut(august))).toEqual([
      `${start} at least 1 new item and at least 1 closed. How many items are no longer on any sheet or are only under new IDs is not known: ${reason}`,
      'At least 3 entries on what changed from month to month',
    ]);
    expect((await told(cut(july), august))[0]).toBe(
      `${start} at least 1 closed and at least 1 no longer on any sheet, with no record of what became of it. How many items are new, are open again, or are only under new IDs is not known: ${reason}`,
    );
    expect((await told(cut(july), cut({ ...july, file: 'august.xlsx', date: poamDay })))[0]).toContain(
      `${start} no change is certain.`,
    );
  });

  it('looks ahead from all items, of the triggers that count ages alone', async () => {
    const store = startStore();
    await expect(store.ahead()).rejects.toThrow('Nothing has been counted yet.');
    store.hold(1, poam(poamItems(enough, { detected: daysAgo(20) })));
    await store.count(asIs);
    const ahead = await store.ahead();
    expect(ahead?.forecasts).toHaveLength(agedTriggerIds.length);
    expect(ahead?.forecasts[0]).toMatchObject({
      trigger: 'late-remediation-high-dfr',
      outcome: 'comes-true',
      inDays: late - 20,
    });
    expect(ahead?.curves.length).toBeGreaterThan(0);
    store.forget(1);
    store.hold(2, poam(poamItems(5), null));
    await store.count(asIs);
    expect(await store.ahead()).toBeUndefined();
  });

  it('shows detection dates that were moved from one month to the next', async () => {
    const store = startStore();
    store.hold(1, poam([poamItem(1, { detected: daysAgo(90) })], daysAgo(31), 'july.xlsx'));
    store.hold(2, poam([poamItem(1, { detected: daysAgo(20) })], poamDay, 'august.xlsx'));
    const { history, lists } = await store.count(asIs);
    expect(history.join('\n')).toContain('1 detection date moved to a later day');
    expect(lists.map(({ list }) => list)).toContain('moved-detection-dates');
    expect((await store.rows('moved-detection-dates', 0, 9)).rows).toHaveLength(1);
    store.forget(1);
    expect((await store.count(asIs)).history).toEqual([]);
  });
});
