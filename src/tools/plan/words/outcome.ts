import outcome from '../../../../content/tools/plan/outcome.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { WordsOf } from '../words.schema.ts';
import type { outcomeTexts } from './texts.ts';

const { exports, ...texts } = outcome as WordsOf<'outcome'>;

/** What each file is called that can be saved. */
export const exportNames = exports;

/** Says what stands beside and below the form. */
export const say = fillerOf<typeof outcomeTexts>(texts);
