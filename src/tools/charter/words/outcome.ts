import outcome from '../../../../content/tools/charter/outcome.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { WordsOf } from '../words.schema.ts';
import type { outcomeTexts } from './texts.ts';

const { views, papers, remarks, periodStates: _, exports, ...texts } = outcome as WordsOf<'outcome'>;

/** What can be shown beside the form. */
export const viewNames = views;

/** What the papers are called that every charter has. */
export const paperNames = papers;

/** What is worth saying of a comment period. */
export const remarkTexts = remarks;

/** What each file is called that can be saved. */
export const exportNames = exports;

/** Says what stands beside the form. */
export const say = fillerOf<typeof outcomeTexts>(texts);
