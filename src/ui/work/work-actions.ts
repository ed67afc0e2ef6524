import type { BlockDocument } from '../../domain/documents/blocks.ts';
import type { WorkDocument } from '../../domain/work-documents/work-document.ts';
import type { FileContent, FileEnding } from './download.ts';

/** A kind of file that work is saved as. What writes it is loaded when it is asked for. */
export interface WorkExport<Facts> {
  /** Such as “Report (Word)” or “Table (CSV)”. */
  readonly label: string;
  /** Without its full stop. */
  readonly ending: FileEnding;
  /** What the file holds, where the title alone would not tell: joined to its name. */
  readonly part?: string;
  /** Why this file cannot be written of the work as it stands, in a sentence; nothing where it can. */
  readonly refusal?: (document: WorkDocument<Facts>) => string | undefined;
  readonly write: (document: WorkDocument<Facts>) => Promise<FileContent>;
}

/** A worked example, loaded with one press as work of its own. */
export interface WorkExample<Facts> {
  readonly title: string;
  /** What it shows, in a sentence or two. */
  readonly text: string;
  /** Gives its facts. */
  readonly load: () => Facts | Promise<Facts>;
}

/** Writes a document of the work at once: the browser’s own command to print waits for nothing. */
type Printout<Facts> = (document: WorkDocument<Facts>) => BlockDocument;

/** What the bar over a tool can do besides keeping, opening, and sharing. Loaded when one of these is asked for. */
export interface WorkActions<Facts> {
  readonly exports: readonly WorkExport<Facts>[];
  /** Why neither an export nor a printout of the work can be written as it stands, in a sentence; nothing where it can. */
  readonly refusal?: (document: WorkDocument<Facts>) => string | undefined;
  /** At least two: the first is loaded with one press, the others stand in a list. */
  readonly examples: readonly WorkExample<Facts>[];
  /** The document that is printed, by the button and by the browser’s own command. */
  readonly printout: Printout<Facts>;
  /** Loads parts that the tool otherwise loads when they are wanted, the most needed first: see `load-ahead.ts`. */
  readonly later?: readonly (() => Promise<unknown>)[];
  /** Documents to be printed in its place, each under its label. */
  readonly otherPrintouts?: readonly { readonly label: string; readonly printout: Printout<Facts> }[];
}
