import type { LevelId } from './levels.ts';
import type { PartyId } from './parties.ts';

/**
 * Shapes of the escalation process.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization, steps 1 to 9.
 */

/** How strongly the source words a thing; `does` where it only says what happens. */
export type Force = 'must' | 'should' | 'may' | 'does';

/** The id of a step, from the words of its action. */
export type StepId =
  | 'identify'
  | 'review'
  | 'notify-intent'
  | 'answer-intent'
  | 'decide'
  | 'notify-decision'
  | 'answer-decision'
  | 'report'
  | 'release';

/** The id of a line beneath a step, from its words. A line that words an edge, or asks for a message, has the id of that. */
export type LineId =
  | 'monitor-only'
  | 'raise-level'
  | 'immediate'
  | 'security-poc'
  | 'system-owner'
  | 'criteria'
  | 'actions'
  | 'root-cause'
  | 'plan'
  | 'signature'
  | 'other-items'
  | MessageId;

/** One numbered line beneath a step. What it says stands in `content/tools/escalation/steps.yaml`. */
export interface SubStep {
  readonly id: LineId;
  /** The number as printed, such as “2.1”. */
  readonly number: string;
  /** What the line is: a choice of the actor, a demand on who answers, a content of the message, or a report to make. */
  readonly kind: 'choice' | 'answerer' | 'content' | 'report';
  /** The levels to which the line is confined; left out where it holds for all of them. */
  readonly levels?: readonly LevelId[];
  readonly force: Force;
  /** Statements of the ledger that the line teaches. */
  readonly statements: string;
}

/** One of the nine steps, in a few words. */
export interface StepOutline {
  readonly id: StepId;
  /** The number as printed, from 1. */
  readonly number: number;
  /** Who acts. */
  readonly actor: Extract<PartyId, 'agency-ao' | 'csp'>;
  /** A few words for lists and drawings. */
  readonly title: string;
}

/** One of the nine steps. What it says stands in `content/tools/escalation/steps.yaml`. */
export interface EscalationStep extends StepOutline {
  readonly subSteps: readonly SubStep[];
  /** The step whose end makes this one due, where that is not the step before it (our reading). */
  readonly dueAfter?: StepId;
  /** Ids of `content/readings.yaml` that bear on the step. */
  readonly readings: readonly string[];
  /** Statements of the ledger that title and action teach; those of the sub-steps stand with them. */
  readonly statements: string;
}

/** The id of an end of the process. */
export type EndId = 'monitored' | 'not-followed-through' | 'revoked' | 'released';

/** A place where the process stops. What that means stands in `content/tools/escalation/edges.yaml`. */
export interface EscalationEnd {
  readonly id: EndId;
  readonly title: string;
  /** Whether the source says that the process stops here, or we conclude it. */
  readonly worded: boolean;
  readonly statements: string;
}

/** The id of an edge. */
export type EdgeId =
  | 'found'
  | 'monitor-only'
  | 'raise-level'
  | 'immediate'
  | 'intent-sent'
  | 'intent-answered'
  | 'decided'
  | 'followed-through'
  | 'not-followed-through'
  | 'plan-sent'
  | 'nothing-to-report'
  | 'reported'
  | 'revoked'
  | 'resolved'
  | 'unresolved';

/** An edge from a step to another, or to an end. */
export interface EscalationEdge {
  readonly id: EdgeId;
  readonly from: StepId;
  readonly to: StepId | EndId;
  /** A few words for the edge, where a step has more than one; when it is followed stands in `edges.yaml`. */
  readonly label?: string;
  /** The levels to which the edge is confined; left out where it is open to all of them. */
  readonly levels?: readonly LevelId[];
  /** The steps that the edge passes over. */
  readonly skips: readonly StepId[];
  /** Whether the source words the edge, or we conclude it. */
  readonly worded: boolean;
  /** Ids of `content/readings.yaml` that bear on the edge. */
  readonly readings: readonly string[];
  readonly statements: string;
}

/** The id of a message. */
export type MessageId =
  | 'intent-notice'
  | 'intent-response'
  | 'decision-notice'
  | 'plan-response'
  | 'fedramp-notice-of-start'
  | 'cap-letter'
  | 'fedramp-notice-of-resolution'
  | 'cap-release-letter';

/** Something sent, answered or filed in the course of an escalation. */
export interface Message {
  readonly id: MessageId;
  /** The step in which it is sent; its contents are the step's sub-steps of kind `content`. */
  readonly step: StepId;
  readonly kind: 'notice' | 'response' | 'letter';
  readonly title: string;
  readonly from: Extract<PartyId, 'agency-ao' | 'csp'>;
  readonly to: Extract<PartyId, 'agency-ao' | 'csp' | 'fedramp'>;
  /** How it goes, where the source says so. */
  readonly by?: 'email' | 'secure-repository';
  /** The levels at which it is sent; left out for all of them. */
  readonly levels?: readonly LevelId[];
  readonly force: Force;
  /** That the source does not name the sender, and a reading of this edition does. */
  readonly whoActs?: 'our-reading';
  readonly statements: string;
}
