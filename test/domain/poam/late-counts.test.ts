import { describe, expect, it } from 'vitest';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamItem } from '../../../src/domain/poam/evidence.ts';
import { remediationPeriods } from '../../../src/domain/poam/rules/remediation-periods.ts';
import type { SomeChoices } from '../../../src/domain/poam/switches/choices.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { type AgedTriggerId, agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { lateAge } from '../../support/trigger-limits.ts';
import { daysAgo, poam, poamItem, poamItems, without } from './build-evidence.ts';

const fresh = remediationPeriods.vendorCheckInDays;

function lateFor(trigger: AgedTriggerId, items: readonly PoamItem[], choices?: SomeChoices) {
  const found = countOnce([poam(items)], [], choices).late.find((one) => one.trigger === trigger);
  if (!found) throw new Error(`No count for ${trigger}.`);
  return found;
}

describe.each(agedTriggerIds)('%s', (id) => {
  const { impact, thresholds } = triggerOf(id);
  const days = thresholds.days.value;
  const limit = thresholds.count.value;

  it.each([
    [-1, 0],
    [0, 0],
    [1, 1],
  ])('counts an item whose age is the limit and %i days: %i', (more, expected) => {
    const { items, unique, used, late } = lateFor(id, [
      poamItem(1, { originalRating: impact, detected: daysAgo(days + more) }),
    ]);
    expect({ items, unique, used, listed: late.length }).toEqual({
      items: expected,
      unique: expected,
      used: expected,
      listed: expected,
    });
  });

  it.each([
    [-1, 'not-met'],
    [0, 'met'],
    [1, 'met'],
  ])('with the limit and %i items late is %s', (more, state) => {
    const found = lateFor(id, poamItems(limit + more, { originalRating: impact, detected: daysAgo(days + 1) }));
    expect(found).toMatchObject({ state, used: limit + more, limit, days });
  });

  it('shows behind the number each item with its place, age, rating, due date and deviations, the oldest first', () => {
    const older = poamItem(2, { originalRating: impact, detected: daysAgo(days + 9), falsePositive: 'pending' });
    const { late, text } = lateFor(id, [poamItem(1, { originalRating: impact, detected: daysAgo(days + 1) }), older]);
    expect(late.map(({ item, age }) => [item.id, age])).toEqual([
      ['V-2', days + 9],
      ['V-1', days + 1],
    ]);
    expect(late[0]).toMatchObject({
      item: { place: { file: 'poam.xlsx', sheet: 'Open POA&M Items', row: 10 } },
      rating: impact,
      pastDue: days + 9 - remediationPeriods.days[impact],
      pending: ['false-positive'],
    });
    expect(text).toContain(`more than ${days} days old on August 31, 2026`);
    expect(text).toContain('1 of the items has a pending deviation.');
  });

  it('is not assessed where items without a rating or a date could decide it, and is where they could not', () => {
    const almost = poamItems(limit - 1, { originalRating: impact, detected: daysAgo(days + 1) });
    const unrated = without(poamItem(90, { detected: daysAgo(days + 1) }), 'originalRating');
    const undated = without(poamItem(91, { originalRating: impact }), 'detected');
    expect(lateFor(id, [...almost, unrated])).toMatchObject({ state: 'not-assessed', used: limit - 1 });
    expect(lateFor(id, [...almost, undated]).unclear.map(({ item }) => item.id)).toEqual(['V-91']);
    expect(lateFor(id, [...almost, { ...unrated, detected: daysAgo(days) }]).state).toBe('not-met');
    expect(lateFor(id, [...almost, { ...undated, originalRating: 'low' }]).state).toBe('not-met');
    expect(
      lateFor(id, [...almost, poamItem(92, { originalRating: impact, detected: daysAgo(days + 1) }), unrated]).state,
    ).toBe('met');
  });

  it('is decided by what unclear items can come to in the unit that is used, each vulnerability once', () => {
    const late = { originalRating: impact, detected: daysAgo(days + 1) } as const;
    const almost = poamItems(limit - 1, late);
    const again = without(poamItem(90, { ...late, sourceId: '10001' }), 'detected');
    expect(lateFor(id, [...almost, again], { unit: 'unique' })).toMatchObject({ state: 'not-met', used: limit - 1 });
    expect(lateFor(id, [...almost, again], { unit: 'items' }).state).toBe('not-assessed');
    // One row may stand for many CVEs, and many rows for one: either number may be the higher one in the end.
    const cves = Array.from({ length: limit }, (_, index) => `CVE-2026-${1000 + index}`);
    const broad = without(poamItem(91, { ...late, cves }), 'detected');
    expect(lateFor(id, [poamItem(1, late), broad], { key: 'cve' }).state).toBe('not-assessed');
    const many = poamItems(limit, { ...late, cves: ['CVE-2026-1'] }, 100).map((item) => without(item, 'detected'));
    const two = poamItem(92, { ...late, cves: ['CVE-2026-1', 'CVE-2026-2'] });
    expect(lateFor(id, [two, ...many], { key: 'cve' })).toMatchObject({ unit: 'unique', state: 'not-assessed' });
  });
});

