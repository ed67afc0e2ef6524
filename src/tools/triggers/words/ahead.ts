import given from '../../../../content/tools/triggers/ahead.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { Words } from '../words.schema.ts';
import type { aheadTexts } from './texts.ts';

/** Says what time alone brings. The words load with the first outlook. */
export const say = fillerOf<typeof aheadTexts>(given as Words<'ahead'>);
