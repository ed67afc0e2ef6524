import { foldedWords, singular } from '../query/fold.ts';
import type { Concept } from '../query/understand.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A title, heading or meaning with what the query asks for marked: a term under any of its names, words by their beginnings. */
export function marked(text: string, concepts: readonly Concept[]): Piece[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  // A hyphenated word folds into two; each keeps the place of the word it came from.
  const folded = words.flatMap((word, place) =>
    foldedWords(word).map((part) => ({ part, single: singular(part), place })),
  );
  const hits = new Set<number>();
  for (const { forms, term } of concepts) {
    for (const form of forms) {
      folded.forEach((_, start) => {
        const run = folded.slice(start, start + form.length);
        const same = form.every((word, offset) => {
          const here = run[offset];
          return here && (here.single === singular(word) || (!term && here.part.startsWith(word)));
        });
        if (same) for (const { place } of run) hits.add(place);
      });
    }
  }
  return piecesOf(words, (index) => hits.has(index));
}
