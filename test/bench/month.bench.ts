/*
 * What the files of a month cost in the tool of the monthly package: `node test/bench/month.bench.ts [folder] [runs] [path]`.
 *
 * Two workbooks, of this month and of the one before, with 50,000 open items each, in a Chromium of its own: the seconds
 * on the clock until both are read, and from then on until the figures of the month are there; the longest task of the
 * page’s main thread meanwhile, and the memory that it takes. No test asserts any of this.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../support/chromium.ts';
import { projectRoot } from '../support/project-files.ts';
import { writeTwoMonths } from './evidence-files.ts';
import { monthCost } from './evidence-month.ts';
import { noLine, serveOver } from './slow-line.ts';

const [folder = `${projectRoot}/dist`, runs = '1', path = '/tools/monthly/'] = process.argv.slice(2);

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('The benchmark needs Chromium.');
const place = await mkdtemp(join(tmpdir(), 'month-bench-'));
const server = await serveOver(noLine, folder);
try {
  const files = await writeTwoMonths(place, 50_000);
  const rows = [];
  for (let run = 0; run < Number(runs); run++) {
    const cost = await monthCost({ executablePath, origin: server.origin, slowdown: 1 }, path, files);
    rows.push({
      'reading, s': Number(cost.reading.toFixed(2)),
      'figures, s': Number(cost.figures.toFixed(2)),
      'longest task, ms': Math.round(cost.task),
      'most work in a task, ms': Math.round(cost.taskWork),
      'peak MB': cost.peak === undefined ? 'not known' : Math.round(cost.peak / 1_000_000),
    });
  }
  console.log('Two months of 50,000 items');
  console.table(rows);
} finally {
  server.close();
  await rm(place, { recursive: true });
}
