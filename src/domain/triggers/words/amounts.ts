import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords, listText, numberText } from '../../wording.ts';
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

/** The first six dates as a list; how many follow is given as a number: “…, and 3 more”. */
export function datesText(dates: readonly PlainDate[]): string {
  const shown = dates.slice(0, 6).map(dateInWords);
  return listText(dates.length > 6 ? [...shown, `${dates.length - 6} more`] : shown);
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
