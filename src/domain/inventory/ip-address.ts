import type { HostIdentity } from '../poam/scans/host-identity.ts';

/*
 * Addresses of IP, so that one address is one however it is written: `2001:DB8:0:0::1` and `2001:db8::1`, `10.0.0.05` and
 * `10.0.0.5`.
 */

/** The bytes of an address: four, or sixteen; an IPv4 address within IPv6 (`::ffff:10.0.0.5`) has four. Nothing for other texts. */
export function addressBytes(text: string): readonly number[] | undefined {
  if (!text.includes(':')) return bytesOfIpv4(text);
  const [, head = '', last] = /^(.*?)((?:\d{1,3}\.){3}\d{1,3})?$/.exec(text) ?? [];
  const tail = last === undefined ? [] : bytesOfIpv4(last);
  const halves = (last === undefined ? head : head.replace(/([^:]):$/, '$1')).split('::');
  if (tail === undefined || halves.length > 2) return undefined;
  const [before, behind] = halves.map((half) => (half === '' ? [] : half.split(':').map(groupOf)));
  const given = [...(before ?? []), ...(behind ?? [])];
  const missing = 16 - tail.length - given.length * 2;
  if (given.includes(undefined) || (behind === undefined ? missing !== 0 : missing < 2)) return undefined;
  const bytes = (groups: readonly (number | undefined)[] = []) => groups.flatMap((one = 0) => [one >> 8, one & 255]);
  const all = [...bytes(before), ...Array.from({ length: missing }, () => 0), ...bytes(behind), ...tail];
  return mapped.every((byte, at) => all[at] === byte) ? all.slice(mapped.length) : all;
}

/** How an IPv4 address within IPv6 begins. */
const mapped = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255];

function bytesOfIpv4(text: string): readonly number[] | undefined {
  if (!/^(?:\d{1,3}\.){3}\d{1,3}$/.test(text)) return undefined;
  const bytes = text.split('.').map(Number);
  return bytes.every((byte) => byte < 256) ? bytes : undefined;
}

const groupOf = (group: string) => (/^[\da-f]{1,4}$/i.test(group) ? Number.parseInt(group, 16) : undefined);

/** An address in its one form (RFC 5952). @param bytes Four, or sixteen. */
export function addressText(bytes: readonly number[]): string {
  if (bytes.length === 4) return bytes.join('.');
  const groups = Array.from({ length: 8 }, (_, at) => (bytes[at * 2] ?? 0) * 256 + (bytes[at * 2 + 1] ?? 0));
  let [start, length] = [0, 1];
  for (let at = 0; at < 8; at++) {
    let end = at;
    while (groups[end] === 0) end++;
    // Of runs of zeros the longest is left out, and of equal ones the first.
    if (end - at > length) [start, length] = [at, end - at];
    if (end > at) at = end;
  }
  const text = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return length < 2 ? text(groups) : `${text(groups.slice(0, start))}::${text(groups.slice(start + length))}`;
}

/** An identity with its address in its one form; nothing where that is no address after all. Others stay as they are. */
export function inOneForm(identity: HostIdentity): HostIdentity | undefined {
  const { kind, value } = identity;
  // Nearly all addresses are in their one form.
  if (kind !== 'address' || usualIpv4.test(value)) return identity;
  const bytes = addressBytes(value);
  return bytes && { kind, value: addressText(bytes) };
}

const usualIpv4 = /^(?:(?:[1-9]?\d|1\d\d|2[0-4]\d|25[0-5])\.){3}(?:[1-9]?\d|1\d\d|2[0-4]\d|25[0-5])$/;
