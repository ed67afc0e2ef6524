import type { readinessAssessmentItems } from '../items/readiness-assessment.ts';
import type { TextsOf } from './item-text.ts';

/** Ready for a Readiness Assessment: what holds once each item is done. */
export const readinessAssessmentTexts = {
  'recognized-3pao-procured': {
    csp: 'You have procured a 3PAO that FedRAMP recognizes, to carry out the readiness assessment.',
    agency: 'The CSP has procured a 3PAO that FedRAMP recognizes, to carry out the readiness assessment.',
  },
  'federal-mandates': {
    csp: 'You are able to meet specific federal mandates. Encryption, for example, is FIPS 140 validated.',
    agency: 'The CSP is able to meet specific federal mandates. Encryption, for example, is FIPS 140 validated.',
  },
  'technical-security-requirements': {
    csp: 'Your technical controls are implemented, and you are able to satisfy the technical security requirements.',
    agency:
      'The CSP’s technical controls are implemented, and it is able to satisfy the technical security requirements.',
  },
  'mature-change-management': {
    csp: 'Your change management is mature.',
    agency: 'The CSP’s change management is mature.',
  },
  'mature-continuous-monitoring': {
    csp: 'Your continuous monitoring is mature.',
    agency: 'The CSP’s continuous monitoring is mature.',
  },
  'completed-ssp': {
    csp: 'Your System Security Plan (SSP) is complete.',
    agency: 'The CSP’s System Security Plan (SSP) is complete.',
  },
  'rar-template-reviewed': {
    csp: 'The agency has looked at the FedRAMP Moderate RAR or FedRAMP High RAR template.',
    agency:
      'You have looked at the FedRAMP Moderate RAR or FedRAMP High RAR template, and know what a readiness assessment covers.',
  },
} as const satisfies TextsOf<typeof readinessAssessmentItems>;
