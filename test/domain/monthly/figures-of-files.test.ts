import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { checkMonthlyFacts } from '../../../src/domain/monthly/check-facts.ts';
import { figuresOfFiles } from '../../../src/domain/monthly/figures-of-files.ts';
import { longestItemText, longestMonthList } from '../../../src/domain/monthly/month-figures.ts';
import type { PoamEvidence, PoamItem } from '../../../src/domain/poam/evidence.ts';
import { remediationPeriods } from '../../../src/domain/poam/rules/remediation-periods.ts';
import { paperWords } from '../../../src/tools/monthly/words/papers.ts';
import { cutOff, inventory } from '../../support/evidence/built-inventory.ts';
import { expectSame } from '../../support/expect-same.ts';
import { poam, poamItem, scan } from '../poam/build-evidence.ts';

const [lastMonth, thisMonth] = [plainDate('2026-09-30'), plainDate('2026-10-31')];

/** What a POA&M says of one weakness in a month: not at all, open, or closed. */
type Place = 'absent' | 'open' | 'closed';

interface Weakness {
  readonly before: Place;
  readonly now: Place;
  readonly rating: 'high' | 'moderate' | 'low';
  /** Days from the detection to this month’s date. */
  readonly age: number;
  readonly pending: boolean;
  readonly vendor: boolean;
}

const place = fc.constantFrom<Place>('absent', 'open', 'closed');
const weakness: fc.Arbitrary<Weakness> = fc.record({
  before: place,
  now: place,
  rating: fc.constantFrom('high', 'moderate', 'low'),
  age: fc.integer({ min: 32, max: 260 }),
  pending: fc.boolean(),
  vendor: fc.boolean(),
});

const itemsIn = (weaknesses: readonly Weakness[], month: 'before' | 'now'): PoamItem[] =>
  weaknesses.flatMap(({ age, rating, pending, vendor, ...one }, index) =>
    one[month] === 'absent'
      ? []
      : [
          poamItem(index, {
            list: one[month] as 'open' | 'closed',
            originalRating: rating,
            detected: addDays(thisMonth, -age),
            ...(pending && { riskAdjustment: 'pending' as const }),
            ...(vendor && { vendorDependency: 'yes' as const }),
          }),
        ],
  );

const filesOf = (weaknesses: readonly Weakness[]): PoamEvidence[] => [
  poam(itemsIn(weaknesses, 'before'), lastMonth, 'september.xlsx'),
  poam(itemsIn(weaknesses, 'now'), thisMonth, 'october.xlsx'),
];

