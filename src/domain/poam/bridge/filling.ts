import type { Occurrence, TriggerFacts } from '../../triggers/facts/trigger-facts.ts';

/** The facts of the trigger calculator that evidence can give. */
export const evidenceFields = ['vulnerabilities.now', 'scanning', 'remediation', 'history'] as const;

/** A fact, or a group of facts, that evidence can give. */
export type EvidenceField = (typeof evidenceFields)[number];

/** What became of a fact. */
export interface FactSource {
  readonly field: EvidenceField;
  /** `kept`: what was there before stays. `left-open`: the evidence does not tell it. */
  readonly outcome: 'filled' | 'replaced' | 'added' | 'kept' | 'left-open';
  /** Where it comes from, or why it was not filled, in a sentence or two. */
  readonly text: string;
  /** The files that it comes from. */
  readonly files: readonly string[];
}

/** Facts with what is known about where they come from. */
export interface FilledFacts {
  readonly facts: TriggerFacts;
  /** One for each field, in the order of {@link evidenceFields}. */
  readonly sources: readonly FactSource[];
}

/** What to fill, and how. */
export interface FillOptions {
  /** The facts that may be replaced where the user has given them already. */
  readonly overwrite?: readonly EvidenceField[];
  /** Whether late items are given one by one, which a forecast needs, or as four counts. Left out: `items`. */
  readonly form?: 'items' | 'counts';
  /** A list of more late items than this is given as counts. Left out: however many there are. */
  readonly mostListed?: number;
  /** Earlier occurrences that POA&Ms and scans of earlier months show. */
  readonly occurrences?: readonly Occurrence[];
  /** The files that show them. Left out: those that are counted. */
  readonly earlierFiles?: readonly string[];
  /** Files that were given and could not be read, each with the reason in a sentence. Left out: none. */
  readonly unread?: readonly { readonly name: string; readonly why: string }[];
  /** Whether the POA&M’s lower bound may stand as the number of unique vulnerabilities. Left out: no. */
  readonly useLowerBound?: boolean;
}

/** The facts after one field was looked at. */
export type Filling = { readonly facts: TriggerFacts; readonly source: FactSource };

/** Whether what the user has given may be replaced. */
export function mayReplace(field: EvidenceField, { overwrite = [] }: FillOptions): boolean {
  return overwrite.includes(field);
}

/** The outcome of a fact that was filled. */
export function outcomeOf(isGiven: boolean): 'filled' | 'replaced' {
  return isGiven ? 'replaced' : 'filled';
}

/** Nothing was filled: what was there stays. */
export function kept(field: EvidenceField, facts: TriggerFacts, text: string): Filling {
  return { facts, source: { field, outcome: 'kept', text, files: [] } };
}

/** Nothing was filled: the evidence does not tell. */
export function leftOpen(field: EvidenceField, facts: TriggerFacts, text: string): Filling {
  return { facts, source: { field, outcome: 'left-open', text, files: [] } };
}
