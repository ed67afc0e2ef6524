import type { ScannedHost } from '../../../domain/poam/evidence.ts';
import { groupHosts } from '../../../domain/poam/scans/host-groups.ts';
import {
  type HostIdentity,
  identitiesOfName,
  identityText,
  reportedKey,
} from '../../../domain/poam/scans/host-identity.ts';
import { keptText } from '../reading/kept-text.ts';
import type { AuthenticationClue } from './credentialed-checks.ts';
import { addClue, checkNoun, cluesOfSigns, type LoginSigns, loginSignOf, startSigns } from './login-signs.ts';

/** The check by which Nessus finds out whether a host answers, and the one that describes the scan itself. */
export const pingPlugin = '10180';
const ofTheScan = new Set([pingPlugin, '19506']);

/** How many identities of one host are kept. */
const mostIdentities = 64;

/** What its owner should know about the hosts of a scan. */
export interface HostNotes {
  /** Hosts that were scanned both with and without credentials. */
  readonly uneven: readonly string[];
  /** Hosts of which the file says both, with what it says. */
  readonly contradicted: readonly ScannedHost[];
  /** Hosts that did not answer, and were not scanned. */
  readonly notScanned: readonly string[];
  /** Hosts whose scan began and did not end. */
  readonly unfinished: readonly string[];
  /** Pairs of hosts that may be one, and by what. */
  readonly mayBeOne: readonly { readonly names: readonly [string, string]; readonly by: string }[];
  /** Machines that the file reports under several names: all of their names. */
  readonly severalNames: readonly (readonly string[])[];
}

/** Keeps the hosts of a scan, in room that grows with their number. */
export interface HostStore {
  /** The number of a host, by the name under which it is reported; capitals make no difference. */
  readonly number: (name: string) => number;
  readonly size: () => number;
  /** Adds what a host is known by besides its name. */
  readonly identify: (number: number, identities: readonly HostIdentity[]) => void;
  /** Begins another scan of a host in the same file: its signs are judged by themselves. */
  readonly startScan: (number: number) => void;
  /** What is said outright on how a host was scanned, or hinted at by tags and dates. */
  readonly authenticate: (number: number, clue: AuthenticationClue, how: 'said' | 'hinted') => void;
  /** A finding on a host. */
  readonly found: (number: number, id: string, isWeakness: boolean) => void;
  /** That a host did not answer, or that its scan did not end. */
  readonly mark: (number: number, what: 'dead' | 'unfinished') => void;
  /**
   * The hosts in the order in which they were met, twice where the file shows scans with and without credentials; and for each
   * number the first one that is the same machine, or nothing where it was not scanned.
   */
  readonly finish: () => {
    readonly hosts: readonly ScannedHost[];
    readonly machines: readonly (number | undefined)[];
    readonly notes: HostNotes;
  };
}

interface Host {
  readonly name: string;
  readonly identities: Map<string, HostIdentity>;
  /** The weightiest sign, and one of the same weight to the contrary. */
  clues: readonly AuthenticationClue[];
  signs: LoginSigns | undefined;
  isDead: boolean;
  isUnfinished: boolean;
  /** Whether any check other than those of the scan itself has a result. */
  isSeen: boolean;
}

/** A store with nothing in it. @param tool The scanner, whose checks are known to speak of logins. */
export function startHosts(tool: string): HostStore {
  const hosts: Host[] = [];
  const numbers = new Map<string, number>();
  const at = (number: number) => hosts[number] as Host;
  const signsOf = (number: number) => (at(number).signs ??= startSigns());
  const judge = (host: Host) => {
    if (host.signs) for (const clue of cluesOfSigns(host.signs, checkNoun(tool))) weigh(host, clue);
    host.signs = undefined;
  };
  return {
    size: () => hosts.length,
    number(name) {
      const key = reportedKey(name).slice(0, 255);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      const host = { name: keptText(name, 255), identities: new Map(), clues: [], signs: undefined };
      hosts.push({ ...host, isDead: false, isUnfinished: false, isSeen: false });
      numbers.set(keptText(key, 255), hosts.length - 1);
      return hosts.length - 1;
    },
    identify(number, identities) {
      const known = at(number).identities;
      for (const { kind, value } of identities) {
        if (known.size >= mostIdentities || known.has(`${kind} ${value}`)) continue;
        known.set(keptText(`${kind} ${value}`, 300), { kind, value: keptText(value, 255) });
      }
    },
    startScan: (number) => judge(at(number)),
    authenticate: (number, clue, how) => addClue(signsOf(number)[how], clue),
    found(number, id, isWeakness) {
      if (isWeakness || !ofTheScan.has(id)) at(number).isSeen = true;
      const sign = loginSignOf(tool, id);
      if (sign) signsOf(number)[sign].add(id);
    },
    mark(number, what) {
      if (what === 'dead') at(number).isDead = true;
      else at(number).isUnfinished = true;
    },
    finish() {
      for (const host of hosts) judge(host);
      return finished(hosts);
    },
  };
}

