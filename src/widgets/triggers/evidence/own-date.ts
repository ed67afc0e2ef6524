import { readPlainDate } from '../../../domain/calendar/plain-date.ts';
import type { EvidenceReading } from './read-evidence.ts';

/** What was read, of the day that its owner says where it tells none. What is no day says nothing. */
export function dated(reading: EvidenceReading, day: string): EvidenceReading {
  const said = readPlainDate(day);
  const isUndated = (reading.kind === 'poam' || reading.kind === 'scan') && reading.date === undefined;
  return isUndated && 'date' in said ? { ...reading, date: said.date } : reading;
}
