import type { CheckedFacts, Problem, Unread } from './checked-facts.ts';
import type { ToolId } from './tools.ts';

/** What a user of a tool saves: facts, in an envelope that says whose and of which shape they are. A plain JSON value. */
export interface WorkDocument<Facts = unknown> {
  /** The tool the facts belong to. */
  readonly tool: ToolId;
  /** The shape of the facts, counted from 1 for each tool. */
  readonly version: number;
  /** The owner’s name for it, such as the offering it is about. */
  readonly title: string;
  /**
   * When it was last saved, as ISO 8601 with the offset from UTC: `2026-11-21T21:39:00-05:00`. Its first ten characters
   * are the date on the saver’s own calendar. Absent until it is first saved.
   */
  readonly saved?: string;
  readonly facts: Facts;
  /** What could not be read when the document was opened. It travels with the document. Absent when there is none. */
  readonly unread?: readonly Unread[];
}

/** What this module needs to know of a tool to read and write its documents. */
export interface WorkTool<Facts> {
  readonly id: ToolId;
  /**
   * The registry of migrations: the first brings facts of version 1 to version 2, the next from 2 to 3, and so on. The
   * current version is therefore one more than their number. A migration may throw when the facts are not of its version.
   */
  readonly migrations: readonly ((facts: unknown) => unknown)[];
  /** What a field of an older version is called today. Left out: no field was ever renamed. */
  readonly currentField?: (field: string) => string;
  /** Reads facts of the current version from any JSON value. Throws nothing and drops nothing. */
  readonly check: (input: unknown) => CheckedFacts<Facts>;
}

/** The facts that a tool reads. */
export type FactsOf<Tool> = Tool extends WorkTool<infer Facts> ? Facts : never;

/** The version in which a tool writes its facts today. */
export function versionOf(tool: WorkTool<unknown>): number {
  return tool.migrations.length + 1;
}

/** A document that could be read, as a whole or in part. */
export interface ReadDocument<Facts> {
  readonly outcome: 'read';
  /** The document in the tool’s current version. Its `unread` holds everything that could not be used. */
  readonly document: WorkDocument<Facts>;
  /** What is wrong or missing this time, by field. Empty when everything was read. */
  readonly problems: readonly Problem[];
  /** The version in which the facts came, when they had to be migrated. */
  readonly migratedFrom?: number;
}

/** Why a value is not opened at all. */
export type DocumentRefusal =
  | 'not-a-work-document'
  | 'unknown-tool'
  | 'other-tool'
  | 'newer-version'
  | 'too-deep'
  | 'too-many-unread'
  | 'failed-migration';

/** A value that is not opened. Whatever is on screen stays there. */
export interface Refusal<Reason extends string = DocumentRefusal> {
  readonly outcome: 'refused';
  readonly reason: Reason;
  /** A sentence or two for the person who tried to open it. */
  readonly message: string;
  /** The tool to open it with, where this edition has it. */
  readonly belongsTo?: ToolId;
}

/** What opening a document comes to. */
export type ReadResult<Facts> = ReadDocument<Facts> | Refusal;
