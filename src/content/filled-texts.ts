import { fillPeriods } from '../domain/schedule/periods.ts';
import { fillRulesetDays } from './ruleset-days.ts';

/**
 * A value of a content file with the periods of the process and the days of rulesets in its texts filled in.
 * @throws Error for a day that `content/deadlines.yaml` does not have.
 */
export function filledIn<Value>(value: Value): Value {
  if (typeof value === 'string') return fillRulesetDays(fillPeriods(value)) as Value;
  if (Array.isArray(value)) return value.map(filledIn) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filledIn(one)])) as Value;
}
