import { certaintyOf, mayHideMore } from '../poam/counting/certainty.ts';
import type { Certainty, SureNumber } from '../poam/counting/sure-number.ts';
import type { ScanEvidence } from '../poam/evidence.ts';
import { monthOf } from '../poam/scans/current-scans.ts';
import { namesOf } from '../poam/scans/machines.ts';
import { cutText } from '../wording.ts';
import { mostIdentities } from './identify-asset.ts';
import type { InventoryAsset, InventoryEvidence } from './inventory.ts';
import {
  type AssetList,
  type InventoryComparison,
  type ListedAsset,
  longestAssetList,
} from './inventory-comparison.ts';
import {
  type AssetMatch,
  type MachineMatch,
  type Matches,
  matchAssets,
  type Unlinked,
  unlinkedOf,
} from './match-assets.ts';
import { startAssets } from './merge-assets.ts';
import { comparisonNotes } from './words.ts';

/**
 * Compares the inventory of a system with the scans of a month. Every asset is found, not found, or not known; the order of
 * files makes no difference. What makes numbers uncertain: a file that was not read whole; and assets and hosts that have nothing
 * by which they could be compared, such as names alone on one side and addresses alone on the other.
 *
 * @param inventories The files of one inventory. Of several months the latest one counts; assets of the same identifier are one.
 * @param scans The scans of the month: of others, nothing is said here.
 */
export function compareWithScans(
  inventories: readonly InventoryEvidence[],
  scans: readonly ScanEvidence[],
): InventoryComparison {
  const current = latestOf(inventories);
  const assets = assetsOf(current);
  const date = current
    .flatMap((one) => one.date ?? [])
    .sort()
    .at(-1);
  const isMore = { assets: mayHideMore(current), hosts: mayHideMore(scans) };
  const matches = matchAssets(assets, scans);
  const { unlinked, ...numbers } = scans.length === 0 ? nothingCompared() : numbersOf(matches, isMore);
  return {
    ...(date === undefined ? {} : { date }),
    assets: between(assets.length, isMore.assets ? Infinity : assets.length),
    ...numbers,
    notes: comparisonNotes(matches, scans.length, unlinked),
  };
}

/** The files of the latest month, and those without a date. */
export function latestOf(inventories: readonly InventoryEvidence[]): InventoryEvidence[] {
  const month = inventories
    .flatMap(({ date }) => (date === undefined ? [] : [monthOf(date)]))
    .sort()
    .at(-1);
  return inventories.filter(({ date }) => date === undefined || monthOf(date) === month);
}

/** The assets of all files, those of the same identifier joined, in an order of their own. */
function assetsOf(inventories: readonly InventoryEvidence[]): InventoryAsset[] {
  const store = startAssets(mostIdentities * 2);
  const all = inventories.flatMap((one) => one.assets);
  for (const asset of inventories.length < 2 ? all : all.toSorted(byName)) store.add(asset);
  return store.all();
}

const byName = (one: { readonly name: string }, other: { readonly name: string }) =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

type Numbers = Pick<InventoryComparison, 'matched' | 'lists'> & { readonly unlinked: Unlinked };

function nothingCompared(): Numbers {
  const unknown = { value: 0, certainty: 'not-known' } as const;
  const empty: AssetList = { ...unknown, all: 0, listed: [] };
  const lists = {
    notFound: empty,
    inLatestNotFound: empty,
    unlisted: empty,
    withoutCredentials: empty,
    notKnown: empty,
  };
  return { matched: unknown, lists, unlinked: { assets: 0, hosts: 0 } };
}

/** @param isMore Whether there may be more assets, or hosts, than were read. */
function numbersOf(
  { assets, machines }: Matches,
  isMore: { readonly assets: boolean; readonly hosts: boolean },
): Numbers {
  const of = (state: AssetMatch['state']) => assets.filter((one) => one.state === state);
  const [matched, missing, unknown] = [of('matched'), of('not-found'), of('not-known')];
  const unlisted = machines.filter((one) => one.assets.length === 0);
  const unlinked = unlinkedOf(missing, unlisted);
  const doubtful = Math.min(unlinked.assets, unlinked.hosts);
  const says = (all: readonly AssetMatch[]) => all.filter(({ asset }) => asset.inLatestScan === 'yes');
  const more = (isOpen: boolean) => (isOpen ? Infinity : 0);
  /** Assets not found: fewer if unread hosts or hosts that cannot be compared are among them. */
  const absent = (found: readonly AssetMatch[], open: readonly AssetMatch[]) =>
    between(
      isMore.hosts ? 0 : Math.max(0, found.length - doubtful),
      found.length + open.length + more(isMore.assets),
      found.length,
    );
  const planned = matched.filter(({ asset }) => asset.authenticatedScan === 'yes');
  const logins = (one: AssetMatch) => one.machines.map((at) => machines[at]?.machine.authentication);
  const without = planned.filter((one) => logins(one).includes('no'));
  const open = planned.filter((one) => !logins(one).includes('no') && logins(one).includes('unknown'));
  const maybe = unlisted.filter(({ mayBeAsset }) => mayBeAsset).length;
  return {
    matched: between(
      matched.length,
      matched.length + unknown.length + doubtful + more(isMore.assets || isMore.hosts),
      matched.length,
    ),
    lists: {
      notFound: assetList(absent(missing, unknown), missing),
      inLatestNotFound: assetList(absent(says(missing), says(unknown)), says(missing)),
      unlisted: hostList(
        between(
          isMore.assets ? 0 : Math.max(0, unlisted.length - maybe - doubtful),
          unlisted.length + more(isMore.hosts),
          unlisted.length,
        ),
        unlisted,
      ),
      withoutCredentials: assetList(
        between(without.length, without.length + open.length + more(isMore.assets || isMore.hosts), without.length),
        without,
      ),
      notKnown: assetList(between(unknown.length, unknown.length + more(isMore.assets), unknown.length), unknown),
    },
    unlinked,
  };
}

/** A number that lies anywhere from `low` to `high`, both inclusive. @param known What was counted, kept where it is not known. */
function between(low: number, high: number, known = low): SureNumber {
  const certainty: Certainty = certaintyOf(low, high);
  return { value: certainty === 'not-known' ? known : low, certainty };
}

function assetList(number: SureNumber, all: readonly AssetMatch[]): AssetList {
  const listed = all.map(({ asset }) => asset).toSorted(byName);
  return { ...number, all: all.length, listed: listed.slice(0, longestAssetList).map(listedAsset) };
}

function listedAsset({ name, identities, ranges = [] }: InventoryAsset): ListedAsset {
  const others = identities.filter(
    ({ kind, value }) => (kind === 'address' || kind === 'name') && value !== name.toLowerCase(),
  );
  return listedAs(name, [...ranges.map(({ text }) => text), ...others.map(({ value }) => value)]);
}

function hostList(number: SureNumber, all: readonly MachineMatch[]): AssetList {
  const hosts = all.map(({ machine }) => namesOf(machine).sort()).map(([name = '', ...others]) => ({ name, others }));
  const listed = hosts.toSorted(byName).slice(0, longestAssetList);
  return { ...number, all: all.length, listed: listed.map(({ name, others }) => listedAs(name, others)) };
}

/** How many other names of an asset or a host stand beside it, and how long a name may be. */
const shownOthers = 3;
const longestName = 120;

function listedAs(name: string, others: readonly string[]): ListedAsset {
  const short = (text: string) => cutText(text, longestName);
  const shown = [...new Set(others)].sort().slice(0, shownOthers).map(short).join(', ');
  return { name: short(name), ...(shown === '' ? {} : { knownBy: shown }) };
}
