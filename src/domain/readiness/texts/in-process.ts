import type { inProcessItems } from '../items/in-process.ts';
import type { TextsOf } from './item-text.ts';

/** Ready for In Process: what holds once each item is done. */
export const inProcessTexts = {
  'mission-needs-and-requirements-defined': {
    csp: 'The agency has defined its mission needs and what it requires of a CSO.',
    agency: 'You have clearly defined your mission needs and what specifically you require of a CSO.',
  },
  'data-sensitivity-understood': {
    csp: 'The agency has categorized the data that it will use with the CSO.',
    agency:
      'You understand how sensitive the data is that you will use with the CSO, and have categorized it by FIPS 199.',
  },
  'marketplace-reviewed': {
    csp: 'The agency has looked on the FedRAMP Marketplace for a CSO that fits its mission and its data.',
    agency:
      'You have researched providers and looked on the FedRAMP Marketplace for a CSO that fits your mission and provides the level of security your data needs.',
  },
  'authorization-status-asked': {
    csp: 'The agency has asked the FedRAMP PMO about your CSO’s authorization status.',
    agency: 'You have asked the FedRAMP PMO about the CSO’s authorization status.',
  },
  'willingness-and-commitment-determined': {
    csp: 'You have met with the agency, and it knows how willing and committed you are to pursue a FedRAMP authorization.',
    agency: 'You have met with the CSP and know how willing and committed it is to pursue a FedRAMP authorization.',
  },
  'csp-information-form-completed': {
    csp: 'You have completed FedRAMP’s CSP Information Form.',
    agency: 'The CSP has completed FedRAMP’s CSP Information Form; where it had not, you told it to.',
  },
  'fedramp-ready-achieved': {
    csp: 'Your CSO is FedRAMP Ready: the 3PAO’s results stand in a RAR, and the FedRAMP PMO has approved it.',
    agency: 'The CSO is FedRAMP Ready: the 3PAO’s results stand in a RAR, and the FedRAMP PMO has approved it.',
  },
  'agreed-to-partner': {
    csp: 'An agency has agreed with you to partner on an initial FedRAMP Authorization.',
    agency: 'You have chosen a CSO and agreed with its CSP to partner on an initial FedRAMP Authorization.',
  },
  'in-process-requirements-reviewed': {
    csp: 'The agency has reviewed the In Process requirements.',
    agency:
      'You have reviewed the In Process requirements in FedRAMP Marketplace Designations for Cloud Service Providers.',
  },
  'in-process-request-sent': {
    csp: 'The agency has sent its In Process Request to info@fedramp.gov.',
    agency: 'You have sent the agency In Process Request to info@fedramp.gov.',
  },
} as const satisfies TextsOf<typeof inProcessItems>;
