import { plainDate } from '../domain/calendar/plain-date.ts';
import { dateInWords } from '../domain/wording.ts';
import type { UpdateDays } from '../schemas/update.ts';

/**
 * When a change takes effect, in words. A rule that may be adopted before it must be followed says both: “optional from
 * 4 July 2026, mandatory from 1 January 2027, with grace to 1 June 2027”.
 *
 * @returns The words, without a full stop; empty where no day is known.
 */
export function takesEffect({ from, dates }: UpdateDays): string {
  if (from === null) return '';
  const words = (day: string) => dateInWords(plainDate(day));
  const dayOf = (kind: (typeof dates)[number]['kind']) => dates.find((date) => date.kind === kind)?.day;
  const obtain = dayOf('obtain');
  const maintain = dayOf('maintain') ?? obtain;
  const graceEnds = dayOf('grace-ends');
  if (dayOf('optional-adoption') !== from || dayOf('in-force') === from) return words(from);
  if (obtain === undefined || maintain === undefined || maintain <= from) return words(from);
  const mandatory =
    obtain === maintain
      ? `mandatory from ${words(obtain)}`
      : `mandatory from ${words(obtain)} to obtain a certification and from ${words(maintain)} to maintain one`;
  const grace = graceEnds !== undefined && graceEnds > maintain ? `, with grace to ${words(graceEnds)}` : '';
  return `optional from ${words(from)}, ${mandatory}${grace}`;
}
