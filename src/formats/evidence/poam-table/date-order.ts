import { dateInWords } from '../../../domain/wording.ts';
import type { FileQuestion } from '../reading/reader.ts';
import { quoted } from './cell-value.ts';
import { type DateOrder, dateInOrder, type LocalDate, provenOrder } from './date-text.ts';

/** Counts what the dates of a file prove about their order. */
export interface DateSurvey {
  dayFirst: number;
  monthFirst: number;
  /** Dates that are serial numbers, which have no order: a spreadsheet program knew them for dates. */
  numbers: number;
  /** The first date that could be either, and where it stands, in words. */
  open?: { readonly local: LocalDate; readonly text: string; readonly where: string };
}

/** A survey of no dates yet. */
export function startSurvey(): DateSurvey {
  return { dayFirst: 0, monthFirst: 0, numbers: 0 };
}

/**
 * Takes a date into account.
 *
 * @param shown Its text and place, for the question about it; left out for a date that no item keeps.
 */
export function survey(
  counts: DateSurvey,
  local: LocalDate,
  shown: (() => { readonly text: string; readonly where: string }) | undefined,
): void {
  const proven = provenOrder(local);
  if (proven === 'day-first') counts.dayFirst++;
  else if (proven === 'month-first') counts.monthFirst++;
  else if (proven === undefined && shown && isDay(local)) counts.open ??= { local, ...shown() };
}

/**
 * The order of a file’s dates: as answered, else as all of them prove that prove any, else a question. Where no date
 * could be either, the order makes no difference.
 */
export function decideOrder(counts: DateSurvey, answer: string | undefined, file: string): DateOrder | FileQuestion {
  if (answer === 'month-first' || answer === 'day-first') return answer;
  const { open, dayFirst, monthFirst } = counts;
  if (open === undefined || dayFirst > 0 !== monthFirst > 0)
    return dayFirst > 0 && monthFirst === 0 ? 'day-first' : 'month-first';
  const why =
    dayFirst > 0
      ? 'Other dates in the file are written both ways'
      : 'No date in the file has a day above 12, which would settle it';
  return {
    kind: 'question',
    file,
    question: 'date-order',
    message: `In ${file}, ${open.where} has the date ${quoted(open.text)}. ${why}. Which number is the month?`,
    options: (['month-first', 'day-first'] as const).map((order) => ({
      answer: order,
      words: `${order === 'month-first' ? 'The first is the month' : 'The first is the day'}: ${inWords(open.local, order)}`,
    })),
  };
}

function isDay(local: LocalDate): boolean {
  return 'date' in dateInOrder(local, 'month-first') && 'date' in dateInOrder(local, 'day-first');
}

function inWords(local: LocalDate, order: DateOrder): string {
  const read = dateInOrder(local, order);
  return 'date' in read ? dateInWords(read.date) : '';
}
