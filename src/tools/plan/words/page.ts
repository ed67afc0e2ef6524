import pageFile from '../../../../content/tools/plan/page.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { WordsOf } from '../words.schema.ts';
import type { pageTexts } from './texts.ts';

const { unused, ...texts } = pageFile as WordsOf<'page'>;

/** Why a statement that speaks of time or order binds no day. */
export const unusedWords = unused;

/** Says what the static parts of the page say. No script carries these words. */
export const say = fillerOf<typeof pageTexts>(texts);
