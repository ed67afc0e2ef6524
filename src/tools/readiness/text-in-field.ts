/**
 * What a field of an item shows of its entry: nothing where there is none, and an entry that is no text, as an opened file may
 * have it, as JSON, so that it can be corrected.
 */
export function textInField(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
