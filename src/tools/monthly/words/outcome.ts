import outcome from '../../../../content/tools/monthly/outcome.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { WordsOf } from '../words.schema.ts';
import type { outcomeTexts } from './texts.ts';

const { paper, exports, ...texts } = outcome as WordsOf<'outcome'>;

/** What the papers are called. */
export const paperNames = paper;

/** What each file is called that can be saved. */
export const exportNames = exports;

/** Says what stands beside the form. */
export const say = fillerOf<typeof outcomeTexts>(texts);
