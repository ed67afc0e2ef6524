import { editDistance, slipsForgiven } from './edit-distance.ts';

/** The closest known word to one that may be misspelled: itself where it is known, nothing where it is close to none. */
export type Speller = (word: string) => string | undefined;

/**
 * Makes a speller of the words of texts. Of words that are as close, the one that begins with the same letter comes
 * first, then the one that the texts have most often.
 *
 * @param counts How often the texts have each word, folded.
 */
export function speller(counts: ReadonlyMap<string, number>): Speller {
  return (word) => {
    if (isKnown(word, counts)) return word;
    if (/\d/.test(word)) return undefined;
    const most = slipsForgiven(word);
    let best: { readonly word: string; readonly worth: number } | undefined;
    for (const [known, count] of counts) {
      if (known.length < 4 || /\d/.test(known)) continue;
      const distance = editDistance(word, known, most);
      // Hardly anybody is wrong about the first letter and another one.
      if (distance > most || (distance > 1 && known[0] !== word[0])) continue;
      const worth = -distance * 100 + (known[0] === word[0] ? 60 : 0) + Math.log2(1 + count);
      if (!best || worth > best.worth) best = { word: known, worth };
    }
    return best?.word;
  };
}

/** Whether a text has the word, or one that begins with it. */
function isKnown(word: string, counts: ReadonlyMap<string, number>): boolean {
  if (counts.has(word)) return true;
  for (const known of counts.keys()) if (known.startsWith(word)) return true;
  return false;
}
