import { createWriteStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dateOfSerial, manyItems, serialOf } from '../support/evidence/built-items.ts';
import { buildCsv } from '../support/evidence/csv-builder.ts';
import { largeNessusFile } from '../support/evidence/nessus-builder.ts';
import { type BuiltItem, layoutNamed, poamSheet } from '../support/evidence/poam-layouts.ts';
import { type BuiltSheet, buildWorkbook } from '../support/evidence/workbook-builder.ts';

/** A file to be read. */
export interface LargeFile {
  readonly kind: string;
  readonly path: string;
  readonly bytes: number;
}

const amounts = [1_000, 10_000, 50_000];
const nessusBytes = [1_000_000, 10_000_000, 100_000_000];

const kinds: readonly {
  readonly kind: string;
  readonly ending: string;
  readonly build: (sheet: BuiltSheet) => Uint8Array;
}[] = [
  { kind: 'Workbook, shared strings', ending: 'shared.xlsx', build: (sheet) => buildWorkbook([sheet]) },
  {
    kind: 'Workbook, inline strings',
    ending: 'inline.xlsx',
    build: (sheet) => buildWorkbook([sheet], { strings: 'inline' }),
  },
  { kind: 'CSV', ending: 'csv', build: (sheet) => buildCsv(sheet, { showDate: dateOfSerial }) },
];

/** Writes all files into a folder, those of a kind one after the other and the smallest first. */
export async function writeLargeFiles(folder: string): Promise<readonly LargeFile[]> {
  const files: LargeFile[] = [];
  for (const { kind, ending, build } of kinds) {
    for (const amount of amounts) {
      // By its name the reader knows a table of text for that of the open items.
      const path = join(folder, `open-items-${amount}.${ending}`);
      await writeFile(path, build(openItems(amount)));
      files.push(await written(kind, path));
    }
  }
  for (const bytes of nessusBytes) {
    const path = join(folder, `scan-${bytes}.nessus`);
    await pipeline(Readable.from(largeNessusFile(bytes)), createWriteStream(path));
    files.push(await written('Nessus', path));
  }
  return files;
}

/** A sheet of so many open items in edition 3.0. */
export const openItems = (amount: number): BuiltSheet => sheetOf(manyItems(amount), '2026-10-31');

function sheetOf(items: readonly BuiltItem[], date: string): BuiltSheet {
  return poamSheet(layoutNamed('3.0'), 'Open POA&M Items', {
    items,
    preamble: { csp: 'Example Cloud', system: 'Example', impactLevel: 'Moderate', date: serialOf(date) },
  });
}

/**
 * Writes the workbooks of two months into a folder, the later last. Each has so many open items; one in twenty of the
 * earlier is gone in the later, which has as many new ones.
 */
export async function writeTwoMonths(folder: string, amount: number): Promise<readonly LargeFile[]> {
  const replaced = Math.ceil(amount / 20);
  const all = manyItems(amount + replaced);
  const months = [
    ['2026-09-30', all.slice(0, amount)],
    ['2026-10-31', all.slice(replaced)],
  ] as const;
  const files: LargeFile[] = [];
  for (const [date, items] of months) {
    const path = join(folder, `poam-${date}-${amount}.xlsx`);
    await writeFile(path, buildWorkbook([sheetOf(items, date)]));
    files.push(await written('Two months', path));
  }
  return files;
}

async function written(kind: string, path: string): Promise<LargeFile> {
  return { kind, path, bytes: (await stat(path)).size };
}
