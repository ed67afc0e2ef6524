import { describe, expect, it } from 'vitest';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { firstBeyond } from '../../../src/domain/triggers/evaluation/comparisons.ts';
import { dateInWords } from '../../../src/domain/wording.ts';
import { judge } from './judge.ts';
import { daysAgo } from './probes.ts';

describe('incidents', () => {
  const [frequency, recurring] = ['incident-frequency', 'incident-recurring-type'] as const;
  const { count, window } = triggerOf(frequency).thresholds;
  const limit = firstBeyond(count);
  const incident = (days: number, type: string, cause: string) => ({ date: daysAgo(days), type, cause });
  /** So many incidents on days that follow one another, the last of them so many days ago. */
  const burst = (amount: number, days = 0) =>
    Array.from({ length: amount }, (_, step) => incident(days + step, `${step}`, `${step}`));

  it('recur by type or by cause, however long ago, whatever the capitals and blanks', () => {
    const facts = {
      incidents: [incident(1, ' Lost  laptop', 'theft'), incident(900, 'lost laptop', 'carelessness')],
    };
    const { state, text } = judge(recurring, facts);
    expect(state).toBe('met');
    expect(text).toBe('Incident 1 (August 30, 2026) repeats the type “Lost  laptop” of Incident 2 (March 14, 2024).');
    expect(judge(recurring, { incidents: [incident(1, 'a', 'b'), incident(2, 'b', 'a')] }).state).toBe('not-met');
  });

  it('name both type and cause, and every earlier incident', () => {
    const facts = { incidents: [incident(9, 'a', 'b'), incident(5, 'c', 'b'), incident(1, 'a', 'b')] };
    expect(judge(recurring, facts).reasons.map(({ text }) => text)).toEqual([
      'Incident 2 (August 26, 2026) repeats the cause “b” of Incident 1 (August 22, 2026).',
      'Incident 3 (August 30, 2026) repeats the type “a” and the cause “b” of Incident 1 (August 22, 2026) and Incident 2 (August 26, 2026).',
    ]);
  });

  it.each([
    { title: 'one of which nothing is known', incidents: [{}], expect: 'not-met' },
    { title: 'two of which nothing is known', incidents: [{}, {}], expect: 'not-assessed' },
    { title: 'two types, causes not known', incidents: [{ type: 'a' }, { type: 'b' }], expect: 'not-assessed' },
    { title: 'the same type, all else unknown', incidents: [{ type: 'a' }, { type: 'a' }], expect: 'met' },
    {
      title: 'empty texts',
      incidents: [
        { type: ' ', cause: 'x' },
        { type: ' ', cause: 'y' },
      ],
      expect: 'not-assessed',
    },
  ])('recur, or not, or it is not known: $title', ({ incidents, expect: expected }) => {
    expect(judge(recurring, { incidents }).state).toBe(expected);
  });

  it('are counted in any window of months, old ones with a remark', () => {
    const old = { incidents: burst(limit, 400) };
    expect(judge(frequency, { incidents: burst(limit) })).toMatchObject({ state: 'met', flagIds: [] });
    expect(judge(frequency, old)).toMatchObject({ state: 'met', flagIds: ['past-window'] });
    const [first, last] = [daysAgo(400 + limit - 1), daysAgo(400)].map(dateInWords);
    expect(judge(frequency, old).text).toBe(
      `${limit} incidents from ${first}, to ${last}; the limit is ${count.value} within ${window.value} months.`,
    );
  });

  it('without a date may count', () => {
    const stateOf = (dated: number) => judge(frequency, { incidents: [...burst(dated), {}] });
    expect(stateOf(limit - 1)).toMatchObject({ state: 'not-assessed', missing: [`incidents.${limit - 1}.date`] });
    expect(stateOf(limit - 2).state).toBe('not-met');
    expect(stateOf(limit).state).toBe('met');
  });
});
