import { addDays } from '../../calendar/days.ts';
import { calendarYears, dateFromParts, type PlainDate } from '../../calendar/plain-date.ts';
import { isEnd } from '../edges.ts';
import { compareLevels, type LevelId, levelIds, levelOf } from '../levels.ts';
import type { EdgeId, Force, MessageId, StepId } from '../types.ts';
import { type CaseState, levelAt } from './case-state.ts';
import { eventKinds } from './event-kinds.ts';
import { edgesOf, stepsOf } from './event-rules.ts';
import type { AgreedDate, Answerer, CaseEvent, EventKind } from './events.ts';
import { openNotice } from './late-answers.ts';
import { firstOf } from './lateness.ts';
import { owedAfter } from './notices.ts';
import { planLines } from './plan.ts';
import { type Refusal, refusal } from './refusal.ts';
import { refusalOf } from './refusals.ts';
import { isWordedRaise } from './remarks.ts';

/** An event that belongs to the current step, with what there is to choose. */
export interface PossibleEvent {
  readonly kind: EventKind;
  /** The edge that it follows out of the current step, where it follows one. */
  readonly edge?: EdgeId;
  /** Why it does not fit yet; absent where it can be recorded. */
  readonly blocked?: Refusal;
  /** The first day on which it can have happened, where it depends on a date that was agreed on. */
  readonly earliest?: PlainDate;
  /** The levels to choose from. */
  readonly levels?: readonly LevelChoice[];
  /** Who has to have answered. */
  readonly answerer?: Answerer;
  /** The lines of step 7 that a response can lack. */
  readonly lines?: readonly string[];
  /** What is owed, one event for each. */
  readonly message?: { readonly id: MessageId; readonly level: LevelId; readonly force: Force };
}

/** A level to choose. */
export interface LevelChoice {
  readonly level: LevelId;
  /** Who must answer for the CSP at this level. */
  readonly answeredBy: Answerer;
  /** Whether it lies below the highest minimum level of the findings. */
  readonly belowMinimum: boolean;
  /** After a level that was not resolved: whether the source names this one as what may follow. */
  readonly wordedNext?: boolean;
}

/** What a date can be agreed on for at a place. */
export function agreeableAt(place: CaseState['place']): AgreedDate[] {
  if (place === 'answer-intent') return ['answer'];
  return place === 'answer-decision' ? ['response', 'timeframe', 'deadline'] : ['timeframe', 'deadline'];
}

/** A day later than any that can be given: what a date still prevents is then left out of account. */
const late = dateFromParts(calendarYears.last, 12, 31);

/** The events that belong to the current place; those that do not fit yet come with the reason. */
export function possibleEvents(state: CaseState, minimum?: LevelId): PossibleEvent[] {
  return eventKinds.filter((kind) => belongs(state, kind)).flatMap((kind) => choicesOf(state, kind, minimum));
}

function belongs({ place }: CaseState, kind: EventKind): boolean {
  const steps = stepsOf(kind);
  return steps === 'anywhere' || (!isEnd(place) && steps.includes(place));
}

function choicesOf(state: CaseState, kind: EventKind, minimum: LevelId | undefined): PossibleEvent[] {
  if (kind === 'message-sent') return messageChoices(state);
  const edge = edgesOf(kind).find(({ from }) => from === state.place);
  const choices = raises(kind) ? levelChoices(state, minimum) : undefined;
  const sample = sampleOf(kind, state, choices?.[0]?.level);
  const blocked = sample === undefined ? [refusal('none-above-existing')] : refusalOf(state, sample);
  // What never fits at this level is left out; what only waits for something is listed, with the reason.
  if (blocked !== undefined && hopeless(state, kind)) return [];
  return [
    {
      kind,
      ...(edge === undefined ? {} : { edge: edge.id }),
      ...(blocked === undefined ? {} : { blocked }),
      ...earliestOf(state, kind),
      ...(choices === undefined ? {} : { levels: choices }),
      ...detailsOf(state, kind),
    },
  ];
}

