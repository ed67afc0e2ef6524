import type { FieldTexts } from '../facts/field-words.ts';
import type { TriggerWordsById } from '../trigger-words.ts';
import { type Measure, measures } from '../types.ts';
import type { StateWords } from './state-words.ts';

/*
 * The fixed words of a report and of the tables for a spreadsheet, by id. What is computed, each result and its
 * arithmetic, comes from the evaluation.
 */

/** The headings of a report, those of its first sheet first. `triggers` holds `{count}`. */
export const reportHeadings = [
  ...['met', 'coming', 'open'],
  ...['triggers', 'outlook', 'facts', 'judgments', 'unknown', 'readings', 'files'],
] as const;

/** The groups under which the facts are listed. */
export const reportGroups = [
  'vulnerabilities',
  'scanning',
  'remediation',
  'annualAssessment',
  'changes',
  'incidents',
  'directives',
  'zeroDays',
  'history',
] as const;

/** The labels of single values, and the columns of tables. */
export const reportLabels = [
  ...[
    'answer',
    'arithmetic',
    'as-of',
    'as-read',
    'by-facts',
    'caveats',
    'comes-true',
    'counted',
    'date',
    'each-reason',
    'fact',
  ],
  ...[
    'csp',
    'flags',
    'id',
    'in-days',
    'kind',
    'level',
    'margin',
    'met',
    'missing',
    'off',
    'on',
    'outcome',
    'printed-area',
  ],
  ...['question', 'reading', 'result', 'rule', 'source', 'state', 'subject-area', 'system'],
  ...['trigger', 'triggers', 'waiting', 'whose', 'why'],
] as const;

/**
 * The sentences and the short answers. `title` holds `{title}`, `outlook` `{date}`, `source` `{statements}`, `more-open` and
 * `more-reasons` `{count}`, `more-met` and `more-coming` `{names}`; `date-met` `{trigger}`, `{latest}` and `{title}`,
 * `date-rises` `{items}`, `{count}` and `{title}`, `date-note` `{date}`.
 */
export const reportTexts = [
  ...['title', 'level', 'origin', 'outlook', 'outlook-caption', 'nothing-unknown', 'none', 'undated', 'source'],
  ...[
    'nothing-met',
    'nothing-coming',
    'at-the-latest',
    'more-met',
    'more-coming',
    'more-open',
    'more-reasons',
    'who-waits',
    'by-hand',
    'appendix',
    'date-met',
    'date-rises',
    'date-note',
  ],
] as const;

/** The names of the sheets of the workbook, and what it says besides the labels. */
export const workbookTexts = [
  ...['summary', 'result', 'arithmetic', 'thresholds', 'counted', 'outlook', 'outlook-days'],
  ...['item', 'value', 'limit', 'measure', 'certainty', 'exact', 'at-least', 'counts-at', 'unit', 'reached', 'room'],
  ...['days', 'beyond', 'window', 'judged', 'from', 'printed', 'from-word', 'from-reading', 'comparison-read'],
  ...['joined', 'join-all', 'join-any', 'join-greater'],
] as const;

/** The id of a label. */
export type ReportLabel = (typeof reportLabels)[number];

/** A measure that has words of its own. The age of an item is worded with its place among the items. */
export type WordedMeasure = Exclude<Measure, 'item-age'>;

/** The measures that have words of their own. */
export const wordedMeasures: readonly WordedMeasure[] = measures.filter((one) => one !== 'item-age');

/** The fixed words of a report. */
export interface ReportWords {
  readonly headings: Readonly<Record<(typeof reportHeadings)[number], string>>;
  readonly groups: Readonly<Record<(typeof reportGroups)[number], string>>;
  readonly labels: Readonly<Record<ReportLabel, string>>;
  readonly texts: Readonly<Record<(typeof reportTexts)[number], string>>;
  readonly workbook: Readonly<Record<(typeof workbookTexts)[number], string>>;
  /** What each sum measures, as a sentence goes on: “days from receipt of the notice to the change”. */
  readonly measures: Readonly<Record<WordedMeasure, string>>;
}

/** All words from which reports and tables are written. */
export interface AllReportWords extends StateWords {
  readonly triggers: TriggerWordsById;
  readonly fields: FieldTexts;
  readonly report: ReportWords;
}
