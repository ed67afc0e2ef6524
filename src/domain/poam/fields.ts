import type { PlainDate } from '../calendar/plain-date.ts';
import type { DeviationState, Rating } from './ratings.ts';

/** What a field of an item can hold, by how it is read. */
export interface PoamValues {
  readonly text: string;
  /** A scanner’s id, without the decimals that spreadsheets add: `19506`, not `19506.0`. */
  readonly 'scanner-id': string;
  readonly date: PlainDate;
  readonly rating: Rating;
  readonly state: DeviationState;
  readonly 'yes-no': 'yes' | 'no';
  readonly assets: readonly string[];
  readonly cves: readonly string[];
}

/** A column of FedRAMP’s POA&M template, in any edition. */
export interface PoamColumn {
  /** How editions of 2018 to 2025 head it, the newest first, and how people do. */
  readonly headings: readonly [string, ...string[]];
  /** Whether no other list has such a heading, so that it helps to recognize a POA&M. */
  readonly isDistinctive?: true;
  /** Whether a filled cell makes a row data. In other columns people fill down a “No” to the end of the sheet. */
  readonly makesData?: true;
  /** Whether it is told when a sheet lacks it, because counting has little to go by without it. */
  readonly isNeeded?: true;
}

/** A column that an item keeps. */
export interface PoamField extends PoamColumn {
  /** How it is read. */
  readonly holds: keyof PoamValues;
  /** The names of the OSCAL props that hold it, the first that is there counting. Empty where other parts of OSCAL do. */
  readonly props: readonly string[];
  /** What lists of items call it, or `null` for a field that they show within another column. */
  readonly listed: string | null;
}

/**
 * The fields that an item keeps: one row each, from which the type of an item, the readers of every format, the lists,
 * the sample, and the tests derive. A row that some format does not read, or that no list shows, does not compile.
 */
export const poamFields = {
  /** The POA&M’s own id of the item. */
  id: {
    holds: 'text',
    headings: ['POAM ID', 'POA&M ID', 'POA&M Item ID', 'POAM Item Number'],
    props: ['poam-id'],
    listed: 'POA&M id',
    makesData: true,
    isNeeded: true,
  },
  name: {
    holds: 'text',
    headings: ['Weakness Name', 'Weakness'],
    props: [],
    listed: 'Weakness name',
    isDistinctive: true,
    makesData: true,
  },
  /** Who or what detected it: a scanner, an assessor. */
  detector: {
    holds: 'text',
    headings: ['Weakness Detector Source', 'Weakness Source', 'Detector Source'],
    props: ['weakness-detector-source', 'detector-source'],
    listed: 'Detector',
    isDistinctive: true,
    makesData: true,
  },
  /** The detector’s id of the weakness. */
  sourceId: {
    holds: 'scanner-id',
    headings: ['Weakness Source Identifier', 'Weakness Source ID'],
    props: ['weakness-source-identifier', 'weakness-source-id', 'plugin-id', 'vulnerability-id', 'weakness-id'],
    listed: 'Detector’s identifier',
    isDistinctive: true,
    makesData: true,
  },
  assets: {
    holds: 'assets',
    headings: ['Asset Identifier', 'Asset Identifiers', 'Asset ID'],
    props: ['asset-identifier', 'affected-host', 'asset-id'],
    listed: 'Assets',
    isDistinctive: true,
    makesData: true,
  },
  /** The original date of detection. */
  detected: {
    holds: 'date',
    headings: ['Original Detection Date', 'Detection Date', 'Original Discovery Date'],
    props: ['original-detection-date', 'original-detection', 'discovered-date', 'detection-date'],
    listed: 'Original detection date',
    isDistinctive: true,
    makesData: true,
    isNeeded: true,
  },
  /** The scheduled completion date as written; due dates are computed. */
  scheduled: {
    holds: 'date',
    headings: ['Scheduled Completion Date'],
    props: ['scheduled-completion-date', 'scheduled-completion'],
    listed: 'Scheduled completion date',
  },
  /** Whether a fix depends on a vendor. */
  vendorDependency: {
    holds: 'yes-no',
    headings: ['Vendor Dependency', 'Vendor Dependence', 'Vendor Dependent'],
    props: ['vendor-dependency'],
    listed: 'Vendor dependency',
    isDistinctive: true,
  },
  vendorCheckIn: {
    holds: 'date',
    headings: ['Last Vendor Check-in Date', 'Vendor Check-in Date'],
    props: ['last-vendor-check-in-date', 'vendor-check-in-date', 'vendor-check-in'],
    listed: 'Last vendor check-in',
  },
  /** Lists show the effective rating, and which of the two it is. */
  originalRating: {
    holds: 'rating',
    headings: ['Original Risk Rating', 'Risk Rating', 'Original Risk'],
    props: ['original-risk-rating', 'risk-rating', 'severity', 'risk-level'],
    listed: null,
    isDistinctive: true,
    makesData: true,
    isNeeded: true,
  },
  /** Lists show the effective rating, and which of the two it is. */
  adjustedRating: {
    holds: 'rating',
    headings: ['Adjusted Risk Rating', 'Adjusted Risk'],
    props: ['adjusted-risk-rating'],
    listed: null,
    isDistinctive: true,
  },
  /** Whether the adjusted rating is approved. */
  riskAdjustment: {
    holds: 'state',
    headings: ['Risk Adjustment', 'Risk Adjustment (RA)'],
    props: ['risk-adjustment'],
    listed: 'Risk adjustment',
    isNeeded: true,
  },
  falsePositive: {
    holds: 'state',
    headings: ['False Positive', 'False Positive (FP)'],
    props: ['false-positive'],
    listed: 'False positive',
    isNeeded: true,
  },
  operationalRequirement: {
    holds: 'state',
    headings: ['Operational Requirement', 'Operational Requirement (OR)', 'Operationally Required'],
    props: ['operational-requirement'],
    listed: 'Operational requirement',
    isDistinctive: true,
  },
  /** The due date of CISA’s Known Exploited Vulnerabilities catalog, where the item carries one. */
  knownExploitedDue: {
    holds: 'date',
    headings: ['Binding Operational Directive 22-01 Due Date', 'BOD 22-01 Due Date'],
    props: ['kev-due-date', 'bod-due-date'],
    listed: 'Known exploited, due',
  },
  cves: {
    holds: 'cves',
    headings: ['CVE', 'CVEs', 'CVE ID'],
    props: ['cve', 'cve-id', 'cves'],
    listed: 'CVE',
    makesData: true,
  },
} as const satisfies Readonly<Record<string, PoamField>>;

