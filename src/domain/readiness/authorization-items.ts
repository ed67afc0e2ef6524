import { agencyOnly } from './limits.ts';
import type { ReadinessItem } from './readiness-item.ts';

/**
 * Ready for the PMO review, first part: what comes before the ATO letter, and the letter.
 * Source: Agency Authorization Playbook, Remediation; Agency Final Review and ATO.
 */
export const authorizationItems = [
  {
    id: 'documentation-gaps-addressed',
    stage: 'pmo-review',
    title: 'Documentation gaps addressed',
    text: {
      csp: 'You and your 3PAO have addressed the gaps and inconsistencies that the agency’s review team identified.',
      agency: 'The CSP and the 3PAO have addressed the gaps and inconsistencies that your review team identified.',
    },
    why: 'The package has to reflect the CSO’s security and risk posture clearly and accurately.',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-402..408',
    onlyIf: 'Only where the agency requires it.',
  },
  {
    id: 'open-risks-remediated-or-mitigated',
    stage: 'pmo-review',
    title: 'Open risks remediated or mitigated',
    text: {
      csp: 'You have remediated or mitigated the open risks, and the agency’s authorizing official can accept what is left.',
      agency:
        'The CSP has remediated or mitigated the open risks, and your authorizing official can accept what is left.',
    },
    why: 'The level of risk has to be acceptable to the agency’s authorizing official.',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-409',
    onlyIf: 'Only where the CSP is asked to.',
  },
  {
    id: 'delta-or-additional-testing-performed',
    stage: 'pmo-review',
    title: 'Delta or additional testing performed',
    text: {
      csp: 'Your 3PAO has performed the delta testing and the additional testing that were required.',
      agency: 'The 3PAO has performed the delta testing and the additional testing that were required.',
    },
    why: 'It validates what was remediated, and closes gaps in the first assessment’s scope.',
    force: 'does',
    actors: ['3pao'],
    statements: 'AP-410..413',
    onlyIf: 'Only in the cases where it is required.',
  },
  {
    id: 'close-out-meeting-conducted',
    stage: 'pmo-review',
    title: 'Close-out meeting held',
    text: {
      csp: 'You, your 3PAO and the agency have held a formal close-out meeting, with approval to move on to the final review.',
      agency:
        'You, the CSP and the 3PAO have held a formal close-out meeting, with approval to move on to the final review.',
    },
    why: 'All changes are gone through, and questions are answered in real time.',
    force: 'should',
    actors: ['agency', 'csp', '3pao'],
    statements: 'AP-417..420',
  },
  {
    id: 'agency-review-finalized',
    stage: 'pmo-review',
    title: 'Agency’s review finalized',
    text: {
      csp: 'The agency has completed its quality and risk review of the package.',
      agency: 'Your review team has completed its quality and risk review of the package.',
    },
    why: 'An accurate package lets the authorizing official decide on an informed basis.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-350..353 AP-423',
  },
  {
    id: 'customer-controls-implemented',
    stage: 'pmo-review',
    title: 'Customer controls implemented',
    text: {
      csp: 'The agency has implemented, tested and documented the customer controls.',
      agency: 'You have implemented and tested the customer controls, and documented them in your GRC tool.',
    },
    why: 'Typically this is done in this phase; it may be done earlier.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-429..430',
    limits: [agencyOnly],
  },
  {
    id: 'ato-issued',
    stage: 'pmo-review',
    title: 'ATO issued',
    text: {
      csp: 'The agency’s authorizing official has issued an ATO for your CSO.',
      agency: 'Your authorizing official has issued an ATO for the CSO. Using the PMO’s letter template is encouraged.',
    },
    why: 'The PMO reviews the package once the ATO letter has been issued.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-424..426 AP-434',
  },
  {
    id: 'ato-letter-sent',
    stage: 'pmo-review',
    title: 'ATO letter sent',
    text: {
      csp: 'The agency has sent the ATO letter to you and to info@fedramp.gov.',
      agency: 'You have sent the ATO letter to the CSP and to info@fedramp.gov.',
    },
    why: 'The steps to FedRAMP Authorized begin when the letter has been received.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-427 AP-441',
  },
] as const satisfies readonly ReadinessItem[];
