import { dayNumber } from '../calendar/days.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Conflict, conflictsOf } from './conflicts.ts';
import type { CountedPlan, PlannedEdge, PlannedStep, StepState } from './counted-plan.ts';
import { dateOf } from './day-count.ts';
import type { PlanFacts } from './facts.ts';
import { type MeetingDay, meetingDays } from './meeting-days.ts';
import { type JudgedMilestone, judgeMilestones, type Milestone } from './milestones.ts';
import { networkOf, type PlanNode } from './network.ts';
import { type ProjectMeetings, projectMeetings } from './project-meetings.ts';
import { asPlanned, backward, distanceOf, forward, type Placing } from './schedule.ts';
import { allStepIds } from './step-ids.ts';
import { hasLength } from './steps.ts';

/** A plan from partnership to Authorized, with what there is to say of it. */
export interface Plan extends CountedPlan {
  readonly conflicts: readonly Conflict[];
  readonly milestones: readonly JudgedMilestone[];
  readonly meetingDays: readonly MeetingDay[];
  readonly meetings?: ProjectMeetings;
}

/**
 * The plan that the facts come to: the days of all steps, what binds them, what is broken, and what is lacking. Nothing
 * where no review approach is chosen. What cannot be kept is shown as it is.
 *
 * @param today The reader’s day.
 */
export function planOf(facts: PlanFacts, today: PlainDate, milestones: readonly Milestone[]): Plan | undefined {
  const { approach, start, target } = facts;
  if (approach === undefined) return undefined;
  const network = networkOf(approach, facts);
  const [from, to] = [start, target].map((day) => (day === undefined ? undefined : dayNumber(day)));
  const direction = start !== undefined ? 'forward' : target !== undefined ? 'backward' : 'none';
  const isBack = direction === 'backward';
  const latest = backward(network, to);
  const placing = isBack ? latest : forward(network, from);
  const planned = isBack ? backward(asPlanned(network), to) : forward(asPlanned(network), from);
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  const steps = network.nodes.map((node): PlannedStep => {
    const { start: first, end: last, ...bounds } = placing.get(node.id) ?? { isStartBound: true, isEndBound: true };
    const [startDate, endDate] = [dateOf(first), dateOf(last)];
    const latestEnd =
      to === undefined || isBack || node.entry.doneOn !== undefined ? undefined : latest.get(node.id)?.end;
    const was = planned.get(node.id)?.end;
    const state = stateOf(node, isBack || !bounds.isEndBound ? endDate : undefined, today);
    return {
      node,
      ...(startDate === undefined ? {} : { start: startDate }),
      ...(endDate === undefined ? {} : { end: endDate }),
      ...bounds,
      state,
      lacksLength: hasLength(node) && node.length === undefined && node.entry.doneOn === undefined,
      ...(latestEnd === undefined || last === undefined ? {} : { slack: latestEnd - last }),
      ...(was === undefined || last === undefined || was === last || isBack ? {} : { slipped: last - was }),
    };
  });
  const edges = network.edges.map((edge): PlannedEdge => {
    const [before, after] = [placing.get(edge.from), placing.get(edge.to)];
    const node = byId.get(edge.to);
    if (before?.end === undefined || after?.start === undefined || node === undefined) return edge;
    return { ...edge, slack: after.start - before.end - distanceOf(edge, node) };
  });
  const last = steps.find(({ node }) => node.id === 'authorized');
  const starts = steps.filter(({ start: day }) => day !== undefined);
  const first = starts.reduce<PlannedStep | undefined>(
    (one, other) => (one?.start !== undefined && other.start !== undefined && one.start <= other.start ? one : other),
    undefined,
  );
  const base = {
    approach,
    direction,
    steps,
    edges,
    ...(first?.start === undefined ? {} : { first: first.start }),
    ...(last?.end === undefined ? {} : { last: last.end }),
    isFirstBound: first?.isStartBound ?? true,
    isLastBound: last?.isEndBound ?? true,
    ...(last?.slipped === undefined ? {} : { slipped: last.slipped }),
    lacking: steps.filter((step) => step.lacksLength),
    isOutOfCalendar: isOutOfCalendar(placing, steps),
    reanchored: reanchoredSteps(facts, network.nodes),
    meetingDays: meetingDays(steps, isBack),
  } as const;
  const meetings = projectMeetings(facts.meeting, base.last);
  return {
    ...base,
    conflicts: conflictsOf(base, facts, today, {
      latest,
      earliest: forward(network, from === undefined ? dayNumber(today) : from),
      fromToday: forward(network, Math.max(dayNumber(today), from ?? Number.NEGATIVE_INFINITY)),
    }),
    milestones: judgeMilestones(base, milestones, today),
    ...(meetings === undefined ? {} : { meetings }),
  };
}

function stateOf({ entry }: PlanNode, end: PlainDate | undefined, today: PlainDate): StepState {
  if (entry.doneOn !== undefined) return 'done';
  if (end !== undefined && end < today) return 'overdue';
  return entry.movedTo === undefined ? 'planned' : 'moved';
}

/** Whether a step has a day at one end alone, or none though the step before it has: the calendar ends between. */
const isOutOfCalendar = (placing: Placing, steps: readonly PlannedStep[]): boolean =>
  steps.some(({ node }) => {
    const { start, end } = placing.get(node.id) ?? {};
    return (start === undefined) !== (end === undefined);
  });

function reanchoredSteps({ ownSteps = [] }: PlanFacts, nodes: readonly PlanNode[]): number[] {
  return ownSteps.flatMap(({ after }, place) =>
    after !== undefined && allStepIds.includes(after) && !nodes.some(({ id }) => id === after) ? [place] : [],
  );
}