describe('the figures of a month', () => {
  it('agree with a count made one by one', () => {
    fc.assert(
      fc.property(fc.array(weakness, { maxLength: 30 }), (weaknesses) => {
        const figures = figuresOfFiles(filesOf(weaknesses), []);
        const count = (holds: (one: Weakness) => boolean) => weaknesses.filter(holds).length;
        const isLateOn = ({ age, rating }: Weakness, date: typeof thisMonth) =>
          age - daysBetween(date, thisMonth) > remediationPeriods.days[rating];
        const values = Object.fromEntries(
          Object.entries(figures.changes ?? {}).map(([kind, { value }]) => [kind, value]),
        );
        expectSame(values, {
          added: count(({ before, now }) => now === 'open' && before === 'absent'),
          closed: count(({ before, now }) => before === 'open' && now === 'closed'),
          carriedOver: count(({ before, now }) => before === 'open' && now === 'open'),
          reopened: count(({ before, now }) => before === 'closed' && now === 'open'),
          gone: count(({ before, now }) => before === 'open' && now === 'absent'),
          newlyLate: count(
            (one) =>
              one.now === 'open' && isLateOn(one, thisMonth) && !(one.before === 'open' && isLateOn(one, lastMonth)),
          ),
        });
        expect(figures.open).toEqual({ value: count(({ now }) => now === 'open'), certainty: 'exact' });
        expect(figures.lists.late?.value ?? 0).toBe(count((one) => one.now === 'open' && isLateOn(one, thisMonth)));
        expect(figures.deviations['risk-adjustment'].pending).toBe(
          count(({ now, pending }) => now === 'open' && pending),
        );
        expect(figures.lists.vendor?.value ?? 0).toBe(count(({ now, vendor }) => now === 'open' && vendor));
        const { high, moderate, low, unrated } = figures.openByRating;
        expect(high + moderate + low + unrated).toBe(figures.open.value);
        for (const rating of ['high', 'moderate', 'low'] as const) {
          const inBands = figures.bands.reduce((sum, band) => sum + band.open[rating], 0);
          expect(inBands, rating).toBe(figures.openByRating[rating]);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('keep the beginning of an endless id or name, whole in its letters, and can be opened again', () => {
    const [id, name] = ['🙂'.repeat(16_000), 'Ünicode '.repeat(4_000)];
    const figures = figuresOfFiles(
      [poam([poamItem(1, { id, name, detected: addDays(thisMonth, -200) })], thisMonth)],
      [],
    );
    const [item] = figures.lists.late?.items ?? [];
    expect(item?.id).toBe(`${'🙂'.repeat(longestItemText)}…`);
    expect(item?.name).toBe(`${name.slice(0, longestItemText)}…`);
    const { problems } = checkMonthlyFacts({ figures: JSON.parse(JSON.stringify(figures)) }, paperWords.choices);
    expect(problems).toEqual([]);
  });

  it('know nothing of changes without a POA&M of an earlier date', () => {
    const one = poam([poamItem(1)], thisMonth);
    for (const poams of [[one], [one, { ...one, file: 'the-same-month-again.xlsx' }], []]) {
      const figures = figuresOfFiles(poams, []);
      expect(figures.changes).toBeUndefined();
      expect(figures.since).toBeUndefined();
      expect(figures.lists.newlyLate).toBeUndefined();
    }
  });

  it('say that items count twice where a POA&M of a date is there twice', () => {
    const one = poam([poamItem(1)], thisMonth);
    expect(figuresOfFiles([one], [])).not.toHaveProperty('repeated');
    const { open, repeated } = figuresOfFiles([one, poam([poamItem(1)], thisMonth, 'again.xlsx')], []);
    expect(open.value).toBe(2);
    expect(repeated).toContain('If two files are the same POA&M, remove one.');
  });

  it('are of the latest date, compared with the one before it, whatever the order of the files', () => {
    const dated = (date: string) => poam([poamItem(1)], plainDate(date), `${date}.xlsx`);
    const figures = figuresOfFiles(['2026-10-31', '2026-08-31', '2026-09-30'].map(dated), []);
    expect(figures).toMatchObject({ asOf: '2026-10-31', since: '2026-09-30', files: ['2026-10-31.xlsx'] });
  });

  it('are lower bounds, or not known, where a part of the POA&M could not be read', () => {
    const issue = {
      place: { file: 'f' },
      kind: 'left-out',
      what: 'Cut off.',
      done: 'Left out.',
      mayHide: true,
    } as const;
    const cut = { ...poam([poamItem(1)], thisMonth), issues: [issue] };
    const figures = figuresOfFiles([cut], []);
    expect(figures.open).toEqual({ value: 1, certainty: 'at-least' });
    expect(figures.shortfalls).toHaveLength(1);
  });

  it('keep the first items of a long list, the longest past due first, and the number of all', () => {
    const items = Array.from({ length: longestMonthList + 50 }, (_, index) =>
      poamItem(index, { detected: addDays(thisMonth, -31 - index) }),
    );
    const { late } = figuresOfFiles([poam(items, thisMonth)], []).lists;
    expect(late?.value).toBe(items.length);
    expect(late?.items).toHaveLength(longestMonthList);
    expect(late?.items[0]?.pastDue).toBe(items.length);
  });

  describe('with an inventory', () => {
    const hostsOf = (...names: string[]) =>
      names.map((name) => ({ name, authentication: 'yes', basis: 'as the test says' }) as const);
    const scans = [
      scan(hostsOf('10.0.0.9'), [], { date: lastMonth, file: 'september.nessus' }),
      scan(hostsOf('10.0.0.1', '10.0.0.2'), [], { date: thisMonth, file: 'october.nessus' }),
    ];
    const assets = [
      { id: 'A', address: '10.0.0.1' },
      { id: 'B', address: '10.0.0.9' },
    ];

    it('hold it against the scans that are counted, and name its file', () => {
      const figures = figuresOfFiles([], scans, {}, [inventory(assets)]);
      expect(figures.files).toEqual(['october.nessus', 'inventory.xlsx']);
      expect(figures.inventory).toMatchObject({
        assets: { value: 2, certainty: 'exact' },
        matched: { value: 1, certainty: 'exact' },
        lists: {
          notFound: { value: 1, listed: [{ name: 'B' }] },
          unlisted: { value: 1, listed: [{ name: '10.0.0.2' }] },
        },
      });
      expect(figures.scans?.hosts.value).toBe(2);
    });

    it('say what of it was not read', () => {
      const figures = figuresOfFiles([], scans, {}, [inventory(assets, { issues: [cutOff] })]);
      expect(figures.inventory?.assets).toEqual({ value: 2, certainty: 'at-least' });
      expect(figures.shortfalls).toEqual(['cut.xlsx: The file breaks off. Rows may be missing.']);
    });

    it('use the inventory of the latest month alone', () => {
      const earlier = inventory([{ id: 'C' }], { date: lastMonth, file: 'september.xlsx', issues: [cutOff] });
      const figures = figuresOfFiles([], scans, {}, [earlier, inventory(assets, { date: thisMonth })]);
      expect(figures.inventory).toMatchObject({ date: thisMonth, assets: { value: 2 } });
      expect(figures.files).not.toContain('september.xlsx');
      expect(figures.shortfalls).toEqual([]);
    });

    it('say nothing of it where there is none', () => {
      expect(figuresOfFiles([], scans)).not.toHaveProperty('inventory');
    });
  });
});
