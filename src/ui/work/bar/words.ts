import type { Keeping } from '../store/work-state.ts';

/*
 * The words of the bar over every tool. `noun` is what the tool calls one piece of work: “assessment”, “case”.
 */

/** The name of the bar, for those who do not see it. */
export const bar = (noun: string) => `This ${noun}`;
/** Before the field that holds the name of the work. */
export const title = (noun: string) => `Name of this ${noun}`;

/** Opens work that was saved as a file. */
export const openFile = 'Open a file';
/** Saves the work as a file. */
export const saveFile = 'Save as a file';
/** Prints a document of the work. */
export const print = 'Print';
/** Unfolds the link that carries the work. */
export const share = 'Share as a link';
/** Unfolds the kinds of file that the work can be written as. */
export const exports = 'Export';
/** Opens the first example. */
export const example = 'Try the worked example';
/** Unfolds the other examples. */
export const examples = 'Other examples';
/** Unfolds what is kept in this browser. */
export const all = (noun: string) => `All ${noun}s`;
/** Opens new work. */
export const begin = (noun: string) => `Start a new ${noun}`;
/** That new work is open. */
export const begun = (noun: string) => `A new ${noun} is open. The previous one is kept. Find it under “${all(noun)}”.`;

/** Whether the open work is kept; where it is not, why is said aloud beneath. */
export const keptText: Readonly<Partial<Record<Keeping, string>>> = {
  untouched: 'Nothing is kept yet. Starting with your first entry, your work is kept in this browser only.',
  kept: 'Kept in this browser only. A browser can clear its storage, so save as a file any work that you need to keep.',
};

/** Where work is not kept, and why cannot be said because a part of the tool could not be loaded. */
export const notKept = 'Not kept. Save it as a file before you leave the page.';
