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
      days: { measure: 'notice-before-change', value: 30, unit: 'days', comparison: '<' },
    },
    statements: 'PM-199..203',
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
      days: { measure: 'notice-after-change', value: 5, unit: 'days', comparison: '>' },
    },
    statements: 'PM-205..208',
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
    statements: 'PM-210..213',
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
    statements: 'PM-215..219',
  },
] as const satisfies readonly DeficiencyTrigger[];
