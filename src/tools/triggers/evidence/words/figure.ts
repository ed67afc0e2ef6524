import given from '../../../../../content/tools/triggers/figure.yaml';
import { fillerOf } from '../../../../domain/placeholders.ts';
import type { figureTexts } from '../texts.ts';
import type { EvidenceWords } from '../words.schema.ts';

/** Says what stands in the drawing of items by age and rating. The words load with the drawing. */
export const say = fillerOf<typeof figureTexts>(given as EvidenceWords<'figure'>);
