import given from '../../../../../content/tools/triggers/files.yaml';
import { fillerOf } from '../../../../domain/placeholders.ts';
import type { fileTexts } from '../texts.ts';
import type { EvidenceWords } from '../words.schema.ts';

/** Says what is said of the numbers of files. The words load with the first file. */
export const say = fillerOf<typeof fileTexts>(given as EvidenceWords<'files'>);
