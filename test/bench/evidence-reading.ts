import { basename } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { evidenceChooser, fileEntry } from '../support/evidence-journey.ts';
import type { LargeFile } from './evidence-files.ts';
import { watch } from './longest-task.ts';
import { awaitSign } from './page-signs.ts';
import { longestWorkDuring, pageThread } from './page-thread.ts';
import { type ProcessCost, startProcessCost } from './process-cost.ts';

/** Where and how it is measured. */
export interface Bench {
  readonly executablePath: string;
  readonly origin: string;
  /** How many times the main thread of the page is slowed down. */
  readonly slowdown: number;
}

/** What reading and counting a file took. */
export interface ReadingCost extends ProcessCost {
  /** Rows of data or findings, as the page tells them. */
  readonly items: number;
  /** On the clock. */
  readonly seconds: number;
  /** Milliseconds of the main thread’s longest task, and of the most work in one. */
  readonly task: number;
  readonly taskWork: number;
}

/** Opens a tool that reads files in a browser of its own, so that nothing of an earlier file is left. */
export async function withTool<Found>(
  { executablePath, origin, slowdown }: Bench,
  path: string,
  use: (page: Page, browser: Browser) => Promise<Found>,
): Promise<Found> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const page = await browser.newPage();
    await page.addInitScript(watch);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
    return await use(page, browser);
  } finally {
    await browser.close();
  }
}

/** The same, of the trigger calculator. */
export const withCalculator = <Found>(bench: Bench, use: (page: Page, browser: Browser) => Promise<Found>) =>
  withTool(bench, '/tools/triggers/', use);

/** Gives a file to the page. @returns How many seconds it takes until its numbers are there. */
export async function readInto(page: Page, { path }: LargeFile): Promise<number> {
  const chooser = await evidenceChooser(page);
  const numbers = awaitSign(page, { selector: '.counted[aria-busy=false]' });
  const start = performance.now();
  await chooser.setFiles(path);
  await numbers;
  const seconds = (performance.now() - start) / 1000;
  // The page waits almost a second before it says so, lest it talk over somebody.
  await awaitSign(page, { selector: '.island > [role=status]', says: 'The files have been read and counted.' });
  return seconds;
}

/** Has a file read and counted, and measures what that takes. */
export async function readingCost(bench: Bench, file: LargeFile): Promise<ReadingCost> {
  return withCalculator(bench, async (page, browser) => {
    const thread = await pageThread(page);
    const cost = await startProcessCost(browser, thread.process);
    let seconds = 0;
    const { task, work: taskWork } = await longestWorkDuring(page, thread, async () => {
      seconds = await readInto(page, file);
    });
    const { work, peak } = await cost();
    const told = await fileEntry(page, basename(file.path)).innerText();
    const [, rows] = /in ([\d,]+) rows of data/.exec(told) ?? [];
    if (rows === undefined) throw new Error(`${file.path} was not read: ${told}`);
    return { items: Number(rows.replaceAll(',', '')), seconds, work, peak, task, taskWork };
  });
}
