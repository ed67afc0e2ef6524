import type { EdgeId, EndId, StepId } from '../types.ts';
import { applyEvent } from './apply-event.ts';
import { type CaseState, initialState } from './case-state.ts';
import { type DateFault, dateFaults } from './date-order.ts';
import type { EscalationCase } from './escalation-case.ts';
import type { CaseEvent } from './events.ts';
import { minimumLevelOf } from './minimum-level.ts';
import type { Refusal } from './refusal.ts';
import { type Remark, remarksOn } from './remarks.ts';

/** An event with what it came to. */
export type LogEntry = { readonly event: CaseEvent; readonly from: StepId | EndId } & (
  | {
      readonly accepted: true;
      readonly to: StepId | EndId;
      /** The edge that it followed; absent where the case stayed in its step. */
      readonly edge?: EdgeId;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly accepted: false;
      /** Why it did not fit. The state is as it was, and the event stays in the case. */
      readonly refusal: Refusal;
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
      const edge = outcome.edge === undefined ? {} : { edge: outcome.edge.id };
      const remarks = remarksOn(event, state, outcome.state, minimum);
      log.push({ event, from, accepted: true, to: outcome.state.place, ...edge, remarks });
    } else if (isEmptyReport(state, event)) {
      log.push({
        event,
        from,
        accepted: true,
        to: from,
        remarks: [{ says: { id: 'empty-report', values: {} }, ours: true }],
      });
    } else {
      log.push({ event, from, accepted: false, refusal: outcome.refusal });
    }
    state = outcome.state;
  }
  return { state, log };
}

/**
 * Whether an event closes a step 8 that asks for nothing: a case of an earlier edition recorded that at every level. It
 * changes nothing, for the case has gone on to step 9 by itself.
 */
function isEmptyReport({ place, skipped }: CaseState, { kind }: CaseEvent): boolean {
  return kind === 'report-closed' && place === 'release' && skipped.some(({ edge }) => edge === 'nothing-to-report');
}

/** What recording an event comes to: the case with the event, or the case as it was with a refusal. */
export type Recording =
  | { readonly accepted: true; readonly case: EscalationCase; readonly entry: LogEntry }
  | { readonly accepted: false; readonly case: EscalationCase; readonly refusal: Refusal }
  | {
      readonly accepted: false;
      readonly case: EscalationCase;
      /** The dates that are out of order without a reason given for it: at least one. */
      readonly dates: readonly DateFault[];
    };

/**
 * Adds an event to a case if it fits, and if its dates are in order or come with a reason why they are not. A case that was
 * saved with dates out of order replays all the same: nothing is dropped, and the log remarks on it.
 */
export function recordEvent(document: EscalationCase, event: CaseEvent): Recording {
  const extended: EscalationCase = { ...document, events: [...document.events, event] };
  const entry = replayCase(extended).log.at(-1);
  if (entry === undefined) throw new Error('A case with an event has an entry for it.');
  if (!entry.accepted) return { accepted: false, case: document, refusal: entry.refusal };
  const dates = event.reason === undefined ? dateFaults(replayCase(document).state, event) : [];
  if (dates.length > 0) return { accepted: false, case: document, dates };
  return { accepted: true, case: extended, entry };
}
