import { agencyOnly } from '../limits.ts';
import type { ReadinessItem } from '../readiness-item.ts';

/**
 * Ready for a Readiness Assessment: the 3PAO, and what it looks at.
 * Source: Agency Authorization Playbook, Readiness Assessment (AP-168 to AP-190).
 */
export const readinessAssessmentItems = [
  {
    id: 'recognized-3pao-procured',
    stage: 'readiness-assessment',
    title: '3PAO procured',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-173..174',
  },
  {
    id: 'federal-mandates',
    stage: 'readiness-assessment',
    title: 'Federal mandates, such as FIPS 140 validated encryption',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-184..185',
  },
  {
    id: 'technical-security-requirements',
    stage: 'readiness-assessment',
    title: 'Technical controls',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-180 AP-186',
  },
  {
    id: 'mature-change-management',
    stage: 'readiness-assessment',
    title: 'Mature change management',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-187',
  },
  {
    id: 'mature-continuous-monitoring',
    stage: 'readiness-assessment',
    title: 'Mature continuous monitoring',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-187',
  },
  {
    id: 'completed-ssp',
    stage: 'readiness-assessment',
    title: 'Completed SSP',
    force: 'may',
    actors: ['csp'],
    statements: 'AP-180..182',
    limits: [
      {
        by: 'never',
        reason:
          'A completed SSP is not required for a Readiness Assessment, though some CSPs may already have one. The assessment looks mainly at technical controls.',
        statements: 'AP-180..182',
      },
    ],
  },
  {
    id: 'rar-template-reviewed',
    stage: 'readiness-assessment',
    title: 'RAR template reviewed',
    force: 'may',
    actors: ['agency'],
    statements: 'AP-179',
    limits: [agencyOnly],
  },
] as const satisfies readonly ReadinessItem[];
