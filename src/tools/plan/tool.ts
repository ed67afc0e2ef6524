import { planTool } from '../../domain/plan/check-facts.ts';
import { stepName } from '../../domain/plan/plan-words.ts';
import { names } from './words/names.ts';

/** Reads and writes authorization plans. */
export const planWork = planTool({ units: names.units, stepName: (id) => stepName(id, names) });
