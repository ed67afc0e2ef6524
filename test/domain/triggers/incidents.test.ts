import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { daysAgo } from './probes.ts';

describe('incidents', () => {
  const [frequency, recurring] = ['incident-frequency', 'incident-recurring-type'] as const;
  const incident = (days: number, type: string, cause: string) => ({ date: daysAgo(days), type, cause });

  it('recur by type or by cause, however long ago, whatever the capitals and blanks', () => {
    const facts = {
      incidents: [incident(1, ' Lost  laptop', 'theft'), incident(900, 'lost laptop', 'carelessness')],
    };
    const { state, text } = judge(recurring, facts);
    expect(state).toBe('met');
    expect(text).toBe('Incident 1 (30 August 2026) repeats the type “Lost  laptop” of Incident 2 (14 March 2024).');
    expect(judge(recurring, { incidents: [incident(1, 'a', 'b'), incident(2, 'b', 'a')] }).state).toBe('not-met');
  });

  it('name both type and cause, and every earlier incident', () => {
    const facts = { incidents: [incident(9, 'a', 'b'), incident(5, 'c', 'b'), incident(1, 'a', 'b')] };
    expect(judge(recurring, facts).reasons.map(({ text }) => text)).toEqual([
      'Incident 2 (26 August 2026) repeats the cause “b” of Incident 1 (22 August 2026).',
      'Incident 3 (30 August 2026) repeats the type “a” and the cause “b” of Incident 1 (22 August 2026) and Incident 2 (26 August 2026).',
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

  it('are counted in any six months, old ones with a remark', () => {
    const burst = (days: number) => ({
      incidents: [0, 1, 2, 3].map((step) => incident(days + step, `${step}`, `${step}`)),
    });
    expect(judge(frequency, burst(0))).toMatchObject({ state: 'met', flagIds: [] });
    expect(judge(frequency, burst(400))).toMatchObject({ state: 'met', flagIds: ['past-window'] });
    expect(judge(frequency, burst(400)).text).toBe(
      '4 incidents from 24 July 2025 to 27 July 2025; the limit is 4 within 6 months.',
    );
  });

  it('without a date may count', () => {
    const three = [0, 1, 2].map((step) => incident(step, `${step}`, `${step}`));
    expect(judge(frequency, { incidents: [...three, {}] })).toMatchObject({
      state: 'not-assessed',
      missing: ['incidents.3.date'],
    });
    expect(judge(frequency, { incidents: [...three.slice(1), {}] }).state).toBe('not-met');
    expect(judge(frequency, { incidents: [...three, incident(3, 'x', 'y'), {}] }).state).toBe('met');
  });
});
