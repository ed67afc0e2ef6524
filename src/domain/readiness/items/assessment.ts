import type { ReadinessItem } from '../readiness-item.ts';

/**
 * Ready for the full assessment: a package that is clear, complete, concise and consistent, and what stands around it.
 * Source: Agency Authorization Playbook, Kickoff Meeting, Full Security Assessment and Remediation.
 */
export const assessmentItems = [
  {
    id: 'shared-understanding-after-kickoff',
    stage: 'full-security-assessment',
    title: 'Shared understanding from the Kickoff',
    force: 'should',
    actors: ['csp', 'agency'],
    statements: 'AP-276..287 AP-321..324',
    onlyIf: 'Only if the Kickoff comes first. Under All Deliverables Provided Simultaneously it does not.',
  },
  {
    id: 'required-fedramp-templates',
    stage: 'full-security-assessment',
    title: 'Required FedRAMP Templates used',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-334 AP-336',
  },
  {
    id: 'package-clear',
    stage: 'full-security-assessment',
    title: 'Package is clear',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-332..333',
  },
  {
    id: 'package-complete',
    stage: 'full-security-assessment',
    title: 'Package is complete',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-332..333 AP-351',
    readings: ['just-in-time-poam'],
  },
  {
    id: 'package-concise',
    stage: 'full-security-assessment',
    title: 'Package is concise',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-332..333 AP-336',
  },
  {
    id: 'package-consistent',
    stage: 'full-security-assessment',
    title: 'Package is consistent',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-332..333 AP-404..407',
  },
  {
    id: 'documentation-reviewed-by-agency',
    stage: 'full-security-assessment',
    title: 'Documentation reviewed by the agency',
    force: 'does',
    actors: ['agency', 'csp'],
    statements: 'AP-335',
  },
  {
    id: 'ssp-and-sap-approved',
    stage: 'full-security-assessment',
    title: 'SSP and SAP approved before testing',
    force: 'may',
    actors: ['agency'],
    statements: 'AP-254 AP-338',
    onlyIf: 'Depends on the review approach: Just-In-Time provides for it.',
  },
  {
    id: '3pao-prepared-to-test',
    stage: 'full-security-assessment',
    title: '3PAO prepared to test',
    force: 'does',
    actors: ['3pao', 'csp'],
    statements: 'AP-337 AP-339',
  },
] as const satisfies readonly ReadinessItem[];
