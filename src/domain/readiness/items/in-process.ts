import { agencyOnly, readyLevelsOnly } from '../limits.ts';
import type { ReadinessItem } from '../readiness-item.ts';

/**
 * Ready for In Process: from the agency’s needs to the In Process Request.
 * Source: Agency Authorization Playbook, Partnership Establishment and Readiness Assessment.
 */
export const inProcessItems = [
  {
    id: 'mission-needs-and-requirements-defined',
    stage: 'in-process',
    title: 'Mission needs and requirements defined',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-199 AP-201',
    limits: [agencyOnly],
  },
  {
    id: 'data-sensitivity-understood',
    stage: 'in-process',
    title: 'Sensitivity of the data understood',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-199 AP-203..204 AP-208',
    limits: [agencyOnly],
  },
  {
    id: 'marketplace-reviewed',
    stage: 'in-process',
    title: 'Marketplace reviewed',
    force: 'should',
    actors: ['agency'],
    statements: 'AP-093 AP-199 AP-202 AP-207..208',
    limits: [agencyOnly],
  },
  {
    id: 'authorization-status-asked',
    stage: 'in-process',
    title: 'Authorization status asked of the PMO',
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
    force: 'should',
    actors: ['agency', 'csp'],
    statements: 'AP-199 AP-210..211',
    onlyIf: 'Only if the CSO is not on the Marketplace.',
  },
  {
    id: 'csp-information-form-completed',
    stage: 'in-process',
    title: 'CSP Information Form completed',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-213..214',
    onlyIf: 'Only if the CSO is not on the Marketplace.',
  },
  {
    id: 'fedramp-ready-achieved',
    stage: 'in-process',
    title: 'FedRAMP Ready achieved',
    force: 'should',
    actors: ['csp', '3pao', 'pmo'],
    statements: 'AP-097..098 AP-100 AP-169 AP-171..172 AP-174..176 AP-188',
    limits: [readyLevelsOnly],
  },
  {
    id: 'agreed-to-partner',
    stage: 'in-process',
    title: 'Agreed to partner',
    force: 'does',
    actors: ['agency', 'csp'],
    statements: 'AP-194 AP-198 AP-222',
  },
  {
    id: 'in-process-requirements-reviewed',
    stage: 'in-process',
    title: 'In Process requirements reviewed',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-222..223',
  },
  {
    id: 'in-process-request-sent',
    stage: 'in-process',
    title: 'In Process Request sent',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-224..225',
  },
] as const satisfies readonly ReadinessItem[];
