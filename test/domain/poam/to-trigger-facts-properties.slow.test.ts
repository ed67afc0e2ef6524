import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import { ageingForecast } from '../../../src/domain/poam/ageing-forecast.ts';
import { toTriggerFacts } from '../../../src/domain/poam/bridge/to-trigger-facts.ts';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import { checkFacts } from '../../../src/domain/triggers/facts/check-facts.ts';
import { agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { evaluate } from '../../support/trigger-words.ts';
import { anyPoams, anyScans, poamDay } from './build-evidence.ts';

describe('whatever the evidence is', () => {
  it('the facts are sound, and the triggers count what the count says', () => {
    const anyUnit = fc.constantFrom('items', 'unique', 'higher');
    const anyForm = fc.constantFrom('items', 'counts');
    fc.assert(
      fc.property(
        anyPoams,
        anyScans,
        anyUnit,
        anyForm,
        fc.constantFrom('source-id', 'cve'),
        (poams, given, unit, form, key) => {
          const count = countOnce(poams, given, { unit, key }, poamDay);
          const { facts } = toTriggerFacts(count, {}, { form });
          expect(checkFacts(JSON.parse(JSON.stringify(facts)))).toEqual({ facts, problems: [], unread: [] });
          const { results } = evaluate(facts, poamDay);
          for (const id of agedTriggerIds) {
            const one = count.late.find(({ trigger }) => trigger === id);
            const result = results.find(({ trigger }) => trigger === id);
            const sum = result?.reasons[0]?.sums[0];
            if (one && sum) expect([id, sum.actual]).toEqual([id, one.used]);
            expect([id, result?.state]).toEqual([id, one?.state ?? 'not-assessed']);
          }
          const { now, nowIsLowerBound = false } = facts.vulnerabilities ?? {};
          if (now !== undefined) expect(nowIsLowerBound).toBe(count.vulnerabilities.certainty === 'at-least');
          const scanned = results.find(({ trigger }) => trigger === 'scanning-noncompliance-first')?.reasons[0]
            ?.sums[0];
          const { authentication } = count.scans ?? {};
          if (scanned && authentication) expect(scanned.actual).toBe(authentication.share?.least);
        },
      ),
      { seed: 11, numRuns: 150 },
    );
  });

  it('what a forecast tells of a later day is what the same items come to as of that day', () => {
    const anyUnit = fc.constantFrom('items', 'unique', 'higher');
    fc.assert(
      fc.property(anyPoams, anyUnit, fc.constantFrom('source-id', 'cve'), fc.nat(200), (poams, unit, key, days) => {
        const known = poams.map((one) => ({
          ...one,
          items: one.items.filter(({ detected = poamDay }) => detected <= poamDay),
        }));
        const at = (day: PlainDate) => countOnce(known, [], { unit, key, 'vendor-dependencies': 'never' }, day);
        const stateOn = (trigger: string, day: PlainDate) => at(day).late.find((one) => one.trigger === trigger)?.state;
        for (const { trigger, outcome, on } of ageingForecast(at(poamDay))?.forecasts ?? []) {
          if (outcome === 'never') expect([trigger, stateOn(trigger, addDays(poamDay, days))]).not.toContain('met');
          if (outcome !== 'comes-true' || on === undefined) continue;
          expect([trigger, stateOn(trigger, on)]).toEqual([trigger, 'met']);
          expect([trigger, stateOn(trigger, addDays(on, -1))]).not.toContain('met');
        }
      }),
      { seed: 12, numRuns: 60 },
    );
  });
});
