import type { DeckSlide } from '../../domain/documents/deck.ts';
import { oneLine, withoutMarks } from './texts.ts';

/**
 * The titles of slides, each on one line and unlike the others, as those who go through slides by their titles need it: a
 * number is put after one that stood before, and one without a title is called by its number.
 */
export function uniqueTitles(slides: readonly Pick<DeckSlide, 'title'>[]): string[] {
  const taken = new Set<string>();
  return slides.map(({ title }, place) => {
    const own = oneLine(withoutMarks(title)) || `Slide ${place + 1}`;
    let free = own;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${own} (${number})`;
    taken.add(free.toLowerCase());
    return free;
  });
}
