import { plainDate } from '../domain/calendar/plain-date.ts';
import { dateInWords } from '../domain/wording.ts';

/** The days of a change that say when it counts; all as ISO dates. */
export interface EffectiveDays {
  /** The day from which it holds; `null` where none is known. */
  readonly from: string | null;
  /** Further days by name; see `dates` in `src/schemas/update.ts`. */
  readonly dates: Readonly<Record<string, string>>;
}

/**
 * When a change takes effect, in words. A rule that may be adopted before it must be followed says both: “optional from
 * 4 July 2026, mandatory from 1 January 2027, with grace to 1 June 2027”.
 *
 * @returns The words, without a full stop; empty where no day is known.
 */
export function takesEffect({ from, dates }: EffectiveDays): string {
  if (from === null) return '';
  const { optionalAdoption, obtain, maintain = obtain, graceEnds } = dates;
  const alreadyInForce = Object.entries(dates).some(([name, day]) => name.endsWith('InForce') && day === from);
  if (optionalAdoption !== from || alreadyInForce) return dateInWords(plainDate(from));
  if (obtain === undefined || maintain === undefined || maintain <= from) return dateInWords(plainDate(from));
  const mandatory =
    obtain === maintain
      ? `mandatory from ${dateInWords(plainDate(obtain))}`
      : `mandatory from ${dateInWords(plainDate(obtain))} to obtain a certification and from ${dateInWords(plainDate(maintain))} to maintain one`;
  const grace =
    graceEnds !== undefined && graceEnds > maintain ? `, with grace to ${dateInWords(plainDate(graceEnds))}` : '';
  return `optional from ${dateInWords(plainDate(from))}, ${mandatory}${grace}`;
}
