import compare from '../../../../content/tools/readiness/compare.yaml';
import type { WordsOf } from '../words.schema.ts';

/** The words of the comparisons: loaded when one is asked for. */
export const compareWords = compare as WordsOf<'compare'>;
