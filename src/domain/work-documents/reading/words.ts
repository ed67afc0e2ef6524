import { numberText } from '../../wording.ts';
import { fileBounds, linkBounds } from './bounds.ts';

/*
 * What is said of a document that cannot be opened, or not as a whole. Each sentence names what was opened: the person may
 * have pressed a link, chosen a file, or gone back to work that this browser keeps.
 */

/** How a document came: chosen as a file, in a link, or kept in this browser. */
export type WorkSource = 'file' | 'link' | 'kept';

/** What was opened, as the first words of a sentence. */
const subjects: Readonly<Record<WorkSource, string>> = { file: 'This file', link: 'This link', kept: 'This work' };

/** What became of what was there before. */
const endings: Readonly<Record<WorkSource, string>> = {
  file: 'Nothing was changed.',
  link: 'Nothing was changed.',
  kept: 'It stays in this browser unchanged.',
};

/** How to get work that did not arrive whole. */
const askAgain: Readonly<Record<WorkSource, string>> = {
  file: 'Open another copy of the file.',
  link: 'Ask for it again, or ask for the work as a file.',
  kept: 'Save its text before you delete it.',
};

/** Why a document is not opened. */
export const refusals = {
  empty: 'This file is empty. Nothing was changed.',
  notJson: (from: WorkSource) =>
    from === 'file'
      ? 'This file is not JSON or an Excel workbook from these tools, or part of it is missing. Choose a file that you saved from one of these tools. Nothing was changed.'
      : `${subjects[from]} contains no work that can be read. ${askAgain[from]} ${endings[from]}`,
  notWork: (from: WorkSource) =>
    from === 'link'
      ? 'This link contains no work from these tools. Nothing was changed.'
      : `${subjects[from]} was not saved from one of these tools. ${endings[from]}`,
  unknownTool: (from: WorkSource) =>
    `${subjects[from]} belongs to a tool that this edition does not have. ${endings[from]}`,
  /** @param tool The name of the tool to which it belongs. */
  otherTool: (from: WorkSource, tool: string) =>
    `${subjects[from]} belongs to the ${tool}. Open it there. ${from === 'kept' ? endings.kept : 'Nothing was changed here.'}`,
  noVersion: (from: WorkSource, tool: string) =>
    `${subjects[from]} does not say which version of the ${tool} saved it, so it was not opened. ${askAgain[from]} ${endings[from]}`,
  /** @param version As it stands in the document: `0`, `1.5`. */
  noSuchVersion: (from: WorkSource, tool: string, version: number) =>
    `${subjects[from]} says that version ${version} of the ${tool} saved it. There is no such version, so it was not opened. ${askAgain[from]} ${endings[from]}`,
  newerVersion: (from: WorkSource, tool: string, version: number, newest: number) =>
    `${subjects[from]} was ${from === 'link' ? 'made' : 'saved'} by a newer edition of the ${tool}: its version is ${version}, and this page reads versions up to ${newest}. Reload the page to get the newest edition${from === 'kept' ? '' : ', or open the work where it was saved'}. ${endings[from]}`,
  tooDeep: (from: WorkSource) =>
    `${subjects[from]} has lists and groups nested deeper than in any work from these tools, so it was not opened. ${endings[from]}`,
  tooManyEntries: (from: WorkSource) =>
    from === 'link'
      ? `This link contains more than ${numberText(linkBounds.entries)} entries, so it was not opened. Ask for the work as a file. ${endings.link}`
      : `${subjects[from]} contains more than ${numberText(fileBounds.entries)} entries, more than any work from these tools. It was not opened. ${endings[from]}`,
  tooLong: (from: WorkSource) =>
    from === 'link'
      ? `This link contains more than 1 MB, so it was not opened. Ask for the work as a file. ${endings.link}`
      : `${subjects[from]} is longer than any work from these tools, so it was not opened. ${endings[from]}`,
  tooMuchUnread: (from: WorkSource, unread: number) =>
    `${numberText(unread)} entries in ${subjects[from].toLowerCase()} could not be used, so it was not opened. It is damaged, or another program wrote it. ${endings[from]}`,
  failedMigration: (from: WorkSource, tool: string, version: number) =>
    `${subjects[from]} says that version ${version} of the ${tool} saved it, but its contents do not fit that version, so it was not opened. ${askAgain[from]} ${endings[from]}`,
  /** Of an address that carries no work at all. */
  noWork: 'This link contains no work. Ask for it again, or ask for the work as a file.',
  brokenLink:
    'This link is incomplete: part of it was cut off or changed in transit. Ask for it again, or ask for the work as a file. Nothing was changed.',
  /** Of a browser that lacks what packs and unpacks links. */
  noUnpacking:
    'This browser is too old to open work from a link. Update it, or ask for the work as a file. Nothing was changed.',
  noPacking: 'This browser is too old to create a link. Save the work as a file, and send the file instead.',
  tooLargeToShare: 'This work is too large for a link. Save it as a file, and send the file instead.',
} as const;

/** What a document lacks, or what of it could not be used, although the rest of it is open. */
export const partly = {
  noTitle: (tool: string) => `It has no title. It is called “${tool}” for now.`,
  damagedMoment: 'The date and time when it was saved cannot be read.',
  noContent: 'It contains no answers or entries.',
  /** @param name Cut to what can be shown. */
  unknownEntry: (name: string) => `It contains “${name}”, which this edition does not know.`,
  damagedList: 'The list of entries that could not be used before is damaged. It is kept unchanged.',
} as const;
