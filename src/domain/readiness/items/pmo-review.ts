import type { ReadinessItem } from '../readiness-item.ts';

/**
 * Ready for the PMO review, second part: the seven steps from the ATO letter to FedRAMP Authorized. Step 1 stands twice,
 * as the repository depends on the impact level.
 * Source: Agency Authorization Playbook, FedRAMP PMO Review, steps 1 to 7 (AP-441 to AP-459).
 */
export const pmoReviewItems = [
  {
    id: 'package-uploaded-to-max-gov',
    stage: 'pmo-review',
    step: 1,
    title: 'Package uploaded to MAX.gov',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-442..443',
    limits: [
      {
        by: 'level',
        levels: ['Low', 'Moderate'],
        reason: 'A High package goes to the CSP’s own repository instead.',
        statements: 'AP-444',
      },
    ],
  },
  {
    id: 'package-uploaded-to-csp-repository',
    stage: 'pmo-review',
    step: 1,
    title: 'Package uploaded to the CSP’s repository',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-442 AP-444',
    limits: [
      {
        by: 'level',
        levels: ['High'],
        reason: 'Low and Moderate packages go to MAX.gov instead.',
        statements: 'AP-443',
      },
    ],
  },
  {
    id: 'initial-authorization-package-checklist-submitted',
    stage: 'pmo-review',
    step: 2,
    title: 'Package checklist submitted',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-445..446',
  },
  {
    id: 'uploads-verified-by-pmo',
    stage: 'pmo-review',
    step: 3,
    title: 'Uploads verified by the PMO',
    force: 'does',
    actors: ['pmo'],
    statements: 'AP-447..448',
  },
  {
    id: 'package-reviewed-by-pmo',
    stage: 'pmo-review',
    step: 4,
    title: 'Package reviewed by the PMO',
    force: 'does',
    actors: ['pmo'],
    statements: 'AP-448..450 AP-462',
    readings: ['pmo-review-clock'],
  },
  {
    id: 'draft-review-report-discussed',
    stage: 'pmo-review',
    step: 5,
    title: 'Draft Review Report discussed',
    force: 'does',
    actors: ['pmo', 'csp', '3pao', 'agency'],
    statements: 'AP-451..454',
  },
  {
    id: 'findings-addressed-and-package-resubmitted',
    stage: 'pmo-review',
    step: 6,
    title: 'Findings addressed, package resubmitted',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-440 AP-455..456',
  },
  {
    id: 'gap-review-passed',
    stage: 'pmo-review',
    step: 7,
    title: 'Gap review passed',
    force: 'does',
    actors: ['pmo'],
    statements: 'AP-457..459',
  },
] as const satisfies readonly ReadinessItem[];
