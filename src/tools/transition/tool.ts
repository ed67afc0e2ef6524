import { transitionTool } from '../../domain/transition/check-facts.ts';
import { choiceNames } from './words/choices.ts';

/** Reads and writes the transitions of services. */
export const transitionWork = transitionTool(choiceNames);
