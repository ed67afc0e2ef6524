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
    condition:
      'Notice of an incident is late, not in accordance with what the source calls “Section 6 of this playbook”.',
    inputs: ['whether the notice was late under the rules for incident communications'],
    statements: 'PM-221..225',
    oddities: 'PM-226',
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
        measure: 'days from the date that the directive prescribes to the response',
        value: 0,
        unit: 'days',
        comparison: '>',
        valueFrom: 'word',
      },
    },
    condition: 'The CSP fails to respond to CISA Emergency Directives within the timeframes prescribed.',
    inputs: ['date that the directive prescribes', 'date of response, or none yet', 'evaluation date'],
    statements: 'PM-227..230',
    oddities: 'PM-231',
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
        measure: 'incidents whose type or cause was seen before',
        value: 1,
        unit: 'incidents',
        comparison: '>=',
        valueFrom: 'word',
      },
    },
    condition: 'Any incident recurs in its type, its cause, or both.',
    inputs: ['type, cause and date of each incident'],
    statements: 'PM-232..235',
    oddities: 'PM-236',
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
      count: { measure: 'incidents in the window', value: 4, unit: 'incidents', comparison: '>=' },
      window: {
        measure: 'time between the first and the last of them',
        value: 6,
        unit: 'months',
        comparison: '<=',
        comparisonFrom: 'reading',
      },
    },
    condition: '{count} or more incidents occur within {window} months.',
    inputs: ['date of each incident'],
    statements: 'PM-237..240',
    oddities: 'PM-241',
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
        measure: 'updates to FedRAMP on a day on which one was due',
        value: 1,
        unit: 'updates',
        comparison: '<',
        valueFrom: 'word',
      },
    },
    condition: 'The CSP fails to give FedRAMP a daily update on its progress in addressing zero-day attacks.',
    inputs: ['dates of the updates', 'first and last day on which one was due'],
    statements: 'PM-242..245',
    oddities: 'PM-246..247',
  },
] as const satisfies readonly DeficiencyTrigger[];
