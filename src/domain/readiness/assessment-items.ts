import type { ReadinessItem } from './readiness-item.ts';

/**
 * Ready for the full assessment: a package that is clear, complete, concise and consistent, and what stands around it.
 * Source: Agency Authorization Playbook, Kickoff Meeting, Full Security Assessment and Remediation.
 */
export const assessmentItems = [
  {
    id: 'shared-understanding-after-kickoff',
    stage: 'full-security-assessment',
    title: 'Shared understanding from the Kickoff',
    text: {
      csp: 'The Kickoff was held. All share a view of boundary, data flows, known gaps and their remediation, customer responsible controls, schedule and roles.',
      agency:
        'The Kickoff was held. You left it clear on the authorization boundary, how federal data/metadata is protected, customer-responsible controls, gaps, and where you may have to accept risk.',
    },
    why: 'What is unclear now may come up again in the review.',
    force: 'should',
    actors: ['csp', 'agency'],
    statements: 'AP-276..287 AP-321..324',
    onlyIf: 'Only if the Kickoff comes first. Under All Deliverables Provided Simultaneously it does not.',
  },
  {
    id: 'required-fedramp-templates',
    stage: 'full-security-assessment',
    title: 'Required FedRAMP Templates used',
    text: {
      csp: 'Your package is written on the required FedRAMP Templates.',
      agency: 'The CSP’s package is written on the required FedRAMP Templates.',
    },
    why: 'Reviewers, and other agencies after them, find what they look for.',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-334 AP-336',
  },
  {
    id: 'package-clear',
    stage: 'full-security-assessment',
    title: 'Package is clear',
    text: {
      csp: 'Your package is clear: a reader understands from it how you implement each control.',
      agency: 'The CSP’s package is clear: a reader understands from it how each control is implemented.',
    },
    why: 'It has to describe adequately how the CSP implements security controls.',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-332..333',
  },
  {
    id: 'package-complete',
    stage: 'full-security-assessment',
    title: 'Package is complete',
    text: {
      csp: 'Your package is complete as far as it is due: SSP and attachments first; SAP, SAR and POA&M belong to it too.',
      agency:
        'The CSP’s package is complete as far as it is due: SSP and attachments first; SAP, SAR and POA&M belong to it too.',
    },
    why: 'The agency’s review covers all of these, under either review approach.',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-332..333 AP-351',
    readings: ['just-in-time-poam'],
  },
  {
    id: 'package-concise',
    stage: 'full-security-assessment',
    title: 'Package is concise',
    text: {
      csp: 'Your package is concise: it says what reviewers need, once.',
      agency: 'The CSP’s package is concise: it says what you need, once.',
    },
    why: 'Each reader of the package, here and at other agencies, has to get through all of it.',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-332..333 AP-336',
  },
  {
    id: 'package-consistent',
    stage: 'full-security-assessment',
    title: 'Package is consistent',
    text: {
      csp: 'Your package is consistent: control narratives agree with each other, with the boundary and data flow diagrams, and with what the 3PAO validates.',
      agency:
        'The CSP’s package is consistent: control narratives agree with each other, with the boundary and data flow diagrams, and with what the 3PAO validates.',
    },
    why: 'Inconsistencies are the Playbook’s own examples of what has to be fixed in remediation.',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-332..333 AP-404..407',
  },
  {
    id: 'documentation-reviewed-by-agency',
    stage: 'full-security-assessment',
    title: 'Documentation reviewed by the agency',
    text: {
      csp: 'The agency has reviewed the documents that you have provided, and you have taken up its feedback.',
      agency: 'You have reviewed the documents that the CSP has provided, with feedback where you deemed it necessary.',
    },
    why: 'This is the agency’s role in this step.',
    force: 'does',
    actors: ['agency', 'csp'],
    statements: 'AP-335',
  },
  {
    id: 'ssp-and-sap-approved',
    stage: 'full-security-assessment',
    title: 'SSP and SAP approved before testing',
    text: {
      csp: 'The agency has reviewed and approved the SSP and the SAP.',
      agency: 'You have reviewed and approved the SSP and the SAP.',
    },
    why: 'Feedback that comes after testing may mean testing again.',
    force: 'may',
    actors: ['agency'],
    statements: 'AP-254 AP-338',
    onlyIf: 'Depends on the review approach: Just-In-Time provides for it.',
  },
  {
    id: '3pao-prepared-to-test',
    stage: 'full-security-assessment',
    title: '3PAO prepared to test',
    text: {
      csp: 'Your 3PAO is prepared to test and independently audit your system.',
      agency: 'A 3PAO is prepared to test and independently audit the CSP’s system.',
    },
    why: 'The test is the 3PAO’s, and it has to be independent.',
    force: 'does',
    actors: ['3pao', 'csp'],
    statements: 'AP-337 AP-339',
  },
] as const satisfies readonly ReadinessItem[];
