import { agencyOnly } from '../limits.ts';
import type { ReadinessItem } from '../readiness-item.ts';

/**
 * Ready for the Kickoff, second part: the planning meetings and the briefing.
 * Source: Agency Authorization Playbook, Kickoff: Roles and Responsibilities.
 */
export const kickoffItems = [
  {
    id: 'agency-specific-requirements-communicated',
    stage: 'kickoff',
    title: 'Agency-specific requirements communicated',
    force: 'does',
    actors: ['agency', 'csp'],
    statements: 'AP-300..301 AP-311..312',
  },
  {
    id: 'agency-review-process-communicated',
    stage: 'kickoff',
    title: 'Agency’s review process communicated',
    force: 'does',
    actors: ['agency', 'csp'],
    statements: 'AP-300 AP-302 AP-311 AP-313',
  },
  {
    id: 'customer-responsible-controls-communicated',
    stage: 'kickoff',
    title: 'Customer-responsible controls communicated',
    force: 'does',
    actors: ['csp', 'agency'],
    statements: 'AP-300 AP-303 AP-311 AP-314 AP-429',
  },
  {
    id: 'kickoff-briefing-guidance-reviewed',
    stage: 'kickoff',
    title: 'Kickoff Briefing guidance reviewed',
    force: 'does',
    actors: ['csp', 'agency'],
    statements: 'AP-274',
  },
  {
    id: 'kickoff-briefing-developed',
    stage: 'kickoff',
    title: 'Kickoff Briefing developed',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-278..281 AP-291 AP-298',
  },
  {
    id: 'kickoff-briefing-reviewed-by-pmo',
    stage: 'kickoff',
    title: 'Kickoff Briefing reviewed by the PMO',
    force: 'does',
    actors: ['csp', 'pmo'],
    statements: 'AP-292 AP-299',
  },
  {
    id: 'kickoff-scheduled',
    stage: 'kickoff',
    title: 'Kickoff scheduled',
    force: 'does',
    actors: ['pmo', 'csp', 'agency'],
    statements: 'AP-272 AP-289..290',
  },
  {
    id: 'right-team-members-at-kickoff',
    stage: 'kickoff',
    title: 'Right people at the Kickoff',
    force: 'does',
    actors: ['csp', 'agency'],
    statements: 'AP-305..308 AP-316..318',
  },
  {
    id: 'internal-administrative-requirements-gathered',
    stage: 'kickoff',
    title: 'Administrative requirements gathered',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-327..329',
    limits: [agencyOnly],
    onlyIf: 'Only if the agency has any.',
  },
] as const satisfies readonly ReadinessItem[];
