import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords, numberText } from '../../wording.ts';
import type { Margin } from '../evaluation/results.ts';
import type { Limit, ThresholdUnit } from '../types.ts';

/*
 * Numbers, dates, and names as the sentences about triggers give them.
 */

/** A share in percent, such as “3.5%”, with as many decimals as keep it apart from a limit that it does not equal. */
export function percentText(value: number, limit: number): string {
  for (let decimals = 2; decimals < 12; decimals += 1) {
    const rounded = Number(value.toFixed(decimals));
    if (rounded !== limit || value === limit) return `${rounded}%`;
  }
  return `${value}%`;
}

/**
 * Dates as a list, one that is given several times once, with how often: “May 20, 2026 (twice)”. Of more than six days, how
 * many dates follow is given as a number: “…; and 3 more”.
 */
export function datesText(dates: readonly PlainDate[]): string {
  const timesOf = new Map<PlainDate, number>();
  for (const date of dates) timesOf.set(date, (timesOf.get(date) ?? 0) + 1);
  const shown = [...timesOf].slice(0, 6);
  const rest = dates.length - shown.reduce((sum, [, times]) => sum + times, 0);
  const each = [
    ...shown.map(([date, times]) => `${dateInWords(date)}${timesText(times)}`),
    ...(rest > 0 ? [`${rest} more`] : []),
  ];
  const [last = '', ...before] = each.toReversed();
  if (before.length === 0) return last;
  // A date has a comma in it, so more than two of them have semicolons between them.
  return `${before.toReversed().join('; ')}${before.length === 1 ? ',' : ';'} and ${last}`;
}

/** How often a date is given, where that is more than once. */
function timesText(times: number): string {
  if (times === 1) return '';
  return times === 2 ? ' (twice)' : ` (${times} times)`;
}

/** What an entry of a list is called: its title in quotation marks, or its noun with its number, counted from 1. */
export function entryName(noun: string, title: string | undefined, index: number): string {
  const name = title?.trim() ?? '';
  return name === '' ? `${noun} ${index + 1}` : `“${name}”`;
}

const singular: Readonly<Record<Margin['unit'], string>> = {
  percent: 'percent',
  vulnerabilities: 'vulnerability',
  items: 'item',
  days: 'day',
  months: 'month',
  incidents: 'incident',
  times: 'time',
  updates: 'update',
  'percentage points': 'percentage point',
};

/** A number with its unit: “1 vulnerability”, “4 items”. */
export function unitText(value: number, unit: ThresholdUnit | Margin['unit']): string {
  return `${numberText(value)} ${value === 1 ? singular[unit] : unit}`;
}

/** The number of a threshold with its unit: “30 days”. */
export function thresholdText({ value, unit }: Pick<Limit, 'value' | 'unit'>): string {
  return unitText(value, unit);
}
