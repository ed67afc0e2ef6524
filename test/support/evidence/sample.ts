import { toTriggerFacts } from '../../../src/domain/poam/bridge/to-trigger-facts.ts';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { LateCount } from '../../../src/domain/poam/counting/late-counts.ts';
import { samplePoam } from '../../../src/domain/poam/sample.ts';
import type { TriggerId } from '../../../src/domain/triggers/deficiency-triggers.ts';
import type { Evaluation, TriggerResult } from '../../../src/domain/triggers/evaluation/results.ts';
import type { AgedTriggerId } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { writeSampleWorkbook } from '../../../src/formats/sample-workbook.ts';
import { poamFrom } from '../../formats/evidence/workbook/poam-from.ts';
import { evaluate } from '../trigger-words.ts';

/*
 * What the sample POA&M comes to by the table as it is: how many of its items are late depends on the table’s numbers,
 * and no test repeats those.
 */

/** The sample workbook, counted. */
export const sampleCount = countOnce([poamFrom(await writeSampleWorkbook(samplePoam))], []);

/** What the sample holds for a trigger that counts open items by age. */
export function lateInSample(trigger: AgedTriggerId): LateCount {
  const count = sampleCount.late.find((one) => one.trigger === trigger);
  if (!count) throw new Error(`The sample is not counted for ${trigger}.`);
  return count;
}

/** How the triggers stand once the facts are filled from the sample. */
export const sampleEvaluation: Evaluation = (() => {
  const { facts } = toTriggerFacts(sampleCount, {});
  if (!sampleCount.asOf) throw new Error('The sample has no date.');
  return evaluate(facts, sampleCount.asOf);
})();

/** How a trigger stands once the facts are filled from the sample. */
export function sampleResult(trigger: TriggerId): TriggerResult {
  const result = sampleEvaluation.results.find((one) => one.trigger === trigger);
  if (!result) throw new Error(`${trigger} has no result.`);
  return result;
}
