import { foldedWords, singular } from '../query/fold.ts';
import type { Concept } from '../query/understand.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A text prepared for matching. */
export interface ReadableText {
  /** Its words, parted by white space, punctuation included. */
  readonly words: readonly string[];
  /** The words folded, each with the place of the word it came from: a hyphenated word gives two. */
  readonly folded: readonly { readonly word: string; readonly single: string; readonly place: number }[];
}

/** Prepares a text for matching. */
export function readableText(text: string): ReadableText {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const folded = words.flatMap((written, place) =>
    foldedWords(written).map((word) => ({ word, single: singular(word), place })),
  );
  return { words, folded };
}

/** The positions of the words that match a concept: a term under any of its names, or a word by its beginning. */
export function matchPositions({ folded }: ReadableText, { forms, longer = [], term }: Concept): number[] {
  const places = new Set<number>();
  for (const form of [...forms, ...longer]) {
    const singles = form.map(singular);
    folded.forEach((_, start) => {
      const same = singles.every((single, offset) => {
        const here = folded[start + offset];
        return here && (here.single === single || (!term && here.word.startsWith(form[offset] ?? '')));
      });
      if (same) for (const { place } of folded.slice(start, start + form.length)) places.add(place);
    });
  }
  return [...places].sort((one, other) => one - other);
}

/** A title, heading or meaning with what is asked for marked. */
export function marked(text: string, concepts: readonly Concept[]): Piece[] {
  const readable = readableText(text);
  const hits = new Set(concepts.flatMap((concept) => matchPositions(readable, concept)));
  return piecesOf(readable.words, (index) => hits.has(index));
}
