import { dateInWords, listText } from '../../wording.ts';
import { ends, isEnd } from '../edges.ts';
import { compareLevels, type LevelId, levelIds, levelOf } from '../levels.ts';
import { parties } from '../parties.ts';
import { stepOf } from '../steps.ts';
import type { StepId } from '../types.ts';
import { type CaseState, levelAt } from './case-state.ts';
import { edgesOf, eventRules, stepsOf } from './event-rules.ts';
import type { CaseEvent, Dated, EventOf } from './events.ts';
import { aLevel } from './level-words.ts';
import { messageRefusal, owedAfter } from './notices.ts';
import { needsApproval, planRefusal } from './plan.ts';

const resolvedAlready = 'Full resolution has been determined already. Take that back first if it does not hold.';

/** Why an event does not fit the state, in a sentence or two; nothing where it fits. */
export function refusalOf(state: CaseState, event: CaseEvent): string | undefined {
  return placeRefusal(state, event) ?? levelRefusal(state, event) ?? ownRefusal(state, event);
}

/** Whether the event belongs to the step in which the case stands. */
function placeRefusal({ place }: CaseState, { kind }: CaseEvent): string | undefined {
  const fitting = stepsOf(kind);
  if (fitting === 'anywhere') return undefined;
  const { label } = eventRules[kind];
  if (isEnd(place)) {
    const end = ends.find(({ id }) => id === place);
    return `The process has stopped (${end?.title}), so “${label}” can no longer be recorded. Take back the last event to change that.`;
  }
  return fitting.includes(place)
    ? undefined
    : `“${label}” belongs to ${named(fitting)}. The case stands at ${at(place)}.`;
}

/** Whether one of the event’s ways is open at the level. */
function levelRefusal(state: CaseState, { kind }: CaseEvent): string | undefined {
  // Its level does not follow from the way that it takes: `complianceRefusal` knows it.
  if (kind === 'compliance-lost') return undefined;
  const ways = edgesOf(kind);
  const level = levelAt(state);
  const confined = ways.flatMap((way) => way.levels ?? []);
  if (confined.length === 0 || ways.some((way) => way.levels === undefined)) return undefined;
  if (level !== undefined && confined.includes(level)) return undefined;
  const now = level === undefined ? 'No level is in force.' : `This case is at ${aLevel(level)}.`;
  return `“${eventRules[kind].label}” is open at ${listText(confined.map(aLevel), 'or')} only. ${now}`;
}

/** What the event itself has to bring, or what has to come before it. */
function ownRefusal(state: CaseState, event: CaseEvent): string | undefined {
  switch (event.kind) {
    case 'raise-chosen':
    case 'immediate-chosen':
      return raiseRefusal(state, event.level);
    case 'decided':
      return event.level === 'none' ? undefined : raiseRefusal(state, event.level);
    case 'intent-answered':
      return answererRefusal(state, event);
    case 'intent-unanswered':
      return unansweredRefusal(state, event);
    case 'plan-submitted':
      return planRefusal(state, event);
    case 'plan-approved':
    case 'plan-returned':
      return approvalRefusal(state);
    case 'message-sent':
      return messageRefusal(state, event);
    case 'report-closed':
    case 'ato-revoked':
      return owedRefusal(state, 'report');
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

function raiseRefusal({ existing, confinedTo }: CaseState, level: LevelId): string | undefined {
  if (confinedTo !== undefined && !confinedTo.includes(level)) {
    return `The way back to step 2 was the finding that the CSP can no longer comply. The source words ${listText(confinedTo, 'or')} for it.`;
  }
  if (existing === undefined || existing === 'none' || compareLevels(level, existing) > 0) return undefined;
  const above = levelIds.filter((id) => compareLevels(id, existing) > 0);
  const instead = above.length === 0 ? 'There is no level above it.' : `Above it: ${listText(above, 'and')}.`;
  return `The CSP is at ${aLevel(existing)} already, and escalating means to raise the level. ${instead}`;
}

function answererRefusal({ intended }: CaseState, { by }: EventOf<'intent-answered'>): string | undefined {
  if (intended === undefined || levelOf(intended).answeredBy === by) return undefined;
  const must = parties[levelOf(intended).answeredBy].name;
  return `For ${aLevel(intended)} the response must come from ${lower(must)}. One from ${lower(parties[by].name)} does not take its place.`;
}

function unansweredRefusal({ dates }: CaseState, { on }: EventOf<'intent-unanswered'>): string | undefined {
  if (dates.answer === undefined) {
    return 'No date for the CSP’s answer has been agreed on, so it cannot have passed. Agree on one first.';
  }
  return on > dates.answer
    ? undefined
    : `The CSP’s answer is in time until ${dateInWords(dates.answer)}, that day included.`;
}

function approvalRefusal(state: CaseState): string | undefined {
  if (state.plan.stage === 'awaiting-approval') return undefined;
  const level = levelAt(state);
  return level !== undefined && !needsApproval(level)
    ? `Approval of the plan is worded for a CAP and for Suspension only. This case is at ${aLevel(level)}.`
    : 'There is no complete response of the CSP to approve or to return.';
}

function owedRefusal(state: CaseState, step: StepId): string | undefined {
  const owed = owedAfter(state, 'must').filter((notice) => notice.step === step);
  if (owed.length === 0) return undefined;
  const titles = owed.map(({ title, level }) => `${title} (${level})`);
  return `This must come first: ${listText(titles, 'and')}.`;
}

function releaseRefusal(state: CaseState): string | undefined {
  if (state.resolvedOn === undefined) {
    return 'Before the release, the agency AO determines that the deficiencies are fully resolved and the criteria satisfied.';
  }
  return owedRefusal(state, 'release') ?? owedRefusal(state, 'report');
}

function timeframeRefusal({ dates, resolvedOn }: CaseState, { on }: Dated): string | undefined {
  if (resolvedOn !== undefined) return resolvedAlready;
  const [first] = [dates.timeframe, dates.deadline].filter((date) => date !== undefined).sort();
  if (first === undefined) {
    return 'No timeframe has been agreed on and the notice sets no deadline, so neither can have passed. The source gives no figure: agree on a date first.';
  }
  return on > first ? undefined : `The CSP is in time until ${dateInWords(first)}, that day included.`;
}

function complianceRefusal(state: CaseState): string | undefined {
  const level = levelAt(state);
  if (level !== undefined && levelOf(level).otherwise !== undefined) {
    return state.resolvedOn === undefined ? undefined : resolvedAlready;
  }
  const worded = listText(levelIds.filter((id) => levelOf(id).otherwise !== undefined).map(aLevel), 'or');
  return `The source words this under ${worded} only. Elsewhere, record the deficiency as a case of its own.`;
}

function dateRefusal(state: CaseState, { which, until, on }: EventOf<'date-agreed'>): string | undefined {
  if (until < on) return `The date agreed on, ${dateInWords(until)}, lies before the day of the agreement.`;
  const forAnswer = state.place === 'answer-intent';
  if ((which === 'answer') === forAnswer) return undefined;
  return forAnswer
    ? 'In step 4 only the date of the CSP’s answer can be agreed on. A timeframe belongs to a level in force.'
    : 'The date of the CSP’s answer belongs to step 4.';
}

const at = (step: StepId) => `step ${stepOf(step).number} (${stepOf(step).title})`;
const named = (steps: readonly StepId[]) =>
  `step ${listText(
    [...steps]
      .map((id) => stepOf(id).number)
      .sort()
      .map(String),
    'or',
  )}`;
const lower = (name: string) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
