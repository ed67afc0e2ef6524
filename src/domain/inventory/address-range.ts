import { addressBytes, addressText } from './ip-address.ts';

/** A range of addresses. */
export interface AddressRange {
  /** In its one form: `10.0.1.0/24`, or `10.0.1.5-10.0.1.20`. */
  readonly text: string;
  /** Its ends, both inclusive, as {@link placeOfAddress} gives them. */
  readonly first: string;
  readonly last: string;
}

/** A range that is too wide to tell an asset: it would take in hosts of whole networks. */
export type WideRange = 'too-wide';

/** The widest ranges that are taken for one asset’s: a /16 of IPv4, a /64 of IPv6, as the address bits that are left free. */
const mostFreeBits = { 4: 16, 16: 64 } as const;

/**
 * An address as a text by whose order addresses can be compared; those of IPv4 stand before those of IPv6.
 *
 * @param address As text, in any form. Nothing comes back where it is none.
 */
export function placeOfAddress(address: string): string | undefined {
  const bytes = addressBytes(address);
  return bytes && placeOf(bytes);
}

const placeOf = (bytes: readonly number[]) =>
  `${bytes.length === 4 ? 4 : 6}${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;

/**
 * The range that a text gives, without blanks in it: `10.0.1.0/24`, `10.0.1.5-10.0.1.20`, `10.0.1.5-20`, `10.0.1.*`. Nothing
 * for any other text, a single address among them.
 */
export function readAddressRange(text: string): AddressRange | WideRange | undefined {
  const [, start = '', sign, end = ''] = /^([^/–-]+)([/–-])(.+)$/.exec(text) ?? [];
  if (sign === '/') return ofNetwork(start, end);
  if (sign !== undefined) return ofEnds(start, /^\d{1,3}$/.test(end) ? start.replace(/\d+$/, end) : end);
  const wild = /^((?:\d{1,3}\.){3})[*x]$/i.exec(text);
  return wild ? ofNetwork(`${wild[1]}0`, '24') : undefined;
}

/** @param length How many bits are the network’s, or a mask such as `255.255.255.0`. */
function ofNetwork(address: string, length: string): AddressRange | WideRange | undefined {
  const bytes = addressBytes(address);
  const bits = bytes && bitsOf(length, bytes.length);
  if (bytes === undefined || bits === undefined) return undefined;
  const free = bytes.length * 8 - bits;
  if (free === 0) return undefined;
  if (free > mostFreeBits[bytes.length as 4 | 16]) return 'too-wide';
  const maskAt = (at: number) => (255 << Math.max(0, Math.min(8, (at + 1) * 8 - bits))) & 255;
  const first = bytes.map((byte, at) => byte & maskAt(at));
  const last = first.map((byte, at) => byte | (~maskAt(at) & 255));
  return { text: `${addressText(first)}/${bits}`, first: placeOf(first), last: placeOf(last) };
}

function bitsOf(length: string, bytes: number): number | undefined {
  if (/^\d{1,3}$/.test(length)) return Number(length) <= bytes * 8 ? Number(length) : undefined;
  const mask =
    bytes === 4
      ? addressBytes(length)
          ?.map((byte) => byte.toString(2).padStart(8, '0'))
          .join('')
      : undefined;
  return mask !== undefined && /^1*0*$/.test(mask) ? mask.indexOf('0') : undefined;
}

function ofEnds(start: string, end: string): AddressRange | WideRange | undefined {
  const [first, last] = [addressBytes(start), addressBytes(end)];
  if (first === undefined || last === undefined || first.length !== last.length) return undefined;
  const [low, high] = [placeOf(first), placeOf(last)];
  if (low >= high) return undefined;
  // All bytes before the free ones are alike in both ends.
  const alike = first.length - mostFreeBits[first.length as 4 | 16] / 8;
  if (first.slice(0, alike).some((byte, at) => byte !== last[at])) return 'too-wide';
  return { text: `${addressText(first)}-${addressText(last)}`, first: low, last: high };
}
