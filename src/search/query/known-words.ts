/** The words of texts, folded. */
export interface KnownWords {
  /** Whether a text has the word. */
  has(word: string): boolean;
  /** Whether a text has the word, or one that begins with it. */
  begins(word: string): boolean;
  /** How often the texts have each of their words. */
  counts(): ReadonlyMap<string, number>;
}

/**
 * Makes the words of texts ready to be asked about. Nothing is counted until somebody asks for counts: a browser looks
 * through a text sooner than it sorts its words.
 *
 * @param texts Folded: see `foldedTexts`.
 */
export function knownWords(texts: readonly string[]): KnownWords {
  const all = ` ${texts.join(' ')} `;
  let counts: ReadonlyMap<string, number> | undefined;
  return {
    has: (word) => all.includes(` ${word} `),
    begins: (word) => all.includes(` ${word}`),
    counts() {
      counts ??= wordCounts(texts.map((text) => text.split(' ')));
      return counts;
    },
  };
}

/** How often texts have each of their words. */
export function wordCounts(texts: Iterable<readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
