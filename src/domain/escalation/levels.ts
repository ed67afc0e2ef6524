import type { PartyId } from './parties.ts';

/**
 * The four escalation levels, from mild to severe (PM-030). What each means stands in
 * `content/tools/escalation/levels.yaml`. Which of them are appropriate, agency AOs or collaborative ConMon groups should determine (PM-260).
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization.
 */
export const levels = [
  {
    id: 'DFR',
    name: 'Detailed Finding Review',
    abbreviation: 'DFR',
    kind: 'request',
    ifUnresolved: ['CAP'],
    answeredBy: 'csp-security-poc',
    statements: 'PM-031..033',
  },
  {
    id: 'CAP',
    name: 'Corrective Action Plan',
    abbreviation: 'CAP',
    kind: 'request',
    ifUnresolved: ['Suspension', 'Revocation'],
    answeredBy: 'csp-system-owner',
    statements: 'PM-034..036',
  },
  {
    id: 'Suspension',
    name: 'Suspension',
    kind: 'decision',
    ifUnresolved: ['Revocation'],
    otherwise: 'Revocation',
    answeredBy: 'csp-system-owner',
    statements: 'PM-039..042',
  },
  {
    id: 'Revocation',
    name: 'Revocation',
    kind: 'decision',
    ifUnresolved: [],
    answeredBy: 'csp-system-owner',
    statements: 'PM-043',
  },
] as const satisfies readonly EscalationLevel[];

/** A level of escalation. */
export interface EscalationLevel {
  /** As it stands after the word “on a” or in a table: the abbreviation where there is one, else the name. */
  readonly id: string;
  /** The name in full. */
  readonly name: string;
  /** The abbreviation, for the two levels that have one. */
  readonly abbreviation?: string;
  /** What the level is: something asked of the CSP, or something that the agency AO decides about the ATO. */
  readonly kind: 'request' | 'decision';
  /**
   * Where the agency AO may go if the level is not resolved within the agreed-upon timeframe; empty where the source words
   * nothing further. The source gives the timeframe no figure.
   */
  readonly ifUnresolved: readonly string[];
  /** Another way up that does not depend on the timeframe. */
  readonly otherwise?: string;
  /** Who at the CSP must answer the notice of the intended escalation, in step 4 (PM-065, PM-066). */
  readonly answeredBy: Extract<PartyId, 'csp-security-poc' | 'csp-system-owner'>;
  /** Statements of the ledger that teach its name, its meaning and what may follow. */
  readonly statements: string;
}

/** The id of a level. */
export type LevelId = (typeof levels)[number]['id'];

/** The ids of the levels, from mild to severe. */
export const levelIds: readonly LevelId[] = levels.map((level) => level.id);

/** The level with this id. */
export function levelOf(id: LevelId): EscalationLevel & { readonly id: LevelId } {
  const found = levels.find((level) => level.id === id);
  if (!found) throw new Error(`"${id}" is not an escalation level.`);
  return found;
}

/** A level written out: “Detailed Finding Review (DFR)”, “Suspension”. */
export function levelName(id: LevelId): string {
  const { name, abbreviation } = levelOf(id);
  return abbreviation === undefined ? name : `${name} (${abbreviation})`;
}

/** A level within a sentence: “a DFR”, “a CAP”, “Suspension”, “Revocation”. */
export function aLevel(id: LevelId): string {
  return levelOf(id).kind === 'request' ? `a ${id}` : id;
}

/** Below zero when the first level is the milder one, above when it is the more severe one, zero when they are the same. */
export function compareLevels(one: LevelId, other: LevelId): number {
  return levelIds.indexOf(one) - levelIds.indexOf(other);
}

/** The levels at which this party must answer for the CSP in step 4, from mild to severe. */
export function levelsAnsweredBy(party: EscalationLevel['answeredBy']): LevelId[] {
  return levels.filter((level) => level.answeredBy === party).map((level) => level.id);
}
