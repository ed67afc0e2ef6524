import type { DeficiencyTrigger } from './types.ts';

/**
 * The rows of Table 1 about incidents, in its order.
 * Source: ConMon Performance Management, Agency Performance Management Deficiency Triggers (PM-221 to PM-247).
 */
export const incidentRows = [
  {
    id: 'late-incident-notification',
    name: 'Late Incident Notification',
    processArea: 'Incident Response',
    processAreaBySubject: 'Incident Response',
    level: 'CAP',
    kind: 'judgement',
    combine: 'all',
    thresholds: {},
    statements: 'PM-221..225',
  },
  {
    id: 'late-response-to-cisa-emergency-directives',
    name: 'Late response to Cybersecurity and Infrastructure Security Agency (CISA) Emergency Directives',
    processArea: 'Incident Response',
    processAreaBySubject: 'Incident Response',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    thresholds: {
      days: {
        measure: 'response-after-due',
        value: 0,
        unit: 'days',
        comparison: '>',
        valueFrom: 'word',
      },
    },
    statements: 'PM-227..230',
  },
  {
    id: 'incident-recurring-type',
    name: 'Incident Frequency of Recurring Type',
    processArea: 'Incident Response',
    processAreaBySubject: 'Incident Response',
    level: 'CAP',
    kind: 'computed',
    combine: 'any',
    thresholds: {
      incidents: {
        measure: 'repeated-incidents',
        value: 1,
        unit: 'incidents',
        comparison: '>=',
        valueFrom: 'word',
      },
    },
    statements: 'PM-232..235',
  },
  {
    id: 'incident-frequency',
    name: 'Incident Frequency',
    processArea: 'Incident Response',
    processAreaBySubject: 'Incident Response',
    level: 'DFR',
    kind: 'computed',
    combine: 'all',
    thresholds: {
      count: { measure: 'incidents', value: 4, unit: 'incidents', comparison: '>=' },
      window: {
        value: 6,
        unit: 'months',
        comparison: '<=',
        comparisonFrom: 'reading',
      },
    },
    statements: 'PM-237..240',
  },
  {
    id: 'zero-day-daily-updates',
    name: 'Timely and Ongoing Notification of Zero-day Attack',
    processArea: 'Incident Response',
    processAreaBySubject: 'Incident Response',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    thresholds: {
      updates: {
        measure: 'updates-sent',
        value: 1,
        unit: 'updates',
        comparison: '<',
        valueFrom: 'word',
      },
    },
    statements: 'PM-242..245',
  },
] as const satisfies readonly DeficiencyTrigger[];
