import { dayNumber } from '../calendar/days.ts';
import { isWithin, nearestWorkday, otherEnd } from './day-count.ts';
import type { PlanEdge, PlanNetwork, PlanNode } from './network.ts';

/*
 * When the steps of a plan are, in numbers of days. What comes after another step starts on the next day; an event, and work
 * of no days, is on the same day. A step without a length counts as one of no days: then its end, and all that follows, is
 * the earliest possible, or the latest where the plan is counted back, and is marked so.
 */

/** When a step is. Days are included. Absent where nothing says so, or where the calendar of a plan ends. */
export interface Placed {
  readonly start?: number;
  readonly end?: number;
  /** Set where the day is only the earliest possible, or the latest where it is counted back. */
  readonly isStartBound: boolean;
  readonly isEndBound: boolean;
}

/** When all steps are, by id. */
export type Placing = ReadonlyMap<string, Placed>;

const lengthIn = ({ length }: PlanNode) => ({ amount: length?.amount ?? 0, unit: length?.unit ?? 'business-days' });

/** Whether a step takes no day of its own. */
const isInstant = (node: PlanNode): boolean =>
  node.kind === 'event' || (node.kind !== 'meeting' && lengthIn(node).amount === 0);

const lacksLength = ({ kind, length }: PlanNode): boolean => kind !== 'meeting' && kind !== 'event' && !length;

/** The days from the last day of one step to the first day of the next, at the least. */
export const distanceOf = ({ gap }: PlanEdge, to: PlanNode): number => (gap > 0 ? gap : isInstant(to) ? 0 : 1);

const within = (day: number | undefined): number | undefined => (day !== undefined && isWithin(day) ? day : undefined);

/** The last day of a step by its first; for a step of −1 the first day by the last. */
function across(node: PlanNode, day: number | undefined, step: 1 | -1): number | undefined {
  if (day === undefined || node.kind === 'meeting' || node.kind === 'event') return day;
  const { amount, unit } = lengthIn(node);
  return within(otherEnd(day, amount, unit, step));
}

/** The day nearest to a day on which a step can start, or end for a step of −1: work in business days does so on one. */
function onWorkday(node: PlanNode, day: number, step: 1 | -1): number {
  const { amount, unit } = lengthIn(node);
  const isCounted = node.kind !== 'meeting' && node.kind !== 'event' && amount > 0 && unit === 'business-days';
  return isCounted ? nearestWorkday(day, step) : day;
}

/** Where a step that was done or moved is; nothing for one that follows the plan. */
function entered(node: PlanNode, planned: Placed): Placed | undefined {
  const { movedTo, doneOn } = node.entry;
  if (doneOn !== undefined) {
    const end = dayNumber(doneOn);
    const began = movedTo === undefined ? planned.start : dayNumber(movedTo);
    const isDay = node.kind === 'meeting' || node.kind === 'event';
    const start = isDay || began === undefined ? end : Math.min(began, end);
    return { start, end, isStartBound: false, isEndBound: false };
  }
  if (movedTo === undefined) return undefined;
  const start = dayNumber(movedTo);
  const end = across(node, start, 1);
  return { start, ...(end === undefined ? {} : { end }), isStartBound: false, isEndBound: lacksLength(node) };
}

/**
 * Each step as early as what it waits for allows.
 * @param start The day on which the first steps start; without one, only steps with a day of their own have one.
 */
export function forward({ nodes, edges }: PlanNetwork, start: number | undefined): Placing {
  const placing = new Map<string, Placed>();
  const into = Map.groupBy(edges, ({ to }) => to);
  for (const node of nodes) {
    const before = into.get(node.id) ?? [];
    const ends = before.map((edge) => ({ edge, placed: placing.get(edge.from) }));
    const days = [
      ...ends.map(({ edge, placed }) => (placed?.end === undefined ? undefined : placed.end + distanceOf(edge, node))),
      ...(before.length === 0 ? [start] : []),
      node.entry.notBefore === undefined ? undefined : dayNumber(node.entry.notBefore),
    ].filter((day) => day !== undefined);
    // A step whose end the calendar no longer holds has nothing after it.
    const isOut = ends.some(({ placed }) => placed?.start !== undefined && placed.end === undefined);
    const isBound =
      ends.some(({ placed }) => placed?.end === undefined || placed.isEndBound) ||
      (before.length === 0 && start === undefined);
    const first = days.length === 0 || isOut ? undefined : within(onWorkday(node, Math.max(...days), 1));
    const last = across(node, first, 1);
    const planned: Placed = {
      ...(first === undefined ? {} : { start: first }),
      ...(last === undefined ? {} : { end: last }),
      isStartBound: isBound || lacksLength(node),
      isEndBound: isBound || lacksLength(node),
    };
    placing.set(node.id, entered(node, planned) ?? planned);
  }
  return placing;
}

/**
 * Each step as late as what waits for it allows.
 * @param target The last day of the last steps; without one, only steps before one with a day of its own have one.
 */
export function backward({ nodes, edges }: PlanNetwork, target: number | undefined): Placing {
  const placing = new Map<string, Placed>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const outOf = Map.groupBy(edges, ({ from }) => from);
  for (const node of nodes.toReversed()) {
    const after = outOf.get(node.id) ?? [];
    const starts = after.map((edge) => ({ edge, to: byId.get(edge.to), placed: placing.get(edge.to) }));
    const days = [
      ...starts.map(({ edge, to, placed }) =>
        to === undefined || placed?.start === undefined ? undefined : placed.start - distanceOf(edge, to),
      ),
      ...(after.length === 0 ? [target] : []),
    ].filter((day) => day !== undefined);
    const isOut = starts.some(({ placed }) => placed?.end !== undefined && placed.start === undefined);
    const isBound =
      starts.some(({ placed }) => placed?.start === undefined || placed.isStartBound) ||
      (after.length === 0 && target === undefined);
    const last = days.length === 0 || isOut ? undefined : within(onWorkday(node, Math.min(...days), -1));
    const first = across(node, last, -1);
    const planned: Placed = {
      ...(first === undefined ? {} : { start: first }),
      ...(last === undefined ? {} : { end: last }),
      isStartBound: isBound || lacksLength(node),
      isEndBound: isBound || lacksLength(node),
    };
    placing.set(node.id, entered(node, planned) ?? planned);
  }
  return placing;
}

/** The network as it was planned: without what was done or moved. */
export const asPlanned = ({ nodes, edges }: PlanNetwork): PlanNetwork => ({
  nodes: nodes.map(({ entry: { movedTo: _, doneOn: __, ...entry }, ...node }) => ({ ...node, entry })),
  edges,
});
