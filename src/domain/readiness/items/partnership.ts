import type { ReadinessItem } from '../readiness-item.ts';

/**
 * Fit to partner: the six considerations when an agency determines whether a CSP is ready, each in the order printed.
 * Source: Agency Authorization Playbook, Partnership Establishment (AP-215 to AP-221).
 */
export const partnershipItems = [
  {
    id: 'fully-built-and-functional-system',
    stage: 'fit-to-partner',
    title: 'Fully built and functional system',
    force: 'should',
    actors: ['csp'],
    statements: 'AP-215..216',
  },
  {
    id: 'mature-organizational-and-security-processes',
    stage: 'fit-to-partner',
    title: 'Mature organizational and security processes',
    force: 'should',
    actors: ['csp'],
    statements: 'AP-215 AP-217',
  },
  {
    id: 'committed-csp-leadership-team',
    stage: 'fit-to-partner',
    title: 'Committed CSP leadership team',
    force: 'should',
    actors: ['csp'],
    statements: 'AP-215 AP-218',
  },
  {
    id: 'proven-maturity',
    stage: 'fit-to-partner',
    title: 'Proven maturity',
    force: 'should',
    actors: ['csp'],
    statements: 'AP-215 AP-219',
  },
  {
    id: 'other-certifications',
    stage: 'fit-to-partner',
    title: 'Other certifications',
    force: 'should',
    actors: ['csp'],
    statements: 'AP-215 AP-220',
  },
  {
    id: 'agency-specific-requirements-above-baseline',
    stage: 'fit-to-partner',
    title: 'Agency-specific requirements above the baseline',
    force: 'should',
    actors: ['csp', 'agency'],
    statements: 'AP-215 AP-221',
    onlyIf: 'Only if the agency has requirements above the baseline.',
  },
] as const satisfies readonly ReadinessItem[];
