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
      days: { measure: 'plan-before-anniversary', value: 60, unit: 'days', comparison: '<' },
    },
    statements: 'PM-172..175',
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
        measure: 'package-after-anniversary',
        value: 0,
        unit: 'days',
        comparison: '>',
        valueFrom: 'word',
      },
    },
    statements: 'PM-177..180',
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
    statements: 'PM-181..185',
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
    statements: 'PM-187..191',
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
        measure: 'times-met',
        value: 2,
        unit: 'times',
        comparison: '>=',
        valueFrom: 'reading',
        comparisonFrom: 'reading',
      },
      window: {
        value: 6,
        unit: 'months',
        comparison: '<=',
        comparisonFrom: 'reading',
      },
    },
    statements: 'PM-193..196',
  },
] as const satisfies readonly DeficiencyTrigger[];
