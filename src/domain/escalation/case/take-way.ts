import { isEnd } from '../edges.ts';
import { levelIds, levelOf } from '../levels.ts';
import { stepOf, steps } from '../steps.ts';
import type { EscalationEdge } from '../types.ts';
import { type CaseState, initialState, levelAt, type SkippedStep } from './case-state.ts';
import { eventRules } from './event-rules.ts';
import type { CaseEvent } from './events.ts';
import { fallDue } from './notices.ts';

/** The state after a way has been taken by an event that fits. */
export function takeWay(state: CaseState, event: CaseEvent, way: EscalationEdge): CaseState {
  if (event.kind === 'timeframe-passed' || event.kind === 'compliance-lost') return reopen(state, event, way);
  const branch = way.from === 'review' ? { branch: way.id } : {};
  const skipped = [...state.skipped, ...skippedBy(state, event, way)];
  const moved: CaseState = { ...state, ...branch, skipped, place: way.to, way: way.id };
  if (isEnd(way.to)) return stop(moved);
  const level = levelAt(moved);
  const notices = fallDue(state.notices, {
    // Without an escalation, nothing falls due because of the decision.
    ...(state.decided === 'none' ? {} : { left: way.from }),
    ...(level === undefined ? {} : { level }),
    entered: way.to,
    on: event.on,
  });
  return { ...moved, notices };
}

/**
 * The state at an end. A round that ends without a raise leaves the level as it was: the round that it interrupted goes on
 * where it stood. The source does not word this; a level in force would otherwise never be released.
 */
function stop(state: CaseState): CaseState {
  const { interrupted, round, notices, lastOn } = state;
  // Released is back to a Satisfactory status, which we show as no escalation (reading `escalation-satisfactory`).
  if (state.place === 'released') return { ...state, inForce: 'none' };
  if (interrupted === undefined) return state;
  return { ...interrupted, round, notices, ...(lastOn === undefined ? {} : { lastOn }) };
}

/** Back to step 2, with the level in force as the existing one. */
function reopen(state: CaseState, event: CaseEvent, way: EscalationEdge): CaseState {
  const level = levelAt(state);
  const isLost = event.kind === 'compliance-lost';
  const only = level === undefined ? undefined : levelOf(level).otherwise?.to;
  return {
    ...initialState,
    place: way.to,
    way: way.id,
    round: state.round + 1,
    ...(level === undefined ? {} : { existing: level, inForce: level }),
    ...(isLost ? { confinedTo: levelIds.filter((id) => id === only) } : {}),
    reopened: isLost ? 'compliance-lost' : 'timeframe-passed',
    notices: state.notices,
    interrupted: { ...state, notices: [] },
    lastOn: event.on,
  };
}

/** The steps that the event passes over: those of its way, and those before it when it is taken ahead of its step. */
function skippedBy(state: CaseState, event: CaseEvent, way: EscalationEdge): SkippedStep[] {
  const { ahead, ours } = eventRules[event.kind];
  const here = steps.findIndex(({ id }) => id === state.place);
  const passed = steps.slice(here, Math.max(here, stepOf(way.from).number - 1)).map(({ id }) => id);
  const unanswered = event.kind === 'intent-unanswered' ? [way.from] : [];
  return [
    ...passed.map((step) => ({ step, way: way.id, reason: ahead?.reason ?? '', worded: false })),
    ...unanswered.map((step) => ({ step, way: way.id, reason: ours ?? '', worded: false })),
    ...way.skips.map((step) => ({ step, way: way.id, reason: way.when ?? '', worded: way.worded })),
  ];
}
