import type { PlainDate } from '../calendar/plain-date.ts';
import type { SureNumber } from '../poam/counting/sure-number.ts';

/*
 * What an inventory comes to beside scans, as it is kept with a month’s package: numbers, and lists up to a bound.
 */

/** The most assets or hosts of a list that are kept. */
export const longestAssetList = 200;

/** An asset of the inventory, or a host of the scans, in a list. */
export interface ListedAsset {
  readonly name: string;
  /** What else it is known by, in a few words. */
  readonly knownBy?: string | undefined;
}

/** A number of assets or hosts, and the first of them. */
export interface AssetList extends SureNumber {
  /** How many the whole list has: more than the number where some may not belong. */
  readonly all: number;
  /** At most {@link longestAssetList}, in the order of their names. */
  readonly listed: readonly ListedAsset[];
}

/** The lists of a comparison. */
export const assetListIds = ['notFound', 'inLatestNotFound', 'unlisted', 'withoutCredentials', 'notKnown'] as const;

/**
 * A list of a comparison. `notFound`: assets that no scan found. `inLatestNotFound`: those among them of which the inventory says
 * that they are in the latest scan. `unlisted`: hosts scanned that no asset matches. `withoutCredentials`: assets that were
 * scanned without credentials though the inventory plans an authenticated scan. `notKnown`: assets of which nobody can tell.
 */
export type AssetListId = (typeof assetListIds)[number];

/** An inventory beside the scans of its month. */
export interface InventoryComparison {
  /** The inventory’s own date, the latest of several. */
  readonly date?: PlainDate | undefined;
  readonly assets: SureNumber;
  /** Assets that the scans found. */
  readonly matched: SureNumber;
  readonly lists: Readonly<Record<AssetListId, AssetList>>;
  /** What its owner should know about the comparison, in sentences. */
  readonly notes: readonly string[];
}
