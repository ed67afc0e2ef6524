import { addDays, daysBetween } from '../calendar/days.ts';
import { dateFromParts, datePartsOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Transition } from './transition.ts';

/** How a span of a row looks: while a ruleset may be followed, while grace runs, and once there is none. */
export type SpanLook = 'open' | 'striped' | 'solid';

/** Days on a line: a scale of days, rows with spans, and days that cross all rows. Places are shares of the line, 0 to 1. */
export interface Timeline {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** The first days of quarters on the scale. */
  readonly ticks: readonly { readonly day: PlainDate; readonly place: number }[];
  readonly rows: readonly {
    readonly label: string;
    readonly spans: readonly { readonly look: SpanLook; readonly from: number; readonly to: number }[];
  }[];
  /** The day in view. */
  readonly today?: number;
  /** The start of the assessment, where it lies on the line. */
  readonly assessment?: number;
}

/** How far the line reaches at least: before the day in view, and after it. */
const reach = { before: 60, after: 365 } as const;

/** The rulesets of the side that asks, as rows of a line that holds all their days ahead. */
export function timelineOf({ rulesets, situation, asOf }: Transition): Timeline {
  const own = rulesets.filter(({ isOwn }) => isOwn);
  const ends = own.flatMap(({ days, grace }) => [days.maintain, ...(grace.kind === 'unknown' ? [] : [grace.day])]);
  const { assessment } = situation;
  const furthest = addDays(asOf, 5 * 365);
  const last = [addDays(asOf, reach.after), ...ends, ...(assessment ? [assessment] : [])]
    .filter((day) => day <= furthest)
    .toSorted()
    .at(-1);
  const scale = { first: addDays(asOf, -reach.before), last: addDays(last ?? asOf, 30) };
  const place = (day: PlainDate) => placeOf(day, scale);
  return {
    ...scale,
    ticks: quarters(scale).map((day) => ({ day, place: place(day) })),
    rows: own.map(({ code, days, grace }) => {
      const over = grace.kind === 'unknown' ? undefined : place(grace.day);
      const from = place(situation.stage === 'obtain' ? days.obtain : days.maintain);
      const hasGrace = situation.stage === 'keep';
      const spans = [
        { look: 'open' as const, from: place(days.optional ?? days.obtain), to: from },
        { look: 'striped' as const, from, to: hasGrace ? (over ?? 1) : from },
        { look: 'solid' as const, from: hasGrace ? (over ?? 1) : from, to: 1 },
      ];
      return { label: code, spans: spans.filter((span) => span.to > span.from) };
    }),
    today: place(asOf),
    ...(assessment !== undefined && assessment >= scale.first && assessment <= scale.last
      ? { assessment: place(assessment) }
      : {}),
  };
}

function placeOf(day: PlainDate, { first, last }: Pick<Timeline, 'first' | 'last'>): number {
  return Math.min(1, Math.max(0, daysBetween(first, day) / daysBetween(first, last)));
}

/** The first days of quarters between two days, both included. */
function quarters({ first, last }: Pick<Timeline, 'first' | 'last'>): PlainDate[] {
  const { year } = datePartsOf(first);
  const years = daysBetween(first, last) / 365 + 2;
  return Array.from({ length: Math.ceil(years) }, (_, index) => year + index)
    .flatMap((one) => [1, 4, 7, 10].map((month) => dateFromParts(one, month, 1)))
    .filter((day) => day >= first && day <= last);
}
