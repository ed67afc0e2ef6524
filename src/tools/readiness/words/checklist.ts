import checklist from '../../../../content/tools/readiness/checklist.yaml';
import items from '../../../../content/tools/readiness/items.yaml';
import type { WordsOf } from '../words.schema.ts';
import { stageWords, startWords } from './start.ts';

/** The words of the checklist, its items among them: loaded with the checklist, after the first answer. */
export const words = {
  ...startWords,
  ...(checklist as WordsOf<'checklist'>),
  stages: stageWords,
  items: items as WordsOf<'items'>,
};
