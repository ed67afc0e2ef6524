/**
 * The host of an address on another site, as a link to it shows: without `www.`.
 *
 * @param address An address as a link has it.
 * @returns Nothing for an address on this site, and for one that opens no page, such as `mailto:`.
 */
export function hostAway(address: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(address)?.[1];
}
