import type { ReadinessItem } from './readiness-item.ts';

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
    text: {
      csp: 'You and your 3PAO have uploaded current versions of the package deliverables to MAX.gov.',
      agency: 'The CSP and the 3PAO have uploaded current versions of the package deliverables to MAX.gov.',
    },
    why: 'It is the secure repository for Low and Moderate packages.',
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
    text: {
      csp: 'You and your 3PAO have uploaded current versions of the package deliverables to your own secure repository.',
      agency:
        'The CSP and the 3PAO have uploaded current versions of the package deliverables to the CSP’s own secure repository.',
    },
    why: 'High packages stay in the CSP’s own repository.',
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
    text: {
      csp: 'You have completed the FedRAMP Initial Authorization Package Checklist and submitted it to info@fedramp.gov.',
      agency:
        'The CSP has completed the FedRAMP Initial Authorization Package Checklist and submitted it to info@fedramp.gov.',
    },
    why: 'The PMO verifies next that every deliverable is uploaded.',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-445..446',
  },
  {
    id: 'uploads-verified-by-pmo',
    stage: 'pmo-review',
    step: 3,
    title: 'Uploads verified by the PMO',
    text: {
      csp: 'The PMO has verified that all package deliverables are uploaded.',
      agency: 'The PMO has verified that all package deliverables are uploaded.',
    },
    why: 'The package then joins the queue.',
    force: 'does',
    actors: ['pmo'],
    statements: 'AP-447..448',
  },
  {
    id: 'package-reviewed-by-pmo',
    stage: 'pmo-review',
    step: 4,
    title: 'Package reviewed by the PMO',
    text: {
      csp: 'Your package has come up in the PMO Review Team’s queue and been reviewed.',
      agency: 'The package has come up in the PMO Review Team’s queue and been reviewed.',
    },
    why: 'From its start a review typically takes {pmo-package-review}, if no significant quality issues slow it down. How long a package waits in the queue is not said.',
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
    text: {
      csp: 'The PMO has sent the draft Review Report, {draft-report-before-meeting} before the review meeting, and you have met on it.',
      agency:
        'The PMO has sent the draft Review Report, {draft-report-before-meeting} before the review meeting, and you have met on it.',
    },
    why: 'The meeting goes through findings, requests for clarification and the plans for remediation.',
    force: 'does',
    actors: ['pmo', 'csp', '3pao', 'agency'],
    statements: 'AP-451..454',
  },
  {
    id: 'findings-addressed-and-package-resubmitted',
    stage: 'pmo-review',
    step: 6,
    title: 'Findings addressed, package resubmitted',
    text: {
      csp: 'You and your 3PAO have addressed the findings, resubmitted the package, and notified the PMO through info@fedramp.gov.',
      agency:
        'The CSP and the 3PAO have addressed the findings, resubmitted the package, and notified the PMO through info@fedramp.gov.',
    },
    why: 'Weaknesses that the PMO finds have to be addressed before the Marketplace status changes.',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-440 AP-455..456',
  },
  {
    id: 'gap-review-passed',
    stage: 'pmo-review',
    step: 7,
    title: 'Gap review passed',
    text: {
      csp: 'The PMO’s gap review has left no gaps, authorization was recommended and approved, and the Marketplace shows your CSO as FedRAMP Authorized.',
      agency:
        'The PMO’s gap review has left no gaps, authorization was recommended and approved, and the Marketplace shows the CSO as FedRAMP Authorized.',
    },
    why: 'If gaps remain, the PMO communicates them; otherwise it recommends authorization to FedRAMP leadership.',
    force: 'does',
    actors: ['pmo'],
    statements: 'AP-457..459',
  },
] as const satisfies readonly ReadinessItem[];
