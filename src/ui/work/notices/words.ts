import type { NotKept } from '../store/browser-store.ts';
import type { Notice } from '../store/work-state.ts';

/*
 * What is said above a tool of work that is not kept, and at what just happened. `noun` is what the tool calls one piece of
 * work: “assessment”, “case”.
 */

/** Takes a message away. */
export const close = 'Close this message';

/** Before anything is entered, where the browser keeps nothing. */
export const willNotBeKept =
  'This browser does not allow the page to keep anything, as in some private windows. You can still use the tool. Save a file before you leave the page.';

/** What comes before the reason. */
export const notKept = 'Not kept:';

/** Why the open work is not kept, and what can be done. */
export const whyNotKept = (noun: string): Readonly<Record<NotKept, string>> => ({
  full: `this browser’s storage is full. Your latest entries are only on this page and are lost when you leave it. Save this ${noun} as a file, or delete work that you no longer need under “All ${noun}s” and try again.`,
  forbidden: `this browser does not allow the page to keep anything, as in some private windows. This ${noun} is only on this page and is lost when you leave it. Save it as a file.`,
  cleared: `this browser’s storage was cleared. This ${noun} is only on this page and is lost when you leave it. Save it as a file, or keep it again.`,
  offered: `this ${noun} came from a link or a file. Choose whether this browser keeps it.`,
  'looked-at': `you are only viewing this ${noun}. Your changes are lost when you leave the page, unless you keep it or save it as a file.`,
  deleted: `this ${noun} was deleted in another tab. It is only on this page and is lost when you leave it. To keep it again, press the button or make another entry.`,
});

/** What can be done with work that came from a link or a file. */
export const offered = {
  keep: 'Keep it in this browser',
  look: 'View it only',
  discard: 'Discard it',
} as const;

/** Where a file holds the work as it stands. */
export const isInFile = 'You have saved this version as a file.';

/** Saves the work as a file. */
export const saveFile = (noun: string) => `Save this ${noun} as a file`;

/** Tries once more to keep the work. */
export const tryAgain = { full: 'Try again', cleared: 'Keep it again', deleted: 'Keep it again' } as const;

/** That the work is kept again. */
export const isKept = (title: string) => `“${title}” is kept in this browser again.`;

/** That trying again was in vain. */
export const stillNotKept = (title: string) =>
  `“${title}” still could not be kept. Delete work that you no longer need to free up space, or save it as a file.`;

/** All that a notice says. */
export function noticeText({ text, own, left }: Notice): string {
  return [text, own === undefined ? '' : nowItsOwn(own), left === undefined ? '' : notKeptBefore(left)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Of work that another tab has changed. @param title The title that what is seen here has now. */
const nowItsOwn = (title: string) =>
  `Another tab has changed this work. Your version here is now separate work, “${title}”.`;

/** Of work that is not kept, when other work is opened. */
const notKeptBefore = (title: string) =>
  `“${title}” is not kept in this browser. While this page is open, it stays in the list. Undo opens it again.`;
