import given from '../../../../../content/tools/triggers/file-questions.yaml';
import { fillerOf } from '../../../../domain/placeholders.ts';
import type { questionTexts } from '../texts.ts';
import type { EvidenceWords } from '../words.schema.ts';

/** Asks what has to be known before a file can be read, and says why one was not. The words load with the first of these. */
export const say = fillerOf<typeof questionTexts>(given as EvidenceWords<'file-questions'>);
