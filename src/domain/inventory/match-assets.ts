import type { ScanEvidence, ScannedHost } from '../poam/evidence.ts';
import { decisionsByHost } from '../poam/scans/host-decision.ts';
import { type HostIdentity, hostIdentity, identitiesOfName } from '../poam/scans/host-identity.ts';
import { machinesOf, type ScannedMachine } from '../poam/scans/machines.ts';
import { placeOfAddress } from './address-range.ts';
import type { InventoryAsset } from './inventory.ts';
import { inOneForm } from './ip-address.ts';

/** What of an asset the scans show. `not-known`: nothing tells, or a host may be it. */
export type AssetState = 'matched' | 'not-found' | 'not-known';

/** An asset beside the scans. */
export interface AssetMatch {
  readonly asset: InventoryAsset;
  readonly state: AssetState;
  /** The machines that are it, by their places. */
  readonly machines: readonly number[];
  /** Why it is not known. `no-identity`: the inventory gives nothing by which scans report hosts. */
  readonly unknownBecause?: 'no-identity' | 'may-be';
  /** Whether only a range of addresses ties it to its machines. */
  readonly isByRange: boolean;
  /** Whether a scan says that it did not answer. */
  readonly isSilent: boolean;
  /** The kinds of identity that it is known by, as {@link kindsOf} gives them. */
  readonly kinds: number;
}

/** A machine of the scans beside the inventory. */
export interface MachineMatch {
  readonly machine: ScannedMachine;
  /** The assets that are it, by their places. */
  readonly assets: readonly number[];
  /** Whether it may be an asset whose name is the same but for the domain. */
  readonly mayBeAsset: boolean;
  readonly kinds: number;
}

/** Assets and machines, and what belongs together. */
export interface Matches {
  readonly assets: readonly AssetMatch[];
  readonly machines: readonly MachineMatch[];
  /** Identities that so many assets share that they tell none of them. */
  readonly shared: readonly HostIdentity[];
}

/** An identity that more assets share than this is no asset’s own, as with hosts: see `host-groups.ts`. */
export const mostSharing = 400;

/**
 * Tells which assets of an inventory are which machines of the scans: those that share an address, a name, a network card, or a
 * number, in any case. A name for two assets is both. Which reported hosts are one machine is told as where hosts are counted.
 */
export function matchAssets(assets: readonly InventoryAsset[], scans: readonly ScanEvidence[]): Matches {
  const { machines, of } = machinesOf(scans, 'each-host', decisionsByHost([]));
  const hosts = scans.flatMap((scan) => scan.hosts);
  const known = machines.map(() => new Map<string, HostIdentity>());
  for (const [at, host] of hosts.entries()) {
    for (const identity of identitiesOf(host)) known[of[at] ?? 0]?.set(keyOf(identity), identity);
  }
  const { byKey, byLabel, shared } = indexOf(assets);
  const inRange = rangeFinder(assets);
  const found = assets.map(() => new Set<number>());
  const isByKey = assets.map(() => false);
  const mayBe = assets.map(() => new Set<number>());
  const looked = machines.map((machine, at) => {
    const own = known[at] ?? new Map<string, HostIdentity>();
    const mine = new Set<number>();
    for (const [key, { kind, value }] of own) {
      for (const one of byKey.get(key) ?? []) {
        mine.add(one);
        isByKey[one] = true;
      }
      if (kind === 'address') for (const one of inRange(value)) mine.add(one);
    }
    for (const one of mine) found[one]?.add(at);
    const kinds = kindsOf(own.values());
    const alike = new Set(
      [...own.values()].flatMap((one) => (one.kind === 'name' ? likeNames(one.value, byLabel) : [])),
    );
    // Where both have addresses, those have decided already.
    const open = [...alike].filter((one) => !mine.has(one) && !(kinds & kindsOf(assets[one]?.identities ?? []) & 1));
    for (const one of open) mayBe[one]?.add(at);
    return { machine, assets: [...mine].sort((a, b) => a - b), kinds, open };
  });
  const silent = silentKeys(scans);
  return {
    assets: assets.map((asset, at): AssetMatch => {
      const own = [...(found[at] ?? [])];
      // A host that is another asset is not this one too, merely because the names begin alike.
      const others = [...(mayBe[at] ?? [])].filter((one) => looked[one]?.assets.length === 0);
      const why = asset.isFindable ? (others.length > 0 ? 'may-be' : undefined) : 'no-identity';
      const state = own.length > 0 ? 'matched' : why === undefined ? 'not-found' : 'not-known';
      return {
        ...{ asset, state, machines: own },
        ...(state === 'not-known' && why !== undefined ? { unknownBecause: why } : {}),
        isByRange: own.length > 0 && !isByKey[at],
        isSilent: state !== 'matched' && asset.identities.some((one) => silent.has(keyOf(one))),
        kinds: kindsOf(asset.identities) | (asset.ranges === undefined ? 0 : 1),
      };
    }),
    machines: looked.map(({ open, ...one }) => ({
      ...one,
      mayBeAsset: one.assets.length === 0 && open.some((asset) => found[asset]?.size === 0),
    })),
    shared,
  };
}

