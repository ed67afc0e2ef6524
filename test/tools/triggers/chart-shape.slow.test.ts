import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { triggerOf } from '../../../src/domain/triggers/deficiency-triggers.ts';
import type { AgeCurve } from '../../../src/domain/triggers/evaluation/look-ahead.ts';
import type { OpenItem } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { chartShape, room } from '../../../src/tools/triggers/outcome/ahead/chart-shape.ts';
import { limitOf } from '../../support/trigger-limits.ts';
import { lookAhead } from '../../support/trigger-words.ts';

const asOf = plainDate('2026-08-31');

/** The curves of items of high impact that were detected so many days before, or after, the day of judgment. */
function curvesOf(ages: readonly number[]): readonly AgeCurve[] {
  const items = ages.map((age): OpenItem => ({ impact: 'high', detected: addDays(asOf, -age), exception: 'none' }));
  const { curves } = lookAhead({ remediation: { items } }, asOf);
  return curves.filter(({ trigger }) => triggerOf(trigger).impact === 'high');
}

const anyCurves = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }).map(curvesOf);
const asDrawn = ({ path }: { readonly path: string }) => {
  const numbers = (command: string) =>
    [...path.matchAll(new RegExp(`${command}(-?[\\d.]+)`, 'g'))].map(([, n]) => Number(n));
  const [startX = Number.NaN, startY = Number.NaN] = /^M(\S+) ([^HV]+)/.exec(path)?.slice(1).map(Number) ?? [];
  return { xs: [startX, ...numbers('H')], ys: [startY, ...numbers('V')] };
};
const isWithin = (value: number, least: number, most: number) => value >= least && value <= most;

describe('the chart of what ages', () => {
  it('draws each curve inside its room, forward in time and never down', () => {
    fc.assert(
      fc.property(anyCurves, (curves) => {
        const { curves: drawn } = chartShape(curves, asOf);
        expect(drawn).toHaveLength(2);
        for (const curve of drawn) {
          const { xs, ys } = asDrawn(curve);
          expect([...xs, ...ys].every(Number.isFinite)).toBe(true);
          expect(xs.every((x) => isWithin(x, room.left, room.right))).toBe(true);
          expect(ys.every((y) => isWithin(y, room.top, room.bottom))).toBe(true);
          expect(xs).toEqual(xs.toSorted((one, other) => one - other));
          expect(ys).toEqual(ys.toSorted((one, other) => other - one));
          expect(xs.at(-1)).toBe(room.right);
        }
      }),
    );
  });

  it('draws each limit inside its room, once, at its own number', () => {
    fc.assert(
      fc.property(anyCurves, (curves) => {
        const { limits, counts } = chartShape(curves, asOf);
        expect(limits.map(({ limit }) => limit)).toEqual([limitOf('late-remediation-high-dfr')]);
        for (const { limit, y } of limits) {
          expect(isWithin(y, room.top, room.bottom)).toBe(true);
          const over = counts.filter(({ count }) => count >= limit);
          const under = counts.filter(({ count }) => count <= limit);
          expect(over.length).toBeGreaterThan(0);
          expect(over.every((one) => one.y <= y) && under.every((one) => one.y >= y)).toBe(true);
        }
      }),
    );
  });

  it('keeps the names of the curves inside the drawing, apart from each other and off the days', () => {
    fc.assert(
      fc.property(anyCurves, (curves) => {
        const [first = Number.NaN, second = Number.NaN] = chartShape(curves, asOf).curves.map(({ label }) => label.y);
        // A name stands on its foot, and is not higher than 18.
        for (const foot of [first, second]) expect(isWithin(foot, 18, room.bottom)).toBe(true);
        expect(Math.abs(first - second)).toBeGreaterThanOrEqual(18);
      }),
    );
  });

  it('names the first day, and only days whose names do not run into one another', () => {
    fc.assert(
      fc.property(anyCurves, (curves) => {
        const { days } = chartShape(curves, asOf);
        expect(days[0]).toEqual({ date: asOf, x: room.left });
        expect(days.every(({ x }) => isWithin(x, room.left, room.right))).toBe(true);
        for (const [index, { x }] of days.slice(1).entries()) {
          expect(x - (days[index]?.x ?? Number.NaN)).toBeGreaterThanOrEqual(70);
        }
      }),
    );
  });

  it('marks where a curve reaches its limit, and only where it does so in time', () => {
    fc.assert(
      fc.property(anyCurves, (curves) => {
        const { curves: drawn, limits } = chartShape(curves, asOf);
        for (const [index, { reaches }] of drawn.entries()) {
          const { points = [], limit = Number.NaN } = curves[index] ?? {};
          const crossing = points.find(({ count }) => count >= limit)?.date;
          expect(reaches?.date).toBe(crossing === asOf ? undefined : crossing);
          if (reaches) expect(reaches.y).toBeLessThanOrEqual(limits[0]?.y ?? Number.NaN);
        }
      }),
    );
  });

  it('numbers its side from nothing up in even steps, few enough to be read', () => {
    fc.assert(
      fc.property(anyCurves, (curves) => {
        const { counts } = chartShape(curves, asOf);
        const steps = counts.slice(1).map(({ count }, index) => count - (counts[index]?.count ?? Number.NaN));
        expect(counts[0]).toEqual({ count: 0, y: room.bottom });
        expect(counts.at(-1)?.y).toBe(room.top);
        expect(new Set(steps).size).toBe(1);
        expect(counts.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it('ends some days after the last rise, and lasts a month where nothing rises', () => {
    const ends = (curves: readonly AgeCurve[]) => chartShape(curves, asOf).days.at(-1);
    expect(ends(curvesOf([]))).toEqual({ date: addDays(asOf, 32), x: room.right });
    const last = ends(curvesOf([0]));
    expect(last?.x).toBe(room.right);
    expect(daysBetween(addDays(asOf, 61), last?.date ?? asOf)).toBeGreaterThan(0);
  });

  it('moves the names above curves that run along the bottom', () => {
    const [first, second] = chartShape(curvesOf([]), asOf).curves;
    expect(second?.label.y).toBe(room.bottom - 8);
    expect(first?.label.y).toBe(room.bottom - 26);
  });
});
