import { type HostIdentity, reportedKey } from './host-identity.ts';

/** A host as one scan reports it, with what it is known by. */
export interface ReportedHost {
  readonly name: string;
  readonly identities: readonly HostIdentity[];
}

/** Which reported hosts are one machine. */
export interface HostGroups {
  /** For each host the place of the first one that is the same machine: its own for the first. */
  readonly first: readonly number[];
  /** Pairs of machines, by the places of their first hosts, that may be one: `by` is what they have in common. */
  readonly mayBe: readonly MayBeOne[];
}

/** Two machines that may be one. */
export interface MayBeOne {
  readonly hosts: readonly [number, number];
  readonly by: HostIdentity;
}

/** More pairs than these are not listed: nobody would look through them. */
const mostPairs = 1_000;
/** An identity that more hosts share than this is no machine’s own. */
const mostSharing = 400;
/** Where more machines than these share an identity and contradict each other, it is none’s own. */
const mostContradicting = 3;

/** The strongest first. A name that is reported is one machine’s in all scans. */
const kinds = ['reported', 'id', 'mac', 'name', 'address'] as const;

interface Machine {
  readonly ids: Set<string>;
  readonly names: Set<string>;
  readonly addresses: Set<string>;
}

/**
 * Tells which hosts are one machine: those that share their reported name, the number of an agent or a cloud, a network card,
 * a name or an address, unless their other identities contradict that: two numbers of one kind, or two names. Where they do,
 * they stay apart and may be one. So do a name alone and the same name with a domain, where no address decides.
 * What comes out does not depend on the order of the hosts.
 */
export function groupHosts(hosts: readonly ReportedHost[]): HostGroups {
  const parents = hosts.map((_, at) => at);
  const machines = hosts.map(({ identities }): Machine => {
    const of = (kind: HostIdentity['kind']) =>
      new Set(identities.filter((one) => one.kind === kind).map(({ value }) => value));
    return { ids: of('id'), names: of('name'), addresses: of('address') };
  });
  const firstOf = (at: number): number => {
    let root = at;
    while (parents[root] !== root) root = parents[root] ?? root;
    for (let one = at; parents[one] !== root; ) {
      const next = parents[one] ?? root;
      parents[one] = root;
      one = next;
    }
    return root;
  };
  const machineOf = (at: number) => machines[firstOf(at)] as Machine;
  const join = (one: number, other: number) => {
    const [root, joined] = [firstOf(one), firstOf(other)].sort((a, b) => a - b) as [number, number];
    if (root === joined) return;
    parents[joined] = root;
    for (const part of ['ids', 'names', 'addresses'] as const)
      for (const value of machines[joined]?.[part] ?? []) machines[root]?.[part].add(value);
  };
  const undecided: MayBeOne[] = [];
  const sharing = hostsByIdentity(hosts);
  for (const kind of kinds) {
    for (const value of [...sharing[kind].keys()].sort()) {
      const roots = [...new Set(sharing[kind].get(value)?.map(firstOf))];
      if (roots.length < 2 || roots.length > mostSharing) continue;
      const contradiction =
        kind !== 'reported' &&
        kind !== 'id' &&
        pairsAmong(roots).some(([one, other]) => contradict(machineOf(one), machineOf(other), kind));
      if (!contradiction) for (const root of roots.slice(1)) join(roots[0] as number, root);
      // What many machines share that contradict each other is none’s own.
      else if (roots.length <= mostContradicting) {
        const by = { kind: kind as HostIdentity['kind'], value };
        undecided.push(...pairsAmong(roots).map((hosts) => ({ hosts, by })));
      }
    }
  }
  undecided.push(...namesWithoutDomain(hosts, firstOf, machineOf));
  return { first: hosts.map((_, at) => firstOf(at)), mayBe: pairsOf(undecided, firstOf) };
}

function hostsByIdentity(hosts: readonly ReportedHost[]): Record<(typeof kinds)[number], Map<string, number[]>> {
  const sharing = { reported: new Map(), id: new Map(), mac: new Map(), name: new Map(), address: new Map() };
  const add = (kind: (typeof kinds)[number], value: string, at: number) => {
    const known: number[] | undefined = sharing[kind].get(value);
    if (known) known.push(at);
    else sharing[kind].set(value, [at]);
  };
  for (const [at, { name, identities }] of hosts.entries()) {
    add('reported', reportedKey(name), at);
    for (const { kind, value } of identities) add(kind, value, at);
  }
  return sharing;
}

function pairsAmong(roots: readonly number[]): (readonly [number, number])[] {
  return roots.flatMap((one, at) => roots.slice(at + 1).map((other) => [one, other] as const));
}

/** Whether two machines that share an identity of this kind are told apart by what else is known of them. */
function contradict(one: Machine, other: Machine, kind: 'mac' | 'name' | 'address'): boolean {
  if (haveOtherIds(one.ids, other.ids)) return true;
  const full = [one, other].map(({ names }) => [...names].filter((name) => name.includes('.'))) as [string[], string[]];
  if (full.every(({ length }) => length > 0) && isApart(full[0], new Set(full[1]))) return true;
  if (kind !== 'address') return false;
  const labels = [one, other].map(({ names }) => new Set([...names].map(labelOf))) as [Set<string>, Set<string>];
  return labels.every(({ size }) => size > 0) && isApart([...labels[0]], labels[1]);
}

const labelOf = (name: string) => name.replace(/\..*$/, '');

function isApart(values: readonly string[], others: ReadonlySet<string>): boolean {
  return !values.some((value) => others.has(value));
}

/** Whether both have numbers of one kind, and none in common. */
function haveOtherIds(ids: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const kindOf = (id: string) => id.replace(/ .*$/, '');
  const kindsOfOthers = new Set([...others].map(kindOf));
  return ids.size > 0 && isApart([...ids], others) && [...ids].some((id) => kindsOfOthers.has(kindOf(id)));
}

/** Machines known by a name without a domain alone, with those that have the same name with one, where no address decides. */
function namesWithoutDomain(
  hosts: readonly ReportedHost[],
  firstOf: (at: number) => number,
  machineOf: (at: number) => Machine,
): MayBeOne[] {
  const byLabel = new Map<string, Set<number>>();
  for (const at of hosts.keys()) {
    for (const name of machineOf(at).names) {
      if (name.includes('.')) byLabel.set(labelOf(name), (byLabel.get(labelOf(name)) ?? new Set()).add(firstOf(at)));
    }
  }
  return [...new Set([...hosts.keys()].map(firstOf))].flatMap((root) => {
    const { names, addresses } = machineOf(root);
    const [name, ...more] = names;
    if (name === undefined || more.length > 0 || name.includes('.')) return [];
    const others = [...(byLabel.get(name) ?? [])].map(firstOf).filter((other) => other !== root);
    return [...new Set(others)].flatMap((other) => {
      const isDecided = addresses.size > 0 && machineOf(other).addresses.size > 0;
      return isDecided ? [] : [{ hosts: [root, other] as const, by: { kind: 'name' as const, value: name } }];
    });
  });
}

/** Each pair once, without those that became one machine by another identity. */
function pairsOf(undecided: readonly MayBeOne[], firstOf: (at: number) => number): MayBeOne[] {
  const pairs = new Map<string, MayBeOne>();
  for (const { hosts, by } of undecided) {
    const [one, other] = hosts.map(firstOf).sort((a, b) => a - b) as [number, number];
    if (one !== other && !pairs.has(`${one} ${other}`)) pairs.set(`${one} ${other}`, { hosts: [one, other], by });
  }
  return [...pairs.values()].slice(0, mostPairs);
}
