import { dateInWords, listText } from '../../wording.ts';
import { ends, isEnd } from '../edges.ts';
import { aLevel, compareLevels, type LevelId, levelIds, levelOf } from '../levels.ts';
import { partyInSentence } from '../parties.ts';
import { stepOf } from '../steps.ts';
import type { StepId } from '../types.ts';
import { type CaseState, levelAt } from './case-state.ts';
import { edgesOf, stepsOf } from './event-rules.ts';
import type { CaseEvent, Dated, EventOf } from './events.ts';
import { openNotice } from './late-answers.ts';
import { firstOf } from './lateness.ts';
import { messageRefusal, owedAfter } from './notices.ts';
import { needsApproval, planRefusal } from './plan.ts';
import { type Refusal, refusal } from './refusal.ts';

const resolvedAlready: Refusal = [refusal('resolved-already')];

/** Why an event does not fit the state; nothing where it fits. */
export function refusalOf(state: CaseState, event: CaseEvent): Refusal | undefined {
  return placeRefusal(state, event) ?? levelRefusal(state, event) ?? ownRefusal(state, event);
}

/** Whether the event belongs to the step in which the case stands. */
function placeRefusal({ place }: CaseState, { kind: event }: CaseEvent): Refusal | undefined {
  const fitting = stepsOf(event);
  if (fitting === 'anywhere') return undefined;
  if (isEnd(place)) {
    const end = ends.find(({ id }) => id === place)?.title ?? place;
    return [refusal('process-stopped', { end, event })];
  }
  if (fitting.includes(place)) return undefined;
  const numbers = fitting.map((id) => String(stepOf(id).number)).sort();
  const { number, title } = stepOf(place);
  return [refusal('other-step', { event, steps: listText(numbers, 'or'), step: String(number), title })];
}

/** Whether one of the event’s edges is open at the level. */
function levelRefusal(state: CaseState, { kind: event }: CaseEvent): Refusal | undefined {
  // Their levels do not follow from the edge that they follow: `complianceRefusal` and `approvalRefusal` know them.
  if (event === 'compliance-lost' || event === 'plan-approved') return undefined;
  const edges = edgesOf(event);
  const level = levelAt(state);
  const confined = edges.flatMap((edge) => edge.levels ?? []);
  if (confined.length === 0 || edges.some((edge) => edge.levels === undefined)) return undefined;
  if (level !== undefined && confined.includes(level)) return undefined;
  const levels = listText(confined.map(aLevel), 'or');
  return [refusal('other-level', { event, levels }), level === undefined ? refusal('no-level') : atLevel(level)];
}

/** What the event itself has to bring, or what has to come before it. */
function ownRefusal(state: CaseState, event: CaseEvent): Refusal | undefined {
  switch (event.kind) {
    case 'raise-chosen':
    case 'immediate-chosen':
      return raiseRefusal(state, event.level);
    case 'decided':
      return event.level === 'none' ? undefined : raiseRefusal(state, event.level);
    case 'intent-answered':
      return answererRefusal(state.intended, event);
    case 'intent-unanswered':
      return unansweredRefusal(state, event);
    case 'answered-late':
      return lateRefusal(state, event);
    case 'content-recorded':
      return [event.criteria, event.actions, event.otherItems].some((list = []) => list.length > 0)
        ? undefined
        : [refusal('no-content')];
    case 'plan-submitted':
      return planRefusal(state, event);
    case 'plan-approved':
    case 'plan-returned':
      return approvalRefusal(state);
    case 'message-sent':
      return messageRefusal(state, event);
    case 'report-closed':
      return owedRefusal(state, 'report');
    case 'ato-revoked':
      return state.resolvedOn === undefined ? owedRefusal(state, 'report') : resolvedAlready;
    case 'resolution-determined':
      return state.resolvedOn === undefined ? undefined : resolvedAlready;
    case 'released':
      return releaseRefusal(state);
    case 'timeframe-passed':
      return timeframeRefusal(state, event);
    case 'compliance-lost':
      return complianceRefusal(state);
    case 'date-agreed':
      return dateRefusal(state, event);
    default:
      return undefined;
  }
}

