import { describe, expect, it } from 'vitest';
import { ageingForecast } from '../../../src/domain/poam/ageing-forecast.ts';
import { toTriggerFacts } from '../../../src/domain/poam/bridge/to-trigger-facts.ts';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamItem } from '../../../src/domain/poam/evidence.ts';
import { agedTriggerIds, type TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { daysOf, lateAge, limitOf } from '../../support/trigger-limits.ts';
import { evaluate } from '../../support/trigger-words.ts';
import { daysAgo, finding, hosts, poam, poamDay, poamItem, poamItems, scan, without } from './build-evidence.ts';

const items = [
  ...poamItems(3, { detected: daysAgo(40) }),
  poamItem(3, { detected: daysAgo(50), place: { file: '', sheet: 'Open POA&M Items', row: 99 } }),
  poamItem(5, { detected: daysAgo(40), operationalRequirement: 'yes' }),
  poamItem(6, { originalRating: 'moderate', vendorDependency: 'yes', vendorCheckIn: daysAgo(2) }),
  poamItem(7, { list: 'closed' }),
  without(poamItem(8), 'originalRating'),
];
const scans = [scan([...hosts(1, 'no'), ...hosts(9, 'yes')], [finding('1'), finding('2')], { date: daysAgo(3) })];
const both = countOnce([poam(items)], scans);
const outcomes = (filled: ReturnType<typeof toTriggerFacts>) => filled.sources.map(({ outcome }) => outcome);

describe('facts from evidence', () => {
  it('are the items with their exceptions, the scan submission and the number of vulnerabilities, each with where it is from', () => {
    const { facts, sources } = toTriggerFacts(both, {});
    expect(facts.remediation?.countExceptions).toBe(false);
    expect(facts.remediation?.items?.map(({ id, impact, exception }) => [id, impact, exception])).toEqual([
      ['V-1', 'high', 'none'],
      ['V-2', 'high', 'none'],
      ['V-3', 'high', 'none'],
      ['V-3 (poam.xlsx, sheet Open POA&M Items, row 99)', 'high', 'none'],
      ['V-5', 'high', 'deviation'],
      ['V-6', 'moderate', 'vendor-dependency'],
      ['V-8', undefined, 'none'],
    ]);
    expect(facts.scanning).toEqual({ date: daysAgo(3), unauthenticated: 1, total: 10 });
    expect(facts.vulnerabilities).toEqual({ now: 2 });
    expect(facts.history).toBeUndefined();
    expect(sources.map(({ field, outcome, files }) => [field, outcome, files])).toEqual([
      ['vulnerabilities.now', 'filled', ['scan.nessus']],
      ['scanning', 'filled', ['scan.nessus']],
      ['remediation', 'filled', ['poam.xlsx']],
      ['history', 'left-open', []],
    ]);
    expect(sources[2]?.text).toBe(
      'The 7 open items of the POA&M. 2 items with a deviation or vendor dependency do not count.',
    );
  });

  it('never take the place of what was entered, unless asked', () => {
    const entered: TriggerFacts = {
      vulnerabilities: { now: 50, atBaseline: 40 },
      scanning: { percent: 5, date: daysAgo(20), kind: 'monthly' },
      remediation: { counts: { 'late-remediation-high-dfr': 2 }, countExceptions: true },
      history: [],
      incidents: [],
    };
    const kept = toTriggerFacts(both, entered);
    expect(kept.facts).toEqual(entered);
    expect(outcomes(kept)).toEqual(['kept', 'kept', 'kept', 'left-open']);
    const asked = toTriggerFacts(both, entered, { overwrite: ['vulnerabilities.now', 'scanning', 'remediation'] });
    expect(outcomes(asked)).toEqual(['replaced', 'replaced', 'replaced', 'left-open']);
    expect(asked.facts).toMatchObject({
      vulnerabilities: { now: 2, atBaseline: 40 },
      scanning: { kind: 'monthly', date: daysAgo(3), unauthenticated: 1, total: 10 },
      remediation: { countExceptions: false },
      incidents: [],
    });
    expect(asked.facts.scanning).not.toHaveProperty('percent');
    expect(asked.facts.remediation).not.toHaveProperty('counts');
  });

  it('fill in beside what was entered: a date, a baseline, a choice about exceptions', () => {
    const { facts, sources } = toTriggerFacts(both, {
      vulnerabilities: { atBaseline: 40 },
      scanning: { date: daysAgo(20) },
      remediation: { countExceptions: true },
    });
    expect(facts).toMatchObject({
      vulnerabilities: { atBaseline: 40, now: 2 },
      scanning: { date: daysAgo(20), total: 10 },
      remediation: { countExceptions: true },
    });
    expect(sources[2]?.text).toContain('2 items with a deviation or vendor dependency count, because you chose that');
  });

  it('leave open what the evidence does not tell', () => {
    const unknown = countOnce([poam(items)], [scan([...hosts(1, 'unknown'), ...hosts(9, 'yes')], [finding('1')])]);
    expect(outcomes(toTriggerFacts(unknown, {}))).toEqual(['filled', 'left-open', 'filled', 'left-open']);
    expect(outcomes(toTriggerFacts(countOnce([poam(items, null)], []), {}))).toEqual([
      'left-open',
      'left-open',
      'left-open',
      'left-open',
    ]);
    expect(toTriggerFacts(countOnce([], []), {}).facts).toEqual({});
  });

  it('hold the POA&M’s lower bound of vulnerabilities only when asked', () => {
    const count = countOnce([poam(poamItems(3))], []);
    expect(toTriggerFacts(count, {}).facts.vulnerabilities).toBeUndefined();
    expect(toTriggerFacts(count, {}).sources[0]?.text).toContain('lower bound');
    expect(toTriggerFacts(count, {}, { useLowerBound: true }).facts.vulnerabilities).toEqual({
      now: 3,
      nowIsLowerBound: true,
    });
  });

  it('can be counts, but for those that items which cannot be assessed could turn', () => {
    const oneShort = limitOf('late-remediation-high-dfr') - 1;
    const open = [
      ...poamItems(oneShort, { detected: daysAgo(lateAge('late-remediation-high-cap')) }),
      without(poamItem(99, { detected: daysAgo(lateAge('late-remediation-high-dfr')) }), 'originalRating'),
    ];
    const { facts, sources } = toTriggerFacts(countOnce([poam(open)], []), {}, { form: 'counts' });
    expect(facts.remediation).toEqual({
      counts: {
        'late-remediation-high-cap': oneShort,
        'late-remediation-moderate-dfr': 0,
        'late-remediation-moderate-cap': 0,
      },
    });
    expect(sources[2]?.text).toContain(`more than ${daysOf('late-remediation-high-dfr')} days`);
  });

  it('are counts where neither items nor vulnerabilities give the numbers of all triggers', () => {
    const mixed = [
      ...poamItems(3, {
        detected: daysAgo(lateAge('late-remediation-high-dfr')),
        cves: ['CVE-2026-1', 'CVE-2026-2'],
      }),
      poamItem(4, {
        originalRating: 'moderate',
        detected: daysAgo(lateAge('late-remediation-moderate-dfr')),
        cves: ['CVE-2026-9', 'CVE-2026-8'],
      }),
    ];
    const count = countOnce([poam(mixed)], [], { key: 'cve' });
    expect(count.late.map(({ items: listed, unique, used }) => [listed, unique, used])).toEqual([
      [3, 2, 3],
      [0, 0, 0],
      [1, 2, 2],
      [0, 0, 0],
    ]);
    expect(toTriggerFacts(count, {}).facts.remediation?.counts?.['late-remediation-moderate-dfr']).toBe(2);
  });

  it('are counts where some item stands for several vulnerabilities, so that the higher number may change its side', () => {
    const young = poamItems(3, { detected: daysAgo(20) }).map((item, index) => ({
      ...item,
      cves: [`CVE-2026-${index}001`, `CVE-2026-${index}002`],
    }));
    const count = countOnce([poam(young)], [], { key: 'cve' });
    const { facts, sources } = toTriggerFacts(count, {});
    expect(facts.remediation?.items).toBeUndefined();
    expect(sources[2]?.text).toContain('some items represent several vulnerabilities');
    const ahead = ageingForecast(count);
    expect(ahead?.forecasts.map(({ outcome }) => outcome)).toEqual(agedTriggerIds.map(() => 'not-assessed'));
    expect(ahead?.curves).toEqual([]);
    const closed = poamItem(4, { list: 'closed', cves: ['CVE-2026-1', 'CVE-2026-2'] });
    const single = countOnce([poam([...poamItems(2), closed])], [], { key: 'cve' });
    expect(toTriggerFacts(single, {}).facts.remediation?.items).toHaveLength(2);
  });

  it('are counts where a list would hold more than is wanted, whatever its items are', () => {
    const many = [...poamItems(2), ...poamItems(3, {}, 10).map((item) => without(item, 'detected'))];
    const fill = (mostListed: number) => toTriggerFacts(countOnce([poam(many)], []), {}, { mostListed });
    expect(fill(5).facts.remediation?.items).toHaveLength(5);
    expect(fill(4).facts.remediation?.items).toBeUndefined();
    expect(fill(4).sources[2]?.text).toContain('A list would have 5 entries, more than the limit of 4.');
  });

  it('list vulnerabilities where these are counted, so that a forecast counts them as well', () => {
    const young = [poamItem(1, { sourceId: '7' }), poamItem(2, { sourceId: '7', detected: daysAgo(20) }), poamItem(3)];
    const list = (unit: 'unique' | 'items' | 'higher') =>
      toTriggerFacts(countOnce([poam(young)], [], { unit }), {}).facts.remediation?.items?.map(({ id, detected }) => [
        id,
        detected,
      ]);
    expect(list('unique')).toEqual([
      ['7', daysAgo(20)],
      ['10003', daysAgo(10)],
    ]);
    expect(list('items')).toHaveLength(3);
    expect(list('higher')).toHaveLength(3);
  });

  it('add earlier occurrences to a history that is there, once, and start one only when asked', () => {
    const occurrences = [{ trigger: 'late-remediation-high-dfr', date: daysAgo(62) }] as const;
    const fill = (history: TriggerFacts['history'], overwrite: readonly 'history'[] = []) =>
      toTriggerFacts(both, { history }, { occurrences, overwrite });
    expect(fill(undefined).facts.history).toBeUndefined();
    expect(fill(undefined, ['history']).facts.history).toEqual(occurrences);
    expect(fill([]).sources[3]).toMatchObject({ outcome: 'added' });
    expect(fill([...occurrences]).facts.history).toEqual(occurrences);
    expect(fill([...occurrences]).sources[3]).toMatchObject({ outcome: 'kept' });
  });
});

describe('what was read of an item', () => {
  const listed = (item: Partial<PoamItem>) => {
    const items = poamItems(1, { detected: daysAgo(lateAge('late-remediation-high-dfr')), ...item });
    const { facts } = toTriggerFacts(countOnce([poam(items)], []), {});
    return { facts, item: facts.remediation?.items?.[0] };
  };

  it('stays with it: ratings, deviations that were approved or are pending, vendor dependency and check-in', () => {
    expect(
      listed({
        ...{ originalRating: 'critical', adjustedRating: 'moderate', riskAdjustment: 'pending' },
        ...{ falsePositive: 'pending', operationalRequirement: 'no', vendorDependency: 'yes' },
        vendorCheckIn: daysAgo(40),
      }).item,
    ).toMatchObject({
      ...{ impact: 'critical', exception: 'none', originalRating: 'critical', adjustedRating: 'moderate' },
      ...{ riskAdjustment: 'pending', falsePositive: 'pending', vendorDependency: true, vendorCheckIn: daysAgo(40) },
    });
    const plainItem = listed({}).item;
    expect(Object.keys(plainItem ?? {})).toEqual(['id', 'title', 'impact', 'detected', 'exception']);
  });

  it('says in the result that a vendor dependency which excuses nothing counts', () => {
    const { facts } = listed({ vendorDependency: 'yes', vendorCheckIn: daysAgo(2) });
    const result = evaluate(facts, poamDay).results.find(({ trigger }) => trigger === 'late-remediation-high-dfr');
    expect(result?.reasons[0]?.sums[0]?.actual).toBe(1);
    expect(result?.flags[0]?.text).toBe(
      'Items of that age with an exception are left out: there are none. Counted, because no exception is entered: 1 item of that age with a vendor dependency or an approved deviation.',
    );
  });
});
