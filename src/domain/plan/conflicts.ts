import { dayNumber, daysBetween } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { OrderConstraint } from './constraints.ts';
import type { CountedPlan, PlannedStep } from './counted-plan.ts';
import { dateOf } from './day-count.ts';
import type { PlanFacts } from './facts.ts';
import type { Placing } from './schedule.ts';

/** What a plan cannot keep, with what would resolve it. Steps are named by id. */
export type Conflict =
  /** Something comes sooner after another thing than it may: `short` days too soon. */
  | {
      readonly kind: 'too-soon';
      readonly from: string;
      readonly to: string;
      /** What says so; absent for a step of the planner’s own. */
      readonly constraint?: OrderConstraint;
      readonly short: number;
      /** The day on which `to` is, and the earliest that would keep it. */
      readonly day: PlainDate;
      readonly earliest?: PlainDate;
      /** The day by which `from` would have to end. */
      readonly latest?: PlainDate;
      /** Whether both are done: then nothing resolves it any more. */
      readonly isPast: boolean;
    }
  /** A step is before the day that the planner gave it as its earliest. */
  | { readonly kind: 'before-earliest'; readonly step: string; readonly day: PlainDate; readonly earliest: PlainDate }
  /** The plan ends after its target. */
  | {
      readonly kind: 'target-missed';
      readonly target: PlainDate;
      /** The earliest day that is possible. */
      readonly earliest: PlainDate;
      readonly late: number;
      /** The last day on which the plan could start and still keep the target; absent where that day is not known. */
      readonly startBy?: PlainDate;
      /** The longest steps on the way, by id. */
      readonly longest: readonly string[];
    }
  /** Counted back from its target, the plan would have had to start before today. */
  | {
      readonly kind: 'start-passed';
      readonly start: PlainDate;
      readonly late: number;
      /** The earliest end for a plan that starts today. */
      readonly possible?: PlainDate;
      readonly longest: readonly string[];
    }
  | { readonly kind: 'start-after-target'; readonly start: PlainDate; readonly target: PlainDate }
  | { readonly kind: 'target-passed'; readonly target: PlainDate; readonly possible?: PlainDate }
  /** A step is said to be done on a day that has not come. */
  | { readonly kind: 'done-ahead'; readonly step: string; readonly day: PlainDate };

/** When the steps could be. */
export interface Possible {
  /** At the latest, for the target. */
  readonly latest: Placing;
  /** At the earliest, from the plan’s start; from today without one. */
  readonly earliest: Placing;
  /** At the earliest from today, or from the plan’s start where that is later. */
  readonly fromToday: Placing;
}

type Counted = Pick<CountedPlan, 'steps' | 'edges' | 'direction' | 'first' | 'last' | 'isLastBound'>;

/** What a plan cannot keep: the target and the start first, then the steps in their order. */
export function conflictsOf(plan: Counted, facts: PlanFacts, today: PlainDate, possible: Possible): Conflict[] {
  return [
    ...targetConflicts(plan, facts, today, possible),
    ...plan.edges.flatMap((edge) => tooSoon(plan, edge)),
    ...plan.steps.flatMap(({ node, start }): Conflict[] => {
      const { notBefore, doneOn } = node.entry;
      if (start === undefined || notBefore === undefined || doneOn !== undefined || start >= notBefore) return [];
      return [{ kind: 'before-earliest', step: node.id, day: start, earliest: notBefore }];
    }),
    ...plan.steps.flatMap(({ node }): Conflict[] => {
      const { doneOn } = node.entry;
      return doneOn !== undefined && doneOn > today ? [{ kind: 'done-ahead', step: node.id, day: doneOn }] : [];
    }),
  ];
}

function targetConflicts(
  plan: Counted,
  { start, target }: PlanFacts,
  today: PlainDate,
  possible: Possible,
): Conflict[] {
  if (target === undefined) return [];
  const isFinished = plan.steps.some(({ node }) => node.id === 'authorized' && node.entry.doneOn !== undefined);
  const fromToday = dateOf(possible.fromToday.get('authorized')?.end);
  const passed: Conflict[] =
    target < today && !isFinished
      ? [{ kind: 'target-passed', target, ...(fromToday === undefined ? {} : { possible: fromToday }) }]
      : [];
  if (start !== undefined && start > target) return [...passed, { kind: 'start-after-target', start, target }];
  if (plan.direction === 'forward') {
    const { last } = plan;
    if (last === undefined || last <= target) return passed;
    const startBy = firstDay(possible.latest);
    const isBegun = plan.steps.some(({ node: { entry } }) => entry.doneOn !== undefined || entry.movedTo !== undefined);
    return [
      ...passed,
      {
        kind: 'target-missed',
        target,
        earliest: last,
        late: daysBetween(target, last),
        ...(startBy === undefined || isBegun ? {} : { startBy }),
        longest: longestOnTheWay(plan.steps),
      },
    ];
  }
  const open = plan.steps.filter(({ node, start: day }) => node.entry.doneOn === undefined && day !== undefined);
  const first = open.map(({ start: day }) => day as PlainDate).sort()[0];
  if (first === undefined || first >= today || passed.length > 0) return passed;
  return [
    {
      kind: 'start-passed',
      start: first,
      late: daysBetween(first, today),
      ...(fromToday === undefined ? {} : { possible: fromToday }),
      longest: longestOnTheWay(plan.steps),
    },
  ];
}

/** The first day of any step. */
function firstDay(placing: Placing): PlainDate | undefined {
  const days = [...placing.values()].flatMap(({ start }) => start ?? []);
  return days.length === 0 ? undefined : dateOf(Math.min(...days));
}

/** The three longest steps that the planner gave a length and that nothing is to spare for, longest first. */
function longestOnTheWay(steps: readonly PlannedStep[]): string[] {
  const least = Math.min(...steps.flatMap(({ slack }) => slack ?? []));
  return steps
    .filter(({ node, slack }) => node.length && node.entry.doneOn === undefined && (slack ?? least) === least)
    .map(({ node, start, end }) => ({ id: node.id, days: start && end ? daysBetween(start, end) + 1 : 0 }))
    .filter(({ days }) => days > 1)
    .sort((one, other) => other.days - one.days)
    .slice(0, 3)
    .map(({ id }) => id);
}

function tooSoon({ steps }: Counted, edge: CountedPlan['edges'][number]): Conflict[] {
  const { from, to, slack, constraint } = edge;
  if (slack === undefined || slack >= 0) return [];
  const [before, after] = [from, to].map((id) => steps.find(({ node }) => node.id === id));
  if (before?.end === undefined || after?.start === undefined) return [];
  const earliest = shifted(after.start, -slack);
  const latest = shifted(before.end, slack);
  const isDone = (step: PlannedStep) => step.node.entry.doneOn !== undefined;
  return [
    {
      kind: 'too-soon',
      from,
      to,
      ...(constraint === undefined ? {} : { constraint }),
      short: -slack,
      day: after.start,
      ...(earliest === undefined || isDone(after) ? {} : { earliest }),
      ...(latest === undefined || isDone(before) ? {} : { latest }),
      isPast: isDone(before) && isDone(after),
    },
  ];
}

/** A date so many days later; nothing outside the calendar. */
const shifted = (date: PlainDate, days: number): PlainDate | undefined => dateOf(dayNumber(date) + days);
