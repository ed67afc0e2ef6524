/**
 * The parties of the escalation process, by the names that the source gives them. Who acts under a name stands in
 * `content/tools/escalation/case.yaml`.
 * Source: ConMon Performance Management, Performance Management for Ongoing Authorization (PM-008, PM-009, PM-061,
 * PM-065, PM-066, PM-079, PM-091, PM-098).
 */
export const parties = {
  'agency-ao': { name: 'Agency AO' },
  csp: { name: 'CSP' },
  'csp-security-poc': { name: 'The CSP’s security POC' },
  'csp-system-owner': { name: 'The CSP’s system owner' },
  fedramp: { name: 'FedRAMP' },
} as const satisfies Record<string, Party>;

/** Somebody who acts, answers or is notified in the escalation process. */
export interface Party {
  /** Short name for labels. */
  readonly name: string;
}

/** The id of a party. */
export type PartyId = keyof typeof parties;

/** Where FedRAMP is notified of an escalation: an email address (PM-092, PM-099). */
export const fedrampAddress = 'info@fedramp.gov';

/** A party within a sentence: “the CSP’s system owner”, “Agency AO”. */
export function partyInSentence(id: PartyId): string {
  return parties[id].name.replace(/^The /, 'the ');
}
