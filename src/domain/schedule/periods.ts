import { filled } from '../wording.ts';

/** One stretch of time or count that the sources name, with the words in which every page gives it. */
export interface Period {
  /** How the figure bounds: `at-least` and `at-most` include it, `about` is typical, `exactly` is as recommended. */
  readonly bound: 'at-least' | 'at-most' | 'about' | 'exactly';
  readonly amount: number;
  readonly unit: 'hour' | 'business-day' | 'week' | 'month' | 'member' | 'step' | 'question';
  /** The figure in words, to stand in a sentence. */
  readonly words: string;
  /** The statement that gives the figure. */
  readonly statement: string;
}

/** Times and counts of the sources, each in one place. Thresholds and the number of deficiency triggers come from their table. */
export const periods = {
  'planning-meeting': { bound: 'at-least', amount: 2, unit: 'week', words: 'at least bi-weekly', statement: 'AP-235' },
  'sar-and-poam-before-debrief': {
    bound: 'at-least',
    amount: 2,
    unit: 'week',
    words: 'at least two weeks',
    statement: 'AP-384',
  },
  'pmo-package-review': {
    bound: 'about',
    amount: 10,
    unit: 'business-day',
    words: '10 business days',
    statement: 'AP-449',
  },
  'draft-report-before-meeting': {
    bound: 'at-least',
    amount: 1,
    unit: 'week',
    words: 'at least one week',
    statement: 'AP-454',
  },
  'conmon-meeting-after-deliverables': {
    bound: 'at-least',
    amount: 1,
    unit: 'week',
    words: 'at least one week',
    statement: 'AP-490',
  },
  'charter-meeting-interval': { bound: 'exactly', amount: 1, unit: 'month', words: 'monthly', statement: 'CC-058' },
  'charter-meeting-length': { bound: 'exactly', amount: 1, unit: 'hour', words: 'one hour', statement: 'CC-059' },
  'charter-meeting-after-upload': { bound: 'exactly', amount: 1, unit: 'week', words: 'a week', statement: 'CC-124' },
  'voting-members': {
    bound: 'at-least',
    amount: 2,
    unit: 'member',
    words: 'at least two (2) or more',
    statement: 'CC-138',
  },
  'comment-period': { bound: 'exactly', amount: 2, unit: 'week', words: 'two weeks', statement: 'CC-144' },
  'proposal-before-meeting': {
    bound: 'at-least',
    amount: 1,
    unit: 'week',
    words: 'at least one week',
    statement: 'CC-148',
  },
  'upload-before-meeting': {
    bound: 'at-least',
    amount: 1,
    unit: 'week',
    words: 'at least one week',
    statement: 'CC-184',
  },
  'pmo-review-steps': { bound: 'exactly', amount: 7, unit: 'step', words: '7', statement: 'AP-441' },
  'common-questions': { bound: 'exactly', amount: 7, unit: 'question', words: '7', statement: 'AP-156' },
  'escalation-step-count': { bound: 'exactly', amount: 9, unit: 'step', words: 'nine', statement: 'PM-046' },
} as const satisfies Record<string, Period>;

/** The name of a period. */
export type PeriodId = keyof typeof periods;

/** The days in a period of weeks. */
export const daysIn = ({ amount }: Period & { readonly unit: 'week' }): number => amount * 7;

/**
 * The words of a period, such as “at least two weeks”.
 * @throws Error for an unknown name, listing the known ones.
 */
export function periodWords(id: string): string {
  if (!Object.hasOwn(periods, id)) {
    throw new Error(`"${id}" is not a period. Known: ${Object.keys(periods).join(', ')}.`);
  }
  return periods[id as PeriodId].words;
}

/**
 * A text with each `{period-id}` replaced by the period's words.
 * @throws Error for an unknown name.
 */
export function fillPeriods(text: string): string {
  return filled(text, periodWords);
}
