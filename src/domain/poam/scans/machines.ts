import { plain } from '../counting/weakness-keys.ts';
import type { Authentication, ScanEvidence, ScannedHost } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';
import type { Decided, HostAnswer } from './host-decision.ts';
import { groupHosts, type HostGroups, type MayBeOne, type ReportedHost } from './host-groups.ts';
import { type HostIdentity, identitiesOfName } from './host-identity.ts';

/** A machine, or by the switch a scan of one, with what the scans say about its login. */
export interface ScannedMachine {
  readonly name: string;
  /** Its other names, where scans report it under several. */
  readonly otherNames?: readonly string[];
  readonly authentication: Authentication;
  readonly basis: string;
  readonly files: string[];
  /** What all of its scans know it by: names or numbers alone, addresses alone, or both. */
  readonly knownBy: KnownBy;
}

/** What a machine is known by. */
export type KnownBy = 'names' | 'addresses' | 'both';

/** The machines of scans, and which of them may be one. */
export interface Machines {
  readonly machines: readonly ScannedMachine[];
  /** Pairs of machines, by their places, that may be one. */
  readonly mayBe: readonly MayBeOne[];
  /** For each host of each scan, in their order, the place of its machine. */
  readonly of: readonly number[];
}

/** The machines of scans, or by the switch the scans of each. */
export function machinesOf(scans: readonly ScanEvidence[], rule: CountingChoices['hosts'], decided: Decided): Machines {
  const all = scans.flatMap(({ file, hosts }) => hosts.map((host) => ({ file, host })));
  if (rule === 'each-scan') {
    const machines = all.map(({ file, host: { name, authentication, basis } }) => ({
      name,
      authentication,
      basis,
      files: [file],
      knownBy: 'both' as const,
    }));
    return { machines, mayBe: [], of: [...machines.keys()] };
  }
  const { first, mayBe } = groupsOf(scans, decided, () => all.map(({ host }) => reportedHost(host, decided)));
  const found = new Map<number, ScannedMachine>();
  for (const [at, { file, host }] of all.entries()) {
    const root = first[at] ?? at;
    found.set(root, better(found.get(root), host, file));
  }
  const places = new Map([...found.keys()].map((root, place) => [root, place]));
  const machines = [...found.values()];
  const areTwo = ([one, other]: readonly [number, number]) =>
    decided.areTwo(namesOf(machines[one]), namesOf(machines[other]));
  const pairs = mayBe.map(({ hosts: [one, other], by }) => ({
    hosts: [places.get(one) ?? 0, places.get(other) ?? 0] as const,
    by,
  }));
  const of = first.map((root) => places.get(root) ?? 0);
  return { machines, mayBe: pairs.filter(({ hosts }) => !areTwo(hosts)), of };
}

interface Grouped {
  readonly scans: readonly ScanEvidence[];
  readonly said: string;
  readonly groups: HostGroups;
}

/** The last grouping by its first scan: every switch is counted both ways, and none of them changes which hosts are one. */
const grouped = new WeakMap<ScanEvidence, Grouped>();

function groupsOf(scans: readonly ScanEvidence[], decided: Decided, hosts: () => readonly ReportedHost[]): HostGroups {
  const [key] = scans;
  if (key === undefined) return groupHosts([]);
  const said = JSON.stringify(decided.pairs.filter(({ isOne }) => isOne).map(({ pair }) => pair));
  const last = grouped.get(key);
  const isSame = last?.said === said && last.scans.length === scans.length;
  if (last && isSame && last.scans.every((scan, at) => scan === scans[at])) return last.groups;
  const groups = groupHosts(hosts());
  grouped.set(key, { scans: [...scans], said, groups });
  return groups;
}

/** A host with what it is known by. What its owner says about which host it is goes before all identities. */
function reportedHost({ name, identities = identitiesOfName(name) }: ScannedHost, decided: Decided): ReportedHost {
  return { name: decided.sharedName(name), identities };
}

/** All names under which scans report a machine. */
export function namesOf(machine: Pick<ScannedMachine, 'name' | 'otherNames'> | undefined): string[] {
  return machine === undefined ? [] : [machine.name, ...(machine.otherNames ?? [])];
}

/** What was said of a machine, under any of its names. */
export function answerOn(
  machine: Pick<ScannedMachine, 'name' | 'otherNames'>,
  decided: Decided,
): HostAnswer | undefined {
  const said = namesOf(machine).flatMap((name) => decided.byHost.get(plain(name)) ?? []);
  return said.length < 2 ? said[0] : Object.assign({}, ...said.toReversed());
}

function knownByOf(identities: readonly HostIdentity[]): KnownBy {
  const addresses = identities.filter(({ kind }) => kind === 'address').length;
  if (addresses === 0) return 'names';
  return addresses === identities.length ? 'addresses' : 'both';
}

const together = (one: KnownBy | undefined, other: KnownBy): KnownBy =>
  one === undefined || one === other ? other : 'both';

type Told = Pick<ScannedHost, 'authentication' | 'basis'>;

/** Why a machine is left open where one scan was without credentials, and another does not tell: both count as reasons. */
function basisOfBoth(stands: Told, yields: Told): string {
  const isMixed = stands.authentication === 'unknown' && yields.authentication === 'no';
  return isMixed && !stands.basis.includes(otherScan) ? `${stands.basis}${otherScan}${yields.basis}` : stands.basis;
}

const otherScan = '; another scan: ';

const best: readonly Authentication[] = ['yes', 'unknown', 'no'];

/** One scan with credentials suffices; one that does not tell leaves open what the others do not show. */
function better(
  before: ScannedMachine | undefined,
  { name, authentication, basis, identities = identitiesOfName(name) }: ScannedHost,
  file: string,
): ScannedMachine {
  const knownBy = together(before?.knownBy, knownByOf(identities));
  if (!before) return { name, authentication, basis, files: [file], knownBy };
  if (before.files.at(-1) !== file) before.files.push(file);
  const isKnown = [before.name, ...(before.otherNames ?? [])].some((one) => plain(one) === plain(name));
  const otherNames = isKnown ? before.otherNames : [...(before.otherNames ?? []), name];
  const names = { name: before.name, ...(otherNames ? { otherNames } : {}), files: before.files, knownBy };
  const isBetter = best.indexOf(authentication) < best.indexOf(before.authentication);
  const [stands, yields] = isBetter ? [{ authentication, basis }, before] : [before, { authentication, basis }];
  return { ...names, authentication: stands.authentication, basis: basisOfBoth(stands, yields) };
}