/** The heavier clue goes before; as heavy ones to the contrary stand beside each other. */
function weigh(host: Pick<Host, 'clues'>, clue: AuthenticationClue): void {
  const weight = host.clues[0]?.weight ?? 0;
  if (clue.weight > weight) host.clues = [clue];
  else if (clue.weight === weight && !host.clues.some(({ authentication }) => authentication === clue.authentication))
    host.clues = [...host.clues, clue];
}

const isMissing = ({ isDead, isUnfinished, isSeen }: Host) => !isSeen && (isDead || isUnfinished);

function finished(hosts: readonly Host[]): ReturnType<HostStore['finish']> {
  const reported = hosts.map(({ name, identities }) => {
    const all = [...identitiesOfName(name), ...identities.values()];
    return { name, identities: [...new Map(all.map((one) => [`${one.kind} ${one.value}`, one])).values()] };
  });
  const { first, mayBe } = groupHosts(reported);
  const members = new Map<number, number[]>();
  for (const [number, root] of first.entries()) members.set(root, [...(members.get(root) ?? []), number]);
  const seen = [...members].filter(([, numbers]) => numbers.some((one) => !isMissing(hosts[one] as Host)));
  const isSeen = new Set(seen.map(([root]) => root));
  const scanned = seen.flatMap(([root, numbers]) => scannedHosts(hosts, reported, root, numbers));
  const nameOf = (root: number) => (hosts[root] as Host).name;
  const missing = hosts.filter((host, number) => isMissing(host) && !isSeen.has(first[number] ?? number));
  return {
    hosts: scanned,
    machines: first.map((root) => (isSeen.has(root) ? root : undefined)),
    notes: {
      uneven: unevenNames(scanned),
      contradicted: scanned.filter(({ authentication, basis }) => authentication === 'unknown' && basis !== notTold),
      notScanned: missing.map(({ name }) => name),
      unfinished: hosts.filter((host) => host.isUnfinished && !isMissing(host)).map(({ name }) => name),
      mayBeOne: mayBe
        .filter(({ hosts: two }) => two.every((root) => isSeen.has(root)))
        .map(({ hosts: [one, other], by }) => ({ names: [nameOf(one), nameOf(other)], by: identityText(by) })),
      severalNames: seen.filter(([, { length }]) => length > 1).map(([, numbers]) => numbers.map(nameOf)),
    },
  };
}

const notTold = 'the file does not say';

function scannedHosts(
  hosts: readonly Host[],
  reported: readonly { readonly identities: readonly HostIdentity[] }[],
  root: number,
  numbers: readonly number[],
): ScannedHost[] {
  const { name } = hosts[root] as Host;
  const machine: Pick<Host, 'clues'> = { clues: [] };
  for (const number of numbers) for (const clue of hosts[number]?.clues ?? []) weigh(machine, clue);
  const own = new Set(identitiesOfName(name).map(({ kind, value }) => `${kind} ${value}`));
  const all = new Map(
    numbers.flatMap((number) =>
      (reported[number]?.identities ?? []).map((one) => [`${one.kind} ${one.value}`, one] as const),
    ),
  );
  const identities = all.size > own.size ? { identities: [...all.values()] } : {};
  if (machine.clues.length === 0) return [{ name, authentication: 'unknown', basis: notTold, ...identities }];
  return machine.clues.map(({ authentication, basis }) => ({ name, authentication, basis, ...identities }));
}

function unevenNames(hosts: readonly ScannedHost[]): string[] {
  const met = new Map<string, Set<string>>();
  for (const { name, authentication } of hosts) met.set(name, (met.get(name) ?? new Set()).add(authentication));
  return [...met].filter(([, kinds]) => kinds.has('yes') && kinds.has('no')).map(([name]) => name);
}
