import given from '../../../../../content/tools/triggers/tables.yaml';
import { fillerOf } from '../../../../domain/placeholders.ts';
import type { tableTexts } from '../texts.ts';
import type { EvidenceWords } from '../words.schema.ts';

/** Says what was made of a table, and asks what its columns are. The words load once a person looks at one. */
export const say = fillerOf<typeof tableTexts>(given as EvidenceWords<'tables'>);
