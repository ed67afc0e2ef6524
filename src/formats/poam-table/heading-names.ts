import { type CellValue, textOf } from './cell-value.ts';

/** A column of a POA&M that an item keeps. */
export const itemFields = [
  'id',
  'name',
  'description',
  'detector',
  'sourceId',
  'assets',
  'detected',
  'scheduled',
  'statusDate',
  'vendorDependency',
  'vendorCheckIn',
  'vendorProduct',
  'originalRating',
  'adjustedRating',
  'riskAdjustment',
  'falsePositive',
  'operationalRequirement',
  'knownExploitedDue',
  'cves',
] as const;

/** The name of a column that an item keeps. */
export type ItemField = (typeof itemFields)[number];

/** Columns that tell a POA&M and its edition, and that an item does not keep. */
type OtherHeading =
  | 'controls'
  | 'contact'
  | 'resources'
  | 'plan'
  | 'milestones'
  | 'milestoneChanges'
  | 'rationale'
  | 'documents'
  | 'comments'
  | 'autoApprove'
  | 'knownExploited'
  | 'service';

/** A column of FedRAMP’s POA&M template, in any edition. */
export type Heading = ItemField | OtherHeading;

/** The headings as FedRAMP’s templates of 2018 to 2025 print them, the first as the newest does, and what people make of them. */
const printed: Readonly<Record<Heading, readonly string[]>> = {
  id: ['POAM ID', 'POA&M ID', 'POA&M Item ID', 'POAM Item Number'],
  controls: ['Controls', 'Control'],
  name: ['Weakness Name', 'Weakness'],
  description: ['Weakness Description'],
  detector: ['Weakness Detector Source', 'Weakness Source', 'Detector Source'],
  sourceId: ['Weakness Source Identifier', 'Weakness Source ID'],
  assets: ['Asset Identifier', 'Asset Identifiers', 'Asset ID'],
  contact: ['Point of Contact', 'POC'],
  resources: ['Resources Required'],
  plan: ['Remediation Plan', 'Overall Remediation Plan'],
  detected: ['Original Detection Date', 'Detection Date', 'Original Discovery Date'],
  scheduled: ['Scheduled Completion Date'],
  milestones: ['Planned Milestones'],
  milestoneChanges: ['Milestone Changes'],
  statusDate: ['Status Date'],
  vendorDependency: ['Vendor Dependency', 'Vendor Dependence', 'Vendor Dependent'],
  vendorCheckIn: ['Last Vendor Check-in Date', 'Vendor Check-in Date'],
  vendorProduct: ['Vendor Dependent Product Name', 'Vendor Product Name'],
  originalRating: ['Original Risk Rating', 'Risk Rating', 'Original Risk'],
  adjustedRating: ['Adjusted Risk Rating', 'Adjusted Risk'],
  riskAdjustment: ['Risk Adjustment', 'Risk Adjustment (RA)'],
  falsePositive: ['False Positive', 'False Positive (FP)'],
  operationalRequirement: ['Operational Requirement', 'Operational Requirement (OR)', 'Operationally Required'],
  rationale: ['Deviation Rationale'],
  documents: ['Supporting Documents'],
  comments: ['Comments'],
  autoApprove: ['Auto-Approve'],
  knownExploited: ['Binding Operational Directive 22-01 tracking', 'BOD 22-01 tracking'],
  knownExploitedDue: ['Binding Operational Directive 22-01 Due Date', 'BOD 22-01 Due Date'],
  cves: ['CVE', 'CVEs', 'CVE ID'],
  service: ['Service Name'],
};

/** The heading of a column as FedRAMP’s newest template prints it. */
export function headingName(heading: Heading): string {
  return printed[heading][0] ?? heading;
}

/** Text reduced to its letters and digits, so that case, blanks, line breaks and signs make no difference. */
export function keyOf(text: string): string {
  return text
    .slice(0, 160)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const byKey = new Map(
  Object.entries(printed).flatMap(([heading, names]) => names.map((name) => [keyOf(name), heading as Heading])),
);

/** Which heading a cell holds. What stands in parentheses behind it, such as a form for dates, makes no difference. */
export function headingOf(value: CellValue | undefined): Heading | undefined {
  if (typeof value !== 'string' || value.length > 160) return undefined;
  const text = textOf(value);
  return byKey.get(keyOf(text)) ?? byKey.get(keyOf(text.replace(/[([][^()[\]]*[)\]]?\s*$/, '')));
}
