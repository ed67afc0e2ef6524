import { countText } from '../../domain/wording.ts';

/*
 * What is said of work that is opened, kept, saved or deleted. `from` is where work comes from, as it stands in a
 * sentence: “the link”.
 */

/** What the properties of a file name as the program that wrote it. */
export const programName = 'Agency Authorization Playbook, interactive edition (unofficial)';

/** What a workbook says above the sheet that holds the work itself. */
export const savedWorkNote =
  'This sheet is your saved work, with everything you entered. “Open a file” in the tool reads this sheet only: it does not read changes that you make on the other sheets. Do not edit this sheet. If someone should not see all of your entries, delete this sheet before you send them the workbook.';

/** The titles of kept work that has none to show. */
export const titles = { none: 'Work without a title', unreadable: 'Work that cannot be read' } as const;

/** Where work comes from. */
export const sources = { kept: 'the kept work', file: (name: string) => `the file ${name}` } as const;

/** The name of the file with the text of work that cannot be read. */
export const unreadableFile = 'unreadable-work.txt';

/** Sentences that need no more. */
export const said = {
  missed:
    'This browser no longer keeps the work that you opened here. It was deleted in another tab, or the browser cleared its storage.',
  gone: 'This browser no longer keeps this work.',
  unreadable: 'The work kept under this name is damaged and cannot be read. It stays in this browser unchanged.',
  othersNotOpened: 'No other work was opened.',
  failed: 'The page could not open it because of an error in the page. The work stays in this browser unchanged.',
  stuck: 'The page stopped the last time it opened this work. The work stays in this browser unchanged.',
  changedBesideThis:
    'Another tab has also changed this work. Your version here was not replaced. When the browser can keep it again, it becomes separate work: a second version.',
} as const;

/** Of a file that the browser cannot read any more. */
export const cannotBeRead = (name: string) =>
  `The file ${name} could not be read. It may have been moved, renamed, or deleted since you chose it. Choose it again. Nothing was changed.`;

/** Of a workbook, or another archive, that holds no work. */
export const noSavedWork = (name: string) =>
  `The file ${name} has no sheet with saved work from these tools. Choose a workbook that you exported from one of them, or a file that you saved as JSON. Nothing was changed.`;

/** Of a file that is too large to be work. */
export const tooLarge = (name: string) =>
  `The file ${name} is larger than any work from these tools. It was not opened, and nothing was changed.`;

/** Of work that is saved as a file: nobody tells the page whether its reader cancels that. */
export const savedAsFile = (title: string) => `Your browser is saving “${title}” as a file.`;

/** Of work that was opened. */
export const isOpen = (title: string, from: string) =>
  `“${title}” from ${from} is open. This browser keeps none of it unless you choose to keep it.`;

/** Of work that the reader decided to keep. */
export const isKeptNow = (title: string) => `“${title}” is now kept in this browser.`;

/** Of work from a link or a file that the reader did not want. */
export const discarded = (title: string) => `“${title}” was discarded. None of it was kept.`;

/** Of discarded work that was brought back. */
export const isBackUnkept = (title: string) => `“${title}” is open again. None of it is kept yet.`;

/** Of kept work that could not be opened. @param reason A sentence or more. */
export const notOpened = (title: string, reason: string) =>
  `“${title}” was not opened. ${reason} In the list of all your work, you can save its text or delete it.`;

/** Of work that was kept in this browser before it was opened again. */
export const wasKeptAlready = (title: string, from: string) =>
  `“${title}” from ${from} was already kept here. It is open now.`;

/** Of work that was on the page before it was opened again, and is not kept. */
export const wasHereAlready = (title: string, from: string) =>
  `“${title}” from ${from} was already on this page. It is open now.`;

/** Of entries that could not be used. */
export const notUsed = (count: number, from: string) =>
  `${countText(count, 'entry', 'entries')} from ${from} could not be used. Nothing is lost: they stay with the work and are saved with it.`;

/** Of work that was deleted. */
export const deleted = (title: string) => `“${title}” was deleted.`;

/** Of deleted work that was brought back. */
export const isBack = (title: string) => `“${title}” is back.`;

/** Of deleted work that was brought back where the browser does not keep it again. */
export const isBackNotKept = (title: string) =>
  `“${title}” is back on this page, but this browser does not keep it. Save it as a file before you leave.`;

/** Of work that another tab has changed. @param second The title that Undo gives to what stood here. */
export const changedElsewhere = (second: string) =>
  `This work was changed in another tab, and you see that version. Undo brings back your version as separate work: “${second}”.`;

/** Of work that another tab has given another name. */
export const renamedElsewhere = (before: string, now: string) => `“${before}” was renamed “${now}” in another tab.`;

/** Of work that stood here before another tab changed it. @param second The title that it has now. */
export const stoodHere = (second: string) => `Your version is back as separate work: “${second}”.`;
