import { compareWithScans } from '../../../src/domain/inventory/compare-with-scans.ts';
import type { assetListIds, InventoryComparison } from '../../../src/domain/inventory/inventory-comparison.ts';
import type { ScannedHost } from '../../../src/domain/poam/evidence.ts';
import { hostIdentity, identitiesOfName } from '../../../src/domain/poam/scans/host-identity.ts';
import { type GivenAsset, inventory } from '../../support/evidence/built-inventory.ts';
import { scan } from '../poam/build-evidence.ts';

/** A host, with whatever else its scan knows it by, scanned with credentials unless a test says otherwise. */
export function host(
  name: string,
  more: Partial<Record<'address' | 'name' | 'mac' | 'id', string>> = {},
  authentication: ScannedHost['authentication'] = 'yes',
): ScannedHost {
  const added = Object.entries(more).flatMap(([kind, text]) => hostIdentity(kind as 'address', text) ?? []);
  const identities = [...identitiesOfName(name), ...added];
  return { name, authentication, basis: 'as the test says', ...(added.length > 0 ? { identities } : {}) };
}

/** What comparing one inventory of these assets with one scan of these hosts gives. */
export const compare = (assets: readonly GivenAsset[], hosts: readonly ScannedHost[]) =>
  compareWithScans([inventory(assets)], [scan(hosts)]);

/** All numbers of a comparison, as “3”, “3+” for at least, “?” for not known. */
export function numbersIn({ assets, matched, lists }: InventoryComparison): Record<string, string> {
  const signs = { exact: '', 'at-least': '+' } as const;
  const all = { assets, matched, ...lists };
  return Object.fromEntries(
    Object.entries(all).map(([name, { value, certainty }]) => [
      name,
      certainty === 'not-known' ? '?' : `${value}${signs[certainty]}`,
    ]),
  );
}

/** The names that a list of a comparison shows, in its order. */
export const namesIn = ({ lists }: InventoryComparison, id: (typeof assetListIds)[number]) =>
  lists[id].listed.map(({ name }) => name);
