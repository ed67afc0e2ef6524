import page from '../../../../content/tools/escalation/page.yaml';
import type { WordsOf } from '../words.schema.ts';

/** The words on the page of the tool: they are drawn with the page, and no script loads them. */
export const pageWords = page as WordsOf<'page'>;
