import { setAside } from '../work-documents/checked-facts.ts';
import type { Schema } from '../work-documents/facts-schema.ts';

/**
 * Reads a time of day as people write it: `13:00`, “1:00 p.m.”, “1 pm”. Gives it as `13:00`; nothing for any other text.
 * “1:00” alone could be either half of the day, so it is none.
 */
export function readTimeOfDay(text: string): string | undefined {
  if (/^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
  const [, hour, minute = '00', half] = /^(0?[1-9]|1[0-2])(?::([0-5]\d))? ?([ap])\.?m\.?$/i.exec(text.trim()) ?? [];
  if (hour === undefined || half === undefined) return undefined;
  const at = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(at).padStart(2, '0')}:${minute}`;
}

/** A time of day, as `13:00`. */
export const timeOfDay: Schema<string> = (reader, field, value) => {
  if (value === undefined || value === '') return undefined;
  const time = typeof value === 'string' ? readTimeOfDay(value) : undefined;
  return time ?? setAside(reader, field, value, 'Enter a time such as 13:00 or 1:00 p.m.');
};

/** A time of day as it stands in a sentence: `13:00` is “1:00 p.m.” */
export function timeInWords(time: string): string {
  const [hour = 0, minute = '00'] = [Number(time.slice(0, 2)), time.slice(3)];
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
