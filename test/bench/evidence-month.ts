import type { LargeFile } from './evidence-files.ts';
import { type Bench, withTool } from './evidence-reading.ts';
import { awaitSign } from './page-signs.ts';
import { longestWorkDuring, pageThread } from './page-thread.ts';
import { startProcessCost } from './process-cost.ts';

/** What reading the files of a month took, and then its figures. */
export interface MonthCost {
  /** Seconds on the clock from giving the files until all are read. */
  readonly reading: number;
  /** Seconds from then on until the page has the figures. */
  readonly figures: number;
  /** Milliseconds of the main thread’s longest task, and of the most work in one, from the first to the last. */
  readonly task: number;
  readonly taskWork: number;
  /** Bytes of memory beyond those at the beginning, at most. */
  readonly peak: number | undefined;
}

/** The page waits so long, in seconds, before it says that the files are counted: see `src/ui/tool/announcing.ts`. */
const rest = 0.9;

/** Gives the files of a month to the tool at a path, all at once, and measures what that takes. */
export async function monthCost(bench: Bench, path: string, files: readonly LargeFile[]): Promise<MonthCost> {
  return withTool(bench, path, async (page, browser) => {
    const thread = await pageThread(page);
    const cost = await startProcessCost(browser, thread.process);
    let [reading, figures] = [0, 0];
    const input = page.locator('.drop input[type=file]');
    const { task, work: taskWork } = await longestWorkDuring(page, thread, async () => {
      const start = performance.now();
      const seconds = () => (performance.now() - start) / 1000;
      const begun = awaitSign(page, { selector: '.files > li + li progress' });
      await input.setInputFiles(files.map((file) => file.path));
      await begun;
      await awaitSign(page, { selector: '.files:not(:has(progress))' });
      reading = seconds();
      await awaitSign(page, { selector: '.island > [role=status]', says: 'The files have been read and counted.' });
      figures = Math.max(0, seconds() - rest - reading);
    });
    const { peak } = await cost();
    return { reading, figures, task, taskWork, peak };
  });
}
