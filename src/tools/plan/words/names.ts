import namesFile from '../../../../content/tools/plan/names.yaml';
import type { PlanNames } from '../../../domain/plan/plan-words.ts';
import type { WordsOf } from '../words.schema.ts';

const { steps, rounds, units, ...others } = namesFile as WordsOf<'names'>;

/** What the steps, their rounds, and the units of their lengths are called. */
export const names: PlanNames = { steps, rounds, units };

/** What else the file of names holds. */
export const otherNames = others;
