import startFile from '../../../../content/tools/triggers/start.yaml';
import type { Words } from '../words.schema.ts';

/** What the calculator says before anything is entered. */
export const start = startFile as Words<'start'>;
