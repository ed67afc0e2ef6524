import { dateFromParts } from '../../../domain/calendar/plain-date.ts';
import { dateInWords } from '../../../domain/wording.ts';

/** “january 2026” to “december 2026”: the names that dates in words have. */
const months = Array.from({ length: 12 }, (_, index) =>
  dateInWords(dateFromParts(2026, index + 1, 1))
    .slice(2)
    .toLowerCase(),
);

/** The number of a month by its English name or the beginning of it, whatever its case; 0 for any other word. */
export function monthNamed(word: string): number {
  return months.findIndex((month) => month.startsWith(word.toLowerCase())) + 1;
}
