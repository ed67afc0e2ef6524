import page from '../../../../content/tools/review-approach/page.yaml';
import type { WordsOf } from '../words.schema.ts';

/** The words of the static parts of the page. */
export const pageWords = page as WordsOf<'page'>;
