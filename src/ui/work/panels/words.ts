import type { PlainDate } from '../../../domain/calendar/plain-date.ts';
import { dateInWords, numberText } from '../../../domain/wording.ts';

/*
 * The words of what the bar over every tool unfolds.
 */

/** The export that can be opened again. */
export const wholeWork = 'All that you entered, to open here again (JSON)';

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
      ? `No ${noun} has that in its name. Check the spelling, or clear the search.`
      : `${numberText(count)} of ${all} found.`,
  /** @param rest How many are not shown yet. */
  more: (next: number, rest: number) =>
    next === rest ? `Show ${numberText(next)} more` : `Show ${numberText(next)} of ${numberText(rest)} more`,
  whoReads:
    'Whoever uses this browser can open what it keeps. So can the pages of any other site with the same host name as this one.',
  open: 'Open',
  saveText: 'Save its text',
  saveTextOf: (title: string) => `Save the text of ${title}`,
  textFile: 'unreadable-work.txt',
  delete: 'Delete',
} as const;

/** The link that carries the work. */
export const share = {
  coming: 'The link is being made.',
  label: 'Link with all that you entered',
  copy: 'Copy the link',
  copied: 'The link was copied.',
  byHand: 'This browser does not let the page copy. The link is selected: copy it with your keyboard.',
  whoReads:
    'Whoever has the link can read what it holds. No server sees it: the part after the # stays in the browser.',
  isLong: (length: number) =>
    `It is ${numberText(length)} characters long, and some programs cut such links. Send the file instead where it matters.`,
} as const;
