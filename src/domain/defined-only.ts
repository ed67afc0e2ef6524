/** The properties that have a value: an object as JSON would hold it. */
export function definedOnly<Part extends object>(part: Part): { [Key in keyof Part]?: Exclude<Part[Key], undefined> } {
  const entries = Object.entries(part).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof Part]?: Exclude<Part[Key], undefined> };
}
