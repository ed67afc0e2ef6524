import type { PlainDate } from '../../calendar/plain-date.ts';
import { dateInWords } from '../../wording.ts';
import type { PoamList } from '../evidence.ts';

/** What a status says of an item; `unknown` for words that say neither, or both. */
export type StatusSign = 'open' | 'closed' | 'unknown';

/** Words that close an item where the text begins with one. “Mitigated” is none of them: a risk is lowered by it, not gone. */
const closing = new Set(['closed', 'close', 'complete', 'completed', 'remediated', 'resolved', 'done', 'fixed']);

/** What may stand before a word that closes. */
const beforeClosing = new Set(['verified', 'validated', 'confirmed', 'fully', 'administratively', 'item', 'finding']);

/** Words that leave an item open where the text begins with one. */
const opening = new Set([
  ...['open', 'opened', 'reopen', 'reopened', 'active', 'new', 'ongoing', 'existing', 'resurfaced', 'unresolved'],
  ...['delayed', 'late', 'overdue', 'blocked', 'deferred', 'postponed', 'extended', 'planned', 'scheduled', 'started'],
  ...[
    'assigned',
    'unassigned',
    'backlog',
    'todo',
    'inprogress',
    'remediating',
    'investigating',
    'incomplete',
    'deviated',
  ],
]);

/** Words that leave it open whatever follows: “Pending closure”, “Partially remediated”, “Awaiting verification”. */
const openingAnyhow = new Set(['pending', 'awaiting', 'waiting', 'partial', 'partially', 'unremediated']);

/** The same in several words. What is accepted, or needed for operations, stays on the POA&M as an open item. */
const openingPhrases = [
  'in progress',
  'in process',
  'in review',
  'in work',
  'in remediation',
  'in development',
  'in testing',
  'work in progress',
  'under ',
  'on hold',
  'on track',
  'past due',
  'to be ',
  'to do',
  'not started',
  'not yet',
  'not complete',
  'not closed',
  'not remediated',
  'not resolved',
  'not fixed',
  'risk accepted',
  'accepted risk',
  'risk acceptance',
  'operational requirement',
  'operationally required',
  'vendor depend',
  'deviation ',
  'remediation in progress',
];

/** Words that leave in doubt what a word before them says: “Closed, pending verification”. */
const doubting = new Set([
  ...['pending', 'awaiting', 'waiting', 'progress', 'partial', 'partially', 'not', 'except', 'until', 'unless'],
  ...['requested', 'request', 'unverified', 'tbd', 'planned', 'scheduled', 'expected', 'will', 'reopen', 'reopened'],
]);

/** Words after which one that closes speaks of a day to come: “Open, to be fixed in May”. */
const beforeFuture = new Set(['be', 'to', 'when', 'once', 'until', 'if', 'not']);

/** The longest text that is taken for a status, and not for a story. */
const longestStatus = 200;

/**
 * Reads what a status says of an item, from the words with which people and trackers say it. Nothing for an empty one.
 * A text with words of both kinds, or with none of them, says nothing that can be relied on.
 */
export function readItemStatus(text: string): StatusSign | undefined {
  const words = wordsOf(text);
  if (words.length === 0) return undefined;
  if (text.length > longestStatus || text.includes('?')) return 'unknown';
  const [first = ''] = words;
  const sentence = `${words.join(' ')} `;
  if (openingAnyhow.has(first) || openingPhrases.some((phrase) => sentence.startsWith(phrase))) return 'open';
  if (opening.has(first)) {
    const isClosed = words.some((word, at) => closing.has(word) && !beforeFuture.has(words[at - 1] ?? ''));
    return isClosed ? 'unknown' : 'open';
  }
  const at = words.findIndex((word) => !beforeClosing.has(word));
  if (!closing.has(words[at] ?? '')) return 'unknown';
  return words.slice(at + 1).some((word) => doubting.has(word) || opening.has(word)) ? 'unknown' : 'closed';
}

/** The words of a text in small letters, “re-opened” and “in-progress” as they are said; “100 %” before a word goes. */
function wordsOf(text: string): string[] {
  const plain = text
    .slice(0, longestStatus + 1)
    .toLowerCase()
    .replace(/\bre-(?=open)/g, 're')
    .replace(/^100 ?% ?/, '');
  return plain.match(/[a-z]+|%/g) ?? [];
}

/** Everything that says whether an item is open. */
export interface StatusSigns {
  /** The list in which it stands. */
  readonly list: PoamList;
  /** What its status says; `unread` where its cell could not be read, absent where it says nothing. */
  readonly sign?: StatusSign | 'unread';
  /** The status as written. */
  readonly status?: string;
  /** The day on which it was completed; `unread` where that is given and could not be read. */
  readonly completed?: PlainDate | 'unread';
  /** Whether the heading of that day may as well mean the day that is planned. */
  readonly mayBePlanned?: boolean;
  /** The POA&M’s own date. */
  readonly poamDate?: PlainDate;
}

/** The list in which an item counts, and, where its signs leave that in doubt, why, as half a sentence. */
export interface JudgedStatus {
  readonly list: PoamList;
  readonly unclear?: string;
}

/**
 * Judges whether an item is open, by its list, its status and its completion date. Where all of them agree or say nothing,
 * the answer is theirs; where they contradict each other, it stays in its list and the contradiction is named.
 */
export function judgeStatus(signs: StatusSigns): JudgedStatus {
  const { list, sign, status = '', completed, mayBePlanned = false, poamDate } = signs;
  const said = `its status is “${status.slice(0, 80)}”`;
  if (list === 'closed') {
    return sign === 'open' ? { list, unclear: `it is among the closed items, and ${said}` } : { list };
  }
  const day = completed === 'unread' ? undefined : completed;
  const isPlanned = day !== undefined && poamDate !== undefined && day > poamDate;
  if (sign === 'unread') return { list, unclear: 'its status could not be read' };
  if (sign === 'unknown') return { list, unclear: `${said}, which does not say whether it is open` };
  if (sign === 'open') {
    if (day === undefined || isPlanned || mayBePlanned) return { list };
    return { list, unclear: `${said}, and its completion date is ${dateInWords(day)}` };
  }
  if (isPlanned) {
    const what = sign === 'closed' ? `${said}, but its` : 'its';
    return { list, unclear: `${what} completion date, ${dateInWords(day)}, is later than the POA&M’s date` };
  }
  if (sign === 'closed') return { list: 'closed' };
  if (completed === 'unread') return { list, unclear: 'its completion date could not be read' };
  if (day === undefined) return { list };
  if (!mayBePlanned) return { list: 'closed' };
  return { list, unclear: `its completion date, ${dateInWords(day)}, may be the planned one or the actual one` };
}
