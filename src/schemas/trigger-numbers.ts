import { z } from 'astro/zod';
import { fillTriggerNumbers } from '../domain/triggers/number-placeholders.ts';
import { unlessRefused } from './refused.ts';

/**
 * A text that may name numbers of the table of triggers, such as `{late-remediation-high-dfr.days}` or `{trigger-count}`.
 * It is read with the numbers in their places, and its bounds are those of the text as people see it.
 */
export function withTriggerNumbers(text: z.ZodString) {
  return z
    .string()
    .transform((given, context) => unlessRefused(() => fillTriggerNumbers(given), context) ?? z.NEVER)
    .pipe(text);
}
