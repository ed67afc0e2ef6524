import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptWork, listKeptWork } from '../../../src/ui/work/kept-list.ts';
import { findWork } from '../../../src/ui/work/panels/find-work.ts';
import type { KeptWork } from '../../../src/ui/work/store/work-state.ts';
import { add, startEmpty, storage, tab } from './open-tab.ts';

beforeEach(startEmpty);
afterEach(() => vi.restoreAllMocks());

const name = (key: string) => `agency-authorization-playbook/review-approach/${key}`;
const put = (key: string, value: object) => storage.setItem(name(key), JSON.stringify({ revision: 'r', value }));

describe('the list of kept work', () => {
  it('is drawn without parsing the works, however many and long they are', () => {
    const store = tab();
    for (let index = 0; index < 500; index += 1) {
      const facts = { note: 'x'.repeat(5_000) };
      put(`w${index}`, {
        tool: 'review-approach',
        version: 1,
        title: `Work ${index}`,
        facts,
        saved: '2026-11-22T10:00:00Z',
      });
    }
    const parsed = vi.spyOn(JSON, 'parse');
    expect(listKeptWork(store.browserStore)).toHaveLength(500);
    const lengths = parsed.mock.calls.map(([text]) => String(text).length);
    expect(Math.max(...lengths)).toBeLessThan(100);
  });

  it('shows of each work what the work says of itself, whatever it holds', () => {
    const store = tab();
    const value = fc.record(
      {
        tool: fc.constant('review-approach'),
        version: fc.constant(1),
        title: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('","saved":"2020-01-01T00:00Z"}}')),
        saved: fc.constantFrom('2026-11-22T10:00:00Z', '2026-02-30T10:00:00Z', 'today'),
        facts: fc.oneof(
          fc.jsonValue(),
          fc.constant({ saved: '2020-01-01T00:00Z' }),
          fc.constant(',"saved":"2020-01-01T00:00Z"}}'),
        ),
        unread: fc.jsonValue(),
      },
      { requiredKeys: ['tool', 'version', 'title'] },
    );
    fc.assert(
      fc.property(value, fc.boolean(), ({ saved, ...work }, isLast) => {
        put(
          'one',
          isLast ? { ...work, saved } : { tool: work.tool, version: 1, title: work.title, saved, facts: work.facts },
        );
        expect(keptWork('one', store.browserStore)).toEqual({
          key: 'one',
          title: work.title,
          ...(saved === '2026-11-22T10:00:00Z' ? { saved } : {}),
        });
      }),
      { seed: 1 },
    );
  });

  it('shows work that was written in another order, and work that has no title', () => {
    const store = tab();
    put('one', { title: 'One', tool: 'review-approach', saved: '2026-11-22T10:00:00Z' });
    put('two', { tool: 'review-approach', version: 1, title: 7 });
    expect(keptWork('one', store.browserStore)).toEqual({ key: 'one', title: 'One', saved: '2026-11-22T10:00:00Z' });
    expect(keptWork('two', store.browserStore)).toEqual({ key: 'two', title: 'Work without a title' });
  });

  it('orders by the moment, wherever it was written down', () => {
    const store = tab();
    put('east', { tool: 'review-approach', version: 1, title: 'East', saved: '2026-11-22T20:00:00+09:00' });
    put('west', { tool: 'review-approach', version: 1, title: 'West', saved: '2026-11-22T12:00:00-05:00' });
    put('never', { tool: 'review-approach', version: 1, title: 'Never', saved: 'today' });
    expect(listKeptWork(store.browserStore).map(({ title }) => title)).toEqual(['West', 'East', 'Never']);
  });

  it('says of work that is on this page alone why', () => {
    const store = tab();
    add(store, 'Kept', {});
    storage.fill();
    store.rename('Not kept');
    expect(listKeptWork(store.browserStore)).toMatchObject([{ title: 'Not kept', notKept: 'full' }]);
  });
});

describe('finding work by its name', () => {
  const works: readonly KeptWork[] = ['Café 10', 'cafe 9', 'Other', 'Zero'].map((title, index) => ({
    key: title,
    title,
    saved: `2026-11-22T1${index}:00:00Z`,
  }));
  const titles = (query: string, order: 'changed' | 'name' = 'changed') =>
    findWork(works, query, order).map(({ title }) => title);

  it('finds all words, in any order, case and accent', () => {
    expect(titles('CAFÉ')).toEqual(['cafe 9', 'Café 10']);
    expect(titles('10 caf')).toEqual(['Café 10']);
    expect(titles('caf zero')).toEqual([]);
    expect(titles('  ')).toHaveLength(4);
  });

  it('orders by the last change, or by name with numbers as numbers', () => {
    expect(titles('')).toEqual(['Zero', 'Other', 'cafe 9', 'Café 10']);
    expect(titles('', 'name')).toEqual(['cafe 9', 'Café 10', 'Other', 'Zero']);
  });
});
