import { addDays } from '../../../../src/domain/calendar/days.ts';
import { plainDate } from '../../../../src/domain/calendar/plain-date.ts';
import { applyEvent } from '../../../../src/domain/escalation/case/apply-event.ts';
import { type CaseState, initialState } from '../../../../src/domain/escalation/case/case-state.ts';
import { eventKinds } from '../../../../src/domain/escalation/case/event-kinds.ts';
import type { CaseEvent } from '../../../../src/domain/escalation/case/events.ts';
import { isOfRound, openNotice } from '../../../../src/domain/escalation/case/late-answers.ts';
import type { Refusal } from '../../../../src/domain/escalation/case/refusal.ts';
import { levelIds } from '../../../../src/domain/escalation/levels.ts';
import { messages } from '../../../../src/domain/escalation/messages.ts';
import type { EdgeId } from '../../../../src/domain/escalation/types.ts';

/** The day of every event of a walk but those that wait for a date to pass. */
export const day = plainDate('2026-03-02');
/** The date agreed on in a walk. */
export const agreed = addDays(day, 30);
const after = addDays(agreed, 1);

/** Every event there is, with every level, party, message and date that it can carry. Notes aside, which change nothing. */
export const allEvents: readonly CaseEvent[] = eventKinds.flatMap((kind): CaseEvent[] => {
  const on = day;
  switch (kind) {
    case 'deficiency-found':
      return [{ kind, on }, ...([...levelIds, 'none'] as const).map((existing) => ({ kind, on, existing }))];
    case 'raise-chosen':
    case 'immediate-chosen':
      return levelIds.map((level) => ({ kind, on, level }));
    case 'intent-notified':
      return [
        { kind, on },
        { kind, on, answerBy: agreed },
      ];
    case 'intent-answered':
      return (['csp-security-poc', 'csp-system-owner'] as const).map((by) => ({ kind, on, by }));
    case 'answered-late':
      return (['csp-security-poc', 'csp-system-owner'] as const).map((by) => ({ kind, on: after, by }));
    case 'decided':
      return [...levelIds, 'none' as const].map((level) => ({ kind, on, level }));
    case 'decision-notified':
      return [
        { kind, on },
        { kind, on, deadline: agreed, respondBy: agreed },
      ];
    case 'content-recorded':
      return [{ kind, on, criteria: ['One'], actions: ['Two'] }];
    case 'plan-submitted':
      return [
        { kind, on },
        { kind, on, lacking: ['7.1'] },
        { kind, on, lacking: ['7.3'] },
      ];
    case 'message-sent':
      return messages.flatMap(({ id }) => levelIds.map((level) => ({ kind, on, message: id, level })));
    case 'date-agreed':
      return (['answer', 'response', 'timeframe', 'deadline'] as const).map((which) => ({
        kind,
        on,
        which,
        until: agreed,
      }));
    case 'intent-unanswered':
    case 'timeframe-passed':
      return [{ kind, on: after }];
    case 'noted':
      return [];
    default:
      return [{ kind, on }];
  }
});

/** A step of the walk: an event that fitted, from one state to another. */
export interface Move {
  readonly event: CaseEvent;
  readonly to: string;
  readonly edge: EdgeId | undefined;
}

/** Every state that events can lead to, by what tells it from others, with every move out of it. */
export interface Walk {
  readonly states: ReadonlyMap<string, CaseState>;
  readonly moves: ReadonlyMap<string, readonly Move[]>;
  /** Every refusal that an event met somewhere, once. */
  readonly refusals: readonly Refusal[];
  /** How many refusals gave back another state than they were given. */
  readonly changedByRefusal: number;
}

/**
 * What decides which events fit a state: the place, the levels, what the step waits for, which dates run, what is owed, and
 * the same of the round that goes on afterwards. What decides nothing (days, texts, what was sent or skipped) is left out.
 */
export function keyOf(state: CaseState): string {
  const { place, branch, existing, inForce, intended, decided, confinedTo, plan, resolvedOn, dates, notices } = state;
  const { interrupted } = state;
  const open = notices.filter(({ sentOn }) => sentOn === undefined).map(({ message, level }) => `${message} ${level}`);
  return JSON.stringify([
    [place, branch, existing, inForce, decided, confinedTo, plan, resolvedOn !== undefined],
    decided === undefined || decided === 'none' ? intended : undefined,
    place === 'answer-intent' && dates.answer !== undefined,
    waitsForLateAnswer(state) ? intended : undefined,
    dates.timeframe !== undefined || dates.deadline !== undefined,
    [...new Set(open)].sort(),
    interrupted === undefined ? undefined : keyOf(withoutBranch(interrupted)),
  ]);
}

/** Only between step 4 and the notice of step 6 does a late answer change what is said; elsewhere it moves nothing at all. */
function waitsForLateAnswer(state: CaseState): boolean {
  const open = openNotice(state);
  return (
    (state.place === 'decide' || state.place === 'notify-decision') && open !== undefined && isOfRound(state, open)
  );
}

/** Which edge a round began with decides nothing once it is interrupted. */
function withoutBranch({ branch: _, ...state }: CaseState): CaseState {
  return state;
}

const keyOfRefusal = (refusal: Refusal): string =>
  refusal.map(({ id, values }) => `${id} ${Object.values(values).join('|')}`).join();

let walked: Walk | undefined;

/** Every path there is from the first state: walked once, for all tests that a worker runs. */
export function walkAll(): Walk {
  walked ??= walkFromStart();
  return walked;
}

function walkFromStart(): Walk {
  const states = new Map([[keyOf(initialState), initialState]]);
  const moves = new Map<string, Move[]>();
  const refusals = new Map<string, Refusal>();
  let changedByRefusal = 0;
  for (const [key, state] of states) {
    const out = allEvents.flatMap((event): Move[] => {
      const outcome = applyEvent(state, event);
      if (!outcome.accepted) {
        refusals.set(keyOfRefusal(outcome.refusal), outcome.refusal);
        if (outcome.state !== state) changedByRefusal += 1;
        return [];
      }
      const to = keyOf(outcome.state);
      if (!states.has(to)) states.set(to, outcome.state);
      return [{ event, to, edge: outcome.edge?.id }];
    });
    moves.set(key, out);
  }
  return { states, moves, refusals: [...refusals.values()], changedByRefusal };
}
