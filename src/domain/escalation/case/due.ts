import { daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { isEnd } from '../edges.ts';
import { levelOf } from '../levels.ts';
import type { PartyId } from '../parties.ts';
import type { Force } from '../types.ts';
import { type CaseState, levelAt } from './case-state.ts';
import { aLevel } from './level-words.ts';
import { owedAfter } from './notices.ts';

/** Something that is due. */
export interface DueItem {
  readonly what: string;
  readonly who: PartyId;
  readonly force: Force;
  /** The last day in time, where one was agreed on. The source sets no dates (reading `escalation-time-limits`). */
  readonly by?: PlainDate;
  /** Days from the day of looking to the last one: 0 on it, below zero once it has passed. Absent without either day. */
  readonly daysLeft?: number;
  /** The day on which it fell due, where that is known. */
  readonly since?: PlainDate;
}

/** What is due at a state, answers and resolution first, then what is to be sent. */
export function dueItems(state: CaseState, asOf?: PlainDate): DueItem[] {
  const sent = owedAfter(state).map(({ title, from, force, owedSince, id }): DueItem => {
    const by = id === 'intent-response' ? state.dates.answer : undefined;
    const who = id === 'intent-response' && state.intended ? levelOf(state.intended).answeredBy : from;
    return { what: title, who, force, since: owedSince, ...(by === undefined ? {} : { by }) };
  });
  return [...resolutionItems(state), ...sent].map((item) => withDaysLeft(item, asOf));
}

/** The resolution of the level in force, by each date that was set for it. */
function resolutionItems(state: CaseState): DueItem[] {
  const { dates, resolvedOn, place, content } = state;
  const level = levelAt(state);
  const isRunning = state.decided !== undefined && state.decided !== 'none' && resolvedOn === undefined;
  if (isEnd(place) || !isRunning || level === undefined) return [];
  const item = (what: string, force: Force, by?: PlainDate): DueItem => ({
    what,
    who: 'csp',
    force,
    ...(by === undefined ? {} : { by }),
  });
  return [
    item(`Resolution of ${aLevel(level)} within the agreed upon timeframe`, 'does', dates.timeframe),
    ...(dates.deadline === undefined
      ? []
      : [item('Criteria of the notice fully satisfied by its deadline', 'must', dates.deadline)]),
    ...(content.fullResolutionOn === undefined
      ? []
      : [item('Full resolution by the date in the CSP’s own plan', 'does', content.fullResolutionOn)]),
  ];
}

function withDaysLeft(item: DueItem, asOf: PlainDate | undefined): DueItem {
  return item.by === undefined || asOf === undefined ? item : { ...item, daysLeft: daysBetween(asOf, item.by) };
}
