import type { TermRecord } from '../terms.ts';
import { nameKey } from './fold.ts';
import { officialNames } from './glossary-names.ts';

const most = 4;

/** The terms whose names look most like what was typed, the nearest first; always some, if there is a glossary. */
export function nearestNames(typed: string, terms: readonly TermRecord[]): string[] {
  const pairs = pairsOf(nameKey(typed));
  return terms
    .map((term) => {
      const names = [...officialNames(term), ...term.aliases];
      return { name: term.term, likeness: Math.max(...names.map((name) => likeness(pairs, pairsOf(nameKey(name))))) };
    })
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ name }) => name);
}

/** The pairs of neighboring letters in a text, with its beginning and its end. */
function pairsOf(text: string): string[] {
  const framed = ` ${text} `;
  return Array.from({ length: framed.length - 1 }, (_, index) => framed.slice(index, index + 2));
}

/** How many of the pairs of two names they share, from 0 to 1 (Dice’s coefficient). */
function likeness(one: readonly string[], other: readonly string[]): number {
  const left = [...other];
  const shared = one.filter((pair) => {
    const place = left.indexOf(pair);
    if (place >= 0) left.splice(place, 1);
    return place >= 0;
  });
  return (2 * shared.length) / (one.length + other.length);
}
