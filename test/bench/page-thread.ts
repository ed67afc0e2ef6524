import type { Page } from 'playwright';
import { type Longest, longestDuring } from './longest-task.ts';

/** The main thread of a page, as Chromium numbers it. */
export interface PageThread {
  readonly process: number;
  readonly thread: number;
}

/** What held a page up, all in milliseconds. Here `task` is told whatever its length. */
export interface LongestWork extends Longest {
  /** For how long a processor worked for a task of the main thread, at most. Other programs add little to it. */
  readonly work: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds on the clock. */
  readonly dur?: number;
  /** Microseconds of a processor. */
  readonly tdur?: number;
}

const mark = 'bench-page-thread';

/** Finds the main thread of a page by a mark that is made on it. */
export async function pageThread(page: Page): Promise<PageThread> {
  const events = await tracedDuring(page, 'blink.user_timing', () =>
    page.evaluate((name) => void performance.mark(name), mark),
  );
  const found = events.find(({ name }) => name === mark);
  if (found === undefined) throw new Error('The main thread of the page was not found.');
  return { process: found.pid, thread: found.tid };
}

/** Does something as `longestDuring` does, and tells the work as well. The tasks are those that Chromium traces. */
export async function longestWorkDuring(
  page: Page,
  { process, thread }: PageThread,
  act: () => Promise<unknown>,
): Promise<LongestWork> {
  let wait = 0;
  const events = await tracedDuring(page, 'toplevel', async () => {
    wait = (await longestDuring(page, act)).wait;
  });
  const own = events.filter(({ pid, tid }) => pid === process && tid === thread);
  const longest = (clock: 'dur' | 'tdur') => own.reduce((most, event) => Math.max(most, event[clock] ?? 0), 0) / 1000;
  return { task: longest('dur'), wait, work: longest('tdur') };
}

async function tracedDuring(page: Page, category: string, act: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own.');
  await browser.startTracing(page, { categories: ['-*', category] });
  await act();
  const trace = await browser.stopTracing();
  return (JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents;
}
