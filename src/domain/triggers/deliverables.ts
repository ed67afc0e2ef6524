import type { DeficiencyTrigger } from './types.ts';

/**
 * The rows of Table 1 about deliverables, openness and recurrence, in its order.
 * Source: ConMon Performance Management, Agency Performance Management Deficiency Triggers (PM-172 to PM-198).
 */
export const deliverableRows = [
  {
    id: 'late-annual-assessment-sap',
    name: 'Late Delivery of Annual Assessment SAP',
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    thresholds: {
      days: { measure: 'days from delivery to the anniversary', value: 60, unit: 'days', comparison: '<' },
    },
    condition:
      'The SAP for the annual assessment arrives fewer than {days} days before the annual ATO anniversary date.',
    inputs: ['date of delivery, or none yet', 'annual ATO anniversary date', 'evaluation date'],
    statements: 'PM-172..175',
    oddities: 'PM-176',
  },
  {
    id: 'late-annual-assessment-package',
    name: 'Late Delivery of Annual Assessment Package',
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    thresholds: {
      days: {
        measure: 'days from the anniversary to delivery of the full package',
        value: 0,
        unit: 'days',
        comparison: '>',
        valueFrom: 'word',
      },
    },
    condition: 'The annual ATO anniversary date passes before the full annual assessment package is delivered.',
    inputs: ['date of delivery of the full package, or none yet', 'annual ATO anniversary date', 'evaluation date'],
    statements: 'PM-177..180',
    oddities: 'PM-176',
  },
  {
    id: 'poor-quality-of-deliverables',
    name: 'Poor Quality of Deliverables',
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'DFR',
    kind: 'judgement',
    combine: 'any',
    thresholds: {},
    condition:
      'A submission of any deliverable is untimely or inaccurate. Deliverables include, among others, monthly ConMon documents, deviation requests and significant change requests.',
    inputs: ['whether any deliverable was untimely', 'whether any deliverable was inaccurate', 'which one'],
    statements: 'PM-181..185',
    oddities: 'PM-186',
  },
  {
    id: 'lack-of-transparency',
    name: 'Lack of Transparency',
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'CAP',
    kind: 'judgement',
    combine: 'any',
    thresholds: {},
    condition:
      'The CSP does not report known issues to FedRAMP, or purposely manipulates scans so as to avoid risk management deficiency triggers.',
    inputs: ['whether known issues went unreported to FedRAMP', 'whether scans were purposely manipulated'],
    statements: 'PM-187..191',
    oddities: 'PM-192',
  },
  {
    id: 'multiple-recurrences',
    name: 'Multiple Recurrences',
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Operational Visibility',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    thresholds: {
      times: {
        measure: 'times the same trigger was met in the window',
        value: 2,
        unit: 'times',
        comparison: '>=',
        valueFrom: 'reading',
        comparisonFrom: 'reading',
      },
      window: {
        measure: 'time between the first and the last of them',
        value: 6,
        unit: 'months',
        comparison: '<=',
        comparisonFrom: 'reading',
      },
    },
    condition: 'Any trigger is met multiple times within {window} months.',
    inputs: ['dates on which each trigger was met'],
    statements: 'PM-193..196',
    oddities: 'PM-197..198',
  },
] as const satisfies readonly DeficiencyTrigger[];
