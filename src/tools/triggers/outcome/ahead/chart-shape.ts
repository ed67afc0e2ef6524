import { addDays, daysBetween } from '../../../../domain/calendar/days.ts';
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts';
import type { AgeCurve } from '../../../../domain/triggers/evaluation/look-ahead.ts';

/** The room of the drawing, in its own units: the width of the page’s column on a wide screen. */
export const room = { width: 440, height: 264, left: 34, right: 364, top: 28, bottom: 224 } as const;

/** A curve as it is drawn. */
export interface DrawnCurve {
  readonly trigger: AgeCurve['trigger'];
  readonly age: number;
  /** The steps of the curve as the data of an SVG path. */
  readonly path: string;
  /** Where its name stands, by its first step: the first curve’s over it, the other’s under it where there is room. */
  readonly label: { readonly x: number; readonly y: number };
  /** The day on which it reaches its limit, where it does so after the first day. */
  readonly reaches?: { readonly x: number; readonly y: number; readonly date: PlainDate };
}

/** What the chart of one impact shows. */
export interface ChartShape {
  readonly curves: readonly DrawnCurve[];
  /** The limits, each drawn once, with the number and its place. */
  readonly limits: readonly { readonly limit: number; readonly y: number }[];
  /** The numbers at the side. */
  readonly counts: readonly { readonly count: number; readonly y: number }[];
  /** The days beneath: the first, those on which a limit is reached, and the last, as far as their names leave room. */
  readonly days: readonly { readonly date: PlainDate; readonly x: number }[];
}

/** Lays out curves of one impact. They begin on the as-of date, and end some days after the last one rises. */
export function chartShape(curves: readonly AgeCurve[], asOf: PlainDate): ChartShape {
  const rises = curves.flatMap(({ points }) => points.map(({ date }) => daysBetween(asOf, date)));
  const span = Math.ceil(Math.max(30, ...rises) * 1.06);
  const most = Math.max(...curves.flatMap(({ limit, points }) => [limit, ...points.map(({ count }) => count)]));
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000].find((one) => most / one <= 5) ?? most;
  const top = Math.ceil(most / step) * step;
  const x = (date: PlainDate) => round(room.left + (daysBetween(asOf, date) / span) * (room.right - room.left));
  const y = (count: number) => round(room.bottom - (count / top) * (room.bottom - room.top));
  const nameHeights = namesBeside(curves.map(({ points }) => y(points[0]?.count ?? 0)));
  const drawn = curves.map(({ trigger, age, limit, points }, index): DrawnCurve => {
    const [first, ...rest] = points;
    const steps = rest.map(({ date, count }) => `H${x(date)}V${y(count)}`).join('');
    const start = y(first?.count ?? 0);
    const reached = rest.find(({ count }) => count >= limit);
    const isReached = reached !== undefined && (first?.count ?? 0) < limit;
    return {
      trigger,
      age,
      path: `M${room.left} ${start}${steps}H${room.right}`,
      label: { x: room.left + 4, y: nameHeights[index] ?? start },
      ...(isReached ? { reaches: { x: x(reached.date), y: y(reached.count), date: reached.date } } : {}),
    };
  });
  const marked = [asOf, ...drawn.flatMap(({ reaches }) => reaches?.date ?? []), addDays(asOf, span)].sort();
  return {
    curves: drawn,
    limits: [...new Set(curves.map(({ limit }) => limit))].map((limit) => ({ limit, y: y(limit) })),
    counts: Array.from({ length: top / step + 1 }, (_, index) => ({ count: index * step, y: y(index * step) })),
    days: apart(marked.map((date) => ({ date, x: x(date) }))),
  };
}

/**
 * The heights of the names of curves that start at these heights: above the first, below the second. A curve along the
 * bottom has its name above it, too, as the days stand below; then the name of the first moves out of its way.
 */
function namesBeside([first = 0, second = room.bottom]: readonly number[]): readonly number[] {
  if (second + line < room.bottom) return [first - gap, second + line];
  return [Math.min(first - gap, second - gap - line), second - gap];
}

/** Only days whose names do not run into one another; the first always stands. */
function apart(days: { date: PlainDate; x: number }[]): { date: PlainDate; x: number }[] {
  const kept: { date: PlainDate; x: number }[] = [];
  for (const day of days) if (day.x - (kept.at(-1)?.x ?? -100) >= 70) kept.push(day);
  return kept;
}

/** From a curve up to the foot of its name, and from the foot of one name to the next. */
const gap = 8;
const line = 18;

const round = (value: number) => Math.round(value * 10) / 10;
