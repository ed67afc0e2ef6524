/*
 * How fast workbooks are read: `node test/bench/workbook.bench.ts [items] [runs]`.
 *
 * Our reader reads and interprets (50,000 items come out, with what could not be read), read-excel-file only reads (rows
 * of cells come out). Both read the same files, in turns and each time in a new process of Node, so that what else runs
 * on the machine slows both alike. Of several runs the quickest counts. No test asserts any of this.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildWorkbook } from '../support/evidence/workbook-builder.ts';
import { openItems } from './evidence-files.ts';
import type { WorkbookCost } from './read-one-workbook.ts';

const [items = '50000', runs = '3'] = process.argv.slice(2);
const readers = ['this site', 'read-excel-file'] as const;
const program = fileURLToPath(new URL('read-one-workbook.ts', import.meta.url));

async function costOf(reader: string, path: string): Promise<WorkbookCost> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, reader, path]);
  return JSON.parse(stdout) as WorkbookCost;
}

function shown(costs: readonly WorkbookCost[]): Record<string, number> {
  const least = (pick: (cost: WorkbookCost) => number) => Math.min(...costs.map(pick));
  return {
    'seconds on the clock': Number(least(({ seconds }) => seconds).toFixed(2)),
    'work, s': Number(least(({ work }) => work).toFixed(2)),
    'peak MB': Math.round(least(({ peak }) => peak) / 1_000_000),
    'rows or items': least(({ rows }) => rows),
  };
}

const folder = await mkdtemp(join(tmpdir(), 'workbook-bench-'));
try {
  const sheet = openItems(Number(items));
  for (const strings of ['shared', 'inline'] as const) {
    const path = join(folder, `${strings}.xlsx`);
    await writeFile(path, buildWorkbook([sheet], { strings }));
    const costs = new Map<string, WorkbookCost[]>(readers.map((reader) => [reader, []]));
    for (let run = 0; run < Number(runs); run++) {
      for (const [reader, known] of costs) known.push(await costOf(reader, path));
    }
    console.log(`Workbook of ${items} items, ${strings} strings: the best of ${runs}`);
    console.table(Object.fromEntries([...costs].map(([reader, known]) => [reader, shown(known)])));
  }
} finally {
  await rm(folder, { recursive: true });
}
