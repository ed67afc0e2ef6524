import type { ReadinessItem } from '../readiness-item.ts';

/**
 * Ready for the SAR Debrief: the final SAR and POA&M in time, the presentation, and the people.
 * Source: Agency Authorization Playbook, Full Security Assessment, Agency Review, SAR Debrief: Roles and Responsibilities.
 */
export const sarDebriefItems = [
  {
    id: 'sar-developed',
    stage: 'sar-debrief',
    title: 'SAR developed',
    force: 'does',
    actors: ['3pao'],
    statements: 'AP-340..342 AP-361',
  },
  {
    id: 'poam-developed',
    stage: 'sar-debrief',
    title: 'POA&M developed',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-343..345 AP-408',
  },
  {
    id: 'regular-review-meetings-held',
    stage: 'sar-debrief',
    title: 'Regular meetings during the review',
    force: 'should',
    actors: ['agency', 'csp', '3pao'],
    statements: 'AP-356..357',
  },
  {
    id: 'final-sar-and-poam-provided',
    stage: 'sar-debrief',
    title: 'Final SAR and POA&M at the agency',
    force: 'does',
    actors: ['3pao', 'csp'],
    statements: 'AP-384 AP-391..392',
  },
  {
    id: 'final-sar-and-poam-reviewed',
    stage: 'sar-debrief',
    title: 'Final SAR and POA&M reviewed',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-360 AP-391..392',
  },
  {
    id: 'sar-debrief-scheduled',
    stage: 'sar-debrief',
    title: 'SAR Debrief scheduled',
    force: 'does',
    actors: ['pmo', 'csp', '3pao', 'agency'],
    statements: 'AP-364 AP-377 AP-384',
  },
  {
    id: 'sar-debrief-presentation-developed',
    stage: 'sar-debrief',
    title: 'Presentation developed',
    force: 'does',
    actors: ['3pao', 'csp'],
    statements: 'AP-361..362 AP-378 AP-385..386',
  },
  {
    id: 'sar-debrief-presentation-reviewed-by-pmo',
    stage: 'sar-debrief',
    title: 'Presentation reviewed by the PMO',
    force: 'does',
    actors: ['3pao', 'csp', 'pmo'],
    statements: 'AP-379 AP-387',
  },
  {
    id: 'residual-risk-plan-and-timeline',
    stage: 'sar-debrief',
    title: 'Plan and timeline for residual risk',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-362 AP-369 AP-395',
  },
  {
    id: 'risks-for-agency-identified',
    stage: 'sar-debrief',
    title: 'What the agency has to approve or accept',
    force: 'should',
    actors: ['csp', 'agency'],
    statements: 'AP-370..373 AP-396',
  },
  {
    id: 'right-team-members-at-sar-debrief',
    stage: 'sar-debrief',
    title: 'Right people at the debrief',
    force: 'does',
    actors: ['3pao', 'csp'],
    statements: 'AP-388 AP-390',
  },
] as const satisfies readonly ReadinessItem[];