/** Machine numbers are compared whatever kind of number they are said to be: an inventory does not say. */
function keyOf({ kind, value }: HostIdentity): string {
  return kind === 'id' ? `id ${value.slice(value.indexOf(' ') + 1)}` : `${kind} ${value}`;
}

/** All that a host of a scan is known by. A name that is no host’s name can be an asset’s identifier all the same. */
function identitiesOf({ name, identities = identitiesOfName(name) }: ScannedHost): HostIdentity[] {
  const reported = hostIdentity('id', `reported ${name}`);
  return [...identities, ...(reported ? [reported] : [])].flatMap((one) => inOneForm(one) ?? []);
}

/** The kinds of identity by which machines and assets can be compared, as bits: addresses 1, names 2, network cards 4. */
function kindsOf(identities: Iterable<HostIdentity>): number {
  let kinds = 0;
  for (const { kind } of identities) kinds |= kind === 'address' ? 1 : kind === 'name' ? 2 : kind === 'mac' ? 4 : 0;
  return kinds;
}

function indexOf(assets: readonly InventoryAsset[]) {
  const byKey = new Map<string, number[]>();
  const byLabel = new Map<string, number[]>();
  const sample = new Map<string, HostIdentity>();
  for (const [at, { identities }] of assets.entries()) {
    for (const identity of identities) {
      add(byKey, keyOf(identity), at);
      if (identity.kind === 'name') add(byLabel, labelOf(identity.value), at);
    }
  }
  for (const [at, { identities }] of assets.entries()) {
    for (const identity of identities) {
      const key = keyOf(identity);
      if ((byKey.get(key)?.length ?? 0) > mostSharing && byKey.get(key)?.[0] === at) sample.set(key, identity);
    }
  }
  for (const key of sample.keys()) byKey.delete(key);
  const names = new Map([...byLabel].filter(([, all]) => all.length <= mostSharing));
  const nameOf = (at: number) => assets[at]?.identities ?? [];
  return { byKey, byLabel: { names, nameOf }, shared: [...sample.values()] };
}

function add(index: Map<string, number[]>, key: string, at: number): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [at]);
  else if (known.at(-1) !== at) known.push(at);
}

const labelOf = (name: string) => name.replace(/\..*$/, '');

/** The assets that have a name without a domain which the other has with one, or the other way around. */
function likeNames(name: string, { names, nameOf }: ReturnType<typeof indexOf>['byLabel']): number[] {
  const label = labelOf(name);
  return (names.get(label) ?? []).filter((at) =>
    nameOf(at).some(
      ({ kind, value }) =>
        kind === 'name' && value !== name && (value === label || name === label) && labelOf(value) === label,
    ),
  );
}

/** Finds the assets whose ranges take in an address. */
function rangeFinder(assets: readonly InventoryAsset[]): (address: string) => number[] {
  const ranges = assets
    .flatMap(({ ranges: all = [] }, at) => all.map(({ first, last }) => ({ first, last, at })))
    .sort((one, other) => (one.first < other.first ? -1 : one.first > other.first ? 1 : 0));
  if (ranges.length === 0) return () => [];
  return (address) => {
    const place = placeOfAddress(address);
    if (place === undefined) return [];
    const found: number[] = [];
    for (const { first, last, at } of ranges) {
      if (first > place) break;
      if (last >= place) found.push(at);
    }
    return found;
  };
}

/** What the hosts are known by of which a scan says that they did not answer. */
function silentKeys(scans: readonly ScanEvidence[]): ReadonlySet<string> {
  return new Set(
    scans.flatMap(({ notScanned = [] }) => notScanned.flatMap((name) => identitiesOfName(name).map(keyOf))),
  );
}

/** How many assets and hosts may be the same, since they have nothing by which they could be compared. */
export interface Unlinked {
  readonly assets: number;
  readonly hosts: number;
}

/** Assets not found and hosts that no asset matches, of which some share no kind of identity, so that nothing tells them apart. */
export function unlinkedOf(missing: readonly AssetMatch[], unlisted: readonly MachineMatch[]): Unlinked {
  const kindsOf = (all: readonly { readonly kinds: number }[]) => [...new Set(all.map(({ kinds }) => kinds))];
  const apart = (all: readonly { readonly kinds: number }[], others: readonly number[]) =>
    all.filter(({ kinds }) => others.some((other) => (kinds & other) === 0)).length;
  return { assets: apart(missing, kindsOf(unlisted)), hosts: apart(unlisted, kindsOf(missing)) };
}
