import page from '../../../../content/tools/transition/page.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { WordsOf } from '../words.schema.ts';
import type { pageTexts } from './texts.ts';

/** Says what the static parts of the page say. No script carries these words. */
export const say = fillerOf<typeof pageTexts>(page as WordsOf<'page'>);
