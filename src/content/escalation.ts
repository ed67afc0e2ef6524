import levels from '../../content/tools/escalation/levels.yaml';
import steps from '../../content/tools/escalation/steps.yaml';
import type { LevelsWords, StepsWords } from '../domain/escalation/escalation-words.ts';

/*
 * The words of the steps and levels of escalation, which pages of the guide show as well as the walkthrough. The build
 * checks the files against the schema of the tool.
 */

/** What the nine steps say. */
export const stepsWords = steps as StepsWords;

/** What the four levels mean. */
export const levelsWords = levels as LevelsWords;
