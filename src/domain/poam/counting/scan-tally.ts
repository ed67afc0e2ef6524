import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ScanEvidence } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';
import { currentScans } from './current-scans.ts';
import { type AuthenticationCount, countAuthentication, type HostDecision } from './host-authentication.ts';
import { type ScanVulnerabilities, scanVulnerabilities } from './scan-vulnerabilities.ts';

/** What the scans come to by one set of choices. */
export interface ScanTally {
  /** The scans that are counted. */
  readonly scans: readonly ScanEvidence[];
  readonly vulnerabilities: ScanVulnerabilities;
  readonly authentication: AuthenticationCount;
}

/** Counts scans by one set of choices. */
export function tallyScans(
  scans: readonly ScanEvidence[],
  decisions: readonly HostDecision[],
  asOf: PlainDate | undefined,
  choices: CountingChoices,
): ScanTally {
  const current = currentScans(scans, choices.scans, asOf);
  return {
    scans: current,
    vulnerabilities: scanVulnerabilities(current, choices['scan-key']),
    authentication: countAuthentication(current, choices, decisions),
  };
}
