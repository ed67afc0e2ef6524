import { triggerOf } from '../../triggers/deficiency-triggers.ts';
import { stateWithin } from '../../triggers/evaluation/comparisons.ts';
import type { FactualState } from '../../triggers/evaluation/results.ts';
import { percentText } from '../../triggers/words/amounts.ts';
import { countText, numberText } from '../../wording.ts';
import { mayHideMore } from '../counting/certainty.ts';
import { plain } from '../counting/weakness-keys.ts';
import type { Authentication, ScanEvidence } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';

/** What the owner of the scans says about a host. Capitals and blanks in its name make no difference. */
export interface HostDecision {
  readonly host: string;
  /** For a host of which the scan does not tell. It changes nothing that a scan tells. */
  readonly authentication?: 'yes' | 'no';
  /** Why the host cannot be scanned with credentials. */
  readonly justification?: string;
}

/** A host, or a scan of one, as it was counted. */
export interface CountedHost {
  readonly name: string;
  readonly files: readonly string[];
  readonly authentication: Authentication;
  /** What that was read from, in a few words. */
  readonly basis: string;
  readonly decidedBy: 'scan' | 'owner' | 'switch' | 'nobody';
  /** Left out of the share, with this reason. */
  readonly leftOut?: string;
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
  /**
   * The share in percent, from the least to the most that the undecided hosts leave open; absent without any host, and where
   * the scans may hold hosts that were not read.
   */
  readonly share?: { readonly least: number; readonly most: number };
  /** Whether the share reaches the limit of the triggers on scanning. */
  readonly reachesLimit: FactualState;
  readonly text: string;
}

const { share: limit } = triggerOf('scanning-noncompliance-first').thresholds;

/** Counts the hosts of scans, those without credentials, and those of which that is not known. */
export function countAuthentication(
  scans: readonly ScanEvidence[],
  choices: CountingChoices,
  decisions: readonly HostDecision[],
): AuthenticationCount {
  const decided = new Map<string, HostDecision>();
  for (const one of decisions) decided.set(plain(one.host), { ...decided.get(plain(one.host)), ...one });
  const hosts = scannedHosts(scans, choices.hosts).map((host) => decide(host, decided.get(plain(host.name)), choices));
  const counting = hosts.filter(({ leftOut }) => leftOut === undefined);
  const unauthenticated = counting.filter(({ authentication }) => authentication === 'no').length;
  const undecided = counting.filter(({ authentication }) => authentication === 'unknown').length;
  const total = counting.length;
  const percent = (amount: number) => (amount * 100) / total;
  const share = { least: percent(unauthenticated), most: percent(unauthenticated + undecided) };
  const numbers = { total, unauthenticated, undecided, leftOut: hosts.length - total };
  const isCut = mayHideMore(scans);
  const isKnown = total > 0 && !isCut;
  return {
    hosts,
    ...numbers,
    undecidedNames: namesOf(counting.filter(({ authentication }) => authentication === 'unknown')),
    withoutNames: namesOf(
      counting.filter(({ authentication, decidedBy }) => authentication === 'no' && decidedBy === 'scan'),
    ),
    ...(isKnown ? { share } : {}),
    reachesLimit: isKnown ? stateWithin(limit, share.least, share.most) : 'not-assessed',
    text: isCut
      ? `${countText(unauthenticated, 'host')} without credentials among the ${numberText(total)} that were read. The scans may hold more, so the share is not known.`
      : authenticationText(numbers, share),
  };
}

function namesOf(hosts: readonly CountedHost[]): string[] {
  return [...new Set(hosts.map(({ name }) => name))];
}

type Scanned = Pick<CountedHost, 'name' | 'authentication' | 'basis'> & { readonly files: string[] };

function scannedHosts(scans: readonly ScanEvidence[], rule: CountingChoices['hosts']): Scanned[] {
  const found = new Map<string, Scanned>();
  const all: Scanned[] = [];
  for (const { file, hosts } of scans) {
    for (const { name, authentication, basis } of hosts) {
      const one = { name, authentication, basis };
      if (rule === 'each-scan') all.push({ ...one, files: [file] });
      else found.set(plain(name), better(found.get(plain(name)), one, file));
    }
  }
  return rule === 'each-scan' ? all : [...found.values()];
}

const best: readonly Authentication[] = ['yes', 'unknown', 'no'];

/** One scan with credentials suffices; one that does not tell leaves open what the others do not show. */
function better(before: Scanned | undefined, one: Omit<Scanned, 'files'>, file: string): Scanned {
  if (!before) return { ...one, files: [file] };
  if (before.files.at(-1) !== file) before.files.push(file);
  const isBetter = best.indexOf(one.authentication) < best.indexOf(before.authentication);
  return isBetter ? { ...one, name: before.name, files: before.files } : before;
}

function decide(host: Scanned, decision: HostDecision | undefined, choices: CountingChoices): CountedHost {
  const known = withAnswer(host, decision, choices['unknown-hosts']);
  const why = decision?.justification?.trim() ?? '';
  const isLeftOut = why !== '' && known.authentication !== 'yes' && choices['justified-hosts'] === 'left-out';
  return isLeftOut ? { ...known, leftOut: why } : known;
}

function withAnswer(
  host: Scanned,
  decision: HostDecision | undefined,
  rule: CountingChoices['unknown-hosts'],
): CountedHost {
  if (host.authentication !== 'unknown') return { ...host, decidedBy: 'scan' };
  const answer = decision?.authentication;
  if (answer !== undefined) return { ...host, authentication: answer, basis: 'as you answered', decidedBy: 'owner' };
  if (rule === 'asked') return { ...host, decidedBy: 'nobody' };
  return { ...host, authentication: rule === 'with-credentials' ? 'yes' : 'no', decidedBy: 'switch' };
}

function authenticationText(
  {
    total,
    unauthenticated,
    undecided,
    leftOut,
  }: Pick<AuthenticationCount, 'total' | 'unauthenticated' | 'undecided' | 'leftOut'>,
  { least, most }: { readonly least: number; readonly most: number },
): string {
  const out = leftOut === 0 ? '' : ` ${countText(leftOut, 'host')} left out with a justification.`;
  if (total === 0) return `No host counts, so there is no share.${out}`;
  const text = `${numberText(unauthenticated)} of ${countText(total, 'host')} without credentials: ${percentText(least, limit.value)}; ${limit.value}% or more counts.`;
  const open =
    undecided === 0
      ? ''
      : ` Of ${countText(undecided, 'host')} the scans do not tell: with them up to ${percentText(most, limit.value)}.`;
  return `${text}${open}${out}`;
}