describe('a risk that several items share', () => {
  const lateHigh = { detected: daysAgo(lateAge('late-remediation-high-dfr')), sharedRisk: 'risk-1' };
  const shared = poamItems(5, lateHigh).map((item, at) => ({ ...item, cves: [`CVE-2026-100${at}`] }));

  it.each(['source-id', 'name', 'cve', 'poam-id'] as const)('is one vulnerability by the key %s', (key) => {
    const [first] = countOnce([poam(shared)], [], { key }).late;
    expect(first).toMatchObject({ items: 5, unique: 1 });
    const another = poamItem(9, { ...lateHigh, sharedRisk: 'risk-2' });
    expect(countOnce([poam([...shared, another])], [], { key }).late[0]).toMatchObject({ items: 6, unique: 2 });
  });

  it('is the same one as that of another item with a key of its items, and not that of another file', () => {
    const same = { ...without(poamItem(1, lateHigh), 'sharedRisk'), id: 'V-77' };
    expect(countOnce([poam([...shared, same])], []).late[0]).toMatchObject({ items: 6, unique: 1 });
    const elsewhere = poam(poamItems(2, lateHigh, 50), undefined, 'other.json');
    expect(countOnce([poam(shared), elsewhere], []).late[0]).toMatchObject({ items: 7, unique: 2 });
  });

  it('is never said to be a vulnerability for each item', () => {
    const keyless = shared.map((item) => without(item, 'sourceId'));
    expect(countOnce([poam(keyless)], []).notes.map(({ id }) => id)).not.toContain('without-key');
  });
});

