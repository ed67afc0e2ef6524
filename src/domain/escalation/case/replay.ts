import type { EndId, StepId } from '../types.ts';
import { applyEvent } from './apply-event.ts';
import { type CaseState, initialState } from './case-state.ts';
import { type EscalationCase, minimumLevelOf } from './escalation-case.ts';
import type { CaseEvent } from './events.ts';
import { type Remark, remarksOn } from './remarks.ts';

/** An event with what it came to. */
export type LogEntry = { readonly event: CaseEvent; readonly from: StepId | EndId } & (
  | {
      readonly accepted: true;
      readonly to: StepId | EndId;
      /** The way it took, an id of `edges.ts`; absent where the case stayed in its step. */
      readonly way?: string;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly accepted: false;
      /** Why it did not fit, in a sentence or two. The state is as it was, and the event stays in the case. */
      readonly refusal: string;
    }
);

/** What a case comes to. */
export interface Replay {
  readonly state: CaseState;
  /** One entry for each event, in order. */
  readonly log: readonly LogEntry[];
}

/** Replays the events of a case from the first. The same case always comes to the same. */
export function replayCase(document: EscalationCase): Replay {
  const minimum = minimumLevelOf(document.findings);
  const log: LogEntry[] = [];
  let state = initialState;
  for (const event of document.events) {
    const outcome = applyEvent(state, event);
    const from = state.place;
    if (outcome.accepted) {
      const way = outcome.way === undefined ? {} : { way: outcome.way.id };
      const remarks = remarksOn(event, state, outcome.state, minimum);
      log.push({ event, from, accepted: true, to: outcome.state.place, ...way, remarks });
    } else {
      log.push({ event, from, accepted: false, refusal: outcome.refusal });
    }
    state = outcome.state;
  }
  return { state, log };
}

/** What recording an event comes to: the case with the event, or the case as it was with a refusal in words. */
export type Recording =
  | { readonly accepted: true; readonly case: EscalationCase; readonly entry: LogEntry }
  | { readonly accepted: false; readonly case: EscalationCase; readonly refusal: string };

/** Adds an event to a case if it fits. */
export function recordEvent(document: EscalationCase, event: CaseEvent): Recording {
  const extended: EscalationCase = { ...document, events: [...document.events, event] };
  const entry = replayCase(extended).log.at(-1);
  if (entry === undefined) throw new Error('A case with an event has an entry for it.');
  if (!entry.accepted) return { accepted: false, case: document, refusal: entry.refusal };
  return { accepted: true, case: extended, entry };
}

/** The case without its last event, whether that fitted or not. A case without events stays as it is. */
export function undoLastEvent(document: EscalationCase): EscalationCase {
  return document.events.length === 0 ? document : { ...document, events: document.events.slice(0, -1) };
}
