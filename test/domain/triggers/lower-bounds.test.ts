import { describe, expect, it } from 'vitest';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { lateAge, limitOf } from '../../support/trigger-limits.ts';
import { lookAhead } from '../../support/trigger-words.ts';
import { judge } from './judge.ts';
import { itemsOfAge, probeDay } from './probes.ts';

const row = 'late-remediation-high-dfr';
const limit = limitOf(row);
const age = lateAge(row);

/** What the trigger says of so many late items, listed or counted, where there may be more. */
const withMore = {
  listed: (amount: number): TriggerFacts => ({
    remediation: { items: itemsOfAge(row, amount, age), isLowerBound: true },
  }),
  counted: (amount: number): TriggerFacts => ({ remediation: { counts: { [row]: amount }, isLowerBound: true } }),
};

describe.each(['listed', 'counted'] as const)('open items, %s, of which there may be more', (kind) => {
  it('meet a trigger by those that are known', () => {
    const { state, text, margin } = judge(row, withMore[kind](limit + 1));
    expect(state).toBe('met');
    expect(text).toMatch(new RegExp(`^At least ${limit + 1} high impact items are .* There may be more`));
    expect(margin?.text).toBe('At least 1 item beyond the limit');
    expect(judge(row, withMore[kind](limit)).margin?.text).toBe('On or beyond the limit');
  });

  it('never leave a trigger not met, and give no margin', () => {
    for (const amount of [1, limit - 1]) {
      const result = judge(row, withMore[kind](amount));
      expect(result).toMatchObject({ state: 'not-assessed', missing: ['remediation.isLowerBound'] });
      expect(result).not.toHaveProperty('margin');
    }
  });

  it('say of none that the number is not known, not that there is none', () => {
    const { state, text } = judge(row, withMore[kind](0));
    expect(state).toBe('not-assessed');
    expect(text).toMatch(/^How many high impact items are .* is not known/);
  });
});

describe('items whose status is not clear', () => {
  const [unclear, ...rest] = itemsOfAge(row, limit, age);
  const items = [{ ...unclear, status: 'unclear' } as const, ...rest];

  it.each([true, false])('cannot be judged yet, whether exceptions count (%s)', (countExceptions) => {
    const result = judge(row, { remediation: { items, countExceptions } });
    expect(result).toMatchObject({ state: 'not-assessed', missing: ['remediation.items.0.status'] });
    expect(result.text).toContain('1 item cannot be judged yet.');
  });

  it('make the number of the others a minimum, and that of none not known', () => {
    expect(judge(row, { remediation: { items } }).text).toMatch(new RegExp(`^At least ${limit - 1} high impact items`));
    const alone = judge(row, { remediation: { items: items.slice(0, 1) } }).text;
    expect(alone).toMatch(/^How many high impact items are .* is not known; .* 1 item cannot be judged yet\.$/);
  });

  it('leave a trigger met that others meet, and say that there may be more', () => {
    const all = [...items, ...itemsOfAge(row, limit, age).map((item, at) => ({ ...item, id: `W-${at}` }))];
    expect(judge(row, { remediation: { items: all } })).toMatchObject({ state: 'met' });
  });

  it('share an id with an open row without taking from it what is sure', () => {
    const open = itemsOfAge(row, limit, age);
    const again = { ...open[0], status: 'unclear' } as const;
    expect(judge(row, { remediation: { items: [...open, again] } }).state).toBe('met');
  });
});

describe('items of one vulnerability', () => {
  it('count once for a trigger, and one that cannot be judged adds nothing to one that counts', () => {
    const [first, ...others] = itemsOfAge(row, limit, age).map((item) => ({ ...item, vulnerability: 'CVE-2026-1' }));
    const items = [first, ...others].flatMap((item) => item ?? []);
    expect(judge(row, { remediation: { items } }).reasons[0]?.sums[0]?.actual).toBe(1);
    const short = itemsOfAge(row, limit - 1, age).map((item, at) => ({ ...item, vulnerability: `CVE-2026-${at}` }));
    const unrated = { id: 'X', vulnerability: 'CVE-2026-0' };
    expect(judge(row, { remediation: { items: [...short, unrated] } }).state).toBe('not-met');
  });
});

describe('a count of vulnerabilities that is a lower bound', () => {
  const trigger = 'unique-vulnerability-count-increase';
  const { count } = triggerOf(trigger).thresholds;
  const facts = (now: number): TriggerFacts => ({ vulnerabilities: { atBaseline: 10, now, nowIsLowerBound: true } });

  it('meets the trigger once it is over the limit', () => {
    const result = judge(trigger, facts(10 + count.value + 3));
    expect(result).toMatchObject({
      state: 'met',
      margin: { text: 'At least 3 vulnerabilities beyond the limit' },
      flagIds: [],
    });
    expect(result.text).toMatch(/^At least \d+ now, 10 at ATO: up at least \d+;/);
  });

  it('never leaves it not met', () => {
    const result = judge(trigger, facts(5));
    expect(result).toMatchObject({ state: 'not-assessed', missing: ['vulnerabilities.nowIsLowerBound'] });
    expect(result).not.toHaveProperty('margin');
    expect(result.text).toContain('There may be more now than were counted.');
  });
});

describe('looking ahead from a lower bound', () => {
  it('tells the day by which a trigger comes true at the latest, and never that it does not', () => {
    const young = { remediation: { items: itemsOfAge(row, limit, age - 2), isLowerBound: true } };
    const of = (facts: TriggerFacts, trigger: string = row) =>
      lookAhead(facts, probeDay).forecasts.find((one) => one.trigger === trigger);
    expect(of(young)).toMatchObject({ outcome: 'comes-true', inDays: 2, isAtTheLatest: true });
    expect(of(young)?.text).toContain('at the latest');
    expect(of(withMore.listed(1))).toMatchObject({ outcome: 'not-assessed' });
    expect(lookAhead(young, probeDay).curves[0]).toMatchObject({ isLowerBound: true });
  });
});
