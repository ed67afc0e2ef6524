/*
 * Reads one workbook in a process of its own, and writes what that cost as JSON: `node read-one-workbook.ts <reader> <path>`.
 * It is run by `workbook.bench.ts`.
 */
import { readFile } from 'node:fs/promises';

/** What reads a workbook, and gives the number of rows or items. */
const readers: Readonly<Record<string, () => Promise<(bytes: Uint8Array) => Promise<number>>>> = {
  'this site': async () => {
    const { readWorkbook } = await import('../../src/formats/evidence/workbook/read-workbook.ts');
    return async (bytes) => {
      const poam = readWorkbook(bytes, 'poam.xlsx');
      return poam.kind === 'poam' ? poam.items.length : 0;
    };
  },
  'read-excel-file': async () => {
    const { readSheet } = await import('read-excel-file/node');
    return async (bytes) => (await readSheet(Buffer.from(bytes))).length;
  },
};

/** The cost of reading a workbook. */
export interface WorkbookCost {
  /** On the clock. */
  readonly seconds: number;
  /** Seconds of the processors, all threads together. */
  readonly work: number;
  /** The most memory that the process held, in bytes, Node itself included. */
  readonly peak: number;
  /** Rows or items that came out. */
  readonly rows: number;
}

const [reader = '', path = ''] = process.argv.slice(2);
const read = await readers[reader]?.();
if (read === undefined) throw new Error(`There is no reader ${reader}.`);
const bytes = new Uint8Array(await readFile(path));
const before = process.cpuUsage();
const start = performance.now();
const rows = await read(bytes);
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const cost: WorkbookCost = {
  seconds,
  work: (user + system) / 1_000_000,
  peak: process.resourceUsage().maxRSS * 1024,
  rows,
};
console.log(JSON.stringify(cost));
