import { plain } from '../poam/counting/weakness-keys.ts';
import type { HostIdentity } from '../poam/scans/host-identity.ts';
import type { InventoryAsset, YesNo } from './inventory.ts';

/** Assets that are joined as they come. */
export interface AssetStore {
  /** Adds an asset, or the next row of one. Gives the one that it was joined with, as that was before. */
  readonly add: (asset: InventoryAsset) => InventoryAsset | undefined;
  readonly size: () => number;
  /** All assets, in the order in which they were met. */
  readonly all: () => InventoryAsset[];
}

/**
 * A store with nothing in it. Rows, and assets of several files, are one where they have the same identifier, in any case; those
 * without one, where they are known by the same things.
 *
 * @param mostIdentities How many identities of one asset are kept.
 */
export function startAssets(mostIdentities: number): AssetStore {
  const assets: InventoryAsset[] = [];
  const places = new Map<string, number>();
  return {
    size: () => assets.length,
    all: () => assets,
    add(asset) {
      const key = keyOf(asset);
      const at = key === undefined ? undefined : places.get(key);
      const known = at === undefined ? undefined : assets[at];
      if (at === undefined || known === undefined) {
        if (key !== undefined) places.set(key, assets.length);
        assets.push(asset);
        return undefined;
      }
      assets[at] = joined(known, asset, mostIdentities);
      return known;
    },
  };
}

const identityKey = ({ kind, value }: HostIdentity) => `${kind} ${value}`;

/** By what an asset is one with others; nothing where it is known by nothing. */
function keyOf({ identifier, identities, ranges = [] }: InventoryAsset): string | undefined {
  if (identifier !== undefined) return `identifier ${plain(identifier)}`;
  const keys = [...identities.map(identityKey), ...ranges.map(({ text }) => text)];
  return keys.length === 0 ? undefined : keys.sort().join('\n');
}

/** An asset that any of its rows says is scanned, is scanned. */
const either = (one: YesNo | undefined, other: YesNo | undefined): YesNo | undefined =>
  one === 'yes' || other === 'yes' ? 'yes' : (one ?? other);

function joined(one: InventoryAsset, other: InventoryAsset, mostIdentities: number): InventoryAsset {
  const added = other.identities.filter(
    ({ kind, value }) => !one.identities.some((known) => known.value === value && known.kind === kind),
  );
  const identities = added.length === 0 ? one.identities : [...one.identities, ...added].slice(0, mostIdentities);
  const ranges = rangesOf(one, other);
  const said = {
    authenticatedScan: either(one.authenticatedScan, other.authenticatedScan),
    inLatestScan: either(one.inLatestScan, other.inLatestScan),
    isPublic: either(one.isPublic, other.isPublic),
  };
  return {
    ...one,
    identities,
    ...(ranges === undefined ? {} : { ranges }),
    isFindable: one.isFindable || other.isFindable,
    ...(said.authenticatedScan === undefined ? {} : { authenticatedScan: said.authenticatedScan }),
    ...(said.inLatestScan === undefined ? {} : { inLatestScan: said.inLatestScan }),
    ...(said.isPublic === undefined ? {} : { isPublic: said.isPublic }),
    rows: one.rows + other.rows,
  };
}

function rangesOf(one: InventoryAsset, other: InventoryAsset): InventoryAsset['ranges'] {
  if (one.ranges === undefined || other.ranges === undefined) return one.ranges ?? other.ranges;
  return [...new Map([...one.ranges, ...other.ranges].map((range) => [range.text, range])).values()];
}

/** Whether two parts of an asset are two machines by all that is said of them: each has names and addresses, and none is alike. */
export function seemTwo(one: InventoryAsset, other: InventoryAsset): boolean {
  const of = ({ identities }: InventoryAsset, kind: HostIdentity['kind']) =>
    identities.filter((identity) => identity.kind === kind && !isIdentifier(identity, one)).map(identityKey);
  return (['name', 'address'] as const).every((kind) => {
    const [mine, others] = [of(one, kind), new Set(of(other, kind))];
    return mine.length > 0 && others.size > 0 && !mine.some((key) => others.has(key));
  });
}

const isIdentifier = ({ value }: HostIdentity, { identifier }: InventoryAsset) =>
  identifier !== undefined && value === plain(identifier);
