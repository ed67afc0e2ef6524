import type { PlainDate } from '../../calendar/plain-date.ts';
import { levelName } from '../../escalation/levels.ts';
import { countText, dateInWords } from '../../wording.ts';
import { fullName, triggerOf } from '../deficiency-triggers.ts';
import type { Caveat, FactualState, MinimumFound, TriggerState } from '../evaluation/results.ts';
import type { DeficiencyTrigger, Limit } from '../types.ts';
import { thresholdText, unitText } from './amounts.ts';

/*
 * The outcome of all triggers, and what is said of any of them.
 */

/**
 * The outcome in a few sentences: “On December 9, 2026, the minimum level is …, for 2 triggers. …”.
 *
 * @param isOpen Whether what the agency decides may change the level.
 */
export function evaluationText(
  day: PlainDate,
  minimum: MinimumFound | undefined,
  counts: Readonly<Record<TriggerState, number>>,
  isOpen: boolean,
): string {
  const open = counts['not-assessed'];
  const rest = open === 0 ? '' : ` ${countText(open, 'trigger')} ${open === 1 ? 'is' : 'are'} not assessed.`;
  const on = `On ${dateInWords(day)}`;
  if (!minimum) return `${on}, ${open === 0 ? '' : 'based on the known facts, '}no trigger is met.${rest}`;
  const { level, because, included } = minimum;
  const lower = included.length === 0 ? '' : ` It includes ${countText(included.length, 'trigger')} of a lower level.`;
  return `${on}, the minimum level is ${levelName(level)}, for ${countText(because.length, 'trigger')}.${lower}${isOpen ? ' The agency’s decision may change it.' : ''}${rest}`;
}

/** A caveat with the name of its trigger. */
export const caveatText = ({ trigger, text }: Caveat) => `${fullName(triggerOf(trigger))}: ${text}`;

/** How many reasons agree with the one that stands before this sentence. */
export function otherReasonsText(amount: number, state: FactualState): string {
  const others = countText(amount, 'other');
  return {
    met: `${others} meet it too.`,
    'not-met': `${others} do not meet it either.`,
    'not-assessed': `${others} cannot be assessed either.`,
  }[state];
}

/** The remark on a trigger that Table 1 prints under another process area than that of its subject. */
export function printedElsewhereText({ processArea, processAreaBySubject }: DeficiencyTrigger): string {
  return `Its subject is ${processAreaBySubject}, but it is printed under ${processArea}.`;
}

/**
 * The remark on something dated after the last day of which the facts are known.
 *
 * @param what What it is, as a sentence begins: “The notice of Change 1”.
 */
export function datedLaterText(what: string, date: PlainDate, through: PlainDate): string {
  return `${what} is dated ${dateInWords(date)}, after ${dateInWords(through)}, and does not count yet.`;
}

/** The remark on a window that holds enough dates only because its first day belongs to it. */
export function edgeOfWindowText(from: PlainDate, to: PlainDate, span: Limit): string {
  return `It depends on ${dateInWords(from)}, exactly ${thresholdText(span)} before ${dateInWords(to)}: the agency decides.`;
}

/** The remark on a window whose last day is longer ago than the window is long. */
export function pastWindowText(to: PlainDate, span: Limit): string {
  return `The last of them, on ${dateInWords(to)}, is more than ${thresholdText(span)} old. The agency decides whether it still counts.`;
}

/**
 * When a trigger comes true if nothing is done.
 *
 * @param inDays Days from the as-of date until then.
 * @param now How the trigger stands today, in sentences.
 * @param isAtTheLatest Whether it may be met before that day.
 */
export function comesTrueText(on: PlainDate, inDays: number, now: string, isAtTheLatest: boolean): string {
  const latest = isAtTheLatest ? ', at the latest' : '';
  return `Will be met on ${dateInWords(on)}${latest}, in ${unitText(inDays, 'days')}. Now: ${now}`;
}

/** Why counts without a list tell nothing about the days to come, after how the trigger stands today. */
export function noDatesToLookAheadText(now: string): string {
  return `${now} An outlook requires the detection dates.`;
}
