import { agencyOnly } from '../limits.ts';
import type { ReadinessItem } from '../readiness-item.ts';

/**
 * Ready for the PMO review, first part: what comes before the ATO letter, and the letter.
 * Source: Agency Authorization Playbook, Remediation; Agency Final Review and ATO.
 */
export const authorizationItems = [
  {
    id: 'documentation-gaps-addressed',
    stage: 'pmo-review',
    title: 'Documentation gaps addressed',
    force: 'does',
    actors: ['csp', '3pao'],
    statements: 'AP-402..408',
    onlyIf: 'Only where the agency requires it.',
  },
  {
    id: 'open-risks-remediated-or-mitigated',
    stage: 'pmo-review',
    title: 'Open risks remediated or mitigated',
    force: 'does',
    actors: ['csp'],
    statements: 'AP-409',
    onlyIf: 'Only where the CSP is asked to.',
  },
  {
    id: 'delta-or-additional-testing-performed',
    stage: 'pmo-review',
    title: 'Delta or additional testing performed',
    force: 'does',
    actors: ['3pao'],
    statements: 'AP-410..413',
    onlyIf: 'Only in the cases where it is required.',
  },
  {
    id: 'close-out-meeting-conducted',
    stage: 'pmo-review',
    title: 'Close-out meeting held',
    force: 'should',
    actors: ['agency', 'csp', '3pao'],
    statements: 'AP-417..420',
  },
  {
    id: 'agency-review-finalized',
    stage: 'pmo-review',
    title: 'Agency’s review finalized',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-350..353 AP-423',
  },
  {
    id: 'customer-controls-implemented',
    stage: 'pmo-review',
    title: 'Customer controls implemented',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-429..430',
    limits: [agencyOnly],
  },
  {
    id: 'ato-issued',
    stage: 'pmo-review',
    title: 'ATO issued',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-424..426 AP-434',
  },
  {
    id: 'ato-letter-sent',
    stage: 'pmo-review',
    title: 'ATO letter sent',
    force: 'does',
    actors: ['agency'],
    statements: 'AP-427 AP-441',
  },
] as const satisfies readonly ReadinessItem[];
