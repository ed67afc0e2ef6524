import type { TriggerId } from '../../triggers/deficiency-triggers.ts';
import type { EscalationCase } from '../case/escalation-case.ts';
import type { CaseEvent, DecisionNotified } from '../case/events.ts';

/**
 * A worked scenario to learn from: a case with its first events, and turns with choices. A choice adds its events to the
 * case; where they do not fit, the core refuses them, and the refusal is the lesson. The parties in it are invented.
 */
export interface Scenario {
  readonly id: ScenarioId;
  readonly title: string;
  /** What one learns from it, in a sentence. */
  readonly teaches: string;
  readonly story: string;
  /** What the case is called. */
  readonly caseTitle: string;
  /** What the case shows when it is opened as an example, in a sentence. */
  readonly example: string;
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
export interface Choice extends Omit<ChoiceOutline, 'notice'> {
  readonly label: string;
  /** What follows, and why, in a few sentences. */
  readonly consequence: string;
}

/** A scenario without its words: what is found, what happens, and what leads where. */
export interface ScenarioOutline {
  readonly id: ScenarioId;
  /** What the case is about: a trigger, or a deficiency in words. */
  readonly findings: readonly ({ readonly trigger: TriggerId } | 'described')[];
  /** What has happened when the first turn begins. */
  readonly events: readonly CaseEvent[];
  /** Values for the placeholders that the words of the scenario may hold. */
  readonly values?: Readonly<Record<string, string>>;
  readonly turns: readonly TurnOutline[];
}

/** A turn without its words. */
export interface TurnOutline {
  readonly id: string;
  readonly choices: readonly ChoiceOutline[];
}

/** A choice without its words. */
export interface ChoiceOutline {
  readonly id: string;
  /** What is added to the case, in order. Of a choice that is refused, the last one does not fit and none is added. */
  readonly events: readonly CaseEvent[];
  /** The lists that the notice of the decision holds, where it goes out with this choice: their texts are words. */
  readonly notice?: readonly NoticeList[];
  /** Whether the choice leads on, ends the scenario, or contradicts the process. */
  readonly outcome: 'next' | 'end' | 'refused';
  /** The turn that follows, for `next`. */
  readonly next?: string;
}

/** The id of a scenario. */
export type ScenarioId = 'late-remediation' | 'from-cap-upward' | 'severe-at-once';

/** A list of a notice of the decision. */
export type NoticeList = Extract<keyof DecisionNotified, 'criteria' | 'actions' | 'otherItems'>;
