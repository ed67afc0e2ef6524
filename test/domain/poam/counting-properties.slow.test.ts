import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEvidence, countOnce } from '../../../src/domain/poam/count-evidence.ts';
import { type CountingChoices, choose, type SwitchId } from '../../../src/domain/poam/switches/choices.ts';
import { countingSwitches } from '../../../src/domain/poam/switches/counting-switches.ts';
import type { CountedMeasure } from '../../../src/domain/poam/switches/types.ts';
import { exclusions, gaps } from '../../../src/domain/poam/words/standing-words.ts';
import { anyPoams, anyScans, daysAgo } from './build-evidence.ts';

const anyChoices = fc.record(
  Object.fromEntries(countingSwitches.map(({ id, options }) => [id, fc.constantFrom(...options)])),
) as unknown as fc.Arbitrary<CountingChoices>;
const anyDay = fc.constantFrom(undefined, daysAgo(0), daysAgo(31), daysAgo(-10));

const late = ['late-items', 'late-unique', 'late-used'] as const;
const share = ['hosts', 'unauthenticated', 'undecided-hosts'] as const;

/** The numbers that each switch may change. */
const changedBy: Readonly<Record<SwitchId, readonly CountedMeasure[]>> = {
  sheets: [...late, 'vulnerabilities'],
  unit: ['late-used'],
  key: ['late-unique', 'late-used', 'vulnerabilities'],
  ratings: late,
  unrated: [...late, 'vulnerabilities'],
  'false-positives': [...late, 'vulnerabilities'],
  'operational-requirements': [...late, 'vulnerabilities'],
  'vendor-dependencies': late,
  scans: [...share, 'vulnerabilities'],
  'scan-key': ['vulnerabilities'],
  hosts: share,
  'unknown-hosts': share,
  'justified-hosts': share,
};

const sure = { seed: 20_260_831, numRuns: 150 };

describe('whatever the evidence and the switches are', () => {
  it('every item is counted, excluded for a reason or not assessed for a reason, in its place', () => {
    fc.assert(
      fc.property(anyPoams, anyScans, anyChoices, anyDay, (poams, scans, choices, day) => {
        const { items, states, late } = countOnce(poams, scans, choices, day);
        expect(items.map(({ item }) => item)).toEqual(poams.flatMap((one) => one.items));
        expect(states.counted + states.excluded + states['not-assessed']).toBe(items.length);
        for (const { standing, age, rating, lateFor } of items) {
          if (standing.state === 'excluded') expect(exclusions[standing.because]).toBeDefined();
          if (standing.state === 'not-assessed') {
            expect(standing.lacks.length).toBeGreaterThan(0);
            for (const gap of standing.lacks) expect(gaps[gap]).toBeDefined();
          }
          if (standing.state === 'counted') expect([age, rating]).not.toContain(undefined);
          else expect(lateFor).toEqual([]);
        }
        for (const one of late) {
          expect(one.late).toEqual(
            expect.arrayContaining(items.filter(({ lateFor }) => lateFor.includes(one.trigger))),
          );
          expect(one.late).toHaveLength(one.items);
          expect(one.late.every(({ age = 0 }) => age > one.days)).toBe(true);
          expect(one.used).toBe(
            { items: one.items, unique: one.unique, higher: Math.max(one.items, one.unique) }[choices.unit],
          );
        }
      }),
      sure,
    );
  });

  it('every finding is counted, information or a compliance check', () => {
    fc.assert(
      fc.property(anyScans, anyChoices, (scans, choices) => {
        const { scans: tally } = countOnce([], scans, choices);
        if (!tally) return;
        const { findings, counted, informational, compliance } = tally.vulnerabilities;
        expect(counted + informational + compliance).toBe(findings);
        const { hosts, total, leftOut, unauthenticated, undecided } = tally.authentication;
        expect(total + leftOut).toBe(hosts.length);
        expect(unauthenticated + undecided).toBeLessThanOrEqual(total);
      }),
      sure,
    );
  });

  it('the order of rows, files, hosts and findings changes no number', () => {
    fc.assert(
      fc.property(anyPoams, anyScans, anyChoices, anyDay, (poams, scans, choices, day) => {
        const turned = poams.map((one) => ({ ...one, items: one.items.toReversed() })).toReversed();
        const turnedScans = scans
          .map((one) => ({ ...one, hosts: one.hosts.toReversed(), findings: one.findings.toReversed() }))
          .toReversed();
        const before = countOnce(poams, scans, choices, day);
        const after = countOnce(turned, turnedScans, choices, day);
        expect(after.numbers).toEqual(before.numbers);
        expect(after.states).toEqual(before.states);
        expect(after.asOf).toBe(before.asOf);
      }),
      sure,
    );
  });

  it('a switch changes only the numbers that it names, and its effect is what choosing the option gives', () => {
    fc.assert(
      fc.property(
        anyPoams,
        anyScans,
        anyChoices,
        fc.constantFrom(...countingSwitches),
        (poams, scans, choices, one) => {
          const { effects } = countEvidence(poams, scans, choices);
          const differences = effects.find((found) => found.switch === one.id)?.differences;
          const counts = one.options.map((option) => ({
            option,
            numbers: countOnce(poams, scans, choose(choices, one.id, option)).numbers,
          }));
          const expected = (counts[0]?.numbers ?? []).flatMap(({ value, state, certainty: _, ...named }, index) => {
            const values = counts.map(({ option, numbers }) => ({
              option,
              value: numbers[index]?.value,
              state: numbers[index]?.state,
            }));
            return values.some((other) => other.value !== value || other.state !== state) ? [{ ...named, values }] : [];
          });
          expect(differences).toEqual(expected);
          const changed = new Set(expected.map(({ measure }) => measure));
          expect([...changed].filter((measure) => !changedBy[one.id].includes(measure))).toEqual([]);
        },
      ),
      { ...sure, numRuns: 100 },
    );
  });

  it('a later as-of day counts no item less, vendors aside', () => {
    fc.assert(
      fc.property(anyPoams, fc.nat(60), (poams, days) => {
        const [poam] = poams;
        if (!poam?.date) return;
        const at = (ahead: number) => countOnce([poam], [], { 'vendor-dependencies': 'never' }, daysAgo(-ahead)).late;
        const [now, later] = [at(0), at(days)];
        for (const [index, { items }] of now.entries()) expect(later[index]?.items).toBeGreaterThanOrEqual(items);
      }),
      sure,
    );
  });

  it('nothing that was given is changed', () => {
    fc.assert(
      fc.property(anyPoams, anyScans, (poams, scans) => {
        const before = JSON.stringify([poams, scans]);
        countEvidence(poams, scans);
        expect(JSON.stringify([poams, scans])).toBe(before);
      }),
      { ...sure, numRuns: 30 },
    );
  });
});
