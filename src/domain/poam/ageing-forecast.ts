import { type LookAhead, lookAhead } from '../triggers/evaluation/look-ahead.ts';
import { questionsWithoutWords } from '../triggers/facts/questions.ts';
import { agedTriggerIds } from '../triggers/facts/trigger-facts.ts';
import { toTriggerFacts } from './bridge/to-trigger-facts.ts';
import type { EvidenceCount } from './counting/count-with.ts';

/**
 * What time alone brings to the late items of a count, if nothing is remediated: of the triggers that count items by their
 * age, and of no other. Nothing without an as-of day.
 */
export function ageingForecast(count: EvidenceCount): LookAhead | undefined {
  if (count.asOf === undefined) return undefined;
  const ahead = lookAhead(toTriggerFacts(count, {}).facts, count.asOf, questionsWithoutWords);
  const isAged = (trigger: string) => agedTriggerIds.some((one) => one === trigger);
  return { ...ahead, forecasts: ahead.forecasts.filter(({ trigger }) => isAged(trigger)) };
}
