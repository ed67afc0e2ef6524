import { countText, listText, numberText } from '../../../domain/wording.ts';
import type { KeptKind, Room } from './site-data.ts';
import type { Standing } from './standing.ts';

/*
 * The words of the page with the work of every tool. “Work” is one document of a tool, whatever that tool calls it.
 */

const worksText = (count: number) => countText(count, 'piece of work', 'pieces of work');

/** The list. */
export const list = {
  name: 'Work in this browser',
  /** @param tools With how many tools it was made. */
  count: (count: number, tools: number) => `This browser keeps ${worksText(count)} from ${countText(tools, 'tool')}.`,
  none: 'This browser keeps no work yet. Once you enter something in a tool, it appears here under its name, to open, rename, copy, compare, save, or delete.',
  begin: 'Start with a tool:',
  blocked:
    'This browser does not allow the page to keep anything, as in some private windows. The tools still work, but what you enter is lost when you leave their page. Save it as a file there.',
  tool: 'Tool',
  anyTool: 'All tools',
  found: (found: number, all: number) =>
    found === 0
      ? 'No work has a name like that. Check the spelling, choose all tools, or clear the search.'
      : `${numberText(found)} of ${worksText(all)} found.`,
  otherTool: 'A tool that this edition does not have',
  unreadable: 'It is damaged and cannot be opened. Save its text before you delete it.',
} as const;

/** What can be done with one piece of work. */
export const entry = {
  rename: 'Rename',
  duplicate: 'Duplicate',
  compare: 'Compare',
  save: 'Save as a file',
  saveText: 'Save its text',
  delete: 'Delete',
  /** What a button is called away from its entry. @param title Of the work. */
  of: (action: string, title: string) => `${action}: ${title}`,
  newName: (title: string) => `New name for “${title}”`,
  saveName: 'Save the name',
  cancel: 'Cancel',
} as const;

/** The title of a copy. @param number Counted from 1. */
export const copyTitle = (title: string, number: number) =>
  number === 1 ? `${title} (copy)` : `${title} (copy ${number})`;

/** What was done. */
export const done = {
  renamed: (before: string, now: string) => `“${before}” is now called “${now}”.`,
  duplicated: (title: string) => `“${title}” was added to the list.`,
  /** Nobody tells the page whether its reader cancels the download. */
  zipped: (count: number) =>
    `Your browser is saving ${worksText(count)} in one zip file. If you cancel that, nothing is saved, and the work here stays as it is.`,
  erased:
    'Everything that this site kept in this browser was erased. Work that is still open in another tab stays there until you close that tab, and is kept again if you change it.',
} as const;

/** Why something was not done. Each ends with what became of what was there. */
export const notDone = {
  full: 'This browser’s storage is full. Nothing was changed. Save work that you no longer need as a file, delete it here, and try again.',
  forbidden: 'This browser does not allow the page to keep anything. Nothing was changed.',
  gone: 'This browser no longer keeps this work. It was deleted in another tab, or the browser cleared its storage.',
  'changed-elsewhere': 'Another tab changed this work at the same time. Nothing was changed here. Try again.',
  erased:
    'This browser does not allow the page to erase anything. Clear this site’s data in the browser’s own settings.',
} as const;

/** All work at once. */
export const together = {
  heading: 'All work at once',
  saveAll: 'Save all as a zip file',
  zipFile: (day: string) => `my-work-${day}.zip`,
  open: 'Bring in files',
  openHint:
    'Choose one or more files that you saved from these tools, or a zip file with all of them. You see what is in them before this browser keeps anything.',
} as const;

