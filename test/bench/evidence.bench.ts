/*
 * What reading files costs in the trigger calculator: `node test/bench/evidence.bench.ts [folder] [runs] [slowdown]`.
 *
 * Workbooks and tables of text of 1,000, 10,000 and 50,000 items, and Nessus files of 1, 10 and 100 MB, each in a Chromium
 * of its own: the seconds on the clock from giving the file until its numbers are there, the memory that this takes at
 * most beyond that of the idle page (see `process-cost.ts`), and the longest task of the page’s main thread.
 *
 * Programs that run beside it lengthen every second on the clock. So cost is told in the work of processors: that of an
 * item against an item of the smallest file of its kind, and what each item beyond those of the next smaller file adds.
 * Where neither grows, cost grows in proportion at most. A task tells its work as well.
 *
 * Then the largest workbook is used as people use it. No test asserts any of this.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../support/chromium.ts';
import { projectRoot } from '../support/project-files.ts';
import { type LargeFile, writeLargeFiles } from './evidence-files.ts';
import { type Bench, type ReadingCost, readingCost } from './evidence-reading.ts';
import { longestInUse } from './evidence-use.ts';
import { shownLongest } from './longest-task.ts';
import { noLine, serveOver } from './slow-line.ts';

const [folder = `${projectRoot}/dist`, runs = '1', slowdown = '1'] = process.argv.slice(2);

interface Measured extends ReadingCost {
  readonly file: LargeFile;
}

/** Of several runs the quickest, since other programs only ever slow down; of memory and tasks the most. */
async function measure(bench: Bench, file: LargeFile): Promise<Measured> {
  const all = [await readingCost(bench, file)];
  while (all.length < Number(runs)) all.push(await readingCost(bench, file));
  const least = (pick: (one: ReadingCost) => number) => Math.min(...all.map(pick));
  const most = (pick: (one: ReadingCost) => number) => Math.max(...all.map(pick));
  return {
    file,
    items: least(({ items }) => items),
    seconds: least(({ seconds }) => seconds),
    work: least(({ work }) => work),
    peak: all.some(({ peak }) => peak === undefined) ? undefined : most(({ peak = 0 }) => peak),
    task: most(({ task }) => task),
    taskWork: most(({ taskWork }) => taskWork),
  };
}

const rounded = (value: number, places: number) => Number(value.toFixed(places));

function shown(one: Measured, smallest: Measured, smaller: Measured | undefined): Record<string, string | number> {
  const { file, items, seconds, work, peak, task, taskWork } = one;
  const added = smaller && (work - smaller.work) / (items - smaller.items);
  return {
    MB: rounded(file.bytes / 1_000_000, 1),
    items,
    seconds: rounded(seconds, 2),
    'items a second': Math.round(items / seconds),
    'peak MB': peak === undefined ? 'not known' : Math.round(peak / 1_000_000),
    'longest task, ms': Math.round(task),
    'most work in a task, ms': Math.round(taskWork),
    'work, s': rounded(work, 2),
    'cost of an item': rounded(work / items / (smallest.work / smallest.items), 2),
    'of a further item, µs': added === undefined ? '' : Math.round(added * 1_000_000),
  };
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('The benchmark needs Chromium.');
const place = await mkdtemp(join(tmpdir(), 'evidence-bench-'));
const server = await serveOver(noLine, folder);
const bench: Bench = { executablePath, origin: server.origin, slowdown: Number(slowdown) };
try {
  const files = await writeLargeFiles(place);
  for (const kind of new Set(files.map((file) => file.kind))) {
    const measured: Measured[] = [];
    for (const file of files.filter((one) => one.kind === kind)) measured.push(await measure(bench, file));
    console.log(`${kind}: read and counted, the best of ${runs}`);
    console.table(measured.map((one, index) => shown(one, measured[0] ?? one, measured[index - 1])));
  }
  const [largest] = files
    .filter(({ kind }) => kind.startsWith('Workbook'))
    .toSorted((one, other) => other.bytes - one.bytes);
  if (largest) {
    console.log('Page: milliseconds while the largest workbook is used');
    const used = await longestInUse(bench, largest);
    console.table(
      Object.fromEntries(
        [...used].map(([name, longest]) => [
          name,
          { ...shownLongest(longest), 'most work in a task': Math.round(longest.work) },
        ]),
      ),
    );
  }
} finally {
  server.close();
  await rm(place, { recursive: true });
}
