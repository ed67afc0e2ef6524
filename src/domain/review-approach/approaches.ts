/**
 * The two approaches by which an agency can review an authorization package, and what each is made of.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-239 to AP-254).
 */

/** The basis of a line: the source’s own words, or our judgment, which every view must label as ours. */
export type Basis = 'source' | 'judgment';

/** The deliverables that the simultaneous approach names, in its order (AP-249). */
export const deliverables = [
  { id: 'ssp', name: 'SSP and attachments', abbreviation: 'SSP' },
  { id: 'sap', name: 'Security Assessment Plan', abbreviation: 'SAP' },
  { id: 'sar', name: 'Security Assessment Report', abbreviation: 'SAR' },
  { id: 'poam', name: 'POA&M', abbreviation: 'POA&M' },
] as const satisfies readonly Deliverable[];

/** A part of the package that the two approaches treat differently. */
export interface Deliverable {
  readonly id: string;
  readonly name: string;
  /** For drawings and lists in a sentence. */
  readonly abbreviation: string;
}

/** The id of a deliverable. */
export type DeliverableId = (typeof deliverables)[number]['id'];

/** The approaches, in the order in which the source sets them side by side (AP-240). */
export const approaches = [
  {
    id: 'just-in-time',
    name: 'Just-In-Time Linear Approach',
    shortName: 'Just-In-Time',
    inSentence: 'Just-In-Time',
    names: ['ssp', 'sap', 'sar'],
    statements: 'AP-241..247',
  },
  {
    id: 'simultaneous',
    name: 'All Deliverables Provided Simultaneously',
    shortName: 'All at once',
    inSentence: 'all at once',
    names: ['ssp', 'sap', 'sar', 'poam'],
    statements: 'AP-248..252',
  },
] as const satisfies readonly ReviewApproach[];

/** An approach to reviewing the package. */
export interface ReviewApproach {
  readonly id: string;
  /** The name as printed. */
  readonly name: string;
  /** A short name for tables and drawings. */
  readonly shortName: string;
  /** The short name as it stands within a sentence. */
  readonly inSentence: string;
  /** The deliverables that the source names for it. */
  readonly names: readonly DeliverableId[];
  /** Statements of the ledger. */
  readonly statements: string;
}

/** The ids of both approaches. */
export const approachIds: readonly ApproachId[] = approaches.map(({ id }) => id);

/** The id of an approach. */
export type ApproachId = (typeof approaches)[number]['id'];

/** The approach with this id. */
export function approachOf(id: ApproachId): ReviewApproach & { readonly id: ApproachId } {
  const found = approaches.find((approach) => approach.id === id);
  if (!found) throw new Error(`"${id}" is not a review approach.`);
  return found;
}

/** The PMO’s recommendation, which is part of every result (AP-253, AP-254). */
export const pmoRecommendation = {
  approach: 'just-in-time',
  statements: 'AP-253..254',
} as const satisfies PmoRecommendation;

/** A recommendation of the PMO. */
export interface PmoRecommendation {
  readonly approach: ApproachId;
  readonly statements: string;
}

/** The ids in `content/readings.yaml` that bear on the choice: Just-In-Time does not name the POA&M. */
export const reviewReadings = ['just-in-time-poam'] as const;
