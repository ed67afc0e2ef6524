import { capitalized } from '../wording.ts';
import { countTriggers, thresholdValue, triggerIds, triggerOf } from './deficiency-triggers.ts';

/*
 * Texts of `content/` that name a number of the table: `{late-remediation-high-dfr.days}` stands for 30,
 * `{late-remediation-high-dfr.count in words}` for “five”, or for “Five” where a sentence begins, `{trigger-count}` for
 * the number of triggers, and `{trigger-count-dfr}` for the number of those with that minimum level.
 */

const placeholder = /([.:?!] )?\{(?:([a-z-]+)\.([a-z]+)|trigger-count(?:-(dfr|cap))?)( in words)?\}/g;
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/**
 * The text with each placeholder replaced by its number; numbers above ten stay in digits. Other braces are left as they
 * are, for those who fill them.
 * @throws Error for a trigger or a threshold that the table does not have.
 */
export function fillTriggerNumbers(text: string): string {
  return text.replace(
    placeholder,
    (
      _,
      stop: string | undefined,
      id: string | undefined,
      name = '',
      level: string | undefined,
      inWords: string | undefined,
      at: number,
    ) => {
      const value = id === undefined ? countTriggers(levelNamed(level)) : thresholdValue(triggerNamed(id), name);
      const number = (inWords && words[value]) || String(value);
      return stop === undefined && at > 0 ? number : `${stop ?? ''}${capitalized(number)}`;
    },
  );
}

/** The minimum level to count; every level where none is named. */
const levelNamed = (level: string | undefined) =>
  level === undefined ? {} : ({ level: level === 'dfr' ? 'DFR' : 'CAP' } as const);

function triggerNamed(id: string) {
  const trigger = triggerIds.find((one) => one === id);
  if (trigger === undefined) throw new Error(`"${id}" is not a deficiency trigger. Known: ${triggerIds.join(', ')}.`);
  return triggerOf(trigger);
}
