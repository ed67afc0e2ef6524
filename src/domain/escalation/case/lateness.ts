import { daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CaseState } from './case-state.ts';
import type { EventKind } from './events.ts';

/** Something that came after the last day agreed on for it. */
export interface Lateness {
  /** The CSP’s answer in step 4, its response in step 7, or full resolution by the timeframe or the deadline. */
  readonly what: 'answer' | 'response' | 'resolution';
  readonly on: PlainDate;
  /** The last day that was in time. */
  readonly by: PlainDate;
  /** How many days after it, from 1. */
  readonly days: number;
}

/** What an event can be late with. */
const lateWith: Readonly<Partial<Record<EventKind, Lateness['what']>>> = {
  'intent-answered': 'answer',
  'answered-late': 'answer',
  'plan-submitted': 'response',
  'resolution-determined': 'resolution',
};

/** What came late in this round, in the order of the steps; empty where all was in time or no date was agreed on. */
export function latenessOf({ days, dates, resolvedOn }: CaseState): Lateness[] {
  return [
    ...lateBy('answer', days['intent-answered'] ?? days['answered-late'], dates.answer),
    ...lateBy('response', days['plan-submitted'], dates.response),
    ...lateBy('resolution', resolvedOn, firstOf(dates.timeframe, dates.deadline)),
  ];
}

/** By how much an event has come late, given the state after it; nothing where it was in time. */
export function latenessIn(kind: EventKind, after: CaseState): Lateness | undefined {
  return latenessOf(after).find(({ what }) => what === lateWith[kind]);
}

function lateBy(what: Lateness['what'], on: PlainDate | undefined, by: PlainDate | undefined): Lateness[] {
  return on === undefined || by === undefined || on <= by ? [] : [{ what, on, by, days: daysBetween(by, on) }];
}

/** The earlier one of two dates, of which either may be missing. */
export function firstOf(one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}
