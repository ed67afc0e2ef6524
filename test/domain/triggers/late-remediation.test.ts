import { describe, expect, it } from 'vitest';
import type { OpenItem } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { lateAge, limitOf } from '../../support/trigger-limits.ts';
import { evaluate } from '../../support/trigger-words.ts';
import { judge } from './judge.ts';
import { daysAgo, itemsOfAge, probeDay } from './probes.ts';

describe('late remediation', () => {
  const row = 'late-remediation-high-dfr';
  const age = lateAge(row);
  const limit = limitOf(row);
  const enough = itemsOfAge(row, limit, age);
  const stateWith = (items: readonly OpenItem[], countExceptions?: boolean) =>
    judge(row, { remediation: { items, countExceptions } });

  it('counts each weakness once, from its earliest detection and at its highest impact', () => {
    const twice = [...enough.slice(1), { ...enough[1], detected: daysAgo(3) }];
    expect(stateWith(twice)).toMatchObject({ state: 'not-met', flagIds: ['exceptions', 'listed-twice'] });
    const merged = [...enough.slice(1), { id: 'X', impact: 'high', detected: daysAgo(1) } as const];
    expect(stateWith([...merged, { id: ' X ', impact: 'moderate', detected: daysAgo(age + 9) }]).state).toBe('met');
    expect(stateWith([...merged, { id: 'X', impact: 'low' }])).toMatchObject({
      state: 'not-assessed',
      missing: [`remediation.items.${limit}.detected`],
    });
  });

  it('counts items without an id each for itself, and gives them names', () => {
    const nameless = enough.map(({ id, ...rest }, index) => (index === 0 ? { ...rest, title: 'Old TLS' } : rest));
    const { state, reasons } = stateWith(nameless);
    expect(state).toBe('met');
    expect(reasons[0]?.counted.map(({ name, days }) => [name, days])).toEqual([
      ['“Old TLS”', age],
      ...enough.slice(1).map((_, index) => [`Item ${index + 2}`, age]),
    ]);
  });

  it('counts deviations and vendor dependencies, or leaves them out, and says which', () => {
    const excepted = enough.map(
      (item, index): OpenItem =>
        index < 2 ? { ...item, exception: index === 0 ? 'deviation' : 'vendor-dependency' } : item,
    );
    const says = (countExceptions?: boolean) => {
      const { state, flags } = stateWith(excepted, countExceptions);
      return [state, flags[0]?.text];
    };
    const apart = '1 item with an approved deviation and 1 item with a vendor dependency.';
    expect(says()).toEqual(['met', `Items of that age with an exception are counted: ${apart}`]);
    expect(says(true)).toEqual(says());
    expect(says(false)).toEqual(['not-met', `Items of that age with an exception are left out: ${apart}`]);
  });

  it('knows what it does not know: impact, date and, where they are left out, exceptions', () => {
    const [oldest, ...rest] = enough;
    const { id, detected } = oldest as OpenItem;
    expect(stateWith([{ id, detected }, ...rest])).toMatchObject({
      state: 'not-assessed',
      missing: ['remediation.items.0.impact'],
    });
    expect(stateWith([{ id, impact: 'high' }, ...rest])).toMatchObject({
      state: 'not-assessed',
      missing: ['remediation.items.0.detected'],
    });
    expect(stateWith([{ id, detected, impact: 'high' }, ...rest], false)).toMatchObject({
      state: 'not-assessed',
      missing: ['remediation.items.0.exception'],
    });
    expect(stateWith([{ id }, ...enough.slice(2)]).state).toBe('not-met');
    expect(stateWith([...enough, {}]).state).toBe('met');
    expect(stateWith([{ id, detected: daysAgo(2) }, ...rest]).state).toBe('not-met');
  });

  it('prefers the list to a count entered beside it, and says so', () => {
    const facts = { remediation: { items: enough, counts: { [row]: limit - 2 } } };
    expect(judge(row, facts)).toMatchObject({ state: 'met', flagIds: ['exceptions', 'counts-differ'] });
    expect(judge(row, { remediation: { items: enough, counts: { [row]: limit } } }).flagIds).toEqual(['exceptions']);
  });

  it('counts no item of another impact, nor of Low', () => {
    for (const impact of ['moderate', 'low'] as const) {
      expect(stateWith(enough.map((item) => ({ ...item, impact }))).state).toBe('not-met');
    }
  });

  it('meets the row of fewer days whenever it meets the one of more', () => {
    const cap = 'late-remediation-high-cap';
    const facts = { remediation: { items: itemsOfAge(cap, limitOf(cap), lateAge(cap)) } };
    expect(evaluate(facts, probeDay).minimum).toEqual({
      level: 'CAP',
      because: [cap],
      included: [row],
    });
  });
});
