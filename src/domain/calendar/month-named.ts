import { monthNames } from './plain-date.ts';

/** The number of a month by its English name or the beginning of it, whatever its case; 0 for any other word. */
export function monthNamed(word: string): number {
  return monthNames.findIndex((month) => month.toLowerCase().startsWith(word.toLowerCase())) + 1;
}
