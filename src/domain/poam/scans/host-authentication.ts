import { stateWithin } from '../../triggers/evaluation/comparisons.ts';
import type { FactualState } from '../../triggers/evaluation/results.ts';
import { vulnerabilityTriggerOf } from '../../triggers/vulnerabilities.ts';
import { percentText } from '../../triggers/words/amounts.ts';
import { countText, numberText } from '../../wording.ts';
import { mayHideMore } from '../counting/certainty.ts';
import { plain } from '../counting/weakness-keys.ts';
import type { Authentication, ScanEvidence } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';
import { decisionsByHost, type HostAnswer, type HostDecision } from './host-decision.ts';
import { identityText } from './host-identity.ts';
import { shareRange, unlinkedMachines } from './host-share.ts';
import { answerOn, type KnownBy, machinesOf, namesOf, type ScannedMachine } from './machines.ts';
import { pairWordsOf } from './pair-words.ts';

export type { HostDecision, PairAnswer } from './host-decision.ts';

/** A host, or a scan of one, as it was counted. */
export interface CountedHost {
  readonly name: string;
  /** Its other names, where scans report it under several. */
  readonly otherNames?: readonly string[];
  readonly files: readonly string[];
  /** What its scans know it by: names or numbers alone, addresses alone, or both. */
  readonly knownBy: KnownBy;
  readonly authentication: Authentication;
  /** What that was read from, in a few words. */
  readonly basis: string;
  readonly decidedBy: 'scan' | 'owner' | 'switch' | 'nobody';
  /** Left out of the share, with this reason. */
  readonly leftOut?: string;
  /** What its owner said about which other hosts it is one machine with, in words. */
  readonly saidOfPairs?: string;
}

/** How many hosts were scanned without credentials. */
export interface AuthenticationCount {
  readonly hosts: readonly CountedHost[];
  /** Hosts that count: all but those left out. */
  readonly total: number;
  readonly unauthenticated: number;
  /** Hosts that nobody has decided yet. They are asked about. */
  readonly undecided: number;
  readonly leftOut: number;
  /** What the undecided hosts are called, each once, however many scans of one there are. */
  readonly undecidedNames: readonly string[];
  /** What the hosts are called that a scan itself tells were scanned without credentials, each once. */
  readonly withoutNames: readonly string[];
  /** Hosts that may be one machine, which no scan decides and nobody has said: each counts by itself. */
  readonly mayBeOne: readonly HostPair[];
  /** How many hosts some files know by name alone, and others by address alone, so that they may be the same machines. */
  readonly unlinked: { readonly byName: number; readonly byAddress: number };
  /** The names of hosts that no scan reached, in a file that says so. They are in none of the numbers. */
  readonly notScanned: readonly string[];
  /**
   * The share in percent, from the least to the most that the undecided hosts, and those that may be one, leave open; absent
   * without any host, and where the scans may hold hosts that were not read.
   */
  readonly share?: { readonly least: number; readonly most: number };
  /** Whether the share reaches the limit of the triggers on scanning. */
  readonly reachesLimit: FactualState;
  readonly text: string;
}

/** Two hosts that may be one machine. */
export interface HostPair {
  readonly names: readonly [string, string];
  /** What they have in common, in words: “the address 10.0.0.5”. */
  readonly by: string;
}

const { share: limit } = vulnerabilityTriggerOf('scanning-noncompliance-first').thresholds;

/** Counts the hosts of scans, those without credentials, and those of which that is not known. */
export function countAuthentication(
  scans: readonly ScanEvidence[],
  choices: CountingChoices,
  decisions: readonly HostDecision[],
): AuthenticationCount {
  const decided = decisionsByHost(decisions);
  const { machines, mayBe } = machinesOf(scans, choices.hosts, decided);
  const said = pairWordsOf(machines, decided);
  const hosts = machines.map((host) => ({ ...decide(host, answerOn(host, decided), choices), ...said.of(host) }));
  const counting = hosts.filter(({ leftOut }) => leftOut === undefined);
  const unauthenticated = counting.filter(({ authentication }) => authentication === 'no').length;
  const undecided = counting.filter(({ authentication }) => authentication === 'unknown').length;
  const total = counting.length;
  const pairs = mayBe.filter(({ hosts: two }) => two.every((at) => hosts[at]?.leftOut === undefined));
  const isCounted = (at: number) => hosts[at]?.leftOut === undefined;
  const share = shareRange(hosts, isCounted, pairs);
  const { byName, byAddress } = unlinkedMachines(counting);
  const unlinked = { byName: byName.length, byAddress: byAddress.length };
  const numbers = { total, unauthenticated, undecided, leftOut: hosts.length - total };
  const isCut = mayHideMore(scans);
  const isKnown = total > 0 && !isCut;
  const mayBeOne = pairs.map(({ hosts: [one, other], by }) => ({
    names: [hosts[one]?.name ?? '', hosts[other]?.name ?? ''] as const,
    by: identityText(by),
  }));
  const alive = new Set(hosts.flatMap((host) => namesOf(host).map(plain)));
  const notScanned = [...new Set(scans.flatMap((scan) => scan.notScanned ?? []))].filter(
    (name) => !alive.has(plain(name)),
  );
  return {
    hosts,
    ...numbers,
    undecidedNames: ownNames(counting.filter(({ authentication }) => authentication === 'unknown')),
    withoutNames: ownNames(
      counting.filter(({ authentication, decidedBy }) => authentication === 'no' && decidedBy === 'scan'),
    ),
    mayBeOne,
    unlinked,
    notScanned,
    ...(isKnown ? { share } : {}),
    reachesLimit: isKnown ? stateWithin(limit, share.least, share.most) : 'not-assessed',
    text: isCut
      ? `${countText(unauthenticated, 'host')} without credentials among the ${numberText(total)} that were read. The scans may contain more, so the share is not known.`
      : `${authenticationText({ ...numbers, pairs: pairs.length, unlinked, notScanned: notScanned.length }, share)}${answeredText(counting)}${said.text}`,
  };
}

