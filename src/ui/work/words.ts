import { countText } from '../../domain/wording.ts';

/*
 * What is said of work that is opened, kept, saved or deleted. `from` is where work comes from, as it stands in a
 * sentence: “the link”.
 */

/** The titles of kept work that has none to show. */
export const titles = { none: 'Work without a title', unreadable: 'Work that cannot be read' } as const;

/** Where work comes from. */
export const sources = { kept: 'the kept work', file: (name: string) => `the file ${name}` } as const;

/** Sentences that need no more. */
export const said = {
  gone: 'This work is no longer kept in this browser.',
  unreadable: 'This work cannot be read. It stays kept as it is: save its text to look into it.',
  changedBesideThis:
    'Another tab has changed this work, too. What you see here was not replaced: once it can be kept, it becomes work of its own, a second version.',
} as const;

/** Of a file that is too large to be work. */
export const tooLarge = (name: string) =>
  `The file ${name} is larger than any work of these tools. It was not opened, and nothing was changed.`;

/** Of work that was saved as a file. */
export const savedAsFile = (title: string) => `“${title}” was saved as a file.`;

/** Of work that was opened. */
export const isOpen = (title: string, from: string) => `“${title}” from ${from} is open.`;

/** Of work that was kept in this browser before it was opened again. */
export const wasKeptAlready = (title: string, from: string) =>
  `“${title}” from ${from} was kept here already. It is open now.`;

/** Of entries that could not be used. */
export const notUsed = (count: number, from: string) =>
  `${countText(count, 'entry', 'entries')} of ${from} could not be used. Nothing is lost: what was found is kept, and saved again with the work.`;

/** Of work that was deleted. */
export const deleted = (title: string) => `“${title}” was deleted.`;

/** Of deleted work that was brought back. */
export const isBack = (title: string) => `“${title}” is back.`;

/** Of deleted work that was brought back where the browser does not keep it again. */
export const isBackNotKept = (title: string) =>
  `“${title}” is back on this page, but this browser does not keep it. Save it as a file before you leave.`;

/** Of work that another tab has changed. @param second The title that Undo gives to what stood here. */
export const changedElsewhere = (second: string) =>
  `This work was changed in another tab, and you see it as it is there. Undo brings back what stood here, as work of its own: “${second}”.`;

/** Of work that another tab has given another name. */
export const renamedElsewhere = (before: string, now: string) => `“${before}” was renamed “${now}” in another tab.`;

/** Of work that stood here before another tab changed it. @param second The title that it has now. */
export const stoodHere = (second: string) => `What stood here is back, as work of its own: “${second}”.`;
