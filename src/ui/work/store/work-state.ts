import type { Problem, Unread } from '../../../domain/work-documents/checked-facts.ts';
import type { ToolId } from '../../../domain/work-documents/tools.ts';
import type { WorkDocument, WorkTool } from '../../../domain/work-documents/work-document.ts';
import type { NotKept } from './browser-store.ts';

/** What the work store has to know of a tool. */
export interface WorkKind<Facts> {
  readonly tool: WorkTool<Facts>;
  /** The title of work that has none yet. */
  readonly newTitle: string;
  /** The facts of work that was just begun. */
  readonly newFacts: () => Facts;
}

/**
 * Whether the open work is kept in this browser. `untouched` work is not kept yet: there is nothing to lose. Else why it is
 * not kept.
 */
export type Keeping = 'untouched' | 'kept' | NotKept;

/** Why work is not kept although there is something to lose; nothing where it is, or there is not. */
export function whyNotKept(keeping: Keeping): NotKept | undefined {
  return keeping === 'untouched' || keeping === 'kept' ? undefined : keeping;
}

/** Whether work came from a link or a file and the reader has not said that this browser may keep it. */
export const isOffered = (keeping: Keeping): keeping is 'offered' | 'looked-at' =>
  keeping === 'offered' || keeping === 'looked-at';

/** Something to say about what just happened. */
export interface Notice {
  /** A `warning` stands out. Either is announced politely. */
  readonly kind: 'info' | 'warning';
  readonly text: string;
  /** The title that what is on screen has now, because another tab has changed the work. */
  readonly own?: string;
  /** The title of work that is not kept, over which other work was opened. */
  readonly left?: string;
  /** The tool to which a refused file belongs. */
  readonly belongsTo?: ToolId;
  /** What of a file or link could not be read, by field. */
  readonly problems?: readonly Problem[];
  /** Takes back what just happened. */
  readonly undo?: () => void;
  /** The id of what comes back with it, where the focus goes then; left out: to the name of the open work. */
  readonly undoneAt?: string;
  /** Puts the focus back to what was pressed, or near to it, where that is not in the bar. */
  readonly goBack?: () => void;
}

/** The open work. */
export interface WorkState<Facts> {
  /** The same for as long as this work lies open here, under whatever key it is kept meanwhile. */
  readonly opening: string;
  /** The name under which it is kept. */
  readonly key: string;
  /** The work as it is read, saved and exported. Its facts are sound; what is not stands in its `unread`. */
  readonly document: WorkDocument<Facts>;
  /** The facts as they were entered, for the fields of a form: with what cannot be used in its place. */
  readonly given: unknown;
  /** What cannot be used, by field. */
  readonly problems: readonly Problem[];
  /** What of an opened file or link has no place among the facts. It is saved again with the work. */
  readonly unplaced: readonly Unread[];
  readonly keeping: Keeping;
  /** The revision last seen in the store; absent for work that is not in it. */
  readonly revision?: string | undefined;
  /** The document as a file, a link or an example holds it as well: as long as nothing else is entered, nothing is lost. */
  readonly elsewhere?: WorkDocument<Facts> | undefined;
  /** What was open before work came that is not kept yet: it is shown again where that is discarded. */
  readonly before?: WorkState<Facts> | undefined;
  readonly notice?: Notice | undefined;
}

/** A piece of work that is kept in this browser. */
export interface KeptWork {
  readonly key: string;
  readonly title: string;
  /** When it was last changed, as in a work document; absent where that is not known. */
  readonly saved?: string;
  /** Its text, where this edition cannot read it. */
  readonly unreadable?: string;
  /** Why it could not be opened, where that was tried. */
  readonly refusal?: string;
  /** Why it is on this page alone; absent for what the browser keeps. */
  readonly notKept?: NotKept;
}
