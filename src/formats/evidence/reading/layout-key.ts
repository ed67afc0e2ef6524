/** A heading in small letters and digits only, so that `Plugin ID` and `plugin_id` are the same. */
export function headingKey(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A name for a layout, the same for files with the same headings, under which a mapping can be kept. */
export function layoutKey(headings: readonly string[]): string {
  return headings.map(headingKey).filter(Boolean).join('|').slice(0, 4_000);
}
