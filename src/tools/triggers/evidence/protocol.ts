import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import type { AgeingPicture } from '../../../domain/poam/ageing.ts';
import type { FilledFacts, FillOptions } from '../../../domain/poam/bridge/filling.ts';
import type { EvidenceCount } from '../../../domain/poam/counting/count-with.ts';
import type { HostDecision } from '../../../domain/poam/counting/host-authentication.ts';
import type { SwitchEffect } from '../../../domain/poam/counting/switch-effects.ts';
import type { EvidenceTable } from '../../../domain/poam/evidence-tables.ts';
import type { SomeChoices } from '../../../domain/poam/switches/choices.ts';
import type { LookAhead } from '../../../domain/triggers/evaluation/look-ahead.ts';
import type { TriggerFacts } from '../../../domain/triggers/facts/trigger-facts.ts';
import type { FileQuestion, QuestionId } from '../../../formats/poam-table/reading.ts';
import type { ScanTableMapping } from '../../../formats/scan-table/column-mapping.ts';
import type { ScanTableQuestion } from '../../../formats/scan-table/scan-question.ts';

/*
 * What the page and the worker that reads evidence say to each other. The worker holds what was read; the page gets
 * summaries, and lists a page at a time, so that no message is large.
 */

/** What its owner says about a file, by the question; `own-date` is the day of one that tells no date itself, `YYYY-MM-DD`. */
export type FileAnswers = Readonly<Partial<Record<QuestionId | 'own-date', string>>>;

/** How the evidence is to be counted. */
export interface CountSettings {
  readonly choices: SomeChoices;
  /** Left out: the POA&M’s own date. */
  readonly asOf?: PlainDate | undefined;
  readonly hosts: readonly HostDecision[];
}

/** How facts are filled from a count. */
export type FillWishes = Omit<FillOptions, 'occurrences'> & { readonly withHistory: boolean };

/** What the page asks of the worker. Every request is answered under its id. */
export type EvidenceRequest =
  /** Reads a file, or reads it again with answers to what it asked. Answered by `read`, with `progress` before. */
  | {
      readonly kind: 'read';
      readonly id: number;
      readonly file: File;
      readonly answers?: FileAnswers;
      readonly mapping?: ScanTableMapping;
    }
  /** Stops the reading of a file. Its `read` is then answered with the outcome `stopped`. */
  | { readonly kind: 'stop'; readonly id: number }
  /** Forgets the file that was read under an id. */
  | { readonly kind: 'forget'; readonly id: number }
  /** Counts all files. Answered by `counted`. */
  | { readonly kind: 'count'; readonly id: number; readonly settings: CountSettings }
  /** A part of a list behind a number of the last count, sorted. Answered by `rows`. */
  | {
      readonly kind: 'rows';
      readonly id: number;
      readonly list: string;
      readonly from: number;
      readonly amount: number;
      readonly sort?: { readonly column: number; readonly isDescending: boolean };
    }
  /** A whole list as a CSV file. Answered by `csv`. */
  | { readonly kind: 'csv'; readonly id: number; readonly list: string }
  /** What time alone brings to the items of the last count. Answered by `ahead`. */
  | { readonly kind: 'ahead'; readonly id: number }
  /** The facts of the calculator, filled from the last count. Answered by `filled`. */
  | {
      readonly kind: 'fill';
      readonly id: number;
      readonly facts: TriggerFacts;
      readonly options: FillWishes;
    };

/** A file that was read, without its items. */
export interface FileSummary {
  readonly outcome: 'read';
  readonly kind: 'poam' | 'scan';
  readonly file: string;
  /** What was recognised: “FedRAMP POA&M workbook, layout 3.0”. */
  readonly format: string;
  readonly date?: PlainDate | undefined;
  /** CSP, system and impact level, where the file says so. */
  readonly about: readonly string[];
  /** Items and rows, or findings, hosts and rows, as a sentence. */
  readonly text: string;
  /** The issues in whole sentences with file, sheet and cell, the first 200. */
  readonly issues: readonly string[];
  readonly issueCount: number;
}

/** What reading a file came to. */
export type FileOutcome =
  | FileSummary
  | { readonly outcome: 'refused'; readonly file: string; readonly message: string }
  | { readonly outcome: 'stopped'; readonly file: string }
  | { readonly outcome: 'asked'; readonly file: string; readonly question: FileQuestion | ScanTableQuestion };

/** A list behind a number, to be shown and saved. It has at least one row. */
export interface ListHead {
  /** To ask for its rows. */
  readonly list: string;
  readonly title: string;
  readonly rows: number;
}

/** A count without its items: the numbers, why they are so, and the lists behind them. */
export interface CountSummary
  extends Pick<EvidenceCount, 'asOf' | 'asOfFrom' | 'poamFiles' | 'scanFiles' | 'states' | 'numbers'> {
  /** What a reader of the numbers should know, each with the list of the items that it is about, if there are any. */
  readonly notes: readonly (Pick<EvidenceCount['notes'][number], 'id' | 'text'> & {
    readonly lists: readonly ListHead[];
  })[];
  readonly late: readonly (Pick<
    EvidenceCount['late'][number],
    'state' | 'text' | 'unit' | 'items' | 'unique' | 'used'
  > & {
    readonly trigger: string;
    /** The lists of late, excluded and unclear items, those with rows. */
    readonly lists: readonly ListHead[];
  })[];
  /** The text about unique vulnerabilities, and about authentication, with their lists. */
  readonly vulnerabilities: EvidenceCount['vulnerabilities'] & { readonly lists: readonly ListHead[] };
  readonly authentication?: {
    readonly text: string;
    /** Hosts of which no scan tells and nobody has said, each once. */
    readonly undecided: readonly string[];
    /** Hosts that a scan itself tells were scanned without credentials, each once. */
    readonly without: readonly string[];
    readonly lists: readonly ListHead[];
  };
  /** What each switch would change. */
  readonly effects: readonly SwitchEffect[];
  /** All items, mismatching due dates, changes and moved detection dates, issues of all files: further lists. */
  readonly lists: readonly ListHead[];
  readonly ageing: AgeingPicture;
  /** What several months’ files show: a sentence a finding. Empty for one month. */
  readonly history: readonly string[];
}

/** What the worker answers. */
export type EvidenceReply =
  | {
      readonly kind: 'progress';
      readonly id: number;
      readonly done: number;
      readonly total: number;
      readonly rows: number;
    }
  | { readonly kind: 'read'; readonly id: number; readonly result: FileOutcome }
  | { readonly kind: 'counted'; readonly id: number; readonly count: CountSummary }
  | ({ readonly kind: 'rows'; readonly id: number } & EvidenceTable)
  /** As a file, which is handed over without being copied: the text of 50,000 items would hold up the page. */
  | { readonly kind: 'csv'; readonly id: number; readonly file: Blob }
  /** Nothing where the as-of day is not known. */
  | { readonly kind: 'ahead'; readonly id: number; readonly ahead: LookAhead | undefined }
  | { readonly kind: 'filled'; readonly id: number; readonly filled: FilledFacts }
  /** Something nobody foresaw went wrong; the worker goes on. */
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
