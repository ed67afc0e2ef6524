import { triggerIds } from './deficiency-triggers.ts';
import { vulnerabilityRows } from './vulnerabilities.ts';

/**
 * What the first form, and whatever reads facts, needs of the table of triggers. The build works it out
 * (`src/integrations/built-trigger-keys.ts`), so that it loads without the rows: it holds nothing that JSON cannot.
 */
export const triggerKeys = {
  /** The ids of all triggers, in the order of Table 1. */
  ids: triggerIds,
  /** The triggers that count open items by their age, in the order of Table 1: items older than `days` days count. */
  aged: vulnerabilityRows.flatMap((row) =>
    'impact' in row ? [{ id: row.id, impact: row.impact, days: row.thresholds.days.value }] : [],
  ),
} as const;
