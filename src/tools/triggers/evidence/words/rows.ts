import given from '../../../../../content/tools/triggers/rows.yaml';
import { fillerOf } from '../../../../domain/placeholders.ts';
import type { rowTexts } from '../texts.ts';
import type { EvidenceWords } from '../words.schema.ts';

/** Says what stands around the rows of a list. The words load with the first list. */
export const say = fillerOf<typeof rowTexts>(given as EvidenceWords<'rows'>);
