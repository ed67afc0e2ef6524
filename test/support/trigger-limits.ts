import { triggerOf } from '../../src/domain/triggers/deficiency-triggers.ts';
import { firstBeyond } from '../../src/domain/triggers/evaluation/comparisons.ts';
import type { AgedTriggerId } from '../../src/domain/triggers/facts/trigger-facts.ts';

/*
 * The limits of the triggers that count open items by their age, for tests whose facts lie beside them: no test repeats
 * a number of the table.
 */

/** The age that a trigger gives, in days: what is older counts. */
export const daysOf = (trigger: AgedTriggerId): number => triggerOf(trigger).thresholds.days.value;

/** An age in days that a trigger counts: the first one, or one by so many days above the limit. */
export const lateAge = (trigger: AgedTriggerId, beyond = 1): number => daysOf(trigger) + beyond;

/** The number of items with which a trigger is met. */
export const limitOf = (trigger: AgedTriggerId): number => firstBeyond(triggerOf(trigger).thresholds.count);
