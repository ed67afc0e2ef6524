import { fromCapUpward } from './scenarios/from-cap-upward.ts';
import { lateRemediation } from './scenarios/late-remediation.ts';
import type { Scenario, ScenarioOutline } from './scenarios/scenario.ts';
import { type ScenariosWords, scenarioOf } from './scenarios/scenario-words.ts';
import { severeAtOnce } from './scenarios/severe-at-once.ts';

/** The worked scenarios, in the order in which they are shown: from the mildest level to the most severe path. */
export const scenarioOutlines: readonly ScenarioOutline[] = [lateRemediation, fromCapUpward, severeAtOnce];

/** The worked scenarios with their words. */
export function scenariosIn(words: ScenariosWords): Scenario[] {
  return scenarioOutlines.map((outline) => scenarioOf(outline, words[outline.id]));
}
