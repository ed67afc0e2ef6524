import { describe, expect, it } from 'vitest';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import { sampleItemCount, samplePoam } from '../../../src/domain/poam/sample.ts';
import { writeSampleWorkbook } from '../../../src/formats/sample-workbook.ts';
import { poamFrom } from '../../formats/evidence/workbook/poam-from.ts';
import { daysOf, limitOf } from '../../support/trigger-limits.ts';

const poam = poamFrom(await writeSampleWorkbook(samplePoam));
const count = countOnce([poam], []);
const idsOf = (items: readonly { readonly item: { readonly id?: string | undefined } }[]) =>
  items.map(({ item }) => item.id).sort();

describe('the sample workbook', () => {
  it('is read back whole, without a row left out or a value not read', () => {
    expect(poam).toMatchObject({
      format: 'FedRAMP POA&M workbook, layout 3.0',
      date: '2026-05-29',
      csp: 'Example Provider',
      system: 'Example Offering',
      impactLevel: 'Moderate',
      rows: 19,
      issues: [],
    });
    const amount = (list: string) => poam.items.filter((item) => item.list === list).length;
    expect(amount('open')).toBe(sampleItemCount);
    expect([amount('closed'), amount('configuration')]).toEqual([2, 1]);
  });

  it('keeps every cell that the reader takes', () => {
    expect(poam.items.find(({ id }) => id === 'V-110')).toEqual({
      place: { file: 'poam.xlsx', sheet: 'Open POA&M Items', row: 15 },
      list: 'open',
      id: 'V-110',
      name: 'Flaw in a backup agent, no fix yet',
      detector: 'Example scanner',
      sourceId: '90110',
      assets: ['db-1', 'db-2'],
      detected: '2026-02-01',
      scheduled: '2026-05-02',
      originalRating: 'moderate',
      riskAdjustment: 'no',
      falsePositive: 'no',
      operationalRequirement: 'no',
      vendorDependency: 'yes',
      vendorCheckIn: '2026-03-10',
      cves: [],
    });
    expect(poam.items.find(({ id }) => id === 'V-116')).toMatchObject({
      knownExploitedDue: '2026-05-01',
      cves: ['CVE-2026-0002'],
    });
  });

  it('is the same file at every build', async () => {
    expect(await writeSampleWorkbook(samplePoam)).toEqual(await writeSampleWorkbook(samplePoam));
  });

  it('shows late items of both ratings, and a trigger that more items meet than need to', () => {
    expect(count.asOf).toBe('2026-05-29');
    for (const { trigger, impact, late, excluded, used, state } of count.late) {
      const over = count.items.filter(
        (one) =>
          one.item.list === 'open' &&
          one.rating === impact &&
          (one.age ?? 0) > daysOf(trigger) &&
          !excluded.includes(one),
      );
      expect([trigger, idsOf(late)]).toEqual([trigger, idsOf(over)]);
      expect([trigger, state, used]).toEqual([trigger, used < limitOf(trigger) ? 'not-met' : 'met', over.length]);
    }
    for (const trigger of ['late-remediation-high-dfr', 'late-remediation-moderate-dfr'] as const) {
      expect(count.late.find((one) => one.trigger === trigger)?.late.length).toBeGreaterThan(0);
    }
  });

  it('shows an adjusted rating, deviations, a dependency with a recent check-in and one without, and a due date that differs', () => {
    const ratingOf = (id: string) => count.items.find(({ item }) => item.id === id)?.rating;
    expect([ratingOf('V-106'), ratingOf('V-107')]).toEqual(['moderate', 'high']);
    const excludedOf = (id: string) => count.late.find(({ trigger }) => trigger === id)?.excluded ?? [];
    expect(idsOf(excludedOf('late-remediation-high-dfr'))).toEqual([]);
    expect(idsOf(excludedOf('late-remediation-moderate-dfr'))).toEqual(['V-108', 'V-109']);
    const about = (note: string) => idsOf(count.notes.find(({ id }) => id === note)?.items ?? []);
    expect(about('stale-check-ins')).toEqual(['V-110']);
    expect(about('known-exploited')).toEqual(['V-116']);
    expect(count.mismatches.map(({ item }) => item.id)).toEqual(['V-104']);
  });
});
