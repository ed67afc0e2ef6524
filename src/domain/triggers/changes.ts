import type { DeficiencyTrigger } from './types.ts';

/**
 * The rows of Table 1 about changes, in its order. The first of them is printed under Operational Visibility.
 * Source: ConMon Performance Management, Agency Performance Management Deficiency Triggers (PM-199 to PM-220).
 */
export const changeRows = [
  {
    id: 'insufficient-notice-of-planned-change',
    name: 'Insufficient Notice of Planned Change',
    processArea: 'Operational Visibility',
    processAreaBySubject: 'Change Control',
    level: 'CAP',
    kind: 'computed',
    combine: 'any',
    thresholds: {
      days: { measure: 'days from receipt of the notice to the change', value: 30, unit: 'days', comparison: '<' },
    },
    condition:
      'Notice is received fewer than {days} days before the planned change, or the documentation of a security impact analysis is insufficient.',
    inputs: [
      'date of receipt of the notice',
      'date of the planned change',
      'whether the security impact analysis is sufficiently documented',
    ],
    statements: 'PM-199..203',
    oddities: 'PM-204',
  },
  {
    id: 'late-notice-of-emergency-change',
    name: 'Late Notice of Emergency Change',
    processArea: 'Change Control',
    processAreaBySubject: 'Change Control',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    thresholds: {
      days: { measure: 'days from the change to receipt of the notice', value: 5, unit: 'days', comparison: '>' },
    },
    condition: 'Notice is received more than {days} days after the change.',
    inputs: ['date of the emergency change', 'date of receipt of the notice, or none yet', 'evaluation date'],
    statements: 'PM-205..208',
    oddities: 'PM-209',
  },
  {
    id: 'undocumented-unreported-change',
    name: 'Undocumented/Unreported Change',
    processArea: 'Change Control',
    processAreaBySubject: 'Change Control',
    level: 'CAP',
    kind: 'computed',
    combine: 'all',
    thresholds: {},
    condition: 'No notice of the change is given.',
    inputs: ['date of the change', 'whether it was an emergency change', 'whether notice was given', 'evaluation date'],
    statements: 'PM-210..213',
    oddities: 'PM-214',
  },
  {
    id: 'degradation-of-change-processes',
    name: 'Degradation of the Change Management and Change Control Processes',
    processArea: 'Change Control',
    processAreaBySubject: 'Change Control',
    level: 'DFR',
    kind: 'judgement',
    combine: 'all',
    thresholds: {},
    condition: 'FedRAMP determines that the configuration management plan provided is insufficiently adhered to.',
    inputs: ['whether FedRAMP has determined it'],
    statements: 'PM-215..219',
    oddities: 'PM-220',
  },
] as const satisfies readonly DeficiencyTrigger[];
