import form from '../../../../content/tools/readiness/form.yaml';
import type { WordsOf } from '../words.schema.ts';

/** The labels of the checklist in full on the page. */
export const formWords = form as WordsOf<'form'>;
