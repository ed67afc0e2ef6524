import type { PoamColumn, PoamField, PoamValues } from './poam-column.ts';

/**
 * The columns of a POA&M in the order of FedRAMP’s template, one row each. Those that hold something are the fields of an
 * item: its type, the readers of every format, the lists, the sample, and the tests derive from their rows. A field that
 * a format does not read, or that no list shows, does not compile. The others tell a POA&M and its edition.
 */
export const poamColumns = {
  /** The POA&M’s own id of the item. */
  id: {
    holds: 'text',
    headings: ['POAM ID', 'POA&M ID', 'POA&M Item ID', 'POAM Item Number'],
    props: ['poam-id'],
    listed: 'POA&M id',
    makesData: true,
    isNeeded: true,
  },
  controls: { headings: ['Controls', 'Control'] },
  name: {
    holds: 'text',
    headings: ['Weakness Name', 'Weakness'],
    props: [],
    listed: 'Weakness name',
    isDistinctive: true,
    makesData: true,
  },
  /** A row with a description tells enough of a weakness to be an item. */
  description: { headings: ['Weakness Description'], isDistinctive: true, makesData: true },
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
  contact: { headings: ['Point of Contact', 'POC'] },
  resources: { headings: ['Resources Required'] },
  plan: { headings: ['Remediation Plan', 'Overall Remediation Plan'] },
  /** The original date of detection. */
  detected: {
    holds: 'date',
    headings: [
      ...['Original Detection Date', 'Detection Date', 'Original Discovery Date', 'Discovery Date', 'Discovered Date'],
      ...['Date Identified', 'Identified Date', 'Date Discovered', 'Date Detected', 'Detected Date', 'Date Found'],
    ],
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
  milestones: { headings: ['Planned Milestones'], isGone: true },
  milestoneChanges: { headings: ['Milestone Changes'], isGone: true },
  /** Its dates show in which order a file writes day and month. */
  statusDate: { headings: ['Status Date'] },
  /** With the sheet and the completion date it says whether an item is open. */
  status: {
    holds: 'status',
    headings: [
      ...['Status', 'Item Status', 'POA&M Status', 'POAM Status', 'POA&M Item Status', 'Weakness Status', 'State'],
      ...['Current Status', 'Finding Status', 'Remediation Status', 'Overall Status', 'Item State', 'Open/Closed'],
    ],
    props: ['poam-state', 'status', 'poam-item-status'],
    listed: 'Status',
    isAdded: true,
  },
  /** The day on which it was closed. */
  completed: {
    holds: 'date',
    headings: [
      ...['Actual Completion Date', 'Actual Completion', 'Completion Date', 'Completed Date', 'Date Completed'],
      ...['Date Closed', 'Closed Date', 'Close Date', 'Closure Date', 'Date of Closure', 'Closed On'],
      ...['Remediated Date', 'Date Remediated', 'Date Resolved', 'Resolved Date'],
    ],
    props: ['actual-completion-date', 'actual-completion', 'completion-date', 'closed-date', 'closure-date'],
    listed: 'Completion date',
    isAdded: true,
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
  vendorProduct: { headings: ['Vendor Dependent Product Name', 'Vendor Product Name'] },
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
  /** How far the deviation has come that the row names in another column. */
  deviationStatus: {
    headings: ['Deviation Status', 'Deviation Request Status', 'DR Status', 'Status of Deviation'],
    isAdded: true,
  },
  rationale: { headings: ['Deviation Rationale'] },
  documents: { headings: ['Supporting Documents'] },
  comments: { headings: ['Comments'] },
  autoApprove: { headings: ['Auto-Approve'], isGone: true },
  knownExploited: { headings: ['Binding Operational Directive 22-01 tracking', 'BOD 22-01 tracking'] },
  /** The due date of CISA’s Known Exploited Vulnerabilities catalog, where the item has one. */
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
  service: { headings: ['Service Name'], isGone: true },
} as const satisfies Readonly<Record<string, PoamColumn | PoamField>>;

type Columns = typeof poamColumns;

/** The name of a column of FedRAMP’s template, in any edition. */
export type PoamColumnId = keyof Columns;

/** The name of a field of an item. */
export type PoamFieldId = { [Id in PoamColumnId]: Columns[Id] extends PoamField ? Id : never }[PoamColumnId];

/** What a field holds. */
export type PoamValue<Field extends PoamFieldId> = PoamValues[Columns[Field]['holds']];

/** The fields that hold something of a kind. */
export type FieldsHolding<Kind extends keyof PoamValues> = {
  [Field in PoamFieldId]: Columns[Field]['holds'] extends Kind ? Field : never;
}[PoamFieldId];

/** The fields that are lists, and so are never absent. */
type ListFieldId = FieldsHolding<'assets' | 'cves'>;

/** The fields that lists of items show in a column of their own. */
export type ListedFieldId = {
  [Field in PoamFieldId]: Columns[Field]['listed'] extends string ? Field : never;
}[PoamFieldId];

/** The fields of an item. What was not given, or could not be read, is absent. */
export type PoamFieldValues = {
  readonly [Id in PoamColumnId as Id extends Exclude<PoamFieldId, ListFieldId> ? Id : never]?: PoamValue<
    Id & PoamFieldId
  >;
} & {
  readonly [Id in PoamColumnId as Id extends ListFieldId ? Id : never]: PoamValue<Id & PoamFieldId>;
};

/** All columns, in the order of the template. */
export const poamColumnIds = Object.keys(poamColumns) as readonly PoamColumnId[];

/** The fields of an item, in the order of the template. */
export const poamFieldIds = poamColumnIds.filter((id): id is PoamFieldId => 'holds' in poamColumns[id]);

/** The columns that the newest edition prints. */
export const newestColumnIds = poamColumnIds.filter(
  (id) => !('isGone' in poamColumns[id] || 'isAdded' in poamColumns[id]),
);

/** The columns of which something is so. */
export function columnsThat(isSo: (column: PoamColumn) => unknown): readonly PoamColumnId[] {
  return poamColumnIds.filter((id) => isSo(poamColumns[id]));
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