/** Files that come in. */
export const importing = {
  heading: 'What the files contain',
  reading: 'Reading the files…',
  /** The name of a file in a zip file. */
  within: (zip: string, name: string) => `${name} (in ${zip})`,
  zip: {
    'too-large':
      'This zip file holds more than any zip file of work from these tools, so it was not opened. Nothing was changed.',
    damaged: 'This zip file is damaged, or part of it is missing. Choose another copy. Nothing was changed.',
    empty: 'This zip file is empty. Nothing was changed.',
  },
  /** @param kept When the kept work of the same name was changed, as the list says it: “changed November 3, 2026, 10:00”. */
  standing: (standing: Standing, kept: string): string =>
    ({
      new: 'Not in this browser yet.',
      same: `This browser already keeps the same work${kept === '' ? '' : `, ${kept}`}.`,
      newer: `Newer than the work with this name that this browser keeps, ${kept}. Both stay in the list.`,
      older: `Older than the work with this name that this browser keeps, ${kept}. If you add it, both stay in the list.`,
      changed: 'This browser keeps other work with this name. Both stay in the list.',
      twice: 'The same work is in another of these files.',
    })[standing],
  unused: (count: number) =>
    `${countText(count, 'entry', 'entries')} could not be used. Nothing is lost: they stay with the work and are saved with it.`,
  /** How many files were looked at, and how many of them can be kept. */
  seen: (all: number, open: number, refused: number) =>
    `${countText(all, 'file')}: ${numberText(open)} can be added${refused === 0 ? '' : `, ${numberText(refused)} could not be opened`}. This browser keeps none of it yet.`,
  keep: (count: number) => `Keep ${worksText(count)} in this browser`,
  /** Where nothing is chosen yet. */
  keepChosen: 'Keep the chosen work in this browser',
  discard: 'Keep none of it',
  /** Where nothing in the files can be kept. */
  close: 'Close this list',
  kept: (count: number) => `This browser now keeps ${worksText(count)} from the files.`,
  left: (count: number) =>
    `This browser has no room for ${worksText(count)}. Nothing is lost: the files are unchanged. Make room, and bring them in again.`,
  /** How many were not kept because it was stopped. */
  untried: (count: number) =>
    `You stopped, so ${worksText(count)} ${count === 1 ? 'was' : 'were'} not kept. Nothing is lost: the files are unchanged. Bring them in again to keep the rest.`,
  discarded: 'Nothing from the files was kept.',
  keeping: 'Keeping the work…',
  stop: 'Stop',
} as const;

/** The comparison of two pieces of work. */
export const comparing = {
  with: (title: string) => `Compare “${title}” with`,
  choose: 'Choose other work of the same tool',
  alone: 'This is the only work of this tool in this browser. To compare it, duplicate it or bring in a file.',
  close: 'Close the comparison',
  coming: 'Comparing…',
  notRead: (title: string) => `“${title}” cannot be read, so it cannot be compared.`,
  none: 'Both hold the same entries.',
  differ: (count: number) => `They differ in ${countText(count, 'entry', 'entries')}.`,
  more: (count: number) => `And in ${numberText(count)} more.`,
  caption: (one: string, other: string) => `What differs between “${one}” and “${other}”`,
  entry: 'Entry',
} as const;

/** How much room is taken. */
export const room = {
  /** @param largest What browsers usually allow, in bytes. */
  used: ({ ours, all }: Room, largest: number) =>
    `${ours === 0 ? 'This site keeps nothing in this browser' : `This site’s data takes about ${sizeText(ours)} in this browser`}. Browsers usually allow about ${sizeText(largest)} for all sites under one host name${
      all - ours > 1_000 ? `, and other sites under this one use about ${sizeText(all - ours)} of it` : ''
    }.`,
  estimate: (bytes: number) =>
    `Together with temporary files, the browser reports about ${sizeText(bytes)} for this host name.`,
} as const;

/** A number of bytes as people say it: “12 KB”, “1.3 MB”. */
function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${numberText(Math.max(1, Math.round(bytes / 1_000)))} KB`;
  return `${numberText(Math.round(bytes / 100_000) / 10)} MB`;
}

/** Everything that goes when everything is erased. */
export const erasing = {
  open: 'Erase everything',
  heading: 'Erase everything that this site keeps in this browser?',
  what: (kinds: readonly KeptKind[], works: number) => {
    const others = kinds.flatMap(({ kind, count }) => kindTexts[kind]?.(count) ?? []);
    const parts = [...(works > 0 ? [worksText(works)] : []), ...new Set(others)];
    return parts.length === 0
      ? 'This site keeps nothing in this browser.'
      : `This erases ${listText(parts)}. Anything else that this site keeps here is erased, too. You cannot undo it.`;
  },
  save: 'Save the work as a zip file first',
  saveHint: 'The zip file holds all work. It does not hold unfinished entries, or the other data named here.',
  erase: 'Erase everything',
  cancel: 'Keep everything',
} as const;

/** What the site keeps besides work, by the name under which it stands. */
const kindTexts: Readonly<Record<string, (count: number) => string>> = {
  drafts: (count) => `unfinished entries in ${worksText(count)}`,
  letterhead: () => 'your letterhead for Word files',
  'trigger-profiles': (count) => countText(count, 'profile of triggers', 'profiles of triggers'),
  'scan-mappings': () => 'what you said about the columns of your files',
  'poam-mappings': () => 'what you said about the columns of your files',
  'search-shortcut': () => 'your choice about the search shortcut',
  learning: () => 'your progress in lessons and knowledge checks',
  'notes-size': () => 'the text size of your notes for teaching',
};