type Fields = typeof poamFields;

/** The name of a field of an item. */
export type PoamFieldId = keyof Fields;

/** What a field holds. */
export type PoamValue<Field extends PoamFieldId> = PoamValues[Fields[Field]['holds']];

/** The fields that hold something of a kind. */
export type FieldsHolding<Kind extends keyof PoamValues> = {
  [Field in PoamFieldId]: Fields[Field]['holds'] extends Kind ? Field : never;
}[PoamFieldId];

/** The fields that are lists, and so are never absent. */
export type ListFieldId = FieldsHolding<'assets' | 'cves'>;

/** The fields that lists of items show in a column of their own. */
export type ListedFieldId = {
  [Field in PoamFieldId]: Fields[Field]['listed'] extends string ? Field : never;
}[PoamFieldId];

/** The fields of an item. What was not given, or could not be read, is absent. */
export type PoamFieldValues = { readonly [Field in keyof Fields as Exclude<Field, ListFieldId>]?: PoamValue<Field> } & {
  readonly [Field in keyof Fields as Extract<Field, ListFieldId>]: PoamValue<Field>;
};

/** All fields, in the order of their rows. */
export const poamFieldIds = Object.keys(poamFields) as readonly PoamFieldId[];

/** Columns of the template that an item does not keep: they tell a POA&M and its edition, or help to read the others. */
export const otherPoamColumns = {
  controls: { headings: ['Controls', 'Control'] },
  /** A row with a description tells enough of a weakness to be an item. */
  description: { headings: ['Weakness Description'], isDistinctive: true, makesData: true },
  contact: { headings: ['Point of Contact', 'POC'] },
  resources: { headings: ['Resources Required'] },
  plan: { headings: ['Remediation Plan', 'Overall Remediation Plan'] },
  milestones: { headings: ['Planned Milestones'] },
  milestoneChanges: { headings: ['Milestone Changes'] },
  /** Its dates show in which order a file writes day and month. */
  statusDate: { headings: ['Status Date'] },
  vendorProduct: { headings: ['Vendor Dependent Product Name', 'Vendor Product Name'] },
  rationale: { headings: ['Deviation Rationale'] },
  documents: { headings: ['Supporting Documents'] },
  comments: { headings: ['Comments'] },
  autoApprove: { headings: ['Auto-Approve'] },
  knownExploited: { headings: ['Binding Operational Directive 22-01 tracking', 'BOD 22-01 tracking'] },
  service: { headings: ['Service Name'] },
} as const satisfies Readonly<Record<string, PoamColumn>>;

/** The name of a column of FedRAMP’s template, in any edition. */
export type PoamColumnId = PoamFieldId | keyof typeof otherPoamColumns;

/** All columns of FedRAMP’s template, in any edition. */
export const poamColumns: Readonly<Record<PoamColumnId, PoamColumn>> = { ...poamFields, ...otherPoamColumns };

/** The names of the columns of which something is so. */
export function columnsThat(holds: (column: PoamColumn) => unknown): readonly PoamColumnId[] {
  return (Object.keys(poamColumns) as PoamColumnId[]).filter((id) => holds(poamColumns[id]));
}

/** Headings that only the POA&M of eMASS has, the system of the Department of Defense. Such a POA&M is refused in words. */
export const emassHeadings = [
  'Control Vulnerability Description',
  'Controls / APs',
  'Office/Org',
  'Security Checks',
  'Milestone with Completion Dates',
  'Source Identifying Vulnerability',
  'Raw Severity',
  'Devices Affected',
  'Predisposing Conditions',
  'Relevance of Threat',
  'Residual Risk Level',
] as const;
