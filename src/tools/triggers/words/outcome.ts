import given from '../../../../content/tools/triggers/outcome.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { Words } from '../words.schema.ts';
import type { outcomeTexts } from './texts.ts';

/** Says what comes of the facts. The words load with the first outcome. */
export const say = fillerOf<typeof outcomeTexts>(given as Words<'outcome'>);
