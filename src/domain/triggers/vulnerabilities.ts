import type { DeficiencyTrigger, Thresholds } from './types.ts';

const scanning = 'Non-compliance with scanning requirements outlined in FedRAMP Vulnerability Scanning Requirements';
const lateHigh = 'Late Remediation High Impact Vulnerabilities';
const lateModerate = 'Late Remediation Moderate Impact Vulnerabilities';

const scanningLimits = {
  share: { measure: 'unauthenticated-share', value: 10, unit: 'percent', comparison: '>=' },
  window: {
    value: 6,
    unit: 'months',
    comparison: '<=',
    comparisonFrom: 'reading',
  },
} as const satisfies Thresholds;

const ageVariant = 'more than {days} days';
const highItems = { measure: 'high-items', value: 5, unit: 'items', comparison: '>=' } as const;
const moderateItems = {
  measure: 'moderate-items',
  value: 10,
  unit: 'items',
  comparison: '>=',
} as const;
const age = { measure: 'item-age', unit: 'days', comparison: '>' } as const;

/**
 * The rows of Table 1 about vulnerabilities and scans, in its order.
 * Source: ConMon Performance Management, Agency Performance Management Deficiency Triggers (PM-118 to PM-171).
 */
export const vulnerabilityRows = [
  {
    id: 'unique-vulnerability-count-increase',
    name: 'Unique Vulnerability Count Increase',
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'DFR',
    kind: 'computed',
    combine: 'greater',
    thresholds: {
      percent: {
        measure: 'increase-share',
        value: 20,
        unit: 'percent',
        comparison: '>=',
        comparisonFrom: 'reading',
      },
      count: {
        measure: 'increase',
        value: 10,
        unit: 'vulnerabilities',
        comparison: '>=',
        comparisonFrom: 'reading',
      },
    },
    statements: 'PM-118..125',
  },
  {
    id: 'scanning-noncompliance-first',
    name: scanning,
    variant: 'first incident in the previous {window} months',
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'DFR',
    kind: 'computed',
    combine: 'all',
    thresholds: {
      ...scanningLimits,
      incidents: {
        measure: 'scan-incidents',
        value: 1,
        unit: 'incidents',
        comparison: '=',
        valueFrom: 'word',
      },
    },
    statements: 'PM-128..136',
  },
  {
    id: 'scanning-noncompliance-subsequent',
    name: scanning,
    variant: 'each subsequent incident beyond the first within the previous {window} months',
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    thresholds: {
      ...scanningLimits,
      incidents: {
        measure: 'scan-incidents',
        value: 2,
        unit: 'incidents',
        comparison: '>=',
        valueFrom: 'word',
      },
    },
    statements: 'PM-139..146',
  },
  {
    id: 'late-remediation-high-dfr',
    name: lateHigh,
    variant: ageVariant,
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'DFR',
    kind: 'computed',
    combine: 'all',
    impact: 'high',
    thresholds: { count: highItems, days: { ...age, value: 30 } },
    statements: 'PM-148..152',
  },
  {
    id: 'late-remediation-high-cap',
    name: lateHigh,
    variant: ageVariant,
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    impact: 'high',
    thresholds: { count: highItems, days: { ...age, value: 60 } },
    statements: 'PM-155..159',
  },
  {
    id: 'late-remediation-moderate-dfr',
    name: lateModerate,
    variant: ageVariant,
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'DFR',
    kind: 'computed',
    combine: 'all',
    impact: 'moderate',
    thresholds: { count: moderateItems, days: { ...age, value: 90 } },
    statements: 'PM-161..165',
  },
  {
    id: 'late-remediation-moderate-cap',
    name: lateModerate,
    variant: ageVariant,
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    impact: 'moderate',
    thresholds: { count: moderateItems, days: { ...age, value: 120 } },
    statements: 'PM-166..170',
  },
] as const satisfies readonly DeficiencyTrigger[];

type VulnerabilityTrigger = (typeof vulnerabilityRows)[number];

/** The trigger about vulnerabilities or scans with this id, its thresholds by name. */
export function vulnerabilityTriggerOf<Id extends VulnerabilityTrigger['id']>(
  id: Id,
): Extract<VulnerabilityTrigger, { id: Id }> {
  const found = vulnerabilityRows.find((row): row is Extract<VulnerabilityTrigger, { id: Id }> => row.id === id);
  if (!found) throw new Error(`"${id}" is not a trigger about vulnerabilities.`);
  return found;
}
