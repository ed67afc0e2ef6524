import { agencyOnly } from './limits.ts';
import type { ReadinessItem } from './readiness-item.ts';

/**
 * Ready for a Readiness Assessment: the 3PAO, and what it looks at.
 * Source: Agency Authorization Playbook, Readiness Assessment (AP-168 to AP-190).
 */
export const readinessAssessmentItems = [
  {
    id: 'recognized-3pao-procured',
    stage: 'readiness-assessment',
    title: '3PAO procured',
    text: {
      csp: 'You have procured a 3PAO that FedRAMP recognizes, to carry out the readiness assessment.',
      agency: 'The CSP has procured a 3PAO that FedRAMP recognizes, to carry out the readiness assessment.',
    },
    why: 'FedRAMP Ready rests on a 3PAO’s judgment that the CSP is fully ready to pursue an authorization.',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-173..174',
  },
  {
    id: 'federal-mandates',
    stage: 'readiness-assessment',
    title: 'Federal mandates, such as FIPS 140 validated encryption',
    text: {
      csp: 'You are able to meet specific federal mandates. Encryption, for example, is FIPS 140 validated.',
      agency: 'The CSP is able to meet specific federal mandates. Encryption, for example, is FIPS 140 validated.',
    },
    why: 'The 3PAO validates it. The Playbook gives FIPS 140 validated encryption as its example and lists no others.',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-184..185',
  },
  {
    id: 'technical-security-requirements',
    stage: 'readiness-assessment',
    title: 'Technical controls',
    text: {
      csp: 'Your technical controls are implemented, and you are able to satisfy the technical security requirements.',
      agency:
        'The CSP’s technical controls are implemented, and it is able to satisfy the technical security requirements.',
    },
    why: 'The assessment looks mainly at how far technical controls are implemented, rather than at documents.',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-180 AP-186',
  },
  {
    id: 'mature-change-management',
    stage: 'readiness-assessment',
    title: 'Mature change management',
    text: {
      csp: 'Your change management is mature.',
      agency: 'The CSP’s change management is mature.',
    },
    why: 'The 3PAO validates the CSP’s maturity, and this is one of two areas that the Playbook names.',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-187',
  },
  {
    id: 'mature-continuous-monitoring',
    stage: 'readiness-assessment',
    title: 'Mature continuous monitoring',
    text: {
      csp: 'Your continuous monitoring is mature.',
      agency: 'The CSP’s continuous monitoring is mature.',
    },
    why: 'The 3PAO validates the CSP’s maturity, and this is one of two areas that the Playbook names.',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-187',
  },
  {
    id: 'completed-ssp',
    stage: 'readiness-assessment',
    title: 'Completed SSP',
    text: {
      csp: 'Your System Security Plan (SSP) is complete.',
      agency: 'The CSP’s System Security Plan (SSP) is complete.',
    },
    why: 'Many expect to need it here. It is needed for the full assessment.',
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
    text: {
      csp: 'The agency has looked at the FedRAMP Moderate RAR or FedRAMP High RAR template.',
      agency:
        'You have looked at the FedRAMP Moderate RAR or FedRAMP High RAR template, and know what a readiness assessment covers.',
    },
    why: 'It tells you what the 3PAO’s attestation does and does not say.',
    force: 'may',
    actors: ['agency'],
    statements: 'AP-179',
    limits: [agencyOnly],
  },
] as const satisfies readonly ReadinessItem[];
