import given from '../../../../../content/tools/triggers/fill.yaml';
import { fillerOf } from '../../../../domain/placeholders.ts';
import type { fillTexts } from '../texts.ts';
import type { EvidenceWords } from '../words.schema.ts';

/** Says what files would fill into the form. The words load once the numbers are to be used. */
export const say = fillerOf<typeof fillTexts>(given as EvidenceWords<'fill'>);
