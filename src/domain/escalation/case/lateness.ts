import { daysBetween } from '../../calendar/days.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CaseState } from './case-state.ts';
import type { EventKind } from './events.ts';
import { isOfRound } from './late-answers.ts';

/** Something that came after the last day agreed on for it. */
export interface Lateness {
  /**
   * The CSP’s answer to the notice of step 3, also one after the notice of the decision or to a notice of an earlier round;
   * its response in step 7; or full resolution by the timeframe or the deadline.
   */
  readonly what: 'answer' | 'answer-after-notice' | 'answer-of-earlier-round' | 'response' | 'resolution';
  readonly on: PlainDate;
  /** The last day that was in time. */
  readonly by: PlainDate;
  /** How many days after it, from 1. */
  readonly days: number;
}

/** What an event can be late with. */
const lateWith: Readonly<Partial<Record<EventKind, readonly Lateness['what'][]>>> = {
  'intent-answered': ['answer'],
  'answered-late': ['answer', 'answer-after-notice', 'answer-of-earlier-round'],
  'plan-submitted': ['response'],
  'resolution-determined': ['resolution'],
};

/** What came late in this round, in the order of the steps; empty where all was in time or no date was agreed on. */
export function latenessOf(state: CaseState): Lateness[] {
  const { days, dates, resolvedOn } = state;
  return [
    ...lateBy('answer', days['intent-answered'], dates.answer),
    ...lateAnswers(state),
    ...lateBy('response', days['plan-submitted'], dates.response),
    ...lateBy('resolution', resolvedOn, firstOf(dates.timeframe, dates.deadline)),
  ];
}

/** By how much an event has come late, given the state after it; nothing where it was in time. */
export function latenessIn(kind: EventKind, after: CaseState): Lateness | undefined {
  return latenessOf(after).findLast(({ what }) => lateWith[kind]?.includes(what));
}

/** The answers that came after it was recorded that none had: to this round’s notice, or to another’s in this round. */
function lateAnswers(state: CaseState): Lateness[] {
  return state.unanswered.flatMap((notice) => {
    const { answer, answerBy } = notice;
    const isOwn = isOfRound(state, notice);
    if (answer === undefined || !(isOwn || answer.round === state.round)) return [];
    const what = !isOwn
      ? 'answer-of-earlier-round'
      : answer.stage === 'after-notice'
        ? 'answer-after-notice'
        : 'answer';
    return lateBy(what, answer.on, answerBy);
  });
}

function lateBy(what: Lateness['what'], on: PlainDate | undefined, by: PlainDate | undefined): Lateness[] {
  return on === undefined || by === undefined || on <= by ? [] : [{ what, on, by, days: daysBetween(by, on) }];
}

/** The earlier one of two dates, of which either may be missing. */
export function firstOf(one: PlainDate | undefined, other: PlainDate | undefined): PlainDate | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}
