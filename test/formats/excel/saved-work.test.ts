import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSavedWork } from '../../../src/formats/excel/read-saved-work.ts';
import { savedWorkSheet } from '../../../src/formats/excel/saved-work.ts';
import { writeExcel } from '../../../src/formats/excel/write-excel.ts';
import { readExcelSheets, sheetNamed } from '../../support/excel-reader.ts';

const sheets = [{ name: 'All items', columns: ['Item'], rows: [['one']] }];
const note = 'This sheet is your saved work.';
const withWork = (work: unknown) => writeExcel({ title: 'W', sheets }, { creator: 'p', savedWork: { work, note } });
const opened = async (bytes: Uint8Array<ArrayBuffer>) => {
  const text = await readSavedWork(bytes.buffer);
  return text === undefined ? undefined : JSON.parse(text);
};

describe('the work in a workbook', () => {
  it('read back is the same value, whatever its texts hold', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('_x0041_', '_x005F_x0041_', '\uFFFD\uFFFF\uD800', 'a\u0085b\r\nc\rd', '  ', '=1+1', '__proto__'),
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, text, fc.integer(), fc.boolean(), tie('list'), tie('group')),
      list: fc.array(tie('any'), { maxLength: 4 }),
      group: fc.dictionary(
        text.filter((name) => name !== '__proto__'),
        tie('any'),
        { maxKeys: 4 },
      ),
    })).group;
    await fc.assert(
      fc.asyncProperty(value, async (work) => {
        expect(await opened(await withWork(work))).toEqual(JSON.parse(JSON.stringify(work)));
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('may be longer than a cell holds, and ends in none within a letter or an escape', async () => {
    const work = { notes: ['🙂'.repeat(30_000), '\\"'.repeat(30_000), '_x0041_'.repeat(9_000), ' '.repeat(70_000)] };
    const bytes = await withWork(work);
    expect(await opened(bytes)).toEqual(work);
    const rows = sheetNamed(readExcelSheets(bytes), savedWorkSheet).rows;
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.flat().filter((cell) => typeof cell !== 'string' || cell.length > 32_767)).toEqual([]);
  });

  it('stands on the last sheet under a line that says what it is, and only that line prints', async () => {
    const read = readExcelSheets(await withWork({ a: 1 }));
    expect(read.map(({ name }) => name)).toEqual(['All items', savedWorkSheet]);
    expect(sheetNamed(read, savedWorkSheet).rows).toEqual([[note], ['{"a":1}']]);
    const names = new TextDecoder().decode(unzipSync(await withWork({ a: 1 }))['xl/workbook.xml']);
    expect(names).toContain(`<definedName name="_xlnm.Print_Area" localSheetId="1">'${savedWorkSheet}'!$A$1<`);
  });

  it('is on its own sheet even where another has that name', async () => {
    const bytes = await writeExcel(
      { title: 'W', sheets: [{ name: savedWorkSheet, columns: ['A'], rows: [['not the work']] }] },
      { creator: 'p', savedWork: { work: { a: 1 }, note } },
    );
    expect(readExcelSheets(bytes).map(({ name }) => name)).toEqual([`${savedWorkSheet} (2)`, savedWorkSheet]);
    expect(await opened(bytes)).toEqual({ a: 1 });
  });

  it('is not found in a workbook without it, another archive, or a damaged file', async () => {
    const without = await writeExcel({ title: 'W', sheets }, { creator: 'p' });
    const other = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
    const whole = await withWork({ a: 1 });
    const cut = whole.slice(0, whole.length / 2);
    const broken = zipSync({ ...unzipSync(whole), 'xl/sharedStrings.xml': strToU8('<sst><si><t>') });
    for (const bytes of [without, other, cut, broken, new Uint8Array([0x50, 0x4b, 3, 4])]) {
      expect(await readSavedWork(new Uint8Array(bytes).buffer)).toBeUndefined();
    }
  });

  it('is not unpacked from an archive that says it unpacks to far more than any work', async () => {
    const bytes = new Uint8Array(await withWork({ a: 1 }));
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    // What the first entry says that it unpacks to.
    new DataView(bytes.buffer).setUint32(directory + 24, 2_000_000_000, true);
    expect(await readSavedWork(bytes.buffer)).toBeUndefined();
  });
});
