import { agencyOnly, readyLevelsOnly } from './limits.ts';
import type { ReadinessItem } from './readiness-item.ts';

/**
 * Ready for In Process: from the agency’s needs to the In Process Request.
 * Source: Agency Authorization Playbook, Partnership Establishment and Readiness Assessment.
 */
export const inProcessItems = [
  {
    id: 'mission-needs-and-requirements-defined',
    stage: 'in-process',
    title: 'Mission needs and requirements defined',
    text: {
      csp: 'The agency has defined its mission needs and what it requires of a CSO.',
      agency: 'You have clearly defined your mission needs and what specifically you require of a CSO.',
    },
    why: 'Every later choice, of the service and of the partner, is held against them.',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-199 AP-201',
    limits: [agencyOnly],
  },
  {
    id: 'data-sensitivity-understood',
    stage: 'in-process',
    title: 'Sensitivity of the data understood',
    text: {
      csp: 'The agency has categorized the data that it will use with the CSO.',
      agency:
        'You understand how sensitive the data is that you will use with the CSO, and have categorized it by FIPS 199.',
    },
    why: 'The category says which level of security the service has to provide.',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-199 AP-203..204 AP-208',
    limits: [agencyOnly],
  },
  {
    id: 'marketplace-reviewed',
    stage: 'in-process',
    title: 'Marketplace reviewed',
    text: {
      csp: 'The agency has looked on the FedRAMP Marketplace for a CSO that fits its mission and its data.',
      agency:
        'You have researched providers and looked on the FedRAMP Marketplace for a CSO that fits your mission and provides the level of security your data needs.',
    },
    why: 'A service that is FedRAMP Authorized already can be reused without a new authorization from the start.',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-093 AP-199 AP-202 AP-207..208',
    limits: [agencyOnly],
  },
  {
    id: 'authorization-status-asked',
    stage: 'in-process',
    title: 'Authorization status asked of the PMO',
    text: {
      csp: 'The agency has asked the FedRAMP PMO about your CSO’s authorization status.',
      agency: 'You have asked the FedRAMP PMO about the CSO’s authorization status.',
    },
    why: 'The PMO knows where the authorization stands.',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-199 AP-209',
    limits: [agencyOnly],
    onlyIf: 'Only if the CSO stands on the Marketplace.',
  },
  {
    id: 'willingness-and-commitment-determined',
    stage: 'in-process',
    title: 'Willingness and commitment determined',
    text: {
      csp: 'You have met with the agency, and it knows how willing and committed you are to pursue a FedRAMP authorization.',
      agency: 'You have met with the CSP and know how willing and committed it is to pursue a FedRAMP authorization.',
    },
    why: 'The work ahead is the CSP’s in large part. An unwilling partner costs both sides their time.',
    force: 'should',
    actors: ['agency', 'csp'],
    statements: 'AP-199 AP-210..211',
    onlyIf: 'Only if the CSO is not on the Marketplace.',
  },
  {
    id: 'csp-information-form-completed',
    stage: 'in-process',
    title: 'CSP Information Form completed',
    text: {
      csp: 'You have completed FedRAMP’s CSP Information Form.',
      agency: 'The CSP has completed FedRAMP’s CSP Information Form; where it had not, you told it to.',
    },
    why: 'The form is how a first intake call with the FedRAMP PMO is scheduled.',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-213..214',
    onlyIf: 'Only if the CSO is not on the Marketplace.',
  },
  {
    id: 'fedramp-ready-achieved',
    stage: 'in-process',
    title: 'FedRAMP Ready achieved',
    text: {
      csp: 'Your CSO is FedRAMP Ready: the 3PAO’s results stand in a RAR, and the FedRAMP PMO has approved it.',
      agency: 'The CSO is FedRAMP Ready: the 3PAO’s results stand in a RAR, and the FedRAMP PMO has approved it.',
    },
    why: 'It signals a high likelihood of completing an authorization. It is highly recommended with an agency partner, and required only for a JAB P-ATO.',
    force: 'should',
    actors: ['csp', '3pao', 'pmo'],
    statements: 'AP-097..098 AP-100 AP-169 AP-171..172 AP-174..176 AP-188',
    limits: [readyLevelsOnly],
  },
  {
    id: 'agreed-to-partner',
    stage: 'in-process',
    title: 'Agreed to partner',
    text: {
      csp: 'An agency has agreed with you to partner on an initial FedRAMP Authorization.',
      agency: 'You have chosen a CSO and agreed with its CSP to partner on an initial FedRAMP Authorization.',
    },
    why: 'Without an agency that partners, no authorization begins on this route.',
    force: 'does',
    actors: ['agency', 'csp'],
    statements: 'AP-194 AP-198 AP-222',
  },
  {
    id: 'in-process-requirements-reviewed',
    stage: 'in-process',
    title: 'In Process requirements reviewed',
    text: {
      csp: 'The agency has reviewed the In Process requirements.',
      agency:
        'You have reviewed the In Process requirements in FedRAMP Marketplace Designations for Cloud Service Providers.',
    },
    why: 'The request has to meet them.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-222..223',
  },
  {
    id: 'in-process-request-sent',
    stage: 'in-process',
    title: 'In Process Request sent',
    text: {
      csp: 'The agency has sent its In Process Request to info@fedramp.gov.',
      agency: 'You have sent the agency In Process Request to info@fedramp.gov.',
    },
    why: 'The request is the agency’s to send. The PMO provides templates once it has confirmed the partnership.',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-224..225',
  },
] as const satisfies readonly ReadinessItem[];
