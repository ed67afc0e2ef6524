import { evidenceWordFiles } from './evidence/words.schema.ts';

/** What the files of words in `content/tools/triggers/` hold. */
export const wordFiles = { ...evidenceWordFiles };
