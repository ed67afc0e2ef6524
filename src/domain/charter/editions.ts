import type { PlainDate } from '../calendar/plain-date.ts';
import { sectionChanges } from './changes.ts';
import type { CharterWords } from './charter-words.ts';
import type { CharterContent, CharterFacts, Edition } from './facts.ts';

/** What an edition freezes of the facts of a charter: what the charter itself says. */
export function contentOf({ editions: _, matters: __, steps: ___, ...content }: CharterFacts): CharterContent {
  return content;
}

/** The number of the next edition: one more than the highest. */
export const nextNumber = ({ editions = [] }: CharterFacts): number =>
  Math.max(0, ...editions.map(({ number }) => number ?? 0)) + 1;

/** An edition of the charter as it stands. @param remark What its maker says of it; may be empty. */
export function makeEdition(facts: CharterFacts, date: PlainDate, remark: string): Edition {
  return {
    number: nextNumber(facts),
    date,
    ...(remark.trim() === '' ? {} : { remark }),
    content: contentOf(facts),
  };
}

/** Whether the draft says something else than the latest edition; true as long as there is none. */
export function hasChanged(facts: CharterFacts, words: CharterWords): boolean {
  const latest = facts.editions?.at(-1);
  return latest === undefined || sectionChanges(latest.content ?? {}, facts, words).length > 0;
}

/** What is wrong with the order of editions: one that is dated before the one before it, or after today. */
export type EditionFault = 'before-earlier' | 'after-today' | 'same-number';

/** What is wrong with an edition among the others. @param at Its place, from 0. @param asOf Today. */
export function editionFaults(editions: readonly Edition[], at: number, asOf: PlainDate): EditionFault[] {
  const edition = editions[at];
  const earlier = editions.slice(0, at);
  if (edition === undefined) return [];
  const { date, number } = edition;
  return [
    ...(date !== undefined && earlier.some((one) => one.date !== undefined && one.date > date)
      ? (['before-earlier'] as const)
      : []),
    ...(date !== undefined && date > asOf ? (['after-today'] as const) : []),
    ...(earlier.some((one) => one.number !== undefined && one.number === number) ? (['same-number'] as const) : []),
  ];
}
