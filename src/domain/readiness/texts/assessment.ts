import type { assessmentItems } from '../items/assessment.ts';
import type { TextsOf } from './item-text.ts';

/** Ready for the full assessment: what holds once each item is done. */
export const assessmentTexts = {
  'shared-understanding-after-kickoff': {
    csp: 'The Kickoff was held. All share a view of boundary, data flows, known gaps and their remediation, customer responsible controls, schedule and roles.',
    agency:
      'The Kickoff was held. You left it clear on the authorization boundary, how federal data/metadata is protected, customer-responsible controls, gaps, and where you may have to accept risk.',
  },
  'required-fedramp-templates': {
    csp: 'Your package is written on the required FedRAMP Templates.',
    agency: 'The CSP’s package is written on the required FedRAMP Templates.',
  },
  'package-clear': {
    csp: 'Your package is clear: a reader understands from it how you implement each control.',
    agency: 'The CSP’s package is clear: a reader understands from it how each control is implemented.',
  },
  'package-complete': {
    csp: 'Your package is complete as far as it is due: SSP and attachments first; SAP, SAR and POA&M belong to it too.',
    agency:
      'The CSP’s package is complete as far as it is due: SSP and attachments first; SAP, SAR and POA&M belong to it too.',
  },
  'package-concise': {
    csp: 'Your package is concise: it says what reviewers need, once.',
    agency: 'The CSP’s package is concise: it says what you need, once.',
  },
  'package-consistent': {
    csp: 'Your package is consistent: control narratives agree with each other, with the boundary and data flow diagrams, and with what the 3PAO validates.',
    agency:
      'The CSP’s package is consistent: control narratives agree with each other, with the boundary and data flow diagrams, and with what the 3PAO validates.',
  },
  'documentation-reviewed-by-agency': {
    csp: 'The agency has reviewed the documents that you have provided, and you have taken up its feedback.',
    agency: 'You have reviewed the documents that the CSP has provided, with feedback where you deemed it necessary.',
  },
  'ssp-and-sap-approved': {
    csp: 'The agency has reviewed and approved the SSP and the SAP.',
    agency: 'You have reviewed and approved the SSP and the SAP.',
  },
  '3pao-prepared-to-test': {
    csp: 'Your 3PAO is prepared to test and independently audit your system.',
    agency: 'A 3PAO is prepared to test and independently audit the CSP’s system.',
  },
} as const satisfies TextsOf<typeof assessmentItems>;
