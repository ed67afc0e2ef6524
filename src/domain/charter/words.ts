import { countText, listText } from '../wording.ts';

/** How many names a sentence lists before it counts the rest. */
const mostNamed = 6;

/** Names in a sentence: “A, B, and C”; of a long list the first ones and how many more there are. */
export function someNames(names: readonly string[]): string {
  if (names.length <= mostNamed + 1) return listText(names);
  return listText([...names.slice(0, mostNamed), `${names.length - mostNamed} more`]);
}

/** A number of days in a sentence. */
export const daysText = (days: number): string => countText(days, 'day');
