import start from '../../../../content/tools/plan/start.yaml';
import type { WordsOf } from '../words.schema.ts';

/** What the tool says before anything is entered. */
export const startWords = start as WordsOf<'start'>;
