import { filled } from '../wording.ts';
import type { DeficiencyTrigger } from './types.ts';

/*
 * Names and numbers of a trigger that is at hand, apart from the table of all of them: who needs some rows need not load it.
 */

/** What tells the trigger from another of the same name, with its numbers; nothing where no other row has the name. */
export function variantText(trigger: DeficiencyTrigger): string | undefined {
  return trigger.variant === undefined ? undefined : fillNumbers(trigger.variant, trigger);
}

/** The trigger's name, told apart from other rows of the same name: “Late Remediation …, more than 30 days”. */
export function fullName(trigger: DeficiencyTrigger): string {
  const variant = variantText(trigger);
  return variant === undefined ? trigger.name : `${trigger.name}, ${variant}`;
}

/**
 * The value of a trigger's threshold of that name.
 * @throws Error when the trigger has no such threshold.
 */
export function thresholdValue({ id, thresholds }: DeficiencyTrigger, name: string): number {
  const threshold = thresholds[name];
  if (threshold) return threshold.value;
  const known = Object.keys(thresholds).join(', ') || 'none';
  throw new Error(`The trigger "${id}" has no threshold "${name}". Its thresholds: ${known}.`);
}

/**
 * The template with each `{name}` replaced by the value of the trigger's threshold of that name.
 * @throws Error when the trigger has no threshold of a name.
 */
export function fillNumbers(template: string, trigger: DeficiencyTrigger): string {
  return filled(template, (name) => thresholdValue(trigger, name));
}
