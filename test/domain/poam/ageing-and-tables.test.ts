import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageingForecast } from '../../../src/domain/poam/ageing-forecast.ts';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import { ageingOf, ageLines } from '../../../src/domain/poam/counting/ageing.ts';
import type { JudgedItem } from '../../../src/domain/poam/counting/judged-items.ts';
import { type EvidenceList, type EvidenceTable, tableOf } from '../../../src/domain/poam/evidence-tables.ts';
import { historyOf } from '../../../src/domain/poam/history/poam-history.ts';
import { remediationPeriods } from '../../../src/domain/poam/rules/remediation-periods.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { firstDayOver } from '../../../src/domain/triggers/evaluation/late-remediation.ts';
import { agedTriggerIds } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { daysOf, lateAge } from '../../support/trigger-limits.ts';
import {
  anyPoams,
  daysAgo,
  finding,
  hosts,
  poam,
  poamDay,
  poamItem,
  poamItems,
  scan,
  without,
} from './build-evidence.ts';

describe('the ageing picture', () => {
  it('has a line at each age of the triggers, and bands between them', () => {
    const days = agedTriggerIds.map(daysOf).toSorted((one, other) => one - other);
    expect(ageLines.map((line) => line.days)).toEqual(days);
    const starts = [0, ...days.map((limit) => limit + 1)];
    expect(ageingOf(countOnce([poam([])], [])).bands.map(({ from, to }) => [from, to])).toEqual(
      starts.map((from, index) => [from, days[index]]),
    );
  });

  it('counts items by age and rating, those left out apart, and those past their own due dates', () => {
    const limit = Math.min(...agedTriggerIds.map(daysOf));
    const pastDue = Math.max(remediationPeriods.days.low, ...agedTriggerIds.map(daysOf)) + 1;
    const items = [
      poamItem(1, { detected: daysAgo(limit) }),
      poamItem(2, { detected: daysAgo(limit + 1) }),
      poamItem(3, { detected: daysAgo(limit + 1), originalRating: 'critical' }),
      poamItem(4, { detected: daysAgo(limit + 1), falsePositive: 'yes' }),
      poamItem(5, { detected: daysAgo(pastDue), originalRating: 'low' }),
      poamItem(6, { detected: daysAgo(500), list: 'closed' }),
      without(poamItem(7), 'detected'),
    ];
    const { bands, points, lowPastDue, notAssessed } = ageingOf(countOnce([poam(items)], []));
    expect(bands.map(({ counted, excluded }) => [counted.high, counted.low, excluded.high])).toEqual([
      [1, 0, 0],
      [2, 0, 1],
      [0, 0, 0],
      [0, 0, 0],
      [0, 1, 0],
    ]);
    expect(points).toEqual([
      { age: limit, rating: 'high', counted: 1, excluded: 0 },
      { age: limit + 1, rating: 'high', counted: 2, excluded: 1 },
      { age: pastDue, rating: 'low', counted: 1, excluded: 0 },
    ]);
    expect(lowPastDue).toBe(1);
    expect(notAssessed).toBe(1);
    const withJuly = [poam(items), poam(items, daysAgo(31), 'july.xlsx')];
    expect(ageingOf(countOnce(withJuly, [])).points).toEqual(points);
  });

  it('agrees with the late counts, whatever the items are', () => {
    fc.assert(
      fc.property(anyPoams, (poams) => {
        const count = countOnce(poams, []);
        const { bands } = ageingOf(count);
        for (const { impact, days, items } of count.late) {
          const over = bands.filter(({ from }) => from > days).reduce((sum, { counted }) => sum + counted[impact], 0);
          expect(over).toBe(items);
        }
        const all = bands.flatMap(({ counted }) => Object.values(counted)).reduce((sum, one) => sum + one, 0);
        expect(all).toBe(count.states.counted);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('is carried on by the forecast of the triggers: when each comes true if nothing is done', () => {
    const id = 'late-remediation-high-dfr';
    const items = poamItems(triggerOf(id).thresholds.count.value, { detected: daysAgo(10) });
    const forecast = ageingForecast(countOnce([poam(items)], []));
    expect(forecast?.forecasts.map(({ trigger }) => trigger).toSorted()).toEqual(agedTriggerIds.toSorted());
    expect(forecast?.forecasts.find(({ trigger }) => trigger === id)).toMatchObject({
      outcome: 'comes-true',
      on: firstDayOver(id, daysAgo(10)),
    });
    expect(ageingForecast(countOnce([poam(items, null)], []))).toBeUndefined();
    expect(ageingForecast(countOnce([], [scan([])]))?.asOf).toBe(poamDay);
  });
});

describe('the tables behind the numbers', () => {
  const age = lateAge('late-remediation-high-dfr', 10);
  const items = [
    ...poamItems(2, { detected: daysAgo(age), scheduled: daysAgo(1) }),
    poamItem(3, { detected: daysAgo(age), operationalRequirement: 'yes', name: '=HYPERLINK("x")' }),
    without(poamItem(4, { detected: daysAgo(age) }), 'originalRating'),
  ];
  const count = countOnce([poam(items)], [scan(hosts(2, 'no'), [finding('1')])]);
  const [late] = count.late;
  const cells = (table: EvidenceTable, heading: string) => table.rows.map((row) => row[table.columns.indexOf(heading)]);
  const itemsTable = (rows: readonly JudgedItem[]) => tableOf({ kind: 'items', id: 'items', title: 'items', rows });

  it('hold the rows of the late count, of what is left out and of what is not assessed', () => {
    if (!late) throw new Error('Nothing is counted.');
    const table = itemsTable(late.late);
    expect(table.rows).toHaveLength(late.items);
    expect(cells(table, 'Age in days')).toEqual([String(age), String(age)]);
    const pastDue = String(age - remediationPeriods.days.high);
    expect(cells(table, 'Days past due')).toEqual([pastDue, pastDue]);
    expect(cells(table, 'Row')).toEqual(['9', '10']);
    expect(cells(itemsTable(late.excluded), 'Counted')).toEqual(['It is an approved operational requirement.']);
    expect(cells(itemsTable(late.unclear), 'Counted')).toEqual([
      'It cannot be assessed. It has no rating that counts.',
    ]);
    expect(cells(itemsTable(count.items), 'Scheduled completion date')).toEqual([daysAgo(1), daysAgo(1), '', '']);
  });

  it('lose nothing that was read of an item: both ratings, the check-in, and why a status is not clear', () => {
    const given = poamItem(9, {
      ...{ originalRating: 'critical', adjustedRating: 'moderate', riskAdjustment: 'pending' },
      ...{ vendorDependency: 'yes', vendorCheckIn: daysAgo(2), unclearStatus: 'its status is “Verified”' },
    });
    const table = itemsTable(countOnce([poam([given])], []).items);
    const cell = (heading: string) => cells(table, heading)[0];
    expect([cell('Original rating'), cell('Adjusted rating')]).toEqual(['Critical', 'Moderate']);
    expect(cell('Check-in recent enough')).toBe('Yes');
    expect(cell('Why its status is not clear')).toBe('Its status is “Verified”');
  });

  it('have as many cells in each row as columns, all of them text, and headings of their own', () => {
    const moved = historyOf([poam(items.slice(0, 1), daysAgo(31), 'july.xlsx'), poam([poamItem(1)])], []).months.at(-1);
    const place = { file: 'poam.xlsx', sheet: 'Open POA&M Items', row: 9 };
    const about = { id: 'list', title: 'A list' };
    const lists: readonly EvidenceList[] = [
      { ...about, kind: 'items', rows: count.items },
      { ...about, kind: 'mismatches', rows: count.mismatches },
      { ...about, kind: 'vulnerabilities', rows: count.scans?.vulnerabilities.unique ?? [] },
      { ...about, kind: 'hosts', rows: count.scans?.authentication.hosts ?? [] },
      { ...about, kind: 'moved-dates', rows: moved?.changes.movedLater ?? [] },
      { ...about, kind: 'changes', rows: [{ date: poamDay, item: poamItem(1), what: 'New' }] },
      { ...about, kind: 'issues', rows: [{ place, kind: 'noted', what: 'A row is odd.', done: 'It was kept.' }] },
    ];
    for (const { columns, rows } of lists.map(tableOf)) {
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(columns).size).toBe(columns.length);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row.every((cell) => typeof cell === 'string')).toBe(true);
      }
    }
  });
});