function raiseRefusal({ existing, confinedTo }: CaseState, level: LevelId): Refusal | undefined {
  if (confinedTo !== undefined && !confinedTo.includes(level)) {
    return [refusal('confined', { levels: listText(confinedTo, 'or') })];
  }
  if (existing === undefined || existing === 'none' || compareLevels(level, existing) > 0) return undefined;
  const above = levelIds.filter((id) => compareLevels(id, existing) > 0);
  return [
    refusal('not-a-raise', { level: aLevel(existing) }),
    above.length === 0 ? refusal('none-above-it') : refusal('levels-above', { levels: listText(above) }),
  ];
}

function answererRefusal(
  intended: LevelId | undefined,
  { by }: EventOf<'intent-answered' | 'answered-late'>,
): Refusal | undefined {
  if (intended === undefined || levelOf(intended).answeredBy === by) return undefined;
  const answerer = partyInSentence(levelOf(intended).answeredBy);
  return [refusal('wrong-answerer', { level: aLevel(intended), answerer, other: partyInSentence(by) })];
}

function unansweredRefusal({ dates }: CaseState, { on }: EventOf<'intent-unanswered'>): Refusal | undefined {
  if (dates.answer === undefined) return [refusal('no-answer-date')];
  return on > dates.answer ? undefined : [refusal('answer-in-time', { date: dateInWords(dates.answer) })];
}

function lateRefusal(state: CaseState, event: EventOf<'intent-answered' | 'answered-late'>): Refusal | undefined {
  const open = openNotice(state);
  if (open === undefined) return [refusal('not-unanswered')];
  if (event.on <= open.answerBy) return [refusal('not-late', { date: dateInWords(open.answerBy) })];
  return answererRefusal(open.level, event);
}

function approvalRefusal(state: CaseState): Refusal | undefined {
  if (state.plan.stage === 'awaiting-approval') return undefined;
  const level = levelAt(state);
  return level !== undefined && !needsApproval(level)
    ? [refusal('no-approval'), atLevel(level)]
    : [refusal('no-complete-response')];
}

function owedRefusal(state: CaseState, step: StepId): Refusal | undefined {
  const owed = owedAfter(state, 'must').filter((notice) => notice.step === step);
  if (owed.length === 0) return undefined;
  return [refusal('must-come-first', { messages: listText(owed.map(({ title, level }) => `${title} (${level})`)) })];
}

function releaseRefusal(state: CaseState): Refusal | undefined {
  if (state.resolvedOn === undefined) return [refusal('not-resolved')];
  return owedRefusal(state, 'release') ?? owedRefusal(state, 'report');
}

function timeframeRefusal({ dates, resolvedOn }: CaseState, { on }: Dated): Refusal | undefined {
  if (resolvedOn !== undefined) return resolvedAlready;
  const first = firstOf(dates.timeframe, dates.deadline);
  if (first === undefined) return [refusal('no-timeframe')];
  return on > first ? undefined : [refusal('in-time', { date: dateInWords(first) })];
}

function complianceRefusal(state: CaseState): Refusal | undefined {
  const level = levelAt(state);
  if (level !== undefined && levelOf(level).otherwise !== undefined) {
    return state.resolvedOn === undefined ? undefined : resolvedAlready;
  }
  const worded = levelIds.filter((id) => levelOf(id).otherwise !== undefined).map(aLevel);
  return [refusal('compliance-elsewhere', { levels: listText(worded, 'or') })];
}

function dateRefusal(state: CaseState, { which }: EventOf<'date-agreed'>): Refusal | undefined {
  const forAnswer = state.place === 'answer-intent';
  if (which === 'response' && !forAnswer) {
    return state.place === 'answer-decision' ? undefined : [refusal('no-response-here')];
  }
  if ((which === 'answer') === forAnswer) return undefined;
  return [refusal(forAnswer ? 'only-answer-date' : 'no-answer-here')];
}

const atLevel = (level: LevelId) => refusal('at-level', { level: aLevel(level) });
