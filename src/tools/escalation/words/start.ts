import start from '../../../../content/tools/escalation/start.yaml';
import type { WordsOf } from '../words.schema.ts';

/** The words that load with the page. */
export const startWords = start as WordsOf<'start'>;
