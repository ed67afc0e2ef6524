import { setAside } from '../work-documents/checked-facts.ts';
import type { Schema } from '../work-documents/facts-schema.ts';

/** A time of day, as `13:00`. */
export const timeOfDay: Schema<string> = (reader, field, value) => {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  return setAside(reader, field, value, 'Enter a time from 00:00 to 23:59, such as 13:00.');
};

/** A time of day as it stands in a sentence: `13:00` is “1:00 p.m.” */
export function timeInWords(time: string): string {
  const [hour = 0, minute = '00'] = [Number(time.slice(0, 2)), time.slice(3)];
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
