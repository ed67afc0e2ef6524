import { agencyOnly } from '../limits.ts';
import type { ReadinessItem } from '../readiness-item.ts';

/**
 * Ready for continuous monitoring, whatever the number of customers.
 * Source: Agency Authorization Playbook, Continuous Monitoring and ConMon Best Practices; Collaborative ConMon; ConMon
 * Performance Management.
 */
export const monitoringItems = [
  {
    id: 'conmon-strategy',
    stage: 'continuous-monitoring',
    title: 'ConMon strategy',
    force: 'must',
    actors: ['csp'],
    statements: 'CC-001..002',
  },
  {
    id: 'continuously-monitored-posture',
    stage: 'continuous-monitoring',
    title: 'Processes and tools for monitoring',
    force: 'must',
    actors: ['csp'],
    statements: 'AP-464 AP-466 AP-475',
  },
  {
    id: 'information-for-agencies',
    stage: 'continuous-monitoring',
    title: 'Information for agencies',
    force: 'must',
    actors: ['csp'],
    statements: 'AP-465',
  },
  {
    id: 'ato-letter-conditions',
    stage: 'continuous-monitoring',
    title: 'Conditions of the ATO letter',
    force: 'must',
    actors: ['csp'],
    statements: 'PM-003..004',
    onlyIf: 'Only if the ATO letter adds conditions.',
  },
  {
    id: 'agency-conmon-review',
    stage: 'continuous-monitoring',
    title: 'Agency’s review of ConMon',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-467..472 PM-013',
    limits: [agencyOnly],
  },
  {
    id: 'monthly-conmon-meeting',
    stage: 'continuous-monitoring',
    title: 'Monthly ConMon meeting',
    force: 'should',
    actors: ['agency', 'csp'],
    statements: 'AP-488 AP-490..492',
  },
  {
    id: 'conmon-accountability',
    stage: 'continuous-monitoring',
    title: 'Accountability and escalation',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-499 AP-501 PM-028 PM-105..106',
    limits: [agencyOnly],
  },
] as const satisfies readonly ReadinessItem[];
