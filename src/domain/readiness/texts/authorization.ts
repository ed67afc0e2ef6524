import type { authorizationItems } from '../items/authorization.ts';
import type { TextsOf } from './item-text.ts';

/** Ready for the PMO review, first part: what holds once each item is done. */
export const authorizationTexts = {
  'documentation-gaps-addressed': {
    csp: 'You and your 3PAO have addressed the gaps and inconsistencies that the agency’s review team identified.',
    agency: 'The CSP and the 3PAO have addressed the gaps and inconsistencies that your review team identified.',
  },
  'open-risks-remediated-or-mitigated': {
    csp: 'You have remediated or mitigated the open risks, and the agency’s authorizing official can accept what is left.',
    agency:
      'The CSP has remediated or mitigated the open risks, and your authorizing official can accept what is left.',
  },
  'delta-or-additional-testing-performed': {
    csp: 'Your 3PAO has performed the delta testing and the additional testing that were required.',
    agency: 'The 3PAO has performed the delta testing and the additional testing that were required.',
  },
  'close-out-meeting-conducted': {
    csp: 'You, your 3PAO and the agency have held a formal close-out meeting, with approval to move on to the final review.',
    agency:
      'You, the CSP and the 3PAO have held a formal close-out meeting, with approval to move on to the final review.',
  },
  'agency-review-finalized': {
    csp: 'The agency has completed its quality and risk review of the package.',
    agency: 'Your review team has completed its quality and risk review of the package.',
  },
  'customer-controls-implemented': {
    csp: 'The agency has implemented, tested and documented the customer controls.',
    agency: 'You have implemented and tested the customer controls, and documented them in your GRC tool.',
  },
  'ato-issued': {
    csp: 'The agency’s authorizing official has issued an ATO for your CSO.',
    agency: 'Your authorizing official has issued an ATO for the CSO. Using the PMO’s letter template is encouraged.',
  },
  'ato-letter-sent': {
    csp: 'The agency has sent the ATO letter to you and to info@fedramp.gov.',
    agency: 'You have sent the ATO letter to the CSP and to info@fedramp.gov.',
  },
} as const satisfies TextsOf<typeof authorizationItems>;
