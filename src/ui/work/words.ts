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
  missed:
    'The work that was open here is no longer kept in this browser: it was deleted in another tab, or the browser cleared what it kept.',
  gone: 'This work is no longer kept in this browser.',
  unreadable: 'What is kept under this name is damaged and cannot be read. It stays in this browser as it is.',
  othersNotOpened: 'Other work was not opened either.',
  failed: 'Opening it failed, which is a fault of this page. The work stays in this browser as it is.',
  stuck: 'The page stopped when it opened this work the last time. The work stays in this browser as it is.',
  changedBesideThis:
    'Another tab has changed this work, too. What you see here was not replaced: once it can be kept, it becomes work of its own, a second version.',
} as const;

/** Of a file that the browser cannot read any more. */
export const cannotBeRead = (name: string) =>
  `The file ${name} could not be read. It may have been moved, renamed or deleted since you chose it. Choose it again. Nothing was changed.`;

/** Of a file that is too large to be work. */
export const tooLarge = (name: string) =>
  `The file ${name} is larger than any work of these tools. It was not opened, and nothing was changed.`;

/** Of work that was saved as a file. */
export const savedAsFile = (title: string) => `“${title}” was saved as a file.`;

/** Of work that was opened. */
export const isOpen = (title: string, from: string) =>
  `“${title}” from ${from} is open. Nothing of it is kept in this browser until you choose so.`;

/** Of work that the reader decided to keep. */
export const isKeptNow = (title: string) => `“${title}” is kept in this browser from now on.`;

/** Of work from a link or a file that the reader did not want. */
export const discarded = (title: string) => `“${title}” was discarded. Nothing of it was kept.`;

/** Of discarded work that was brought back. */
export const isBackUnkept = (title: string) => `“${title}” is open again. Nothing of it is kept yet.`;

/** Of kept work that could not be opened. @param reason A sentence or more. */
export const notOpened = (title: string, reason: string) =>
  `“${title}” was not opened. ${reason} In the list of all your work you can save its text or delete it.`;

/** Of work that was kept in this browser before it was opened again. */
export const wasKeptAlready = (title: string, from: string) =>
  `“${title}” from ${from} was kept here already. It is open now.`;

/** Of entries that could not be used. */
export const notUsed = (count: number, from: string) =>
  `${countText(count, 'entry', 'entries')} of ${from} could not be used. Nothing is lost: what was found stays with the work and is saved with it again.`;

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