/** Of how many hosts the number is what their owner answered. */
function answeredText(hosts: readonly CountedHost[]): string {
  const amount = hosts.filter(({ decidedBy }) => decidedBy === 'owner').length;
  return amount === 0 ? '' : ` For ${countText(amount, 'host')}, this is your answer.`;
}

function ownNames(hosts: readonly CountedHost[]): string[] {
  return [...new Set(hosts.map(({ name }) => name))];
}

function decide(host: ScannedMachine, decision: HostAnswer | undefined, choices: CountingChoices): CountedHost {
  const known = withAnswer(host, decision, choices['unknown-hosts']);
  const why = decision?.justification?.trim() ?? '';
  const isLeftOut = why !== '' && known.authentication !== 'yes' && choices['justified-hosts'] === 'left-out';
  return isLeftOut ? { ...known, leftOut: why } : known;
}

function withAnswer(
  host: ScannedMachine,
  decision: HostAnswer | undefined,
  rule: CountingChoices['unknown-hosts'],
): CountedHost {
  if (host.authentication !== 'unknown') return { ...host, decidedBy: 'scan' };
  const answer = decision?.authentication;
  if (answer !== undefined) return { ...host, authentication: answer, basis: 'as you answered', decidedBy: 'owner' };
  if (rule === 'asked') return { ...host, decidedBy: 'nobody' };
  return { ...host, authentication: rule === 'with-credentials' ? 'yes' : 'no', decidedBy: 'switch' };
}

interface TextNumbers extends Pick<AuthenticationCount, 'total' | 'unauthenticated' | 'undecided' | 'leftOut'> {
  /** Pairs of hosts that may be one. */
  readonly pairs: number;
  readonly unlinked: AuthenticationCount['unlinked'];
  readonly notScanned: number;
}

function authenticationText(
  { total, unauthenticated, undecided, leftOut, pairs, unlinked, notScanned }: TextNumbers,
  { least, most }: { readonly least: number; readonly most: number },
): string {
  const out = leftOut === 0 ? '' : ` ${countText(leftOut, 'host')} left out with a justification.`;
  const silent =
    notScanned === 0
      ? ''
      : ` ${countText(notScanned, 'host')} did not respond and ${notScanned === 1 ? 'was' : 'were'} not scanned, so ${notScanned === 1 ? 'it is' : 'they are'} not counted.`;
  if (total === 0) return `No host counts, so there is no share.${out}${silent}`;
  const share = (unauthenticated * 100) / total;
  const text = `${numberText(unauthenticated)} of ${countText(total, 'host')} without credentials: ${percentText(share, limit.value)}; ${limit.value}% or more counts.`;
  const open =
    undecided === 0
      ? ''
      : ` For ${countText(undecided, 'host')}, the scans do not say: with them, the share is up to ${percentText(most, limit.value)}.`;
  const doubtful =
    pairs === 0
      ? ''
      : ` ${pairs === 1 ? 'Two hosts' : `${numberText(pairs)} pairs of hosts`} may be one machine${pairs === 1 ? '' : ' each'}: the share is then from ${percentText(least, limit.value)} to ${percentText(most, limit.value)}.`;
  const { byName, byAddress } = unlinked;
  const apart =
    byName === 0
      ? ''
      : ` ${countText(byName, 'host')} known only by name in one file may be among ${numberText(byAddress)} known only by address in another: the share is then from ${percentText(least, limit.value)} to ${percentText(most, limit.value)}.`;
  return `${text}${open}${doubtful}${apart}${out}${silent}`;
}
