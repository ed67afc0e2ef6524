import compare from '../../../../content/tools/readiness/compare.yaml';
import type { ComparedDays } from '../../../domain/readiness/kept-days.ts';
import { dateInWords } from '../../../domain/wording.ts';
import type { WordsOf } from '../words.schema.ts';

/** The words of the comparisons: loaded when one is asked for. */
export const compareWords = compare as WordsOf<'compare'>;

/** The names of two days. */
export function dayNames({ earlier, laterOn }: ComparedDays): readonly [string, string] {
  return [dateInWords(earlier.on), laterOn === undefined ? compareWords.days.now : dateInWords(laterOn)];
}
