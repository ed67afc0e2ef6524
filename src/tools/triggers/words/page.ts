import given from '../../../../content/tools/triggers/page.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { Words } from '../words.schema.ts';
import type { pageTexts } from './texts.ts';

/** Says what the static parts of the page and the form for paper say. No script carries these words. */
export const say = fillerOf<typeof pageTexts>(given as Words<'page'>);
