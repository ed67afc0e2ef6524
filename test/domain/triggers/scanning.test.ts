import { describe, expect, it } from 'vitest';
import { plainDate as on } from '../../../src/domain/calendar/plain-date.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { numberText } from '../../../src/domain/wording.ts';
import { judge } from './judge.ts';
import { daysAgo, probeDay } from './probes.ts';

describe('scan submissions', () => {
  const [first, subsequent] = ['scanning-noncompliance-first', 'scanning-noncompliance-subsequent'] as const;
  const { share, window } = triggerOf(first).thresholds;
  const bad = { kind: 'monthly', date: probeDay, unauthenticated: 3, total: 12 } as const;
  const states = (facts: TriggerFacts) => [judge(first, facts).state, judge(subsequent, facts).state];

  it.each([
    { title: 'no earlier incident', history: [], expect: ['met', 'not-met'] },
    { title: 'one a month ago', history: [{ trigger: first, date: daysAgo(30) }], expect: ['not-met', 'met'] },
    {
      title: 'one of the second row',
      history: [{ trigger: subsequent, date: daysAgo(30) }],
      expect: ['not-met', 'met'],
    },
    { title: 'one a year ago', history: [{ trigger: first, date: daysAgo(365) }], expect: ['met', 'not-met'] },
    {
      title: 'one of another trigger',
      history: [{ trigger: 'lack-of-transparency', date: daysAgo(9) }],
      expect: ['met', 'not-met'],
    },
    { title: 'itself in the history', history: [{ trigger: first, date: probeDay }], expect: ['met', 'not-met'] },
    { title: 'a later one', history: [{ trigger: first, date: daysAgo(-1) }], expect: ['met', 'not-met'] },
    { title: 'one without a date', history: [{ trigger: first }], expect: ['not-assessed', 'not-assessed'] },
    { title: 'one without a trigger', history: [{ date: daysAgo(9) }], expect: ['not-assessed', 'not-assessed'] },
    {
      title: 'one with and one without a date',
      history: [{ trigger: first, date: daysAgo(30) }, { trigger: first }],
      expect: ['not-met', 'met'],
    },
    { title: 'nothing known of earlier ones', history: undefined, expect: ['not-assessed', 'not-assessed'] },
  ] as const)('too many unauthenticated scans and $title: $expect', ({ history, expect: expected }) => {
    expect(states({ scanning: bad, history })).toEqual(expected);
  });

  it('comply below the limit, whatever went before', () => {
    for (const history of [undefined, [], [{ trigger: first, date: daysAgo(1) }]]) {
      expect(states({ scanning: { ...bad, unauthenticated: 1 }, history })).toEqual(['not-met', 'not-met']);
    }
  });

  it('show the share with decimals enough to keep it apart from the limit', () => {
    const nearly = share.value * 10_000 - 1;
    const { text, margin } = judge(first, {
      scanning: { ...bad, unauthenticated: nearly, total: 1_000_000 },
      history: [],
    });
    expect(text).toBe(
      `${numberText(nearly)} of 1,000,000 scans unauthenticated: ${nearly / 10_000}%; ${share.value}% or more counts.`,
    );
    expect(margin?.text).toBe('0.0001 percentage points short of the limit');
  });

  it('say which incident it is, and when the others were', () => {
    const { text } = judge(subsequent, { scanning: bad, history: [{ trigger: first, date: on('2026-05-02') }] });
    expect(text).toBe(
      `3 of 12 scans unauthenticated: 25%; ${share.value}% or more counts. It is incident 2 in the ${window.value} months to August 31, 2026, after May 2, 2026.`,
    );
  });

  it('carry a remark where there is no ATO yet, and where an older incident is left out', () => {
    const facts = {
      scanning: { ...bad, kind: 'initial-sar' },
      history: [{ trigger: first, date: daysAgo(365) }],
    } as const;
    expect(judge(first, facts).flagIds).toEqual(['initial-sar', 'older-incident']);
  });

  it.each([
    { scanning: {}, missing: ['scanning.unauthenticated', 'scanning.total'] },
    { scanning: { total: 12 }, missing: ['scanning.unauthenticated'] },
    { scanning: { unauthenticated: 0, total: 0 }, missing: ['scanning.total'] },
    { scanning: { percent: 20 }, missing: ['scanning.date'] },
    { scanning: { percent: 20, date: daysAgo(-1) }, missing: ['scanning.date'] },
  ])('are not assessed: $scanning', ({ scanning, missing }) => {
    expect(judge(first, { scanning, history: [] })).toMatchObject({ state: 'not-assessed', missing });
  });
});
