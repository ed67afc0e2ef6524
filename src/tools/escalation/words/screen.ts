import screen from '../../../../content/tools/escalation/screen.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { WordsOf } from '../words.schema.ts';
import type { screenTexts } from './screen-texts.ts';

/** Says what only the screen says. The words load with a case or a scenario. */
export const say = fillerOf<typeof screenTexts>(screen as WordsOf<'screen'>);
