import type { InventoryEvidence } from '../../../domain/inventory/inventory.ts';
import type { FileRefusal, PoamEvidence, ScanEvidence } from '../../../domain/poam/evidence.ts';
import type { PoamMapping } from '../../../domain/poam/fields/poam-mapping.ts';
import type { ScanTableMapping } from '../scan-table/column-mapping.ts';
import type { ScanTableQuestion } from '../scan-table/scan-question.ts';
import type { FileStart } from '../text/file-start.ts';

/** A question that has to be answered before some POA&Ms can be read. */
export type QuestionId = 'date-order' | 'open-sheet' | 'list' | 'poam-columns';

/** One answer to a question. */
export interface QuestionOption {
  /** What to hand back in {@link ReadingOptions.answers}. */
  readonly answer: string;
  /** The answer in words. */
  readonly words: string;
}

/** A file that can be read in several ways, among which only its owner can choose. Nothing was read from it yet. */
export interface FileQuestion {
  readonly kind: 'question';
  readonly file: string;
  readonly question: QuestionId;
  /** The question, as a sentence or two. */
  readonly message: string;
  readonly options: readonly QuestionOption[];
}

/**
 * A table that is read as a POA&M once its owner has said which column is what. The answer is a whole mapping, handed back in
 * {@link ReadingOptions.poamMapping}, or the option that the file is no POA&M.
 */
export interface PoamTableQuestion extends FileQuestion {
  readonly question: 'poam-columns';
  readonly table: {
    readonly sheet?: string;
    /** The columns in their order, with their first values. */
    readonly columns: readonly { readonly heading: string; readonly samples: readonly string[] }[];
    /** What the headings seem to be. */
    readonly proposed: PoamMapping;
    /** The name under which the answer can be kept: files with the same headings have the same. */
    readonly layout: string;
  };
}

/** A file whose reading was canceled. */
export interface ReadingStopped {
  readonly kind: 'stopped';
  readonly file: string;
}

/** What reading a file comes to. */
export type EvidenceReading =
  | PoamEvidence
  | ScanEvidence
  | InventoryEvidence
  | FileRefusal
  | FileQuestion
  | PoamTableQuestion
  | ScanTableQuestion
  | ReadingStopped;

/** What reading a POA&M from a workbook or a table of text comes to. */
export type PoamReading = PoamEvidence | FileRefusal | FileQuestion | PoamTableQuestion | ReadingStopped;

/**
 * What its owner says about a file, by the question. `own-date` is the date of one that gives none, `YYYY-MM-DD`; `table-kind`
 * says that a table of unknown headings is a POA&M (`poam`) or a scan (`scan`).
 */
export type FileAnswers = Readonly<Partial<Record<QuestionId | 'own-date' | 'table-kind', string>>>;

/** How far reading has come. */
export interface ReadingProgress {
  /** Bytes read, of `total`. */
  readonly done: number;
  readonly total: number;
  /** Rows of data met so far; 0 where the reader does not count them. */
  readonly rows: number;
}

/** What its owner said of the tables of a file, or of those of an earlier one of the same layout. */
export interface SaidOfLayout {
  /** Which column of a scan is what, and what values mean. */
  readonly mapping?: ScanTableMapping | undefined;
  /** Which column of a POA&M is what, and what values mean. */
  readonly poamMapping?: PoamMapping | undefined;
}

/** What is kept of layouts, by their names. */
export type KeptLayouts = Readonly<Record<string, SaidOfLayout>>;

/** What a reader can be given besides the file. */
export interface ReadingOptions extends SaidOfLayout {
  /** Answers to questions that an earlier reading of the same file came back with. */
  readonly answers?: FileAnswers;
  /** What was said of layouts before. It is used where nothing was said of this file, once its headings show its layout. */
  readonly kept?: KeptLayouts;
  /** Whether the tool has a use for inventories, too. Without it, they are refused in words that say where they are of use. */
  readonly withInventory?: boolean | undefined;
  /** Called between pieces of the file, some hundred kilobytes each. */
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Asked between pieces of the file: reading ends at the next one once it says yes. */
  readonly shouldStop?: () => boolean;
}

/** A file to read. */
export interface OpenedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** All of it at once. */
  readonly bytes: () => Promise<Uint8Array>;
  /** Its bytes in order, in chunks of any size. */
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/** Reads a file of one kind. Every kind has such a function. It throws nothing but what the browser throws. */
export type EvidenceReader = (file: OpenedFile, options?: ReadingOptions) => Promise<EvidenceReading>;

/** A kind of file that can be read. Each has a folder of its own and a place in the list of kinds. */
export interface EvidenceKind {
  readonly id: string;
  /** The largest file that is read, in bytes. */
  readonly mostBytes: number;
  /** Whether a file is of this kind, by its first bytes alone. */
  readonly hasSignature?: (bytes: Uint8Array) => boolean;
  /** Whether a file is surely of this kind, by its start as text. */
  readonly recognize?: (start: FileStart) => boolean | Promise<boolean>;
  /** Whether it may be all the same: asked, in the order of the list, where no kind is sure. */
  readonly mayBe?: (start: FileStart) => Promise<boolean>;
  /** Loads the reader, for the first file of this kind. */
  readonly load: () => Promise<EvidenceReader>;
}
