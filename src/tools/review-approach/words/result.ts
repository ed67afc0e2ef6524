import result from '../../../../content/tools/review-approach/result.yaml';
import type { WordsOf } from '../words.schema.ts';

/** The words of the result: loaded with it. */
export const resultWords = result as WordsOf<'result'>;
