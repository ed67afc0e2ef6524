import type { PlainDate } from '../../calendar/plain-date.ts';
import type { EscalationLevel, LevelId } from '../levels.ts';

/**
 * What can happen in an escalation. Each kind is worded as what somebody did; which kind follows which edge between the
 * steps stands in `event-rules.ts`.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization, steps 1 to 9.
 */
export type CaseEvent = Dated &
  (
    | DeficiencyFound
    | { readonly kind: 'monitoring-chosen' }
    | { readonly kind: 'raise-chosen' | 'immediate-chosen'; readonly level: LevelId }
    | IntentNotified
    | { readonly kind: 'intent-answered' | 'answered-late'; readonly by: Answerer }
    | { readonly kind: 'intent-unanswered' }
    | Decided
    | DecisionNotified
    | ({ readonly kind: 'content-recorded' } & NoticeLists)
    | PlanSubmitted
    | { readonly kind: 'plan-returned' | 'plan-approved' }
    | MessageSent
    | { readonly kind: 'report-closed' | 'ato-revoked' }
    | { readonly kind: 'resolution-determined' | 'released' }
    | { readonly kind: 'timeframe-passed' | 'compliance-lost' }
    | DateAgreed
    | { readonly kind: 'noted' }
  );

/** The kind of an event. */
export type EventKind = CaseEvent['kind'];

/** An event of one kind. */
export type EventOf<Kind extends EventKind> = CaseEvent & { readonly kind: Kind };

/** What every event has. */
export interface Dated {
  /** The day on which it happened. */
  readonly on: PlainDate;
  /** Anything to add, in the user’s words. */
  readonly note?: string;
  /** Why the dates were really so although they are out of order, in the user’s words. */
  readonly reason?: string;
}

/** Who answers for the CSP in step 4. */
export type Answerer = EscalationLevel['answeredBy'];

/** Step 1: the agency AO found a deficiency. */
export interface DeficiencyFound {
  readonly kind: 'deficiency-found';
  /** The level the CSP is on already, `none` for no escalation. Absent where that was not given. */
  readonly existing?: LevelId | 'none';
}

/** Step 3: the CSP was notified of the deficiency and the intended escalation. */
export interface IntentNotified {
  readonly kind: 'intent-notified';
  /** The last day for the CSP’s answer, where one was agreed. The source sets none. */
  readonly answerBy?: PlainDate;
}

/** Step 5: the formal decision. */
export interface Decided {
  readonly kind: 'decided';
  /** The level decided on, or `none` where the agency AO does not follow through. */
  readonly level: LevelId | 'none';
}

/** Step 6: the CSP was notified of the decision. What the notice holds is absent where it was not recorded. */
export interface DecisionNotified extends NoticeLists {
  readonly kind: 'decision-notified';
  /** The last day by which the criteria must be fully satisfied, where the notice sets one (6.1). */
  readonly deadline?: PlainDate;
  /** The last day for the CSP’s response of step 7, where one was agreed. The source sets none. */
  readonly respondBy?: PlainDate;
}

/** What the notice of the decision asks for, as lists. */
export interface NoticeLists {
  /** The criteria for returning to a Satisfactory status (6.1). */
  readonly criteria?: readonly string[];
  /** The actions required of the CSP (6.2). */
  readonly actions?: readonly string[];
  /** Other items that the CSP’s response must include (7.4). */
  readonly otherItems?: readonly string[];
}

/** Step 7: the CSP’s response with its plan. */
export interface PlanSubmitted {
  readonly kind: 'plan-submitted';
  /** The numbers of the lines beneath step 7 that it lacks, such as “7.1”; empty when complete. Absent: not assessed. */
  readonly lacking?: readonly string[];
  /** The plan’s own date of full resolution (7.2). */
  readonly fullResolutionOn?: PlainDate;
}

/** Steps 8 and 9: FedRAMP was notified, or a letter was filed. */
export interface MessageSent {
  readonly kind: 'message-sent';
  /** The id of the message in `messages.ts`. */
  readonly message: string;
  /** The level for which it was owed. */
  readonly level: LevelId;
}

/** A date was agreed on, or changed. The source sets none: each is an input. */
export interface DateAgreed {
  readonly kind: 'date-agreed';
  /** For the answer of step 4, the response of step 7, the timeframe of the level, or the deadline of the notice (6.1). */
  readonly which: AgreedDate;
  /** The last day that is still in time. */
  readonly until: PlainDate;
}

/** What a date can be agreed for. */
export type AgreedDate = 'answer' | 'response' | 'timeframe' | 'deadline';
