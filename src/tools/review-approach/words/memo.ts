import examples from '../../../../content/tools/review-approach/examples.yaml';
import memo from '../../../../content/tools/review-approach/memo.yaml';
import type { WordsOf } from '../words.schema.ts';

/** The words of the decision memo: loaded when it is asked for. */
export const memoWords = memo as WordsOf<'memo'>;

/** The worked examples, in the order offered. The organizations in them are invented. */
export const reviewExamples = examples as WordsOf<'examples'>;
