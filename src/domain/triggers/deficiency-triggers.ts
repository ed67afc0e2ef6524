import { changeRows } from './changes.ts';
import { deliverableRows } from './deliverables.ts';
import { incidentRows } from './incidents.ts';
import type { DeficiencyTrigger, MinimumLevel, ProcessArea } from './types.ts';
import { vulnerabilityRows } from './vulnerabilities.ts';

export { fillNumbers, fullName, thresholdValue, variantText } from './trigger-names.ts';

/**
 * The deficiency triggers in the order of Table 1. They are examples, from which an agency can pick and choose
 * (PM-107, PM-108), and the level of each is a minimum (PM-113).
 * Source: ConMon Performance Management, Agency Performance Management Deficiency Triggers, Table 1.
 */
export const deficiencyTriggers = [
  ...vulnerabilityRows,
  ...deliverableRows,
  ...changeRows,
  ...incidentRows,
] as const satisfies readonly DeficiencyTrigger[];

/** A row of the table with its numbers known to the type checker. */
export type Trigger = (typeof deficiencyTriggers)[number];

/** The id of a trigger. */
export type TriggerId = Trigger['id'];

/** The ids of all triggers, in the order of Table 1. */
export const triggerIds: readonly TriggerId[] = deficiencyTriggers.map((trigger) => trigger.id);

/** The trigger with this id, its thresholds by name. */
export function triggerOf<Id extends TriggerId>(id: Id): Extract<Trigger, { id: Id }> {
  const found = deficiencyTriggers.find((trigger): trigger is Extract<Trigger, { id: Id }> => trigger.id === id);
  if (!found) throw new Error(`"${id}" is not a deficiency trigger.`);
  return found;
}

/** The triggers of a process area, as printed or by subject, in the order of Table 1. */
export function triggersIn(area: ProcessArea, by: 'print' | 'subject'): Trigger[] {
  return deficiencyTriggers.filter(
    (trigger) => (by === 'print' ? trigger.processArea : trigger.processAreaBySubject) === area,
  );
}

/** How many triggers there are: all, or those with a minimum level, of a process area as printed, or both. */
export function countTriggers({ level, area }: { readonly level?: MinimumLevel; readonly area?: ProcessArea }): number {
  const rows = area === undefined ? deficiencyTriggers : triggersIn(area, 'print');
  return rows.filter((trigger) => level === undefined || trigger.level === level).length;
}
