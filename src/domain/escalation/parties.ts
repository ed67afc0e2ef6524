/**
 * The parties of the escalation process, as the source names them.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization.
 */
export const parties = {
  'agency-ao': {
    name: 'Agency AO',
    /** The source's tip: who else may take the agency AO's actions. */
    standsFor: 'the agency AO, the AO’s representative, or the collaborative ConMon group',
    statements: 'PM-008..009',
  },
  csp: {
    name: 'CSP',
    standsFor: 'the CSP, for which the security POC or the system owner answers',
    statements: 'PM-061 PM-079',
  },
  'csp-security-poc': { name: 'The CSP’s security POC', standsFor: 'the CSP', statements: 'PM-065' },
  'csp-system-owner': { name: 'The CSP’s system owner', standsFor: 'the CSP', statements: 'PM-066' },
  fedramp: { name: 'FedRAMP', standsFor: 'FedRAMP, which is told but does not act', statements: 'PM-091 PM-098' },
} as const satisfies Record<string, Party>;

/** Somebody who acts, answers or is told in the escalation process. */
export interface Party {
  /** Short name for labels. */
  readonly name: string;
  /** Who acts under this name. */
  readonly standsFor: string;
  /** Statements of the ledger that name the party. */
  readonly statements: string;
}

/** The id of a party. */
export type PartyId = keyof typeof parties;

/** Where FedRAMP is told of an escalation: an email address (PM-092, PM-099). */
export const fedrampAddress = 'info@fedramp.gov';
