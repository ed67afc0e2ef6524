import { describe, expect, it } from 'vitest';
import { checkMonthlyFacts } from '../../../src/domain/monthly/check-facts.ts';
import { figuresOfFiles } from '../../../src/domain/monthly/figures-of-files.ts';
import { paperWords } from '../../../src/tools/monthly/words/papers.ts';
import { startStore } from '../../../src/ui/evidence/store/evidence-store.ts';
import { daysAgo, finding, poam, poamDay, poamItem, poamItems, scan } from '../../domain/poam/build-evidence.ts';

const asIs = { choices: {} };
const july = poam(poamItems(4, { detected: daysAgo(200) }), daysAgo(31), 'july.xlsx');
const august = poam([...poamItems(2, { detected: daysAgo(200) }), poamItem(9)], poamDay, 'august.xlsx');
const web = scan([{ name: 'web-1', authentication: 'yes', basis: 'as written' }], [finding('1')]);

describe('the store, asked for the figures of a month', () => {
  it('gives those of all files that it holds, in whatever order they came', async () => {
    const store = startStore();
    for (const [key, evidence] of [web, august, july].entries()) store.hold(key, evidence);
    const figures = await store.month(asIs);
    expect(figures).toEqual(figuresOfFiles([july, august], [web]));
    expect(figures).toMatchObject({ asOf: poamDay, since: daysAgo(31), files: ['august.xlsx', web.file] });
    expect(figures.changes).toMatchObject({ added: { value: 1 }, gone: { value: 2 }, carriedOver: { value: 2 } });
  });

  it('gives those of what is left once a file is forgotten, and those of nothing for no file', async () => {
    const store = startStore();
    store.hold(1, july);
    store.hold(2, august);
    store.forget(1);
    expect(await store.month(asIs)).toEqual(figuresOfFiles([august], []));
    store.forget(2);
    expect(await store.month(asIs)).toEqual(figuresOfFiles([], []));
  });

  it('counts as it is told to', async () => {
    const store = startStore();
    store.hold(1, poam([poamItem(1), poamItem(2, { list: 'configuration' })]));
    const openWith = async (sheets: 'open' | 'open-and-configuration') =>
      (await store.month({ choices: { sheets } })).open.value;
    expect([await openWith('open'), await openWith('open-and-configuration')]).toEqual([1, 2]);
  });

  it('leaves the last count, and the lists behind it, as they are', async () => {
    const store = startStore();
    store.hold(1, august);
    await store.count({ choices: {}, hosts: [] });
    store.hold(2, july);
    await store.month(asIs);
    expect((await store.rows('items', 0, 10)).rows).toHaveLength(3);
  });

  it('gives figures of many items that are no larger than a package can keep', async () => {
    const store = startStore();
    const items = (from: number) =>
      Array.from({ length: 5000 }, (_, index) =>
        poamItem(from + index, { detected: daysAgo(200), vendorDependency: 'yes', falsePositive: 'pending' }),
      );
    store.hold(1, poam(items(0), daysAgo(31), 'july.xlsx'));
    store.hold(2, poam(items(2500), poamDay, 'august.xlsx'));
    const figures = await store.month(asIs);
    expect(figures.lists.late).toMatchObject({ value: 5000 });
    expect(JSON.stringify(figures).length).toBeLessThan(400_000);
    expect(checkMonthlyFacts({ figures }, paperWords.choices).problems).toEqual([]);
  });
});
