import { daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { isEnd } from '../edges.ts';
import { type LevelId, levelOf } from '../levels.ts';
import type { PartyId } from '../parties.ts';
import type { Force, MessageId } from '../types.ts';
import { type CaseState, levelAt } from './case-state.ts';
import { owedAfter } from './notices.ts';

/** Something that is due: a message, or the resolution of the level by a date that was set for it. */
export interface DueItem {
  readonly what: { readonly message: MessageId } | { readonly resolution: ResolutionDate; readonly level: LevelId };
  readonly who: PartyId;
  readonly force: Force;
  /** The last day in time, where one was agreed on. The source sets no dates (reading `escalation-time-limits`). */
  readonly by?: PlainDate;
  /** Days from the day of looking to the last one: 0 on it, below zero once it has passed. Absent without either day. */
  readonly daysLeft?: number;
  /** The day on which it fell due, where that is known. */
  readonly since?: PlainDate;
}

/** By what the level in force has to be resolved: its agreed-upon timeframe, the notice, or the CSP’s own plan. */
export type ResolutionDate = 'timeframe' | 'deadline' | 'plan';

/** What is due at a state, answers and resolution first, then what is to be sent. */
export function dueItems(state: CaseState, asOf?: PlainDate): DueItem[] {
  const sent = owedAfter(state).map(({ from, force, owedSince, id }): DueItem => {
    const { answer, response } = state.dates;
    const by = id === 'intent-response' ? answer : id === 'plan-response' ? response : undefined;
    const who = id === 'intent-response' && state.intended ? levelOf(state.intended).answeredBy : from;
    return { what: { message: id }, who, force, since: owedSince, ...(by === undefined ? {} : { by }) };
  });
  return [...resolutionItems(state), ...sent].map((item) => withDaysLeft(item, asOf));
}

/** The resolution of the level in force, by each date that was set for it. */
function resolutionItems(state: CaseState): DueItem[] {
  const { dates, resolvedOn, place, content } = state;
  const level = levelAt(state);
  const isRunning = state.decided !== undefined && state.decided !== 'none' && resolvedOn === undefined;
  if (isEnd(place) || !isRunning || level === undefined) return [];
  const item = (resolution: ResolutionDate, force: Force, by?: PlainDate): DueItem => ({
    what: { resolution, level },
    who: 'csp',
    force,
    ...(by === undefined ? {} : { by }),
  });
  return [
    item('timeframe', 'does', dates.timeframe),
    ...(dates.deadline === undefined ? [] : [item('deadline', 'must', dates.deadline)]),
    ...(content.fullResolutionOn === undefined ? [] : [item('plan', 'does', content.fullResolutionOn)]),
  ];
}

function withDaysLeft(item: DueItem, asOf: PlainDate | undefined): DueItem {
  return item.by === undefined || asOf === undefined ? item : { ...item, daysLeft: daysBetween(asOf, item.by) };
}
