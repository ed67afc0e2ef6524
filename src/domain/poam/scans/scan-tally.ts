import { monthInWords } from '../../calendar/months.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords } from '../../wording.ts';
import type { ScanEvidence } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';
import { currentScans, monthOf } from './current-scans.ts';
import { type AuthenticationCount, countAuthentication, type HostDecision } from './host-authentication.ts';
import { type ScanVulnerabilities, scanVulnerabilities } from './scan-vulnerabilities.ts';

/** What the scans come to by one set of choices. */
export interface ScanTally {
  /** The scans that are counted. */
  readonly scans: readonly ScanEvidence[];
  readonly vulnerabilities: ScanVulnerabilities;
  readonly authentication: AuthenticationCount;
  /** That the scans are of another month than the day as of which ages are counted, in a sentence; else absent. */
  readonly otherMonth?: string;
}

/** Counts scans by one set of choices. */
export function tallyScans(
  scans: readonly ScanEvidence[],
  decisions: readonly HostDecision[],
  asOf: PlainDate | undefined,
  choices: CountingChoices,
): ScanTally {
  const current = currentScans(scans, choices.scans, asOf);
  const otherMonth = otherMonthText(current, asOf);
  return {
    scans: current,
    vulnerabilities: scanVulnerabilities(current, choices['scan-key']),
    authentication: countAuthentication(current, choices, decisions),
    ...(otherMonth === undefined ? {} : { otherMonth }),
  };
}

function otherMonthText(scans: readonly ScanEvidence[], asOf: PlainDate | undefined): string | undefined {
  const latest = scans
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  if (latest === undefined || asOf === undefined || monthOf(latest) === monthOf(asOf)) return undefined;
  return `The latest scan is from ${dateInWords(latest)}, but ages are counted as of ${dateInWords(asOf)}. Add the scans from ${monthInWords(asOf)}.`;
}
