import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { evaluationWorkbook } from '../../../src/domain/triggers/report/workbook.ts';
import { writeExcel } from '../../../src/formats/excel/write-excel.ts';
import { findOffice, officeMissing } from '../../support/office.ts';
import { exampleOf } from '../../support/trigger-examples.ts';
import { evaluate, lookAhead, reportWords } from '../../support/trigger-words.ts';

const office = findOffice();

/** Has LibreOffice write every sheet of a workbook as a table of text, and gives their rows by the names of the sheets. */
async function openedInOffice(program: string, bytes: Uint8Array, sheets: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-office-'));
  try {
    const file = join(folder, 'workbook.xlsx');
    writeFileSync(file, bytes);
    // UTF-8, cells as they are shown, every sheet in a file of its own.
    const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await promisify(execFile)(program, [profile, '--headless', '--convert-to', filter, '--outdir', folder, file]);
    return new Map(
      sheets.map((name) => [
        name,
        Papa.parse<string[]>(readFileSync(join(folder, `workbook-${name}.csv`), 'utf8').trimEnd()).data,
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a workbook in LibreOffice', () => {
  it.skipIf(office === undefined)(
    `shows the same texts, numbers and days${office === undefined ? `. ${officeMissing}` : ''}`,
    async () => {
      const { facts, asOf } = exampleOf('ageing-backlog');
      const workbook = evaluationWorkbook({
        title: 'A case',
        work: { asOf, ...facts },
        evaluation: evaluate(facts, asOf),
        ahead: lookAhead(facts, asOf),
        words: reportWords,
      });
      const bytes = await writeExcel(workbook, { creator: 'p', savedWork: { work: facts, note: 'Saved.' } });
      const opened = await openedInOffice(
        office ?? '',
        bytes,
        workbook.sheets.map(({ name }) => name),
      );
      for (const { name, columns, rows } of workbook.sheets) {
        const [head, ...found] = opened.get(name) ?? [];
        expect(head, name).toEqual(columns);
        expect(found, name).toHaveLength(rows.length);
        for (const [at, row] of rows.entries()) {
          for (const [place, cell] of row.entries()) {
            const shown = found[at]?.[place] ?? '';
            if (typeof cell === 'number') expect(Number(shown), `${name} ${at} ${place}`).toBeCloseTo(cell, 6);
            else expect(shown, `${name} ${at} ${place}`).toBe(typeof cell === 'object' ? cell.date : (cell ?? ''));
          }
        }
      }
    },
    180_000,
  );
});
