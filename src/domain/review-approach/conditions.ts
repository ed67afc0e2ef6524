import type { DeliverableId } from './approaches.ts';

/**
 * The four conditions of the simultaneous approach: each deliverable complete, and with the agency, before the Kickoff.
 * Source: Agency Authorization Playbook, Authorization Planning (AP-248, AP-249).
 */
export const conditions = [
  condition('ssp', 'Will the SSP and its attachments be complete before the Kickoff?', {
    reason:
      'The simultaneous approach needs it complete before the Kickoff. Under Just-In-Time the SSP is what the work starts with.',
    statements: 'AP-241 AP-248..249',
  }),
  condition('sap', 'Will the SAP be complete before the Kickoff?', {
    reason:
      'The simultaneous approach needs it complete before the Kickoff. Under Just-In-Time the SAP has its turn after the SSP.',
    statements: 'AP-242 AP-248..249',
  }),
  condition('sar', 'Will the SAR be complete before the Kickoff?', {
    reason:
      'The simultaneous approach needs it complete before the Kickoff. Under Just-In-Time the SAR has its turn after the SAP.',
    statements: 'AP-242 AP-248..249',
  }),
  condition('poam', 'Will the POA&M be complete before the Kickoff?', {
    reason:
      'The simultaneous approach needs it complete before the Kickoff. The source does not name the POA&M for Just-In-Time, so nothing stands against that approach.',
    statements: 'AP-248..249',
  }),
] as const;

/** The question about one deliverable; `lacking` is the reason where it will not be complete. */
function condition<Id extends DeliverableId>(
  deliverable: Id,
  question: string,
  lacking: { reason: string; statements: string },
) {
  return {
    id: `${deliverable}-complete`,
    kind: 'condition',
    deliverable,
    question,
    why: 'The simultaneous approach means that all four deliverables are complete and submitted before the Kickoff.',
    statements: 'AP-248..249',
    answers: [
      {
        id: 'yes',
        label: 'Yes',
        reason:
          'One condition of the simultaneous approach is met. That opens it; it does not argue against Just-In-Time.',
        basis: 'judgment',
        statements: 'AP-248..249',
      },
      { id: 'no', label: 'No', favors: 'just-in-time', withholdsSimultaneous: true, ...lacking, basis: 'source' },
      {
        id: 'not-certain',
        label: 'Not certain',
        withholdsSimultaneous: true,
        reason:
          'We do not recommend the simultaneous approach on a deliverable that may not be there. Answer again when it is certain.',
        basis: 'judgment',
        statements: 'AP-248..249',
      },
    ],
  } as const;
}
