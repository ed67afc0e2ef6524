import choices from '../../../content/tools/charter/choices.yaml';
import { charterTool } from '../../domain/charter/check-facts.ts';
import type { WordsOf } from './words.schema.ts';

/** Reads and writes charters. */
export const charterWork = charterTool(choices as WordsOf<'choices'>);
