import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { TriggerId } from '../../../src/domain/triggers/deficiency-triggers.ts';
import type { Flag, TriggerResult } from '../../../src/domain/triggers/evaluation/results.ts';
import type { TriggerFacts } from '../../../src/domain/triggers/facts/trigger-facts.ts';
import { evaluate } from '../../support/trigger-words.ts';
import { probeDay } from './probes.ts';

/** The result of one trigger, with the ids of its flags beside it; as of the probe day unless told otherwise. */
export function judge(
  trigger: TriggerId,
  facts: TriggerFacts,
  asOf: PlainDate = probeDay,
): TriggerResult & { readonly flagIds: Flag['id'][] } {
  const result = evaluate(facts, asOf).results.find((one) => one.trigger === trigger);
  if (!result) throw new Error(`${trigger} has no result.`);
  return { ...result, flagIds: result.flags.map(({ id }) => id) };
}
