import {
  commonAddress,
  type HostIdentity,
  hostIdentity,
  identitiesOfName,
  listedParts,
} from '../poam/scans/host-identity.ts';
import { type AddressRange, readAddressRange } from './address-range.ts';
import { inOneForm } from './ip-address.ts';

/** What an inventory writes in the cells by which an asset is known, without those that say nothing (“N/A”). */
export interface AssetCells {
  readonly identifier?: string | undefined;
  readonly addresses: readonly string[];
  /** DNS names, host names, and URLs. */
  readonly names: readonly string[];
  readonly netbiosNames: readonly string[];
  readonly macs: readonly string[];
  /** Serial numbers and asset tags; clouds’ inventories have the machine’s resource name there. */
  readonly serials: readonly string[];
}

/** What an asset is known by. */
export interface AssetIdentity {
  readonly identities: readonly HostIdentity[];
  readonly ranges: readonly AddressRange[];
  /** See `InventoryAsset`. */
  readonly isFindable: boolean;
  /** What stands in the cells and cannot tell the asset: ranges that are too wide, names with a wildcard, broken addresses. */
  readonly unused: readonly UnusedText[];
}

/** A part of a cell by which an asset cannot be told, and why. */
export interface UnusedText {
  readonly text: string;
  readonly why: 'too-wide' | 'wildcard' | 'no-address' | 'no-mac';
}

/** How many identities of one asset are kept. */
export const mostIdentities = 64;

const instanceInName = /\b(i-[\da-f]{8,17})\b/i;

const formed = (identities: readonly HostIdentity[]) => identities.flatMap((one) => inOneForm(one) ?? []);

/** The ends of ranges as one part: `10.0.0.5 - 10.0.0.20` and `10.0.0.5 to 10.0.0.20` become `10.0.0.5-10.0.0.20`. */
function withRangesJoined(cell: string): string {
  if (!/[–—-]|\s(?:to|through)\s/i.test(cell)) return cell;
  return cell.replace(/\s+/g, ' ').replace(/ ?[–—-] ?| (?:to|through) /gi, '-');
}

/** Whether a text seems to be an address, or a range of them. */
const isLikeAddress = (part: string) => /^[\d.:a-f/*x–-]+$/i.test(part) && /\d/.test(part) && /[.:]/.test(part);

/** Whether a text is a name with a domain. */
const isDotted = (text: string) =>
  /^[^\s.]+(?:\.[^\s.]+)+\.?$/.test(text) && !/^[\d.]+$/.test(text) && /[a-z]/i.test(text);

/** The names in a cell. A cell of several words without signs between them is a sentence: only names with a domain are taken. */
function namesIn(cell: string): string[] {
  const parts = listedParts(cell);
  const isList = parts.length < 2 || /[,;|\n]/.test(cell);
  return isList ? parts : parts.filter((part) => isDotted(hostOf(part)));
}

/** Tells what an asset is known by, by the rules for hosts of scans: see `host-identity.ts`. */
export function identifyAsset(cells: AssetCells): AssetIdentity {
  const unused: UnusedText[] = [];
  const ranges: AddressRange[] = [];
  const addresses = cells.addresses.flatMap((cell) =>
    listedParts(withRangesJoined(cell)).flatMap((part) => {
      const identity = hostIdentity('address', part);
      const address = identity && inOneForm(identity);
      if (address) return [address];
      const range = readAddressRange(part);
      if (typeof range === 'object') ranges.push(range);
      else if (range === 'too-wide') unused.push({ text: part, why: range });
      else if (isDotted(hostOf(part))) return hostIdentity('name', hostOf(part)) ?? [];
      // Words beside addresses, such as “DHCP”, say nothing; an address that many machines have is no fault.
      else if (isLikeAddress(part) && !commonAddress.test(part)) unused.push({ text: part, why: 'no-address' });
      return [];
    }),
  );
  const names = cells.names.flatMap((cell) =>
    namesIn(cell).flatMap((part) => {
      const host = hostOf(part);
      if (host.includes('*')) unused.push({ text: part, why: 'wildcard' });
      return host.includes('*') ? [] : (hostIdentity('name', host) ?? []);
    }),
  );
  const netbios = cells.netbiosNames.flatMap((cell) =>
    namesIn(cell).flatMap((part) => hostIdentity('name', part) ?? []),
  );
  const macs = cells.macs.flatMap((cell) =>
    listedParts(cell).flatMap((part) => {
      if (!/^(?:[\da-f]{2}[:.-]?){6}$/i.test(part)) unused.push({ text: part, why: 'no-mac' });
      return hostIdentity('mac', part) ?? [];
    }),
  );
  const own = formed(identitiesOfIdentifier(cells.identifier));
  const findable = [...addresses, ...formed([...names, ...netbios]), ...macs];
  const isNamed = own.some(({ kind, value }) => kind === 'address' || (kind === 'name' && isDotted(value)));
  const all = [...findable, ...own, ...cells.serials.flatMap(identitiesOfSerial)];
  const identities = [...new Map(all.map((one) => [`${one.kind} ${one.value}`, one])).values()].slice(
    0,
    mostIdentities,
  );
  return { identities, ranges, isFindable: findable.length > 0 || ranges.length > 0 || isNamed, unused };
}

/** The host of a URL, or of a name with a port or a path. */
function hostOf(part: string): string {
  const rest = part.replace(/^[a-z][a-z\d+.-]*:\/\//i, '').replace(/^[^/?#]*@/, '');
  const host = rest.replace(/[/?#].*$/, '');
  return host.split(':').length === 2 ? host.replace(/:\d*$/, '') : host;
}

/** An identifier may be a name, an address, a number of a cloud, or any other number, under which a scanner may know the host too. */
function identitiesOfIdentifier(identifier: string | undefined): HostIdentity[] {
  if (identifier === undefined) return [];
  const own = hostIdentity('id', `asset ${identifier}`);
  return [...identitiesOfName(identifier), ...(own ? [own] : []), ...instancesIn(identifier)];
}

function identitiesOfSerial(serial: string): HostIdentity[] {
  const own = hostIdentity('id', `serial ${serial}`);
  return [...(own && serial.trim().length > 5 ? [own] : []), ...instancesIn(serial)];
}

/** The number of a machine of Amazon EC2 within its resource name. */
function instancesIn(text: string): HostIdentity[] {
  const [, instance] = instanceInName.exec(text) ?? [];
  return instance === undefined ? [] : [hostIdentity('name', instance) ?? []].flat();
}
