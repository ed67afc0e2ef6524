import { isRecord } from '../../domain/work-documents/checked-facts.ts';
import { isMoment } from '../../domain/work-documents/reading/moment.ts';
import type { BrowserStore, KeptValue } from './store/browser-store.ts';
import type { KeptWork } from './store/work-state.ts';
import { titles } from './words.ts';

/* The list of work that this browser keeps. It is drawn from both ends of each text: hundreds of works are not parsed. */

/** All work that is kept, the last changed first. */
export function listKeptWork(browserStore: BrowserStore): KeptWork[] {
  return browserStore
    .keys()
    .map((key) => keptWork(key, browserStore))
    .sort((one, other) => byMoment(other, one));
}

/** Compares when two pieces of work were last changed, the earlier first. What does not say so is the earliest. */
export function byMoment({ saved: one }: KeptWork, { saved: other }: KeptWork): number {
  const time = (saved?: string) => (saved === undefined ? 0 : Date.parse(saved));
  return time(one) - time(other);
}

/** What a list shows of kept work; its text, where it cannot be read. */
export function keptWork(key: string, browserStore: BrowserStore): KeptWork {
  const refusal = refusals.get(browserStore)?.get(key);
  const isHeld = browserStore.heldKeys().includes(key);
  const ends = isHeld ? undefined : endsOf(browserStore.textOf(key) ?? '');
  const shown = ends ?? shownWhole(browserStore.read(key));
  return { key, ...shown, ...(refusal === undefined ? {} : { refusal }) };
}

type Shown = Omit<KeptWork, 'key' | 'refusal'>;

const start =
  /^\{"revision":"[^"\\]*","value":\{"tool":"[a-z-]+","version":\d+,"title":("[^"\\]*(?:\\.[^"\\]*)*")(,|\})/;
const savedAtStart = /^"saved":"([^"\\]*)"/;
const savedAtEnd = /,"saved":"([^"\\]*)"\}\}$/;

/** The longest start of a text that is looked at, in characters: a title has up to 20,000. */
const longestStart = 25_000;

/** What stands at the two ends of a text as this site writes it; nothing where it is written otherwise. */
function endsOf(text: string): Shown | undefined {
  const head = text.slice(0, longestStart);
  const found = start.exec(head);
  if (!found?.[1]) return undefined;
  const saved =
    savedAtStart.exec(head.slice(found[0].length, found[0].length + 80)) ?? savedAtEnd.exec(text.slice(-80));
  return { title: JSON.parse(found[1]), ...momentOf(saved?.[1]) };
}

/** What a value says of itself that had to be read as a whole. */
function shownWhole(found: KeptValue): Shown {
  if (found.outcome === 'found' && isRecord(found.value)) {
    const { title, saved } = found.value;
    return {
      title: typeof title === 'string' ? title : titles.none,
      ...momentOf(saved),
      ...(found.notKept === undefined ? {} : { notKept: found.notKept }),
    };
  }
  return { title: titles.unreadable, unreadable: found.outcome === 'unreadable' ? found.text : JSON.stringify(found) };
}

/** When work was last changed, where it says so in a way that can be read. */
const momentOf = (saved: unknown) => (typeof saved === 'string' && isMoment(saved) ? { saved } : {});

/** Why work could not be opened, by its key, as long as the page is open. */
const refusals = new WeakMap<BrowserStore, Map<string, string>>();

/** Remembers why work could not be opened, for the list. */
export function noteRefusal(browserStore: BrowserStore, key: string, reason: string): void {
  const known = refusals.get(browserStore) ?? new Map<string, string>();
  refusals.set(browserStore, known.set(key, reason));
}
