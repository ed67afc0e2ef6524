import type { PlainDate } from '../calendar/plain-date.ts';
import { countWith, type EvidenceCount, type EvidenceResult, withEffects } from './counting/count-with.ts';
import { poamsOfSystem, type SystemDecision } from './counting/systems.ts';
import type { PoamEvidence, ScanEvidence } from './evidence.ts';
import type { HostDecision } from './scans/host-authentication.ts';
import { tallyScans } from './scans/scan-tally.ts';
import type { SomeChoices } from './switches/choices.ts';

/**
 * Counts POA&Ms and scans for the deficiency triggers. Of POA&Ms and scans of several months the latest up to the as-of
 * day is counted. The work grows in proportion to items and findings, times the number of options of all switches.
 * Throws nothing.
 *
 * @param switches The switches that do not stand at their defaults.
 * @param asOf The day as of which to count; left out: the POA&M’s own date.
 * @param decisions What the owner says about hosts.
 * @param system What the owner says of POA&Ms that name different systems.
 */
export function countEvidence(
  poams: readonly PoamEvidence[],
  scans: readonly ScanEvidence[],
  switches: SomeChoices = {},
  asOf?: PlainDate,
  decisions: readonly HostDecision[] = [],
  system?: SystemDecision,
): EvidenceResult {
  return withEffects(countWith(poamsOfSystem(poams, system), { scans, decisions, tally: tallyScans }, switches, asOf));
}

/** As {@link countEvidence}, without the effects of the switches. */
export function countOnce(
  poams: readonly PoamEvidence[],
  scans: readonly ScanEvidence[],
  switches: SomeChoices = {},
  asOf?: PlainDate,
  decisions: readonly HostDecision[] = [],
  system?: SystemDecision,
): EvidenceCount {
  return countWith(poamsOfSystem(poams, system), { scans, decisions, tally: tallyScans }, switches, asOf).count;
}
