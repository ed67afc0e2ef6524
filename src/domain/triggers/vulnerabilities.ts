import type { DeficiencyTrigger, Threshold } from './types.ts';

const scanning = 'Non-compliance with scanning requirements outlined in FedRAMP Vulnerability Scanning Requirements';
const lateHigh = 'Late Remediation High Impact Vulnerabilities';
const lateModerate = 'Late Remediation Moderate Impact Vulnerabilities';

const scanningLimits = {
  share: { measure: 'unauthenticated share of all scans submitted', value: 10, unit: 'percent', comparison: '>=' },
  window: {
    measure: 'time back from this submission',
    value: 6,
    unit: 'months',
    comparison: '<=',
    comparisonFrom: 'reading',
  },
} as const satisfies Record<string, Threshold>;
const scanningInputs = [
  'unauthenticated scans in the submission',
  'all scans in the submission',
  'kind of submission',
  'date of the submission',
  'dates of earlier submissions that did not comply',
] as const;

const ageVariant = 'more than {days} days';
const lateInputs = ['age in days, or date of detection, of each open item', 'evaluation date'] as const;
const highItems = { measure: 'high impact items over the age', value: 5, unit: 'items', comparison: '>=' } as const;
const moderateItems = {
  measure: 'moderate impact items over the age',
  value: 10,
  unit: 'items',
  comparison: '>=',
} as const;
const highCondition =
  '{count} or more unique vulnerabilities or POA&M items of high impact are more than {days} days old.';
const moderateCondition =
  '{count} or more unique vulnerabilities or POA&M items of moderate impact are more than {days} days old.';
const age = { measure: 'age of each counted item', unit: 'days', comparison: '>' } as const;

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
        measure: 'increase, as a share of the ATO baseline',
        value: 20,
        unit: 'percent',
        comparison: '>=',
        comparisonFrom: 'reading',
      },
      count: {
        measure: 'increase over the ATO baseline',
        value: 10,
        unit: 'vulnerabilities',
        comparison: '>=',
        comparisonFrom: 'reading',
      },
    },
    condition: 'Unique vulnerabilities are up from the ATO baseline by {percent}% or by {count}, whichever is greater.',
    note: 'The agency can be asked, with proper justification, to re-baseline the count. Such a request may be approved case by case.',
    inputs: ['unique vulnerabilities at the ATO baseline, or at an approved re-baseline', 'unique vulnerabilities now'],
    statements: 'PM-118..125',
    oddities: 'PM-126..127',
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
        measure: 'incidents in the window, this one among them',
        value: 1,
        unit: 'incidents',
        comparison: '=',
        valueFrom: 'word',
      },
    },
    condition:
      'For the first time in the previous {window} months, unauthenticated scans are {share}% or more of all scans submitted with the initial SAR, the annual SAR or the monthly scanning. Only the CSP’s first submission that does not comply with authenticated scan requirements counts here.',
    inputs: scanningInputs,
    statements: 'PM-128..136',
    oddities: 'PM-137..138',
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
        measure: 'incidents in the window, this one among them',
        value: 2,
        unit: 'incidents',
        comparison: '>=',
        valueFrom: 'word',
      },
    },
    condition:
      'After a first incident within the previous {window} months, unauthenticated scans are again {share}% or more of all scans submitted with the initial SAR, the annual SAR or the monthly scanning. A second or later submission that does not comply with authenticated scan requirements puts the CSP on a CAP.',
    inputs: scanningInputs,
    statements: 'PM-139..146',
    oddities: 'PM-147',
  },
  {
    id: 'late-remediation-high-30',
    name: lateHigh,
    variant: ageVariant,
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'DFR',
    kind: 'computed',
    combine: 'all',
    impact: 'high',
    thresholds: { count: highItems, days: { ...age, value: 30 } },
    condition: highCondition,
    inputs: lateInputs,
    statements: 'PM-148..152',
    oddities: 'PM-153..154',
  },
  {
    id: 'late-remediation-high-60',
    name: lateHigh,
    variant: ageVariant,
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    impact: 'high',
    thresholds: { count: highItems, days: { ...age, value: 60 } },
    condition: highCondition,
    inputs: lateInputs,
    statements: 'PM-155..159',
    oddities: 'PM-160',
  },
  {
    id: 'late-remediation-moderate-90',
    name: lateModerate,
    variant: ageVariant,
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'DFR',
    kind: 'computed',
    combine: 'all',
    impact: 'moderate',
    thresholds: { count: moderateItems, days: { ...age, value: 90 } },
    condition: moderateCondition,
    inputs: lateInputs,
    statements: 'PM-161..165',
    oddities: 'PM-154',
  },
  {
    id: 'late-remediation-moderate-120',
    name: lateModerate,
    variant: ageVariant,
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    impact: 'moderate',
    thresholds: { count: moderateItems, days: { ...age, value: 120 } },
    condition: moderateCondition,
    inputs: lateInputs,
    statements: 'PM-166..170',
    oddities: 'PM-171',
  },
] as const satisfies readonly DeficiencyTrigger[];
