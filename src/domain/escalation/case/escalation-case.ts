import type { TriggerId } from '../../triggers/deficiency-triggers.ts';
import type { CaseEvent } from './events.ts';

/**
 * An escalation case: what was found, and what has happened, in the order in which it was recorded. A JSON value. What
 * its owner calls it is the title of its work document.
 */
export interface EscalationCase {
  /** Who is concerned, for draft texts. What was not given is absent. */
  readonly names?: CaseNames;
  readonly findings: readonly Finding[];
  /** Replayed from the first, they give the state of the case. */
  readonly events: readonly CaseEvent[];
}

/** The names that draft texts use. */
export interface CaseNames {
  /** The agency whose AO acts. */
  readonly agency?: string;
  readonly csp?: string;
  /** The CSO: the cloud service offering. */
  readonly service?: string;
}

/** What was found: a deficiency trigger that is met, or a deficiency in the agency’s own words. */
export type Finding =
  | {
      readonly kind: 'trigger';
      readonly trigger: TriggerId;
      /** What was found in this case, such as the arithmetic of the trigger calculator. */
      readonly detail?: string;
    }
  | { readonly kind: 'described'; readonly text: string };

/** A case with nothing in it yet. */
export function startCase(findings: readonly Finding[] = []): EscalationCase {
  return { findings, events: [] };
}
