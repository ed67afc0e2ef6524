import { definedOnly } from '../../defined-only.ts';
import { isEnd } from '../edges.ts';
import { levelIds, levelOf } from '../levels.ts';
import { stepOf, steps } from '../steps.ts';
import type { EscalationEdge } from '../types.ts';
import { type CaseState, initialState, levelAt, type SkippedStep } from './case-state.ts';
import type { CaseEvent } from './events.ts';
import { fallDue } from './notices.ts';

/** The state after an event that fits has followed an edge. */
export function followEdge(state: CaseState, event: CaseEvent, edge: EscalationEdge): CaseState {
  if (event.kind === 'timeframe-passed' || event.kind === 'compliance-lost') return reopen(state, event, edge);
  const branch = edge.from === 'review' ? { branch: edge.id } : {};
  const skipped = [...state.skipped, ...skippedBy(state, event, edge)];
  const moved: CaseState = { ...state, ...branch, skipped, place: edge.to, edge: edge.id };
  if (isEnd(edge.to)) return stop(moved);
  const level = levelAt(moved);
  const notices = fallDue(state.notices, {
    // Without an escalation, nothing falls due because of the decision.
    ...(state.decided === 'none' ? {} : { left: edge.from }),
    ...(level === undefined ? {} : { level }),
    entered: edge.to,
    on: event.on,
  });
  return { ...moved, notices };
}

/**
 * The state at an end. A round that ends without a raise leaves the level as it was: the round that it interrupted goes on
 * where it stood. The source does not word this; a level in force would otherwise never be released.
 */
function stop(state: CaseState): CaseState {
  const { interrupted, round, notices, unanswered, lastOn } = state;
  // Released is back to a Satisfactory status, which we show as no escalation (reading `escalation-satisfactory`).
  if (state.place === 'released') return { ...state, inForce: 'none' };
  if (interrupted === undefined) return state;
  return { ...interrupted, round, notices, unanswered, ...(lastOn === undefined ? {} : { lastOn }) };
}

/** Back to step 2, with the level in force as the existing one. */
function reopen(state: CaseState, event: CaseEvent, edge: EscalationEdge): CaseState {
  const level = levelAt(state);
  const isLost = event.kind === 'compliance-lost';
  const only = level === undefined ? undefined : levelOf(level).otherwise;
  return {
    ...initialState,
    place: edge.to,
    edge: edge.id,
    round: state.round + 1,
    ...(level === undefined ? {} : { existing: level, inForce: level }),
    ...(isLost ? { confinedTo: levelIds.filter((id) => id === only) } : {}),
    reopened: isLost ? 'compliance-lost' : 'timeframe-passed',
    days: { ...definedOnly({ 'deficiency-found': state.days['deficiency-found'] }), [event.kind]: event.on },
    notices: state.notices,
    unanswered: state.unanswered,
    interrupted: { ...state, notices: [], unanswered: [] },
    lastOn: event.on,
  };
}

/** The steps that the event passes over: those of its edge, and those before it when the event comes ahead of its step. */
function skippedBy(state: CaseState, { kind }: CaseEvent, edge: EscalationEdge): SkippedStep[] {
  const here = steps.findIndex(({ id }) => id === state.place);
  const passed = steps.slice(here, Math.max(here, stepOf(edge.from).number - 1)).map(({ id }) => id);
  const unanswered = kind === 'intent-unanswered' ? [edge.from] : [];
  return [
    ...[...passed, ...unanswered].map((step) => ({ step, edge: edge.id, because: kind, worded: false })),
    ...edge.skips.map((step) => ({ step, edge: edge.id, worded: edge.worded })),
  ];
}
