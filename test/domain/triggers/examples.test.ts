import { describe, expect, it } from 'vitest';
import { windowStart } from '../../../src/domain/calendar/rolling-windows.ts';
import { triggerIds, triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { firstBeyond } from '../../../src/domain/triggers/evaluation/comparisons.ts';
import { checkFacts } from '../../../src/domain/triggers/facts/check-facts.ts';
import { examples as worded } from '../../../src/tools/triggers/words/examples.ts';
import { exampleOf, examples } from '../../support/trigger-examples.ts';
import { evaluate, lookAhead } from '../../support/trigger-words.ts';

describe.each(examples)('the worked example “$title”', ({ facts, asOf, expected }) => {
  it('comes to what it shows', () => {
    const { results, minimum } = evaluate(facts, asOf);
    const inState = (state: string) => results.filter((result) => result.state === state).map(({ trigger }) => trigger);
    expect(inState('met')).toEqual(expected.met);
    // A trigger that is new to the table may wait for facts that no example has.
    expect(inState('not-assessed')).toEqual(expect.arrayContaining([...expected.notAssessed]));
    expect(minimum?.level).toBe(expected.level);
  });

  it('looks ahead to what it shows', () => {
    const coming = lookAhead(facts, asOf).forecasts.filter(({ outcome }) => outcome === 'comes-true');
    expect(coming.map(({ trigger }) => trigger).toSorted()).toEqual(expected.comesTrue.toSorted());
  });

  it('is sound, and the same after a way through a file', () => {
    expect(checkFacts(JSON.parse(JSON.stringify(facts)))).toEqual({ facts, problems: [], unread: [] });
  });
});

describe('the worked examples', () => {
  it('say in whole sentences what they show, with no number left open', () => {
    for (const { text, title } of worded) expect([title, text]).toEqual([title, expect.stringMatching(/^[^{}]+\.$/)]);
  });

  it('name the month in which the CAP follows', () => {
    const { facts, asOf, values } = exampleOf('ageing-backlog');
    const cap = lookAhead(facts, asOf).forecasts.find(({ trigger }) => trigger === 'late-remediation-high-cap');
    const month = new Date(`${cap?.on}T00:00:00Z`).toLocaleString('en-US', { month: 'long', timeZone: 'UTC' });
    expect(values['cap-month']).toBe(month);
    expect(worded.find(({ id }) => id === 'ageing-backlog')?.text).toContain(`a CAP in ${month}`);
  });

  it('sit exactly on the limits of the table where they say so', () => {
    const { facts, asOf } = exampleOf('exactly-on-the-limits');
    const { count, window } = triggerOf('incident-frequency').thresholds;
    const days = (facts.incidents ?? []).map(({ date }) => date);
    expect(days).toHaveLength(firstBeyond(count));
    expect([days[0], days.at(-1)]).toEqual([windowStart(asOf, window.value), asOf]);
    const { unauthenticated = 0, total = 0 } = facts.scanning ?? {};
    const { share } = triggerOf('scanning-noncompliance-first').thresholds;
    expect([unauthenticated % 1, (unauthenticated * 100) / total]).toEqual([0, share.value]);
  });

  it('show each trigger met somewhere, now or in time, but for three', () => {
    const shown = examples.flatMap(({ expected }) => [...expected.met, ...expected.comesTrue]);
    expect(triggerIds.filter((id) => !shown.includes(id))).toEqual(
      expect.arrayContaining([
        'late-remediation-moderate-cap',
        'lack-of-transparency',
        'degradation-of-change-processes',
      ]),
    );
  });
});
