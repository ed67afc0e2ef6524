import choices from '../../../../content/tools/transition/choices.yaml';
import type { WordsOf } from '../words.schema.ts';

/** What the choices are called. */
export const choiceNames = choices as WordsOf<'choices'>;
