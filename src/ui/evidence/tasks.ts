import type { PlainDate } from '../../domain/calendar/plain-date.ts';
import type { FiguresOfFiles } from '../../domain/monthly/figures-of-files.ts';
import type { FilledFacts, FillOptions } from '../../domain/poam/bridge/filling.ts';
import type { AgeingPicture } from '../../domain/poam/counting/ageing.ts';
import type { EvidenceCount } from '../../domain/poam/counting/count-with.ts';
import type { SwitchEffect } from '../../domain/poam/counting/switch-effects.ts';
import type { SystemDecision } from '../../domain/poam/counting/systems.ts';
import type { TableAccount } from '../../domain/poam/evidence.ts';
import type { EvidenceTable } from '../../domain/poam/evidence-tables.ts';
import type { PoamMapping } from '../../domain/poam/fields/poam-mapping.ts';
import type { HostDecision, HostPair } from '../../domain/poam/scans/host-authentication.ts';
import type { SomeChoices } from '../../domain/poam/switches/choices.ts';
import type { LookAhead } from '../../domain/triggers/evaluation/look-ahead.ts';
import type { TriggerFacts } from '../../domain/triggers/facts/trigger-facts.ts';
import type { FileQuestion, PoamTableQuestion, ReadingProgress } from '../../formats/evidence/reading/reader.ts';
import type { ScanTableMapping } from '../../formats/evidence/scan-table/column-mapping.ts';
import type { ScanTableQuestion } from '../../formats/evidence/scan-table/scan-question.ts';
import type { TaskContext } from '../../workers/requests.ts';
import type { ReadingTask } from './reader/read-files.ts';
import type { HeldEvidence } from './store/held-evidence.ts';
import type { ListSort } from './written/sorted-rows.ts';

/*
 * What the page asks of the worker that holds evidence, and what it is given. The worker keeps what was read; the page
 * gets summaries, and lists a page at a time, so that no message is large.
 */

/** How the evidence is to be counted. */
export interface CountSettings {
  readonly choices: SomeChoices;
  /** Left out: the POA&M’s own date. */
  readonly asOf?: PlainDate | undefined;
  readonly hosts: readonly HostDecision[];
  /** What was said of POA&Ms that name different systems. */
  readonly system?: SystemDecision | undefined;
}

/** How the evidence of a month is to be counted. */
export interface MonthSettings {
  /** The switches of counting that do not stand at their defaults. */
  readonly choices: SomeChoices;
}

/** How facts are filled from a count. */
export type FillWishes = Omit<FillOptions, 'occurrences' | 'earlierFiles'> & { readonly withHistory: boolean };

/** A part of a list: from which row, how many, and sorted by which column, each from 0. */
export interface ListPart {
  readonly from: number;
  readonly amount: number;
  readonly sort?: ListSort | undefined;
}

/** What the worker that holds evidence does for the page. */
export interface EvidenceTasks {
  /** Reads a file and holds it under a key, in place of what was held under it. Called off, it comes back as stopped. */
  readonly read: (
    file: ReadingTask & { readonly key: number },
    context: TaskContext<ReadingProgress>,
  ) => Promise<FileOutcome>;
  /** Forgets the file that is held under a key. The lists stay as they are until the next count. */
  readonly forget: (key: number) => void;
  readonly count: (settings: CountSettings) => Promise<CountSummary>;
  /**
   * What all files that are held come to as a month, compared with the POA&M before: bounded, so that it can be kept. It
   * is no count: the lists and everything else that goes by the last count stay as they are.
   */
  readonly month: (settings: MonthSettings) => Promise<FiguresOfFiles>;
  /** Rows of a list of the last count. */
  readonly rows: (part: ListPart & { readonly list: string }) => Promise<EvidenceTable>;
  /** A whole list of the last count as a CSV file. */
  readonly csv: (list: string) => Promise<Blob>;
  /** What time alone brings to the items of the last count; nothing where the as-of day is not known. */
  readonly ahead: () => Promise<LookAhead | undefined>;
  /** The facts of the calculator, filled from the last count. */
  readonly fill: (wishes: { readonly facts: TriggerFacts; readonly options: FillWishes }) => Promise<FilledFacts>;
}

/** What was made of a table of a file. */
export interface TableSummary extends TableAccount {
  /** Statuss rows: “Open POA&M Items: 300 rows, 280 open items, 20 closed by status or completion date”. */
  readonly text: string;
  /** The rows that stand apart by reason, each with the first of them. */
  readonly apart: readonly string[];
}

/** A file that was read, without its items. */
export interface FileSummary {
  readonly outcome: 'read';
  readonly kind: HeldEvidence['kind'];
  readonly file: string;
  /** What was recognized: “FedRAMP POA&M workbook, layout 3.0”. */
  readonly format: string;
  readonly date?: PlainDate | undefined;
  /** CSP, system and impact level, where the file says so. */
  readonly about: readonly string[];
  /** Items and rows, or findings, hosts and rows, as a sentence. */
  readonly text: string;
  /** The issues in whole sentences with file, sheet and cell, the first 200. */
  readonly issues: readonly string[];
  readonly issueCount: number;
  /** The issues behind which something that counts may be, the first few; empty for a file that was read as a whole. */
  readonly shortfalls: readonly string[];
  readonly shortfallCount: number;
  /** What was made of each table of the file; none for a file without tables. */
  readonly tables: readonly TableSummary[];
  /** The name under which what its owner says of its tables can be kept. */
  readonly layout?: string | undefined;
  /** What its owner said of the tables of a POA&M, where that was used. */
  readonly poamMapping?: PoamMapping | undefined;
  /** What the columns of a scan were taken for. */
  readonly scanMapping?: ScanTableMapping | undefined;
}

/** What reading a file came to. */
export type FileOutcome =
  | FileSummary
  | { readonly outcome: 'refused'; readonly file: string; readonly message: string }
  | { readonly outcome: 'stopped'; readonly file: string }
  | {
      readonly outcome: 'asked';
      readonly file: string;
      readonly question: FileQuestion | PoamTableQuestion | ScanTableQuestion;
    };

/** A list behind a number, to be shown and saved. It has at least one row. */
export interface ListHead {
  /** To ask for its rows. */
  readonly list: string;
  readonly title: string;
  readonly rows: number;
  /** Set where rows may be missing. */
  readonly certainty?: 'at-least';
}

/** A count without its items: the numbers, why they are so, and the lists behind them. */
export interface CountSummary
  extends Pick<
    EvidenceCount,
    'asOf' | 'asOfFrom' | 'poamFiles' | 'scanFiles' | 'states' | 'numbers' | 'shortfalls' | 'conflict'
  > {
  /** What a reader of the numbers should know, each with the list of the items that it is about, if there are any. */
  readonly notes: readonly (Pick<EvidenceCount['notes'][number], 'id' | 'text'> & {
    readonly lists: readonly ListHead[];
  })[];
  readonly late: readonly (Pick<
    EvidenceCount['late'][number],
    'state' | 'text' | 'unit' | 'items' | 'unique' | 'used' | 'certainty'
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
    /** What the scans say of the login of each undecided host, by its name: nothing, or things that contradict each other. */
    readonly basis: Readonly<Record<string, string>>;
    /** Hosts that may be one machine: each counts by itself until its owner says so. */
    readonly mayBeOne: readonly HostPair[];
    /** Hosts that no scan reached: in none of the numbers. */
    readonly notScanned: readonly string[];
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
