import { dateOfDayNumber } from '../../../domain/calendar/days.ts';
import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { monthNamed, readPlainDate } from '../../../domain/calendar/plain-date.ts';

/** The day in a host’s tag `HOST_END` (`Wed Mar 23 15:07:52 2022`), as the scanner’s own clock had it. */
export function readHostEnd(text: string): PlainDate | undefined {
  const parts = /^\s*(?:[a-z]{3,9}\s+)?([a-z]{3})[a-z]*\s+(\d{1,2})\s+[\d:]+\s+(\d{4})\s*$/i.exec(text);
  if (!parts) return undefined;
  const month = monthNamed(parts[1] ?? '');
  return knownDay(`${parts[3]}-${String(month).padStart(2, '0')}-${parts[2]?.padStart(2, '0')}`);
}

/** The day of a time in seconds since 1970, in UTC. */
export function readEpochSeconds(text: string): PlainDate | undefined {
  const seconds = /^\s*(\d{9,11})(?:\.\d+)?\s*$/.exec(text)?.[1];
  if (seconds === undefined) return undefined;
  return knownDay(dateOfDayNumber(Math.floor(Number(seconds) / 86_400)));
}

function knownDay(text: string): PlainDate | undefined {
  const reading = readPlainDate(text);
  return 'date' in reading ? reading.date : undefined;
}
