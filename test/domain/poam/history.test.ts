import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/domain/calendar/months.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { toTriggerFacts } from '../../../src/domain/poam/bridge/to-trigger-facts.ts';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamEvidence } from '../../../src/domain/poam/evidence.ts';
import { historyOf } from '../../../src/domain/poam/history/poam-history.ts';
import type { HostDecision } from '../../../src/domain/poam/scans/host-authentication.ts';
import type { SomeChoices } from '../../../src/domain/poam/switches/choices.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { evaluate } from '../../support/trigger-words.ts';
import {
  anyPoams,
  daysAgo,
  hosts,
  monthsAgo,
  poamDay,
  poamItem,
  poamItems,
  poamMonthsAgo,
  scan,
  without,
} from './build-evidence.ts';

describe.each(agedTriggerIds)('earlier occurrences of %s', (trigger) => {
  const { impact, thresholds } = triggerOf(trigger);
  const late = (back: number) =>
    poamMonthsAgo(
      back,
      poamItems(thresholds.count.value, { originalRating: impact, detected: addMonths(monthsAgo(back), -6) }),
    );
  const clean = (back: number) => poamMonthsAgo(back, []);
  const unclear = (back: number) =>
    poamMonthsAgo(back, [...late(back).items.slice(1), without(poamItem(99), 'originalRating', 'detected')]);
  const found = (...poams: PoamEvidence[]) => {
    const { occurrences, lasting } = historyOf(poams, []);
    const only = occurrences.filter((one) => one.trigger === trigger);
    return [
      only.map(({ date, resolved }) => [date, resolved]),
      lasting.filter((one) => one.trigger === trigger).map(({ since }) => since),
    ];
  };

  it('begin with the first month in which it is met, and end with the first in which it is not', () => {
    expect(found(clean(4), late(3), late(2), clean(1), clean(0))).toEqual([[[monthsAgo(3), monthsAgo(1)]], []]);
  });

  it('are apart when a month lies between in which it is not met', () => {
    expect(found(late(4), clean(3), late(2), clean(1), clean(0))).toEqual([
      [
        [monthsAgo(4), monthsAgo(3)],
        [monthsAgo(2), monthsAgo(1)],
      ],
      [],
    ]);
  });

  it('are not the one that goes on until the last month, which the facts show', () => {
    expect(found(late(4), clean(3), late(2), late(1), late(0))).toEqual([
      [[monthsAgo(4), monthsAgo(3)]],
      [monthsAgo(2)],
    ]);
  });

  it('are not known to be resolved where the next month cannot be assessed', () => {
    expect(found(late(2), unclear(1), clean(0))).toEqual([[[monthsAgo(2), undefined]], []]);
  });
});

describe('the history', () => {
  it('agrees, month for month, with judging the month’s facts', () => {
    fc.assert(
      fc.property(anyPoams, (poams) => {
        const { months } = historyOf(poams, []);
        for (const { date, states } of months) {
          const count = countOnce(
            poams.filter((one) => one.date === date),
            [],
            {},
            date,
          );
          const { results } = evaluate(toTriggerFacts(count, {}).facts, date);
          for (const id of agedTriggerIds)
            expect([id, results.find((one) => one.trigger === id)?.state]).toEqual([id, states[id]]);
        }
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('ends with the as-of day', () => {
    const poams = [poamMonthsAgo(2, poamItems(1)), poamMonthsAgo(1, []), poamMonthsAgo(0, poamItems(1))];
    expect(historyOf(poams, [], {}, monthsAgo(1)).months.map(({ date }) => date)).toEqual([monthsAgo(2), monthsAgo(1)]);
  });

  it('holds the earlier submissions of scans that reached the limit, as first and as subsequent', () => {
    const past = 4 + triggerOf('scanning-noncompliance-first').thresholds.window.value + 1;
    const scanOf = (back: number, kind: 'yes' | 'no') =>
      scan(hosts(3, kind), [], { file: `scan-${back}.nessus`, date: monthsAgo(back) });
    const { occurrences, scanMonths } = historyOf(
      [],
      [scanOf(0, 'no'), scanOf(1, 'yes'), scanOf(2, 'no'), scanOf(4, 'no'), scanOf(past, 'no')],
    );
    expect(scanMonths.map(({ date }) => date)).toEqual([past, 4, 2, 1, 0].map(monthsAgo));
    expect(occurrences.map(({ trigger, date }) => [trigger, date])).toEqual([
      ['scanning-noncompliance-first', monthsAgo(past)],
      ['scanning-noncompliance-first', monthsAgo(4)],
      ['scanning-noncompliance-subsequent', monthsAgo(2)],
    ]);
    const weekly = scan(hosts(1, 'yes', 'db'), [], { file: 'week.nessus', date: daysAgo(7) });
    expect(historyOf([], [weekly, scanOf(0, 'no')]).scanMonths.map(({ date, files }) => [date, files.length])).toEqual([
      [poamDay, 2],
    ]);
    const now = countOnce([], [scanOf(0, 'no')], {}, poamDay);
    const { facts } = toTriggerFacts(now, { history: [] }, { occurrences });
    const { results } = evaluate(facts, poamDay);
    expect(results.find(({ trigger }) => trigger === 'scanning-noncompliance-subsequent')?.state).toBe('met');
  });

  it('takes what is said of hosts as said of the latest scans alone, and a stated reason as said of all', () => {
    const scanOf = (back: number) =>
      scan([...hosts(2, 'unknown', 'web'), ...hosts(8, 'yes')], [], { file: `${back}.nessus`, date: monthsAgo(back) });
    const shares = (...decisions: HostDecision[]) => {
      const { scanMonths, occurrences } = historyOf([], [scanOf(1), scanOf(0)], {}, poamDay, decisions);
      return [scanMonths.map(({ authentication }) => authentication.reachesLimit), occurrences.length];
    };
    const without = (['web-1', 'web-2'] as const).map((host) => ({ host, authentication: 'no' }) as const);
    expect(shares(...without)).toEqual([['not-assessed', 'met'], 0]);
    const reason = { justification: 'An appliance without accounts.' };
    expect(shares(...without.map((one) => ({ ...one, ...reason })))).toEqual([['not-met', 'not-met'], 0]);
  });

  it('holds one submission where all scans are taken as one', () => {
    const scans = ['2026-08-31', '2026-09-01'].map((date) =>
      scan([...hosts(4, 'no', `no-${date}`), ...hosts(6, 'yes', `yes-${date}`)], [], {
        file: `${date}.nessus`,
        date: plainDate(date),
      }),
    );
    const told = (choices: SomeChoices) => {
      const { scanMonths, occurrences } = historyOf([], scans, choices);
      return [scanMonths.map(({ authentication }) => authentication.total), occurrences.length];
    };
    expect(told({})).toEqual([[10, 10], 1]);
    expect(told({ scans: 'all' })).toEqual([[20], 0]);
  });
});
