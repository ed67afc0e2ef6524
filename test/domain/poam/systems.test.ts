import { describe, expect, it } from 'vitest';
import { toTriggerFacts } from '../../../src/domain/poam/bridge/to-trigger-facts.ts';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import { poamsOfSystem } from '../../../src/domain/poam/counting/systems.ts';
import type { PoamEvidence } from '../../../src/domain/poam/evidence.ts';
import { historyOf } from '../../../src/domain/poam/history/poam-history.ts';
import { lateAge, limitOf } from '../../support/trigger-limits.ts';
import { daysAgo, finding, hosts, poam, poamDay, poamItems, scan } from './build-evidence.ts';

const row = 'late-remediation-high-dfr';
const half = Math.ceil(limitOf(row) / 2);

/** A POA&M with some late items, too few to meet the trigger by themselves. */
function poamOf(names: Pick<PoamEvidence, 'csp' | 'system'>, file: string, date = poamDay): PoamEvidence {
  const from = file.length * 100;
  return { ...poam(poamItems(half, { detected: daysAgo(lateAge(row)) }, from), date, file), ...names };
}

const acme = { csp: 'Acme Cloud, Inc.', system: 'Acme Gov' };
const other = { csp: 'Zenith', system: 'Zenith One' };
const lateOf = (...args: Parameters<typeof countOnce>) =>
  countOnce(...args).late.find(({ trigger }) => trigger === row);
const apart = [poamOf(acme, 'acme.xlsx'), poamOf(other, 'zenith-one.xlsx')];
const conflict = countOnce(apart, []).conflict;

describe('POA&Ms that name different systems', () => {
  it('are never added together: no number of theirs is known until the owner says', () => {
    const count = countOnce(apart, []);
    expect(lateOf(apart, [])).toMatchObject({ used: 0, certainty: 'not-known', state: 'not-assessed' });
    expect(count.numbers.filter(({ measure }) => measure !== 'hosts').map(({ certainty }) => certainty)).not.toContain(
      'at-least',
    );
    expect(count.vulnerabilities).toMatchObject({ certainty: 'not-known', from: 'nowhere' });
    expect(count.states.counted).toBe(0);
    expect(count.notes[0]).toMatchObject({ id: 'several-systems', text: conflict?.text });
    expect(conflict?.text).toBe(
      'The POA&Ms name different systems: “Acme Cloud, Inc., Acme Gov” (acme.xlsx) and “Zenith, Zenith One” (zenith-one.xlsx). Say whether they are the same, or which one counts. Until you do, their numbers are not known.',
    );
  });

  it('leave the late items of the calculator open, and scans as they are', () => {
    const { facts, sources } = toTriggerFacts(countOnce(apart, [scan(hosts(2, 'yes'), [finding('1')])]), {});
    expect(facts).toMatchObject({ vulnerabilities: { now: 1 }, scanning: { total: 2 } });
    expect(facts.remediation).toBeUndefined();
    expect(sources[2]).toMatchObject({ field: 'remediation', outcome: 'left-open', text: conflict?.text });
  });

  it('are added together once the owner says that they are the same', () => {
    expect(lateOf(apart, [], {}, undefined, [], 'same')).toMatchObject({ used: 2 * half, state: 'met' });
  });

  it('count one by one where the owner says which', () => {
    for (const { key, files } of conflict?.systems ?? []) {
      const count = countOnce(apart, [], {}, undefined, [], { only: key });
      expect(count.poamFiles).toEqual(files);
      expect(count.late.find(({ trigger }) => trigger === row)).toMatchObject({ used: half, state: 'not-met' });
      expect(count.conflict?.decision).toEqual({ only: key });
    }
    expect(conflict?.systems).toHaveLength(2);
  });

  it('ask again where what was said is of a system that is not among them', () => {
    const count = countOnce(apart, [], {}, undefined, [], { only: 'another' });
    expect(count.conflict).not.toHaveProperty('decision');
    expect(count.states.counted).toBe(0);
  });

  it('are not compared as months', () => {
    const months = [poamOf(acme, 'acme.xlsx', daysAgo(31)), poamOf(other, 'zenith-one.xlsx')];
    expect(countOnce(months, []).late[0]).toMatchObject({ certainty: 'not-known', state: 'not-assessed' });
    expect(historyOf(months, []).months).toEqual([]);
    expect(historyOf(months, [], {}, undefined, [], 'same').months).toHaveLength(2);
  });
});

describe('POA&Ms of one system', () => {
  it.each([
    ['capital letters and punctuation', { csp: 'ACME CLOUD INC', system: 'ACME-Gov' }],
    ['another legal form', { csp: 'The Acme Cloud Corporation', system: 'Acme Gov' }],
    ['a legal form with points', { csp: 'Acme Cloud L.L.C.', system: 'AcmeGov' }],
    ['only its provider', { csp: 'Acme Cloud' }],
    ['only its name', { system: 'acme gov' }],
    ['nothing', {}],
  ])('may write its names with %s', (_, names) => {
    const poams = [poamOf(acme, 'acme.xlsx'), poamOf(names, 'again-and-again.xlsx')];
    expect(countOnce(poams, []).conflict).toBeUndefined();
    expect(lateOf(poams, [])).toMatchObject({ used: 2 * half, certainty: 'exact', state: 'met' });
  });

  it.each([
    ['another provider', { csp: 'Acme Cloud Services', system: 'Acme Gov' }],
    ['another system of the provider', { csp: 'Acme Cloud', system: 'Acme Gov High' }],
  ])('is not taken for that of %s', (_, names) => {
    expect(poamsOfSystem([poamOf(acme, 'acme.xlsx'), poamOf(names, 'b.xlsx')]).conflict?.systems).toHaveLength(2);
  });

  it('keeps a name that is a legal form alone', () => {
    expect(poamsOfSystem([poamOf({ csp: 'Co' }, 'a.xlsx'), poamOf({ csp: 'AG' }, 'b.xlsx')]).conflict).toBeDefined();
  });
});
