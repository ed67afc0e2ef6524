import type { PlainDate } from '../calendar/plain-date.ts';
import type { Place, ReadIssue, TableAccount } from '../poam/evidence.ts';
import type { HostIdentity } from '../poam/scans/host-identity.ts';
import type { AddressRange } from './address-range.ts';

/*
 * The inventory of a system, which a CSP updates and posts each month (CC-121). Neither source says how it is laid out or
 * compared with the month’s scans (CC-119); the layout that is read is FedRAMP’s Integrated Inventory Workbook (SSP Appendix
 * M). Everything here is plain JSON.
 */

/** What an inventory says of an asset in a column of yes and no; absent where it says neither. */
export type YesNo = 'yes' | 'no';

/** An asset of an inventory: all rows under one identifier, such as a host and the software on it. */
export interface InventoryAsset {
  /** What to call it: its identifier, or else its first name or address as written. */
  readonly name: string;
  /** Its first row. */
  readonly place: Place;
  /** The unique asset identifier as written. */
  readonly identifier?: string;
  /** All that it is known by, each once. */
  readonly identities: readonly HostIdentity[];
  /** Ranges of addresses that the inventory gives for it. */
  readonly ranges?: readonly AddressRange[];
  /**
   * Whether the inventory gives anything by which scans report hosts: an address, a DNS or NetBIOS name, a MAC address. Of an
   * asset without these, nobody can tell whether a scan should show it.
   */
  readonly isFindable: boolean;
  /** Whether it is to be scanned with credentials (“Authenticated Scan”). */
  readonly authenticatedScan?: YesNo;
  /** Whether the latest scan covers it (“In Latest Scan”). */
  readonly inLatestScan?: YesNo;
  /** Whether it can be reached from outside (“Public”). */
  readonly isPublic?: YesNo;
  /** How many rows it has. */
  readonly rows: number;
}

/** An inventory as it was read. */
export interface InventoryEvidence {
  readonly kind: 'inventory';
  readonly file: string;
  /** What was recognized, for the reader: “FedRAMP inventory workbook”. */
  readonly format: string;
  /** The inventory’s own date, where the file has one. */
  readonly date?: PlainDate;
  readonly assets: readonly InventoryAsset[];
  readonly issues: readonly ReadIssue[];
  /** What was made of each table. */
  readonly accounts: readonly TableAccount[];
  /** Rows of data that were met: those of the assets, and those left out. */
  readonly rows: number;
}