const raises = (kind: EventKind) => kind === 'raise-chosen' || kind === 'immediate-chosen' || kind === 'decided';

/** Whether the level in force rules the event out for good. */
function hopeless(state: CaseState, kind: EventKind): boolean {
  if (kind === 'answered-late') return openNotice(state) === undefined;
  const level = levelAt(state);
  if (level === undefined) return kind === 'ato-revoked' || kind === 'compliance-lost';
  if (kind === 'compliance-lost') return levelOf(level).otherwise === undefined;
  if (kind === 'plan-approved' || kind === 'plan-returned') return planLines(level).every((line) => !line.levels);
  const edges = edgesOf(kind);
  return edges.length > 0 && edges.every(({ levels }) => levels !== undefined && !levels.includes(level));
}

function levelChoices({ existing, confinedTo, reopened }: CaseState, minimum: LevelId | undefined): LevelChoice[] {
  const from = existing === undefined || existing === 'none' ? undefined : existing;
  return levelIds
    .filter((level) => confinedTo?.includes(level) ?? true)
    .filter((level) => from === undefined || compareLevels(level, from) > 0)
    .map((level) => ({
      level,
      answeredBy: levelOf(level).answeredBy,
      belowMinimum: minimum !== undefined && compareLevels(level, minimum) < 0,
      ...(reopened === undefined || from === undefined ? {} : { wordedNext: isWordedRaise(from, level) }),
    }));
}

function messageChoices(state: CaseState): PossibleEvent[] {
  const filed: readonly StepId[] = ['report', 'release'];
  return owedAfter(state)
    .filter(({ step }) => filed.includes(step))
    .map(({ id, level, force }) => ({ kind: 'message-sent', message: { id, level, force } }));
}

/** The first day after the date on which the event depends. */
function earliestOf(state: CaseState, kind: EventKind): { earliest?: PlainDate } {
  const { dates } = state;
  const depends: Partial<Record<EventKind, PlainDate | undefined>> = {
    'intent-unanswered': dates.answer,
    'answered-late': openNotice(state)?.answerBy,
    'timeframe-passed': firstOf(dates.timeframe, dates.deadline),
  };
  const first = depends[kind];
  return first === undefined ? {} : { earliest: addDays(first, 1) };
}

function detailsOf(state: CaseState, kind: EventKind): Pick<PossibleEvent, 'answerer' | 'lines'> {
  if (kind === 'answered-late') {
    const open = openNotice(state);
    return open === undefined ? {} : { answerer: levelOf(open.level).answeredBy };
  }
  const level = levelAt(state);
  if (level === undefined) return {};
  if (kind === 'intent-answered') return { answerer: levelOf(state.intended ?? level).answeredBy };
  return kind === 'plan-submitted' ? { lines: planLines(level).map(({ number }) => number) } : {};
}

/** An event of the kind as it fits best; nothing where there is no level to choose. */
function sampleOf(kind: EventKind, state: CaseState, level: LevelId | undefined): CaseEvent | undefined {
  const { intended, place } = state;
  switch (kind) {
    case 'raise-chosen':
    case 'immediate-chosen':
      return level === undefined ? undefined : { kind, on: late, level };
    case 'decided':
      return { kind, on: late, level: 'none' };
    case 'intent-answered':
      return { kind, on: late, by: levelOf(intended ?? 'DFR').answeredBy };
    case 'answered-late':
      return { kind, on: late, by: levelOf(openNotice(state)?.level ?? 'DFR').answeredBy };
    case 'date-agreed':
      return { kind, on: late, until: late, which: place === 'answer-intent' ? 'answer' : 'timeframe' };
    case 'content-recorded':
      return { kind, on: late, criteria: [''] };
    case 'message-sent':
      return undefined;
    default:
      return { kind, on: late };
  }
}
