import type { FileRefusal, PoamEvidence } from '../../domain/poam/evidence.ts';

/** What may have to be asked before a POA&M can be read. */
export type QuestionId = 'date-order' | 'open-sheet' | 'list';

/** One way to answer a question. */
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

/** A file whose reading was called off. */
export interface ReadingStopped {
  readonly kind: 'stopped';
  readonly file: string;
}

/** How far reading has come. */
export interface ReadingProgress {
  /** Bytes read, of `total`. */
  readonly done: number;
  readonly total: number;
  /** Rows of data met so far. */
  readonly rows: number;
}

/** What reading a POA&M can be told. */
export interface ReadingOptions {
  /** Answers to questions that an earlier reading of the same file came back with. */
  readonly answers?: Readonly<Partial<Record<QuestionId, string>>>;
  /** Called between chunks, some hundred kilobytes each. */
  readonly onProgress?: (progress: ReadingProgress) => void;
  /** Asked between chunks: reading ends at the next one once it says yes. */
  readonly shouldStop?: () => boolean;
}

/** What reading a POA&M from a workbook or a table of text comes to. */
export type PoamReading = PoamEvidence | FileRefusal | FileQuestion | ReadingStopped;

/** Why reading ended before its time: thrown within the readers, never out of them. */
export class ReadingEnd extends Error {
  /**
   * `refused`: the file is not read, and the message says why. `damaged`: a part of it is not what it should be, and
   * the message says how. `stopped`: the caller called it off.
   */
  readonly reason: 'refused' | 'damaged' | 'stopped';

  constructor(reason: ReadingEnd['reason'], message = '') {
    super(message);
    this.reason = reason;
  }
}

/**
 * Runs a reader and turns its early end into a result. Throws nothing: what no reader foresaw counts as a damaged file.
 */
export function endWell(file: string, read: () => PoamReading): PoamReading {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReadingEnd)) {
      return {
        kind: 'refused',
        file,
        message: `${file} could not be read. It may be damaged: save it anew and try again.`,
      };
    }
    if (error.reason === 'stopped') return { kind: 'stopped', file };
    const advice = error.reason === 'damaged' ? ' Fetch or save the file anew and try again.' : '';
    return { kind: 'refused', file, message: `${error.message}${advice}` };
  }
}
