import choices from '../../../content/tools/monthly/choices.yaml';
import { monthlyTool } from '../../domain/monthly/check-facts.ts';
import type { WordsOf } from './words.schema.ts';

const { kinds, requestStates, changeStates, affects } = choices as WordsOf<'choices'>;

/** Reads and writes the packages of months. */
export const monthlyWork = monthlyTool({ kinds, requestStates, changeStates, affects });
