import { readinessTool as toolWith } from '../../domain/readiness/check-facts.ts';
import { startWords } from './words/start.ts';

/** How readiness documents are read and written. */
export const readinessTool = toolWith(startWords);
