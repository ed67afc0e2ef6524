import { capitalized, countText, dateInWords, numberText } from '../../wording.ts';
import { triggerOf } from '../deficiency-triggers.ts';
import type { AgeCurve } from '../evaluation/look-ahead.ts';
import type { Counted, Reason, Sum, TriggerState } from '../evaluation/results.ts';
import { impactName } from '../facts/choice-names.ts';
import { percentText, unitText } from './amounts.ts';

/*
 * What only the report and the tables say of an evaluation. Their fixed words are content: `report.yaml`.
 */

/** How many triggers stand how. @param all How many there are. */
export function countsText(counts: Readonly<Record<TriggerState, number>>, all: number): string {
  return `${counts.met} met, ${counts['not-met']} not met, ${counts['not-assessed']} not assessed, ${counts.off} switched off, ${numberText(all)} in all`;
}

/** A fact that several entries of a list lack. @param label Of the first of them. @param others How many more lack it. */
export function factInEntries(label: string, others: number): string {
  return `${label}; and in ${countText(others, 'other')}`;
}

/** What a curve shows: “High impact items over 30 days (limit 5)”. */
export function curveName({ trigger, age, limit, isLowerBound }: AgeCurve): string {
  return `${impactName(triggerOf(trigger).impact)} impact items over ${age} days${isLowerBound ? ', at least' : ''} (limit ${limit})`;
}

/** What the age that decides among open items is called. @param place Which item it is, from the oldest, 1. */
export function decidingAgeName(place: number): string {
  return `age of item ${place}, counted from the oldest`;
}

/**
 * One comparison in a sentence: “Age of item 5, counted from the oldest: 44 days. It counts at more than 30 days: reached.”
 *
 * @param measure What was measured.
 */
export function sumText(measure: string, sum: Sum): string {
  return `${measuredText(measure, sum)}. It counts at ${limitText(sum)}: ${reachedText(sum)}.`;
}

/**
 * The same of a sum that meets its trigger, shorter: “Age of item 5, counted from the oldest: 44 days (counts at more than 30
 * days).”
 */
export function shortSumText(measure: string, sum: Sum): string {
  return `${measuredText(measure, sum)} (counts at ${limitText(sum)}).`;
}

/** Whether a sentence gives both the number of a sum and its limit, so that the sum would only repeat it. */
export function saysNumbers(text: string, { actual, limit, unit }: Sum): boolean {
  const numbers = new Set(text.match(/\d+(?:[.,]\d+)*%?/g));
  const says = (value: number) => numbers.has(unit === 'percent' ? percentText(value, limit) : numberText(value));
  return says(actual) && says(limit);
}

/** What was measured, with its number: “Age of item 5, counted from the oldest: at least 44 days”. @param measure Begins it. */
export function measuredText(measure: string, { actual, isAtLeast, unit, limit }: Sum): string {
  const amount = unit === 'percent' ? percentText(actual, limit) : unitText(actual, unit);
  return `${capitalized(measure)}: ${isAtLeast ? 'at least ' : ''}${amount}`;
}

/** Whether a sum holds, in a word or two. */
export function reachedText({ holds, isAtLeast }: Sum): string {
  if (holds) return 'reached';
  return isAtLeast ? 'not reached by what is known' : 'not reached';
}

/** The limit with its comparison, and where it is from if not a number of the source: “more than 30 days”. */
export function limitText({
  comparison,
  limit,
  unit,
  limitFrom,
}: Pick<Sum, 'comparison' | 'limit' | 'unit' | 'limitFrom'>): string {
  const from = { word: ', a limit that the source gives in words', reading: ', a limit in our reading' };
  const text = unit === 'percent' ? percentText(limit, limit) : unitText(limit, unit);
  const compared = {
    '>=': `${text} or more`,
    '>': `more than ${text}`,
    '=': `exactly ${text}`,
    '<': `fewer than ${text}`,
    '<=': `${text} or less`,
  }[comparison];
  return `${compared}${limitFrom === undefined ? '' : from[limitFrom]}`;
}

/** A reason with its state and its margin. */
export function reasonText({ state, text, margin }: Reason, states: Readonly<Record<TriggerState, string>>): string {
  return `${states[state]}: ${text}${margin ? ` (${margin.text})` : ''}`;
}

/** Something that was counted, with its day and its age in days where they are known and not its name already. */
export function countedText({ name, date, days }: Counted): string {
  const day = date === undefined ? undefined : dateInWords(date);
  const known = [
    ...(day === undefined || day === name ? [] : [day]),
    ...(days === undefined ? [] : [unitText(days, 'days')]),
  ];
  return known.length === 0 ? name : `${name} (${known.join(', ')})`;
}
