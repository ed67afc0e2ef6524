import { fillNumbers, type TriggerId } from './deficiency-triggers.ts';
import type { DeficiencyTrigger } from './types.ts';

/** What a row of Table 1 says besides its name and its numbers, in our words. */
export interface TriggerWords {
  /** When the trigger is met. `{name}` stands for the value of the threshold of that name. */
  readonly condition: string;
  /** What the row adds to its condition. */
  readonly note?: string | undefined;
  /** What has to be known to tell whether the trigger is met. */
  readonly inputs: readonly string[];
  /** Statements of the ledger about faults and gaps of the row, answered by the reading `trigger-<id>`. */
  readonly oddities: string;
}

/** The words of every trigger. */
export type TriggerWordsById = Readonly<Record<TriggerId, TriggerWords>>;

/** When the trigger is met, in a sentence or two, with its numbers. */
export function conditionText(trigger: DeficiencyTrigger, words: TriggerWordsById): string {
  return fillNumbers(words[trigger.id as TriggerId].condition, trigger);
}

/** The rule of a trigger: its condition with its numbers, and what the row adds to it. */
export function ruleText(trigger: DeficiencyTrigger, words: TriggerWordsById): string {
  const { note } = words[trigger.id as TriggerId];
  return [conditionText(trigger, words), ...(note === undefined ? [] : [note])].join(' ');
}
