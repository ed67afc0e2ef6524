import type { PlainDate } from '../../calendar/plain-date.ts';
import type { CaseState, UnansweredNotice } from './case-state.ts';
import type { Dated } from './events.ts';

/*
 * Answers to the notice of an intended escalation that come after it was recorded that none had come in time. The source
 * does not say what becomes of them (reading `escalation-no-answer`): each is recorded whenever it comes, and moves
 * nothing. Before the decision the agency AO has it to adjudicate.
 */

/** The notice that an answer would belong to if it came now: the latest one to which none has come; nothing without one. */
export function openNotice({ unanswered }: CaseState): UnansweredNotice | undefined {
  return unanswered.findLast(({ answer }) => answer === undefined);
}

/** Whether the notice is the one of the present round, and not of a round before. */
export function isOfRound({ days }: CaseState, { notifiedOn }: UnansweredNotice): boolean {
  return days['intent-unanswered'] !== undefined && days['intent-notified'] === notifiedOn;
}

/** The day of the answer that the agency AO has to adjudicate in this round; nothing where none came before the decision. */
export function answeredOn(state: CaseState): PlainDate | undefined {
  const late = state.unanswered.find((notice) => isOfRound(state, notice))?.answer;
  return state.days['intent-answered'] ?? (late?.stage === 'before-decision' ? late.on : undefined);
}

/** The state once the agreed date has passed without an answer. */
export function leaveUnanswered(state: CaseState): CaseState {
  const { intended, days, dates, unanswered } = state;
  const notifiedOn = days['intent-notified'];
  if (intended === undefined || notifiedOn === undefined || dates.answer === undefined) return state;
  return { ...state, unanswered: [...unanswered, { level: intended, notifiedOn, answerBy: dates.answer }] };
}

/**
 * The state with the answer that has come late: it goes into the record as sent, and an answer before the decision makes up
 * for the step passed over. One that belongs to an earlier round leaves the days of this one alone.
 */
export function answerLate(state: CaseState, { on }: Dated): CaseState {
  const open = openNotice(state);
  if (open === undefined) return state;
  const { place, round, skipped, notices } = state;
  const isOwn = isOfRound(state, open);
  const stage = !isOwn
    ? 'other-round'
    : place === 'decide'
      ? 'before-decision'
      : place === 'notify-decision'
        ? 'after-decision'
        : 'after-notice';
  return {
    ...state,
    unanswered: state.unanswered.map((one) => (one === open ? { ...one, answer: { on, stage, round } } : one)),
    skipped: stage === 'before-decision' ? skipped.filter(({ step }) => step !== 'answer-intent') : skipped,
    notices: [...notices, { message: 'intent-response', level: open.level, owedSince: open.notifiedOn, sentOn: on }],
  };
}
