import { readinessTool as toolWith } from '../../domain/readiness/check-facts.ts';
import { startWords } from './words/start.ts';

/** Reads and writes readiness documents. */
export const readinessTool = toolWith(startWords);
