/*
 * FNV-1a with 128 bits (draft-eastlake-fnv): short, the same everywhere, and at hand where a page has no secure
 * connection, unlike the browser’s own.
 */
const basis = 0x6c62272e07bb014262b821756295c58dn;
const prime = 0x0000000001000000000000000000013bn;
const bits = 128;

/**
 * The UID of an entry, made of what tells it from all others: always the same for the same names.
 */
export function entryUid(names: readonly string[]): string {
  let hash = basis;
  // As JSON, two names are never mistaken for one.
  for (const byte of new TextEncoder().encode(JSON.stringify(names))) {
    hash = BigInt.asUintN(bits, (hash ^ BigInt(byte)) * prime);
  }
  return `${hash.toString(16).padStart(bits / 4, '0')}@agency-authorization-playbook`;
}
