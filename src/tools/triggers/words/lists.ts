import listsFile from '../../../../content/tools/triggers/lists.yaml';
import { fillerOf } from '../../../domain/placeholders.ts';
import type { Words } from '../words.schema.ts';
import type { listTexts } from './texts.ts';

const { add, ...texts } = listsFile as Words<'lists'>;

/** The names of the buttons that add an entry to a list: the first one, and further ones. */
export const addButtons = add;

/** Says what the lists of the form say. The words load with these lists. */
export const say = fillerOf<typeof listTexts>(texts);
