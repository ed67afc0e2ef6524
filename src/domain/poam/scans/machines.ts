import { plain } from '../counting/weakness-keys.ts';
import type { Authentication, ScanEvidence, ScannedHost } from '../evidence.ts';
import type { CountingChoices } from '../switches/choices.ts';
import type { HostDecision } from './host-decision.ts';
import { groupHosts, type HostGroups, type MayBeOne, type ReportedHost } from './host-groups.ts';
import { identitiesOfName } from './host-identity.ts';

/** A machine, or by the switch a scan of one, with what the scans say about its login. */
export interface ScannedMachine {
  readonly name: string;
  /** Its other names, where scans report it under several. */
  readonly otherNames?: readonly string[];
  readonly authentication: Authentication;
  readonly basis: string;
  readonly files: string[];
}

/** What was said of hosts, by their names as `plain` makes them. */
export type Decided = ReadonlyMap<string, HostDecision>;

/** The decisions on each host: of several the later ones add to the earlier. */
export function decisionsByHost(decisions: readonly HostDecision[]): Decided {
  const decided = new Map<string, HostDecision>();
  for (const one of decisions) decided.set(plain(one.host), { ...decided.get(plain(one.host)), ...one });
  return decided;
}

/** The machines of scans, and which of them may be one. */
export interface Machines {
  readonly machines: readonly ScannedMachine[];
  /** Pairs of machines, by their places, that may be one. */
  readonly mayBe: readonly MayBeOne[];
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
    }));
    return { machines, mayBe: [] };
  }
  const { first, mayBe } = groupsOf(scans, decided, () => all.map(({ host }) => reportedHost(host, decided)));
  const found = new Map<number, ScannedMachine>();
  for (const [at, { file, host }] of all.entries()) {
    const root = first[at] ?? at;
    found.set(root, better(found.get(root), host, file));
  }
  const places = new Map([...found.keys()].map((root, place) => [root, place]));
  const machines = [...found.values()];
  const isOwn = (at: number) => decisionOn(machines[at], decided)?.isOwn === true;
  const pairs = mayBe.map(({ hosts: [one, other], by }) => ({
    hosts: [places.get(one) ?? 0, places.get(other) ?? 0] as const,
    by,
  }));
  return { machines, mayBe: pairs.filter(({ hosts }) => !hosts.some(isOwn)) };
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
  const said = JSON.stringify(
    [...decided].flatMap(([host, { sameAs }]) => (sameAs === undefined ? [] : [host, sameAs])),
  );
  const last = grouped.get(key);
  const isSame = last?.said === said && last.scans.length === scans.length;
  if (last && isSame && last.scans.every((scan, at) => scan === scans[at])) return last.groups;
  const groups = groupHosts(hosts());
  grouped.set(key, { scans: [...scans], said, groups });
  return groups;
}

/** A host with what it is known by. What its owner says about which host it is goes before all identities. */
function reportedHost({ name, identities = identitiesOfName(name) }: ScannedHost, decided: Decided): ReportedHost {
  const met = new Set([plain(name)]);
  let shown = name;
  for (;;) {
    const same = decided.get(plain(shown))?.sameAs;
    if (same === undefined) return { name: shown, identities };
    // Whoever answers in a circle has said that all of them are one.
    if (met.has(plain(same))) return { name: [...met].sort()[0] ?? name, identities };
    met.add(plain(same));
    shown = same;
  }
}

/** What was said of a machine, under any of its names. */
export function decisionOn(
  host: Pick<ScannedMachine, 'name' | 'otherNames'> | undefined,
  decided: Decided,
): HostDecision | undefined {
  const said = [host?.name ?? [], host?.otherNames ?? []].flat().flatMap((name) => decided.get(plain(name)) ?? []);
  return said.length < 2 ? said[0] : Object.assign({}, ...said.toReversed());
}

const best: readonly Authentication[] = ['yes', 'unknown', 'no'];

/** One scan with credentials suffices; one that does not tell leaves open what the others do not show. */
function better(
  before: ScannedMachine | undefined,
  { name, authentication, basis }: ScannedHost,
  file: string,
): ScannedMachine {
  if (!before) return { name, authentication, basis, files: [file] };
  if (before.files.at(-1) !== file) before.files.push(file);
  const isKnown = [before.name, ...(before.otherNames ?? [])].some((one) => plain(one) === plain(name));
  const otherNames = isKnown ? before.otherNames : [...(before.otherNames ?? []), name];
  const names = { name: before.name, ...(otherNames ? { otherNames } : {}), files: before.files };
  const isBetter = best.indexOf(authentication) < best.indexOf(before.authentication);
  return isBetter ? { ...names, authentication, basis } : { ...before, ...names };
}
