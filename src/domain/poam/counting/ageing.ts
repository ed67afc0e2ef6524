import type { PlainDate } from '../../calendar/plain-date.ts';
import { countedImpacts } from '../../triggers/facts/trigger-facts.ts';
import type { CountedRating } from '../rules/remediation-periods.ts';
import { type AgedLimit, agedLimits } from './aged-limits.ts';
import type { EvidenceCount } from './count-with.ts';
import type { JudgedItem } from './judged-items.ts';

/** A number of items for each rating. */
export type ByRating = Readonly<Record<CountedRating, number>>;

/** An age at which a trigger begins to count: items are over it from the next day on. */
export interface AgeLine {
  readonly days: number;
  readonly triggers: readonly AgedLimit[];
}

/** The ages between two lines, both ends included. */
export interface AgeBand {
  readonly from: number;
  /** Absent for the last band, which has no end. */
  readonly to?: number;
  /** Items that count, as rows of the POA&M. */
  readonly counted: ByRating;
  /** Items left out as false positives, deviations and the like. */
  readonly excluded: ByRating;
}

/** Items of one age and rating: a point, or a stroke, of the picture. */
export interface AgePoint {
  readonly age: number;
  readonly rating: CountedRating;
  readonly counted: number;
  readonly excluded: number;
}

/** The items of a count by age and rating. */
export interface AgeingPicture {
  readonly asOf?: PlainDate;
  /** The ages of the triggers, each once, from low to high. */
  readonly lines: readonly AgeLine[];
  readonly bands: readonly AgeBand[];
  /** From young to old, within an age from the gravest. */
  readonly points: readonly AgePoint[];
  /** Counted items of Low rating past their own due dates, which no trigger asks about. */
  readonly lowPastDue: number;
  /** Items without an age or a rating, which are not in the picture. */
  readonly notAssessed: number;
}

/** The ages at which triggers count. */
export const ageLines: readonly AgeLine[] = [...new Set(agedLimits.map(({ days }) => days))]
  .sort((one, other) => one - other)
  .map((days) => ({ days, triggers: agedLimits.filter((limit) => limit.days === days) }));

/** The items by age and rating, as data for a chart and for its table. */
export function ageingOf({ items, asOf }: EvidenceCount): AgeingPicture {
  const points = new Map<string, { -readonly [Name in keyof AgePoint]: AgePoint[Name] }>();
  let lowPastDue = 0;
  let notAssessed = 0;
  for (const one of items) {
    if (one.standing.state === 'not-assessed') notAssessed += 1;
    const kind = kindOf(one);
    const { age, rating } = one;
    if (kind === undefined || age === undefined || rating === undefined) continue;
    const point = points.get(`${age} ${rating}`) ?? { age, rating, counted: 0, excluded: 0 };
    point[kind] += 1;
    points.set(`${age} ${rating}`, point);
    if (kind === 'counted' && rating === 'low' && (one.pastDue ?? 0) > 0) lowPastDue += 1;
  }
  const sorted = [...points.values()].sort(
    (one, other) => one.age - other.age || countedImpacts.indexOf(one.rating) - countedImpacts.indexOf(other.rating),
  );
  return {
    ...(asOf === undefined ? {} : { asOf }),
    lines: ageLines,
    bands: bandsOf(sorted),
    points: sorted,
    lowPastDue,
    notAssessed,
  };
}

function kindOf({ standing }: JudgedItem): 'counted' | 'excluded' | undefined {
  if (standing.state === 'counted') return 'counted';
  if (standing.state === 'not-assessed') return undefined;
  const isHistory = ['earlier-poam', 'closed', 'detected-later'].includes(standing.because);
  return isHistory ? undefined : 'excluded';
}

function bandsOf(points: readonly AgePoint[]): AgeBand[] {
  const starts = [0, ...ageLines.map(({ days }) => days + 1)];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    const within = points.filter(({ age }) => age >= from && (next === undefined || age < next));
    const sum = (kind: 'counted' | 'excluded') =>
      Object.fromEntries(
        countedImpacts.map((rating) => [
          rating,
          within.reduce((total, point) => total + (point.rating === rating ? point[kind] : 0), 0),
        ]),
      ) as ByRating;
    return {
      from,
      ...(next === undefined ? {} : { to: next - 1 }),
      counted: sum('counted'),
      excluded: sum('excluded'),
    };
  });
}
