import type { AgeingPicture, AgePoint } from '../../../domain/poam/counting/ageing.ts';
import type { CountedRating } from '../../../domain/poam/rules/remediation-periods.ts';

/** The drawing area, in its own units, and the lane of each rating. */
export const room = { width: 440, left: 8, right: 424, top: 26, lane: 98, bar: 44 } as const;

/** Items of like age, drawn as one bar. */
export interface AgeBar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether a trigger counts items of this rating and age. */
  readonly isLate: boolean;
}

/** A rating’s own strip of the picture. */
export interface AgeLane {
  readonly rating: CountedRating;
  readonly y: number;
  readonly bars: readonly AgeBar[];
  /** How many count, band by band, above the bars. */
  readonly sums: readonly { readonly x: number; readonly amount: number }[];
  readonly total: number;
}

/** What the picture draws. */
export interface AgeingShape {
  readonly lanes: readonly AgeLane[];
  readonly lines: readonly { readonly days: number; readonly x: number }[];
  /** The oldest age that has a place of its own; older items stand there, too. */
  readonly span: number;
  readonly height: number;
}

const barDays = 5;

/** Places the items of a count: a lane for each rating, ages from left to right, the lines of the triggers across. */
export function ageingShape({ points, lines, bands }: AgeingPicture): AgeingShape {
  const oldest = points.at(-1)?.age ?? 0;
  const span = Math.min(240, Math.max(160, Math.ceil((oldest + 1) / 20) * 20));
  const x = (days: number) => room.left + (Math.min(days, span) / span) * (room.right - room.left);
  const grouped = (rating: CountedRating) => {
    const sums = new Map<number, number>();
    for (const point of points) {
      if (point.rating !== rating || point.counted === 0) continue;
      const place = startOf(point, lines, span);
      sums.set(place, (sums.get(place) ?? 0) + point.counted);
    }
    return sums;
  };
  const ratings = ['high', 'moderate', 'low'] as const;
  const groups = ratings.map(grouped);
  const most = Math.max(1, ...groups.flatMap((sums) => [...sums.values()]));
  const lanes = ratings.map((rating, index): AgeLane => {
    const y = room.top + (index + 1) * room.lane;
    const first = lines.find(({ triggers }) => triggers.some(({ impact }) => impact === rating))?.days;
    const bars = [...(groups[index] ?? [])].map(([age, amount]): AgeBar => {
      const height = Math.max(3, (amount / most) * room.bar);
      const width = Math.max(3, x(barDays) - room.left - 1.5);
      return { x: x(age), y: y - height, width, height, isLate: first !== undefined && age >= first };
    });
    const sums = bands.flatMap(({ from, to, counted }) => {
      const middle = (x(from) + x(to ?? span)) / 2;
      return counted[rating] === 0 ? [] : [{ x: middle, amount: counted[rating] }];
    });
    return { rating, y, bars, sums, total: sums.reduce((all, { amount }) => all + amount, 0) };
  });
  return {
    lanes,
    lines: lines.map(({ days }) => ({ days, x: x(days) })),
    span,
    height: room.top + ratings.length * room.lane + 48,
  };
}

/** Where the bar of an age begins. No bar reaches over a line: an item exactly on it stands before it. */
function startOf({ age }: AgePoint, lines: AgeingPicture['lines'], span: number): number {
  const shown = Math.min(age, span - barDays);
  const isOn = lines.some(({ days }) => days === shown);
  return Math.floor((isOn ? shown - 1 : shown) / barDays) * barDays;
}
