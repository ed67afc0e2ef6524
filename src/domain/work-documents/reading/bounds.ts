/** How large the text of a document may be. All bounds are inclusive. */
export interface DocumentBounds {
  /** Characters of its JSON. */
  readonly length: number;
  /** Values in all of its groups and lists together. */
  readonly entries: number;
}

/** How many levels of lists and groups a document may have: far more than any work has. */
export const deepest = 32;

/**
 * The bounds of a share link. Anyone can make one, and one press opens it, so that reading it must take no time that a
 * person notices. Whoever has more to share sends a file.
 */
export const linkBounds: DocumentBounds = { length: 1_000_000, entries: 20_000 };

/** The bounds of a file, and of work that a browser keeps: several times what the longest list of open items needs. */
export const fileBounds: DocumentBounds = { length: 20_000_000, entries: 200_000 };

/** Which bound a text breaks. */
export type BrokenBound = 'too-long' | 'too-deep' | 'too-many-entries';

/**
 * Looks for a broken bound in a text that is still to be parsed as JSON. It takes one pass, ends at the first fault, and
 * does not mind whether the text is JSON at all.
 */
export function brokenBound(text: string, { length, entries }: DocumentBounds): BrokenBound | undefined {
  if (text.length > length) return 'too-long';
  let depth = 0;
  let count = 0;
  for (let place = 0; place < text.length; place += 1) {
    switch (text[place]) {
      case '"':
        place = endOfText(text, place);
        break;
      case '[':
      case '{':
        depth += 1;
        count += 1;
        if (depth > deepest) return 'too-deep';
        break;
      case ']':
      case '}':
        depth -= 1;
        break;
      case ',':
        count += 1;
        break;
    }
    if (count > entries) return 'too-many-entries';
  }
  return undefined;
}

/** The place of the quotation mark that ends a text of JSON; the last place where none does. */
function endOfText(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text[first - 1] === '\\') first -= 1;
    if ((end - first) % 2 === 0) return end;
  }
  return text.length;
}

/** Whether a value nests in more levels of lists and groups than a document may have. */
export function isTooDeep(value: unknown, levels = deepest): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}
