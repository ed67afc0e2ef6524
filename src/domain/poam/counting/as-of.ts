import type { PlainDate } from '../../calendar/plain-date.ts';
import type { PoamEvidence, ScanEvidence } from '../evidence.ts';

/** The day as of which is counted, and which files are of its month. */
export interface CountedFiles {
  /** Absent where nothing tells it: ages are then not known. */
  readonly asOf?: PlainDate;
  /** `poam` and `scan`: the date of the latest one. */
  readonly asOfFrom: 'given' | 'poam' | 'scan' | 'nowhere';
  /** The date of the POA&M that is counted, where it has one. */
  readonly poamDate?: PlainDate;
  /** The POA&Ms that are counted: those of {@link poamDate}, and those without a date. */
  readonly poams: ReadonlySet<PoamEvidence>;
}

/**
 * The day as of which to count: as given, else the POA&M’s own date, else the day of the latest scan; never today. Of
 * POA&Ms of several dates the latest one up to that day is counted, and the others are history.
 */
export function countedFiles(
  poams: readonly PoamEvidence[],
  scans: readonly ScanEvidence[],
  given?: PlainDate,
): CountedFiles {
  const dates = datesOf(poams);
  const poamDate = dates.findLast((date) => given === undefined || date <= given) ?? dates[0];
  const scanned = datesOf(scans).at(-1);
  const counted = new Set(poams.filter(({ date }) => date === undefined || date === poamDate));
  const basis = { poams: counted, ...(poamDate === undefined ? {} : { poamDate }) };
  if (given !== undefined) return { ...basis, asOf: given, asOfFrom: 'given' };
  if (poamDate !== undefined) return { ...basis, asOf: poamDate, asOfFrom: 'poam' };
  // A scan’s day says nothing about a POA&M given with it.
  if (scanned !== undefined && poams.length === 0) return { ...basis, asOf: scanned, asOfFrom: 'scan' };
  return { ...basis, asOfFrom: 'nowhere' };
}

/** The different dates of files, from early to late. */
export function datesOf(files: readonly { readonly date?: PlainDate }[]): PlainDate[] {
  return [...new Set(files.flatMap(({ date }) => date ?? []))].sort();
}
