import type { Page } from 'playwright';

/** What held a page up, in milliseconds: 0 where nothing did for long enough to be told. */
export interface Longest {
  /** The longest task of its main thread, from 50. */
  readonly task: number;
  /** The longest wait from a click or a key to the next picture, from 16. */
  readonly wait: number;
}

/** What an observer in the page has written down, in milliseconds. */
interface Seen {
  readonly tasks: number[];
  readonly waits: number[];
}
type Watched = typeof globalThis & { seen: Seen };

/** To be run in a page before anything else: writes down every task over 50 ms and every wait over 16 ms. */
export function watch(): void {
  const seen: Seen = { tasks: [], waits: [] };
  (globalThis as Watched).seen = seen;
  const note = (list: number[]) => (entries: PerformanceObserverEntryList) =>
    void list.push(...entries.getEntries().map(({ duration }) => duration));
  new PerformanceObserver(note(seen.tasks)).observe({ type: 'longtask', buffered: true });
  const events: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver(note(seen.waits)).observe(events);
}

/** Does something, lets the page come to rest, and tells the longest task and the longest wait meanwhile. */
export async function longestDuring(page: Page, act: () => Promise<unknown>): Promise<Longest> {
  await page.evaluate(() => {
    for (const list of Object.values((globalThis as Watched).seen)) list.length = 0;
  });
  await act();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_500);
  const { tasks, waits } = await page.evaluate(() => (globalThis as Watched).seen);
  return { task: Math.max(0, ...tasks), wait: Math.max(0, ...waits) };
}

/** The longer of each. */
export function longerOf(one: Longest | undefined, other: Longest): Longest {
  return { task: Math.max(one?.task ?? 0, other.task), wait: Math.max(one?.wait ?? 0, other.wait) };
}

/** As a row of a table. */
export function shownLongest({ task, wait }: Longest): Record<string, string | number> {
  return {
    'longest task': task === 0 ? 'under 50' : Math.round(task),
    'longest wait': wait === 0 ? 'under 16' : Math.round(wait),
  };
}
