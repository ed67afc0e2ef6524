import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import type { Sheet, SheetCell } from '../../../src/domain/documents/workbook.ts';
import { writeExcel } from '../../../src/formats/excel/write-excel.ts';
import { longestCell } from '../../../src/formats/spreadsheet-cells.ts';
import { type ReadCell, readExcelSheets, sheetNamed } from '../../support/excel-reader.ts';
import { expectSame } from '../../support/expect-same.ts';
import { elementsIn, openOfficeFile } from '../../support/office-file.ts';

const creator = 'the program';
const written = (sheets: readonly Sheet[]) => writeExcel({ title: 'A workbook', sheets }, { creator });

/** The rows under the headings of a workbook with one sheet. */
async function rowsOf(rows: Sheet['rows'], columns?: readonly string[]) {
  const names =
    columns ?? Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, at) => `Column ${at}`);
  const sheets = readExcelSheets(await written([{ name: 'Rows', columns: names, rows }]));
  return sheetNamed(sheets, 'Rows').rows.slice(1);
}

/** The sheet of a workbook with this alone, as its XML. */
async function sheetXml(sheet: Sheet) {
  const [found] = readExcelSheets(await written([sheet]));
  if (!found) throw new Error('The workbook has no sheet.');
  return found.xml;
}

/** A cell as a reader gives it back. */
const asRead = (cell: SheetCell): ReadCell =>
  typeof cell === 'object' ? { day: cell.date, serial: serialOf(cell.date) } : cell;
