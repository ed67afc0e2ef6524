import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { dateInWords, numberText } from '../../../domain/wording.ts';

/*
 * The words of what the bar over every tool unfolds.
 */

/** The export that can be opened again. */
export const wholeWork = 'Everything you entered, to open here again (JSON)';

/** What a calendar does with dates that it is given a second time. Beside the export of dates for a calendar. */
export const calendarHint =
  'Name this work first: a calendar recognizes its dates by that name. If you import a later file, Outlook for desktop may add the dates again, and Google Calendar may refuse those it has, so delete the earlier ones. If your office blocks .ics files, send the table.';

/** The list of work that is kept in this browser. */
export const kept = {
  none: (noun: string) => `No ${noun} is kept in this browser yet.`,
  /** @param saved When it was last changed, as in a work document. */
  changed: (saved: string) => `changed ${dateInWords(saved.slice(0, 10) as PlainDate)}, ${saved.slice(11, 16)}`,
  isOpen: 'open now',
  notKept: 'on this page only, not kept',
  search: 'Find by name',
  order: 'Order',
  orders: { changed: 'Last changed first', name: 'By name' },
  /** @param all How many there are, with their noun: “12 cases”. */
  found: (count: number, all: string, noun: string) =>
    count === 0
      ? `No ${noun} has a name like that. Check the spelling, or clear the search.`
      : `${numberText(count)} of ${all} found.`,
  /** @param rest How many are not shown yet. */
  more: (next: number, rest: number) =>
    next === rest ? `Show ${numberText(next)} more` : `Show ${numberText(next)} of ${numberText(rest)} more`,
  whoReads:
    'Anyone who uses this browser can open this work. So can the pages of any other site with the same host name as this one.',
  /** Leads to the page with the work of every tool. */
  everyTool: 'My work: every tool’s work in this browser',
  open: 'Open',
  saveText: 'Save its text',
  saveTextOf: (title: string) => `Save the text of ${title}`,
  delete: 'Delete',
} as const;

/** The link that carries the work. */
export const share = {
  coming: 'Creating the link…',
  label: 'Link with everything you entered',
  copy: 'Copy the link',
  copied: 'The link has been copied.',
  byHand: 'This browser does not allow the page to copy. The link is selected. Copy it with your keyboard.',
  whoReads:
    'Anyone who has the link can read your entries. No server sees them, because the part after the # stays in the browser.',
  isLong: (length: number) =>
    `It is ${numberText(length)} characters long, and some programs cut off long links. To be safe, send the file instead.`,
} as const;
