import type { EscalationCase } from '../case/escalation-case.ts';
import type { CaseEvent } from '../case/events.ts';

/**
 * A worked scenario to learn from: a case with its first events, and turns with choices. A choice adds its events to the
 * case; where they do not fit, the core refuses them, and the refusal is the lesson. The parties in it are invented.
 */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** What one learns from it, in a sentence. */
  readonly teaches: string;
  readonly story: string;
  /** What the case is called. */
  readonly caseTitle: string;
  /** The case as the first turn finds it. */
  readonly start: EscalationCase;
  /** The first one is where the scenario begins. */
  readonly turns: readonly Turn[];
}

/** A point at which somebody has to choose. */
export interface Turn {
  readonly id: string;
  readonly story: string;
  readonly question: string;
  readonly choices: readonly Choice[];
}

/** One thing to do, and what comes of it. */
export interface Choice {
  readonly label: string;
  /** What follows, and why, in a few sentences. */
  readonly consequence: string;
  /** What is added to the case, in order. Of a choice that is refused, the last one does not fit and none is added. */
  readonly events: readonly CaseEvent[];
  /** Whether the choice leads on, ends the scenario, or contradicts the process. */
  readonly outcome: 'next' | 'end' | 'refused';
  /** The turn that follows, for `next`. */
  readonly next?: string;
}
