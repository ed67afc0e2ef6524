import type { PlainDate } from '../../calendar/plain-date.ts';
import { definedOnly } from '../../defined-only.ts';
import type { EscalationEdge, StepId } from '../types.ts';
import { type CaseState, type DecisionContent, levelAt, type Notice } from './case-state.ts';
import { edgesOf, eventRules } from './event-rules.ts';
import type { AgreedDate, CaseEvent, EventOf, NoticeLists } from './events.ts';
import { followEdge } from './follow-edge.ts';
import { answerLate, isOfRound, leaveUnanswered, openNotice } from './late-answers.ts';
import { markSent, owe, withoutOpenResponses } from './notices.ts';
import { needsApproval } from './plan.ts';
import type { Refusal } from './refusal.ts';
import { refusalOf } from './refusals.ts';

/** What an event comes to: a new state, or a refusal with the state as it was. */
export type Outcome =
  | { readonly accepted: true; readonly state: CaseState; readonly edge?: EscalationEdge }
  | { readonly accepted: false; readonly state: CaseState; readonly refusal: Refusal };

/** The state after an event. Pure: nothing that is given is changed. */
export function applyEvent(state: CaseState, event: CaseEvent): Outcome {
  const refusal = refusalOf(state, event);
  if (refusal !== undefined) return { accepted: false, state, refusal };
  const days = daysWith(state, event);
  const recorded = { ...record(state, event), days, lastOn: event.on };
  const edge = edgeFollowed(recorded, event);
  const sent = sendOwn(recorded, event, edge);
  if (edge === undefined) return { accepted: true, state: sent };
  return { accepted: true, state: followEdge(sent, event, edge), edge };
}

/** The days of the round with that of the event. An answer to a notice of an earlier round has no part in this one. */
function daysWith(state: CaseState, { kind, on }: CaseEvent): CaseState['days'] {
  const open = kind === 'answered-late' ? openNotice(state) : undefined;
  return open !== undefined && !isOfRound(state, open) ? state.days : { ...state.days, [kind]: on };
}

/** The state with what the event says, still in its step. */
function record(state: CaseState, event: CaseEvent): CaseState {
  switch (event.kind) {
    case 'deficiency-found':
      return event.existing === undefined ? state : { ...state, existing: event.existing, inForce: event.existing };
    case 'raise-chosen':
      return { ...state, intended: event.level };
    case 'immediate-chosen':
      return { ...state, intended: event.level, inForce: event.level };
    case 'intent-unanswered':
      return { ...leaveUnanswered(state), notices: withoutOpenResponses(state.notices) };
    case 'answered-late':
      return answerLate(state, event);
    case 'intent-notified':
      return event.answerBy === undefined ? state : withDate(state, 'answer', event.answerBy);
    case 'decided':
      return decide(state, event.level);
    case 'decision-notified':
      return recordNotice(state, event);
    case 'content-recorded':
      return { ...state, content: withLists(state.content, event) };
    case 'ato-revoked':
      return { ...state, notices: withoutOpenResponses(state.notices) };
    case 'plan-submitted':
      return submitPlan(state, event.lacking ?? [], event.fullResolutionOn);
    case 'plan-returned':
      return { ...state, plan: { stage: 'returned' }, notices: oweAt(state, 'answer-decision', event.on) };
    case 'plan-approved':
      return { ...state, plan: { stage: 'accepted' } };
    case 'message-sent':
      return { ...state, notices: markSent(state.notices, event.message, event.on, event.level) };
    case 'resolution-determined':
      return { ...state, resolvedOn: event.on, notices: oweAt(state, 'release', event.on) };
    case 'date-agreed':
      return withDate(state, event.which, event.until);
    default:
      return state;
  }
}

function recordNotice(state: CaseState, event: EventOf<'decision-notified'>): CaseState {
  const { deadline, respondBy } = event;
  const content = withLists(state.content, event);
  return { ...state, content, dates: { ...state.dates, ...definedOnly({ deadline, response: respondBy }) } };
}

/** A level decided on is in force, and a round that it interrupted is over; without one, the level is as it was. */
function decide(state: CaseState, decided: NonNullable<CaseState['decided']>): CaseState {
  if (decided !== 'none') {
    const { interrupted, ...rest } = state;
    const notices = interrupted === undefined ? rest.notices : withoutOpenResponses(rest.notices);
    return { ...rest, notices, decided, inForce: decided };
  }
  const { inForce: _, ...rest } = state;
  return { ...rest, decided, ...definedOnly({ inForce: state.existing }) };
}

/** What the notice asks for, with what was recorded later after what was there. */
function withLists(content: DecisionContent, { criteria, actions, otherItems }: NoticeLists): DecisionContent {
  const both = (before: readonly string[] = [], added: readonly string[] = []) => {
    const items = [...before, ...added];
    return items.length === 0 ? undefined : items;
  };
  return {
    ...content,
    ...definedOnly({
      criteria: both(content.criteria, criteria),
      actions: both(content.actions, actions),
      otherItems: both(content.otherItems, otherItems),
    }),
  };
}

function submitPlan(state: CaseState, lacking: readonly string[], fullResolutionOn: PlainDate | undefined): CaseState {
  const level = levelAt(state);
  const content = { ...state.content, ...definedOnly({ fullResolutionOn }) };
  if (lacking.length > 0) return { ...state, content, plan: { stage: 'incomplete', lacking } };
  const stage = level !== undefined && needsApproval(level) ? 'awaiting-approval' : 'accepted';
  return { ...state, content, plan: { stage } };
}

/** The edge that the event follows out of its step; nothing where the case stays in it. */
function edgeFollowed(state: CaseState, event: CaseEvent): EscalationEdge | undefined {
  const edges = edgesOf(event.kind);
  if (event.kind === 'decision-notified') {
    const id = state.decided === 'none' ? 'not-followed-through' : 'followed-through';
    return edges.find((edge) => edge.id === id);
  }
  if (event.kind === 'plan-submitted' && state.plan.stage !== 'accepted') return undefined;
  const level = levelAt(state);
  return (
    edges.find(({ levels }) => levels === undefined || (level !== undefined && levels.includes(level))) ?? edges[0]
  );
}

/** The event’s own message goes out, unless the response is not complete. A late answer has been entered as sent already. */
function sendOwn(state: CaseState, event: CaseEvent, edge: EscalationEdge | undefined): CaseState {
  const { sends } = eventRules[event.kind];
  if (
    event.kind === 'answered-late' ||
    sends === undefined ||
    (edge === undefined && state.plan.stage === 'incomplete')
  )
    return state;
  return { ...state, notices: markSent(state.notices, sends, event.on) };
}

function oweAt(state: CaseState, step: StepId, on: PlainDate): readonly Notice[] {
  const level = levelAt(state);
  return level === undefined ? state.notices : owe(state.notices, step, level, on);
}

function withDate(state: CaseState, which: AgreedDate, until: PlainDate): CaseState {
  return { ...state, dates: { ...state.dates, [which]: until } };
}
