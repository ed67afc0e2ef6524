import namesFile from '../../../../content/tools/plan/names.yaml';
import type { PlanNames } from '../../../domain/plan/plan-words.ts';
import type { WordsOf } from '../words.schema.ts';

const { steps, rounds, ...others } = namesFile as WordsOf<'names'>;

/** What the steps and their rounds are called. */
export const names: PlanNames = { steps, rounds };

/** What else the file of names holds. */
export const otherNames = others;
