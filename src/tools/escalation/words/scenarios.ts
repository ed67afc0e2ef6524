import scenarios from '../../../../content/tools/escalation/scenarios.yaml';
import type { ScenariosWords } from '../../../domain/escalation/scenarios/scenario-words.ts';
import type { WordsOf } from '../words.schema.ts';

/** The words of the scenarios. They load with the scenarios, or with the examples. */
export const scenarioWords: ScenariosWords = scenarios as WordsOf<'scenarios'>;