const serialOf = (day: string) => Math.round((Date.parse(`${day}T00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);

/** Does something in a time zone, and puts back the one before. */
async function inZone(zone: string, act: () => Promise<void>): Promise<void> {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    await act();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

describe('a workbook', () => {
  it('has texts, numbers and days as such, and read back holds what was written', async () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date): SheetCell => ({ date: date.toISOString().slice(0, 10) as PlainDate }));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '-2', '007', '_x0041_', 'constructor', '__proto__', ' a ', '\uFFFD', 'TRUE', '1/2'),
    );
    const cell = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), day, fc.constant(undefined));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
        const found = await rowsOf(rows);
        const filled = rows.map((row) => Array.from({ length: 3 }, (_, at) => asRead(cleaned(row[at]))));
        expectSame(
          found.map((row) => Array.from({ length: 3 }, (_, at) => row[at] ?? undefined)),
          filled,
        );
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('has the same days wherever it is written, at the edges of the world too', async () => {
    const days = ['1990-01-01', '2026-03-08', '2026-11-01', '2027-12-31', '2199-12-31'];
    for (const zone of ['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      await inZone(zone, async () => {
        const rows = await rowsOf(days.map((day) => [{ date: plainDate(day) }]));
        expect(rows, zone).toEqual(days.map((day) => [{ day, serial: serialOf(day) }]));
      });
    }
  });

  it('shows as text what is no number and no day that Excel has', async () => {
    const rows = await rowsOf([
      [Number.NaN, Number.POSITIVE_INFINITY, { date: '1899-12-31' as PlainDate }, { date: 'no day' as PlainDate }],
    ]);
    expect(rows).toEqual([['NaN', 'Infinity', '1899-12-31', 'no day']]);
  });

  it('keeps text that looks like a formula as text, also when somebody edits it', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', ' =cmd', '\t=1'];
    const xml = await sheetXml({ name: 'Texts', columns: ['Text'], rows: [...texts, 'plain'].map((text) => [text]) });
    expect(elementsIn(xml, 'f')).toEqual([]);
    const cells = elementsIn(xml, 'c').slice(1);
    expect(cells.map(({ attributes }) => attributes.t)).toEqual(cells.map(() => 's'));
    const styles = cells.map(({ attributes }) => attributes.s);
    // The format for texts is theirs alone.
    expect(new Set(styles.slice(0, -1)).size).toBe(1);
    expect(styles.at(-1)).not.toBe(styles[0]);
  });

  it('stays sound XML with control characters, halves of letters and markup in its texts', async () => {
    const text =
      'a\u0000\u0001\u000b\u001f\ud800 \udfff\uffff <c> & ]]> "\' שלום \u202e right to left 🙂\r\nnext\rlast';
    const bytes = await writeExcel(
      { title: text, sheets: [{ name: text, columns: [text], rows: [[text]] }] },
      { creator: text, savedWork: { work: { text }, note: text } },
    );
    const [sheet] = readExcelSheets(bytes);
    expect(sheet?.rows).toEqual([1, 2].map(() => ['a  <c> & ]]> "\' שלום \u202e right to left 🙂\nnext\nlast']));
    expect(elementsIn(openOfficeFile(bytes)['docProps/core.xml'] ?? never(), 'dc:title')).toHaveLength(1);
  });

  it('lets a text that is longer than a cell go on in further columns', async () => {
    const long = `${'a'.repeat(longestCell - 1)}🙂${'b'.repeat(7000)}`;
    const sheets = readExcelSheets(
      await written([
        {
          name: 'Notes',
          columns: ['Note', 'Day'],
          rows: [
            [long, { date: plainDate('2026-01-02') }],
            ['b', 1],
          ],
        },
      ]),
    );
    const [head, first, second] = sheetNamed(sheets, 'Notes').rows;
    expect(head).toEqual(['Note', 'Note (2)', 'Day']);
    expect(`${first?.[0]}${first?.[1]}`).toBe(long);
    expect(String(first?.[0]).length).toBeLessThanOrEqual(32_767);
    expect(second).toEqual(['b', undefined, 1]);
  });

  it('names sheets as Excel allows, each once', async () => {
    const names = ['[All]: items*?/\\', "'quoted'", 'x'.repeat(40), 'X'.repeat(40), 'History', '', '', '🙂'.repeat(20)];
    const found = readExcelSheets(await written(names.map((name) => ({ name, columns: ['A'], rows: [] })))).map(
      ({ name }) => name,
    );
    expect(found.filter((name) => name.length > 31 || name === '' || /[[\]:*?/\\]|^'|'$/.test(name))).toEqual([]);
    expect(new Set(found.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(found.slice(0, 3)).toEqual(['All  items', 'quoted', 'x'.repeat(31)]);
    expect(found.slice(4, 7)).toEqual(['History (2)', 'Sheet', 'Sheet (2)']);
    expect(found.at(-1)).toBe('🙂'.repeat(15));
  });

  it('has its headings in sight and on every page, filters, widths, Letter paper across, a title and a language', async () => {
    const sheets = [
      {
        name: "O'Brien: <all>",
        columns: ['A', 'A long heading'],
        rows: [
          ['x'.repeat(200), 1],
          ['y', 2],
        ],
      },
      { name: 'Empty', columns: ['Alone'], rows: [] },
    ];
    const bytes = await written(sheets);
    const [first] = readExcelSheets(bytes);
    if (!first) throw new Error('No sheet.');
    const one = (name: string) => elementsIn(first.xml, name).map(({ attributes }) => attributes);
    expect(one('pane')).toMatchObject([{ ySplit: '1', topLeftCell: 'A2', state: 'frozen', activePane: 'bottomLeft' }]);
    expect(one('autoFilter')).toEqual([{ ref: 'A1:B3' }]);
    expect(one('pageSetUpPr')).toEqual([{ fitToPage: '1' }]);
    expect(one('pageSetup')).toEqual([{ paperSize: '1', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' }]);
    const widths = one('col').map(({ width }) => Number(width));
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
    expect(Math.max(...widths)).toBeLessThan(60);
    // What Excel takes a file for damaged without: the parts of a sheet in their order.
    const order = first.xml.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name]));
    expect(order).toEqual([
      ...['sheetPr', 'sheetViews', 'cols', 'sheetData', 'autoFilter', 'pageMargins', 'pageSetup', 'headerFooter'],
    ]);
    const parts = openOfficeFile(bytes);
    const names = elementsIn(parts['xl/workbook.xml'] ?? never(), 'definedName').map(({ attributes, children }) => [
      attributes.name,
      attributes.localSheetId,
      children.join(''),
    ]);
    expect(names).toEqual([
      ['_xlnm._FilterDatabase', '0', "'O''Brien  <all>'!$A$1:$B$3"],
      ['_xlnm.Print_Titles', '0', "'O''Brien  <all>'!$1:$1"],
      ['_xlnm._FilterDatabase', '1', "'Empty'!$A$1:$A$1"],
      ['_xlnm.Print_Titles', '1', "'Empty'!$1:$1"],
    ]);
    const core = parts['docProps/core.xml'] ?? never();
    const property = (name: string) => elementsIn(core, name)[0]?.children;
    expect([property('dc:title'), property('dc:creator'), property('dc:language')]).toEqual([
      ['A workbook'],
      [creator],
      ['en-US'],
    ]);
    const listed = JSON.stringify([parts['[Content_Types].xml'], parts['_rels/.rels']]);
    expect(listed).toContain('/docProps/core.xml');
    expect(listed).toContain('metadata/core-properties');
  });
});

/** A cell as XML can hold it. */
function cleaned(cell: SheetCell): SheetCell {
  if (typeof cell === 'number' && Object.is(cell, -0)) return 0;
  if (typeof cell !== 'string') return cell;
  const text = cell
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/\r\n?/g, '\n');
  return text === '' ? undefined : text;
}

function never(): never {
  throw new Error('The part is missing.');
}
