import { planTool } from '../../domain/plan/check-facts.ts';
import { startWords } from './words/start.ts';

/** Reads and writes authorization plans. */
export const planWork = planTool(startWords.units);
