import type { StageItems } from '../readiness-item.ts';

/**
 * What has to hold before the full assessment, the SAR Debrief, and FedRAMP Authorized.
 * Source: Agency Authorization Playbook, from Full Security Assessment to FedRAMP PMO Review. The numbered items of the
 * PMO review are its seven steps (AP-441 to AP-459); step 1 has two items, because the repository depends on the impact
 * level.
 */
export const authorizationItems = {
  'full-security-assessment': [
    {
      id: 'shared-understanding-after-kickoff',
      force: 'should',
      actors: ['csp', 'agency'],
      statements: 'AP-276..287 AP-321..324',
      isConditional: true,
    },
    { id: 'required-fedramp-templates', force: 'does', actors: ['csp'], statements: 'AP-334 AP-336' },
    { id: 'package-clear', force: 'does', actors: ['csp'], statements: 'AP-332..333' },
    {
      id: 'package-complete',
      force: 'does',
      actors: ['csp'],
      statements: 'AP-332..333 AP-351',
      readings: ['just-in-time-poam'],
    },
    { id: 'package-concise', force: 'does', actors: ['csp'], statements: 'AP-332..333 AP-336' },
    { id: 'package-consistent', force: 'does', actors: ['csp', '3pao'], statements: 'AP-332..333 AP-404..407' },
    { id: 'documentation-reviewed-by-agency', force: 'does', actors: ['agency', 'csp'], statements: 'AP-335' },
    { id: 'ssp-and-sap-approved', force: 'may', actors: ['agency'], statements: 'AP-254 AP-338', isConditional: true },
    { id: '3pao-prepared-to-test', force: 'does', actors: ['3pao', 'csp'], statements: 'AP-337 AP-339' },
  ],
  'sar-debrief': [
    { id: 'sar-developed', force: 'does', actors: ['3pao'], statements: 'AP-340..342 AP-361' },
    { id: 'poam-developed', force: 'does', actors: ['csp', '3pao'], statements: 'AP-343..345 AP-408' },
    {
      id: 'regular-review-meetings-held',
      force: 'should',
      actors: ['agency', 'csp', '3pao'],
      statements: 'AP-356..357',
    },
    { id: 'final-sar-and-poam-provided', force: 'does', actors: ['3pao', 'csp'], statements: 'AP-384 AP-391..392' },
    { id: 'final-sar-and-poam-reviewed', force: 'does', actors: ['agency'], statements: 'AP-360 AP-391..392' },
    {
      id: 'sar-debrief-scheduled',
      force: 'does',
      actors: ['pmo', 'csp', '3pao', 'agency'],
      statements: 'AP-364 AP-377 AP-384',
    },
    {
      id: 'sar-debrief-presentation-developed',
      force: 'does',
      actors: ['3pao', 'csp'],
      statements: 'AP-361..362 AP-378 AP-385..386',
    },
    {
      id: 'sar-debrief-presentation-reviewed-by-pmo',
      force: 'does',
      actors: ['3pao', 'csp', 'pmo'],
      statements: 'AP-379 AP-387',
    },
    { id: 'residual-risk-plan-and-timeline', force: 'does', actors: ['csp'], statements: 'AP-362 AP-369 AP-395' },
    { id: 'risks-for-agency-identified', force: 'should', actors: ['csp', 'agency'], statements: 'AP-370..373 AP-396' },
    { id: 'right-team-members-at-sar-debrief', force: 'does', actors: ['3pao', 'csp'], statements: 'AP-388 AP-390' },
  ],
  'pmo-review': [
    {
      id: 'documentation-gaps-addressed',
      force: 'does',
      actors: ['csp', '3pao'],
      statements: 'AP-402..408',
      isConditional: true,
    },
    {
      id: 'open-risks-remediated-or-mitigated',
      force: 'does',
      actors: ['csp'],
      statements: 'AP-409',
      isConditional: true,
    },
    {
      id: 'delta-or-additional-testing-performed',
      force: 'does',
      actors: ['3pao'],
      statements: 'AP-410..413',
      isConditional: true,
    },
    {
      id: 'close-out-meeting-conducted',
      force: 'should',
      actors: ['agency', 'csp', '3pao'],
      statements: 'AP-417..420',
    },
    { id: 'agency-review-finalized', force: 'does', actors: ['agency'], statements: 'AP-350..353 AP-423' },
    {
      id: 'customer-controls-implemented',
      force: 'does',
      actors: ['agency'],
      statements: 'AP-429..430',
      limits: ['agency-work'],
    },
    { id: 'ato-issued', force: 'does', actors: ['agency'], statements: 'AP-424..426 AP-434' },
    { id: 'ato-letter-sent', force: 'does', actors: ['agency'], statements: 'AP-427 AP-441' },
    {
      id: 'package-uploaded-to-max-gov',
      step: 1,
      force: 'does',
      actors: ['csp', '3pao'],
      statements: 'AP-442..443',
      limits: ['max-gov-levels'],
    },
    {
      id: 'package-uploaded-to-csp-repository',
      step: 1,
      force: 'does',
      actors: ['csp', '3pao'],
      statements: 'AP-442 AP-444',
      limits: ['own-repository-level'],
    },
    {
      id: 'initial-authorization-package-checklist-submitted',
      step: 2,
      force: 'does',
      actors: ['csp'],
      statements: 'AP-445..446',
    },
    { id: 'uploads-verified-by-pmo', step: 3, force: 'does', actors: ['pmo'], statements: 'AP-447..448' },
    {
      id: 'package-reviewed-by-pmo',
      step: 4,
      force: 'does',
      actors: ['pmo'],
      statements: 'AP-448..450 AP-462',
      readings: ['pmo-review-clock'],
    },
    {
      id: 'draft-review-report-discussed',
      step: 5,
      force: 'does',
      actors: ['pmo', 'csp', '3pao', 'agency'],
      statements: 'AP-451..454',
    },
    {
      id: 'findings-addressed-and-package-resubmitted',
      step: 6,
      force: 'does',
      actors: ['csp', '3pao'],
      statements: 'AP-440 AP-455..456',
    },
    { id: 'gap-review-passed', step: 7, force: 'does', actors: ['pmo'], statements: 'AP-457..459' },
  ],
} as const satisfies StageItems;