describe('what is counted', () => {
  const lateHigh = daysAgo(lateAge('late-remediation-high-dfr'));
  const lateModerate = daysAgo(lateAge('late-remediation-moderate-dfr'));
  const high = (fields: Partial<PoamItem>) => [poamItem(1, { detected: lateHigh, ...fields })];
  const moderate = (fields: Partial<PoamItem>) => [
    poamItem(1, { originalRating: 'moderate', detected: lateModerate, ...fields }),
  ];
  const usedHigh = (items: readonly PoamItem[], choices?: SomeChoices) =>
    lateFor('late-remediation-high-dfr', items, choices).used;
  const usedModerate = (items: readonly PoamItem[], choices?: SomeChoices) =>
    lateFor('late-remediation-moderate-dfr', items, choices).used;

  it('takes the open sheet, configuration findings by choice, and closed items never', () => {
    expect(usedHigh(high({ list: 'configuration' }))).toBe(0);
    expect(usedHigh(high({ list: 'configuration' }), { sheets: 'open-and-configuration' })).toBe(1);
    expect(usedHigh(high({ list: 'closed' }), { sheets: 'open-and-configuration' })).toBe(0);
  });

  it.each([
    ['yes', 0, 0, 1],
    ['pending', 1, 0, 1],
    ['no', 1, 1, 1],
  ] as const)(
    'leaves out false positives of state %s only once they are approved',
    (falsePositive, standard, pendingToo, none) => {
      const items = high({ falsePositive });
      expect(usedHigh(items)).toBe(standard);
      expect(usedHigh(items, { 'false-positives': 'approved-and-pending-left-out' })).toBe(pendingToo);
      expect(usedHigh(items, { 'false-positives': 'counted' })).toBe(none);
    },
  );

  it('leaves approved operational requirements out of the late count, and points out those rated High', () => {
    const items = high({ operationalRequirement: 'yes' });
    expect(usedHigh(items)).toBe(0);
    expect(usedHigh(items, { 'operational-requirements': 'not-late-below-high' })).toBe(1);
    expect(usedHigh(items, { 'operational-requirements': 'late' })).toBe(1);
    expect(
      usedModerate(moderate({ operationalRequirement: 'yes' }), { 'operational-requirements': 'not-late-below-high' }),
    ).toBe(0);
    expect(usedHigh(high({ operationalRequirement: 'pending' }))).toBe(1);
    const { notes, vulnerabilities } = countOnce([poam(items)], []);
    expect(notes.map(({ id }) => id)).toContain('high-operational-requirements');
    expect(vulnerabilities.now).toBe(1);
    const leftOut = countOnce([poam(items)], [], { 'operational-requirements': 'left-out' }).vulnerabilities;
    expect(leftOut).toMatchObject({ from: 'nowhere', certainty: 'not-known' });
  });

  it.each([
    [0, 0],
    [fresh, 0],
    [fresh + 1, 1],
    [-1, 1],
  ])('excuses a Moderate item whose vendor was asked %i days before the POA&M date: late %i', (ago, late) => {
    const items = moderate({ vendorDependency: 'yes', vendorCheckIn: daysAgo(ago) });
    expect(usedModerate(items)).toBe(late);
    expect(usedModerate(items, { 'vendor-dependencies': 'never' })).toBe(1);
  });

  it('excuses no item without a check-in, and no High one unless it is adjusted to a lower rating', () => {
    const excused = countOnce([poam(moderate({ vendorDependency: 'yes', vendorCheckIn: daysAgo(1) }))], []);
    expect([excused.states.excluded, excused.vulnerabilities.now]).toEqual([1, 1]);
    expect(usedModerate([without(moderate({ vendorDependency: 'yes' })[0] ?? poamItem(1), 'vendorCheckIn')])).toBe(1);
    const waiting = { vendorDependency: 'yes', vendorCheckIn: daysAgo(1), detected: lateModerate } as const;
    expect(usedHigh(high(waiting))).toBe(1);
    expect(usedHigh(high(waiting), { 'vendor-dependencies': 'any-rating' })).toBe(0);
    const adjusted = high({ ...waiting, adjustedRating: 'moderate', riskAdjustment: 'yes' });
    expect([usedHigh(adjusted), usedModerate(adjusted)]).toEqual([0, 0]);
    expect(usedHigh(high({ ...waiting, adjustedRating: 'moderate', riskAdjustment: 'pending' }))).toBe(1);
  });

  it('measures a check-in by the POA&M date, and takes one made until a later as-of day as fresh', () => {
    const items = moderate({ vendorDependency: 'yes', vendorCheckIn: daysAgo(fresh) });
    const used = (listed: readonly PoamItem[]) =>
      countOnce([poam(listed)], [], {}, daysAgo(-20)).late.find(
        ({ trigger }) => trigger === 'late-remediation-moderate-dfr',
      )?.used;
    expect(used(items)).toBe(0);
    expect(used(moderate({ vendorDependency: 'yes', vendorCheckIn: daysAgo(-20) }))).toBe(0);
    expect(used(moderate({ vendorDependency: 'yes', vendorCheckIn: daysAgo(-21) }))).toBe(1);
  });

  it('counts unrated items as High by choice', () => {
    const items = [without(poamItem(1, { detected: lateHigh }), 'originalRating')];
    expect(usedHigh(items)).toBe(0);
    expect(usedHigh(items, { unrated: 'as-high' })).toBe(1);
  });

  it.each([
    ['source-id', 2],
    ['name', 1],
    ['cve', 3],
    ['poam-id', 4],
  ] as const)('tells vulnerabilities apart by %s: %i', (key, unique) => {
    const same = { detected: lateHigh, name: 'Old TLS' };
    const items = [
      poamItem(1, { ...same, sourceId: '7', cves: ['CVE-2026-1', 'CVE-2026-2'] }),
      poamItem(2, { ...same, sourceId: '7', detector: ' NESSUS', cves: ['cve-2026-1 '] }),
      poamItem(3, { ...same, sourceId: '8', cves: ['CVE-2026-2'] }),
      poamItem(4, { ...same, sourceId: '8', name: 'OLD  tls', cves: [] }),
    ];
    expect(lateFor('late-remediation-high-dfr', items, { key })).toMatchObject({ items: 4, unique, used: 4 });
    expect(usedHigh(items, { key, unit: 'unique' })).toBe(unique);
  });

  it('takes one identifier of two detectors as two vulnerabilities', () => {
    const items = [
      poamItem(1, { detected: lateHigh, sourceId: '7' }),
      poamItem(2, { detected: lateHigh, sourceId: '7', detector: 'Assessor' }),
    ];
    expect(lateFor('late-remediation-high-dfr', items).unique).toBe(2);
  });

  it('reads CVEs out of the name where the column is empty, and counts an item without any for itself', () => {
    const items = [
      poamItem(1, { detected: lateHigh, name: 'CVE-2026-12345: a, cve-2026-6789: b' }),
      poamItem(2, { detected: lateHigh, name: 'none' }),
      poamItem(3, { detected: lateHigh, name: 'none' }),
    ];
    expect(lateFor('late-remediation-high-dfr', items, { key: 'cve' })).toMatchObject({
      items: 3,
      unique: 4,
      used: 4,
      unit: 'unique',
    });
    expect(
      countOnce([poam(items)], [], { key: 'cve' }).notes.find(({ id }) => id === 'without-key')?.items,
    ).toHaveLength(2);
  });
});
