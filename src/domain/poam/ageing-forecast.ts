import { type LookAhead, lookAhead } from '../triggers/evaluation/look-ahead.ts';
import type { TriggerFacts } from '../triggers/facts/trigger-facts.ts';
import { toTriggerFacts } from './bridge/to-trigger-facts.ts';
import type { EvidenceCount } from './counting/count-with.ts';

/**
 * What time alone brings to the late items of a count, if nothing is remediated; nothing without an as-of day. Where the
 * facts are given, the forecast is of all triggers, with the count’s items in place of theirs.
 */
export function ageingForecast(count: EvidenceCount, facts: TriggerFacts = {}): LookAhead | undefined {
  if (count.asOf === undefined) return undefined;
  const { remediation: _, ...others } = facts;
  return lookAhead(toTriggerFacts(count, others).facts, count.asOf);
}
