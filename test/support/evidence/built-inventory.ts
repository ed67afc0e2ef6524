import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import { identifyAsset } from '../../../src/domain/inventory/identify-asset.ts';
import type { InventoryAsset, InventoryEvidence } from '../../../src/domain/inventory/inventory.ts';
import type { ReadIssue } from '../../../src/domain/poam/evidence.ts';

/** What a test says of an asset. */
export interface GivenAsset extends Partial<Pick<InventoryAsset, 'authenticatedScan' | 'inLatestScan' | 'isPublic'>> {
  readonly id?: string;
  readonly address?: string;
  readonly dns?: string;
  readonly netbios?: string;
  readonly mac?: string;
  readonly serial?: string;
}

const listed = (text: string | undefined) => (text === undefined ? [] : [text]);

/** An asset of an inventory, as its reader makes it. */
function asset({ id, address, dns, netbios, mac, serial, ...said }: GivenAsset, row = 1): InventoryAsset {
  const { identities, ranges, isFindable } = identifyAsset({
    identifier: id,
    addresses: listed(address),
    names: listed(dns),
    netbiosNames: listed(netbios),
    macs: listed(mac),
    serials: listed(serial),
  });
  return {
    name: id ?? dns ?? netbios ?? address ?? mac ?? '',
    place: { file: 'inventory.xlsx', row },
    ...(id === undefined ? {} : { identifier: id }),
    ...{ identities, isFindable, ...said },
    ...(ranges.length === 0 ? {} : { ranges }),
    rows: 1,
  };
}

/** An inventory of these assets. */
export function inventory(
  assets: readonly GivenAsset[],
  {
    file = 'inventory.xlsx',
    date,
    issues = [],
  }: { file?: string; date?: PlainDate; issues?: readonly ReadIssue[] } = {},
): InventoryEvidence {
  return {
    kind: 'inventory',
    file,
    format: 'FedRAMP inventory workbook',
    ...(date === undefined ? {} : { date }),
    assets: assets.map((one, at) => asset(one, at + 1)),
    issues,
    accounts: [],
    rows: assets.length,
  };
}

/** A remark behind which rows of a file may be hidden. */
export const cutOff: ReadIssue = {
  place: { file: 'cut.xlsx' },
  kind: 'noted',
  what: 'The file breaks off.',
  done: 'Rows may be missing.',
  mayHide: true,
};
