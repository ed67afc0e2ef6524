import type { PlainDate } from '../../calendar/plain-date.ts';
import type { LevelId } from '../levels.ts';
import type { EdgeId, EndId, MessageId, StepId } from '../types.ts';
import type { AgreedDate, EventKind } from './events.ts';

/** Where a case stands: what the events come to when replayed. A JSON value. */
export interface CaseState {
  /** The current step, or the end at which the process stopped. */
  readonly place: StepId | EndId;
  /** How often the case has come through step 1 or back to step 2, from 1. */
  readonly round: number;
  /** The edge that was followed last; absent before the first. */
  readonly edge?: EdgeId;
  /** The edge that was chosen in step 2 of this round. */
  readonly branch?: EdgeId;
  /** The level the CSP was on when the round began. Absent where that was not given. */
  readonly existing?: LevelId | 'none';
  /** The level in force. Absent where that was not given. */
  readonly inForce?: LevelId | 'none';
  /** The level intended in step 2. */
  readonly intended?: LevelId;
  /** What step 5 decided; `none` where the agency AO does not follow through. */
  readonly decided?: LevelId | 'none';
  /** The levels to which the round is confined; absent where it is open to all of them. */
  readonly confinedTo?: readonly LevelId[];
  /** Why the round began at step 2; absent for the first. */
  readonly reopened?: 'timeframe-passed' | 'compliance-lost';
  /** The day on which each kind of event happened last in this round, with that of the finding. */
  readonly days: Readonly<Partial<Record<EventKind, PlainDate>>>;
  /** The last days, in time included, that were agreed on. */
  readonly dates: Readonly<Partial<Record<AgreedDate, PlainDate>>>;
  /** What the decision notice and the plan were recorded to hold. */
  readonly content: DecisionContent;
  /** How far the CSP’s response of step 7 has come. */
  readonly plan: PlanState;
  /** The day on which full resolution was determined; absent until then. */
  readonly resolvedOn?: PlainDate;
  readonly skipped: readonly SkippedStep[];
  /** Sent and owed, of all rounds, in the order in which they fell due. */
  readonly notices: readonly Notice[];
  /** The notices of an intended escalation that were not answered in time, of all rounds, in order. */
  readonly unanswered: readonly UnansweredNotice[];
  /** The round that goes on if this one ends without raising the level. */
  readonly interrupted?: CaseState;
  /** The day of the event before; absent before the first. */
  readonly lastOn?: PlainDate;
}

/** What the decision notice and the plan were recorded to hold. */
export interface DecisionContent {
  readonly criteria?: readonly string[];
  readonly actions?: readonly string[];
  readonly otherItems?: readonly string[];
  readonly fullResolutionOn?: PlainDate;
}

/** How far the CSP’s response of step 7 has come. */
export type PlanState =
  | { readonly stage: 'not-sent' | 'awaiting-approval' | 'returned' | 'accepted' }
  | { readonly stage: 'incomplete'; readonly lacking: readonly string[] };

/** A step that was passed over. */
export interface SkippedStep {
  readonly step: StepId;
  /** The edge that passed over it. */
  readonly edge: EdgeId;
  /** The event that followed the edge, where the reason is its own: it came ahead of its step, or in place of another. */
  readonly because?: EventKind;
  /** Whether the source words it, or we conclude it. */
  readonly worded: boolean;
}

/** A message that has fallen due, or has gone out. */
export interface Notice {
  readonly message: MessageId;
  /** The level for which it is owed. */
  readonly level: LevelId;
  readonly owedSince: PlainDate;
  /** Absent while it is owed. */
  readonly sentOn?: PlainDate;
}

/** A notice of an intended escalation to which no answer had come by the date agreed on. */
export interface UnansweredNotice {
  /** The level intended, which decides who must answer. */
  readonly level: LevelId;
  readonly notifiedOn: PlainDate;
  /** The last day that was in time. */
  readonly answerBy: PlainDate;
  /** The answer that came late; absent until one does. */
  readonly answer?: LateAnswer;
}

/** An answer that came after it had been recorded that none had. */
export interface LateAnswer {
  readonly on: PlainDate;
  /** Where its round stood: before or after its decision, or after its notice; or another round had begun. */
  readonly stage: 'before-decision' | 'after-decision' | 'after-notice' | 'other-round';
  /** The round in which it was recorded. */
  readonly round: number;
}

/** What a notice of an escalation holds by its source and was not recorded: criteria (6.1), actions (6.2), both or neither. */
export function missingContent({ content, days, decided }: CaseState): ('criteria' | 'actions')[] {
  if (decided === undefined || decided === 'none' || days['decision-notified'] === undefined) return [];
  return (['criteria', 'actions'] as const).filter((list) => (content[list] ?? []).length === 0);
}

/** The state before the first event. */
export const initialState: CaseState = {
  place: 'identify',
  round: 1,
  days: {},
  dates: {},
  content: {},
  plan: { stage: 'not-sent' },
  skipped: [],
  notices: [],
  unanswered: [],
};

/** The level that messages and lines of the current step go by: in force, or intended before the decision. */
export function levelAt(state: CaseState): LevelId | undefined {
  const { place, intended, decided, inForce } = state;
  if (place === 'notify-intent' || place === 'answer-intent' || place === 'decide') return intended;
  if (decided !== undefined) return decided === 'none' ? intended : decided;
  return inForce === 'none' ? undefined : inForce;
}
