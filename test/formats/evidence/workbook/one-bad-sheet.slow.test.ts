import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openSheet, plainItem } from '../../../support/evidence/built-items.ts';
import { layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { packParts, workbookParts } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom, refusalOf } from './poam-from.ts';

const open = openSheet([plainItem('V-1'), plainItem('V-2')]);
const closed = poamSheet(layoutNamed('3.0'), 'Closed POA&M Items', { items: [plainItem('C-1')] });
const cells = (text: string, rows: number) =>
  new Map(Array.from({ length: rows }, (_, at) => [at + 1, [text, at, text]] as const));

type Sheets = Parameters<typeof workbookParts>[0];

/** A workbook of which one sheet, the first being 1, was changed. */
function workbookWith(sheets: Sheets, number: number, change: (xml: string) => string | Uint8Array): Uint8Array {
  const parts: Record<string, string | Uint8Array> = workbookParts(sheets);
  const name = `xl/worksheets/sheet${number}.xml`;
  parts[name] = change(String(parts[name]));
  return packParts(parts);
}

/** Overwrites the packed bytes of a sheet, so that they cannot be inflated. */
function overwritten(sheets: Sheets, number: number): Uint8Array {
  const bytes = packParts(workbookParts(sheets));
  const name = strToU8(`xl/worksheets/sheet${number}.xml`);
  const at = bytes.findIndex((_, start) => name.every((byte, index) => bytes[start + index] === byte));
  return bytes.fill(0xff, at + name.length + 4, at + name.length + 200);
}

const cutAtHeadings = (xml: string) => xml.slice(0, xml.indexOf('<row r="5"') + 40);

describe('a sheet damaged before its headings', () => {
  it.each<[string, Uint8Array]>([
    ['cut short', workbookWith([open], 1, cutAtHeadings)],
    ['cut short, of any name', workbookWith([{ ...open, name: 'POA&M' }], 1, cutAtHeadings)],
    ['overwritten', overwritten([open], 1)],
    ['overwritten, of any name', overwritten([{ ...open, name: 'POA&M' }], 1)],
  ])('has the workbook refused as damaged, and not as another file: %s', (_, bytes) => {
    expect(refusalOf(bytes)).toMatch(/damaged.*Download or save the file again, and try again\.$/);
  });

  it('is told once where another sheet is read', () => {
    const poam = poamFrom(workbookWith([open, closed], 1, cutAtHeadings));
    expect(poam.items.map(({ id }) => id)).toEqual(['C-1']);
    expect(poam.issues).toMatchObject([
      { place: { sheet: 'Open POA&M Items' }, what: expect.stringContaining('damaged'), done: 'Its rows are missing.' },
    ]);
  });
});

describe('a sheet beside the open items', { timeout: 60_000 }, () => {
  const side = { name: 'Raw scan', rows: cells('x', 3) };

  it('takes nothing from them where it cannot be read, and is said to be so, since it may hold items', () => {
    const nested = workbookWith([side, open], 1, (xml) => xml.replace('<sheetData>', '<a>'.repeat(200)));
    const large = workbookWith([side, open], 1, (xml) => xml);
    const at = large.findLastIndex((_, start) =>
      strToU8('xl/worksheets/sheet1.xml').every((byte, index) => large[start + index] === byte),
    );
    new DataView(large.buffer).setUint32(at - 46 + 24, 399_999_999, true);
    const alone = poamFrom(packParts(workbookParts([open])));
    const notSheet = workbookWith([side, open], 1, () => '<chart/>');
    for (const [bytes, what] of [
      [nested, /nested too deeply/],
      [large, /larger than 400 MB/],
      [notSheet, /is not a sheet/],
      [overwritten([side, open], 1), /damaged/],
    ] as const) {
      const { issues, ...rest } = poamFrom(bytes);
      expect({ ...rest, issues: issues.filter(({ mayHide }) => !mayHide) }).toEqual(alone);
      expect(issues.filter(({ mayHide }) => mayHide)).toMatchObject([
        { kind: 'noted', place: { sheet: 'Raw scan' }, what: expect.stringMatching(what) },
      ]);
    }
  });

  it('is looked at without unpacking all of it', () => {
    const long = { name: 'Inventory', rows: cells('A text that stands in every row', 1000) };
    const bytes = workbookWith([long, open], 1, (xml) => {
      const [start = '', ...rest] = xml.split('</sheetData>');
      return `${start}${'<row><c><v>1</v></c></row>'.repeat(4_000_000)}</sheetData>${rest.join('')}`;
    });
    // Called between chunks of what is unpacked.
    let chunks = 0;
    const shouldStop = () => ++chunks < 0;
    expect(poamFrom(bytes, { shouldStop }).items).toHaveLength(2);
    expect(bytes.length).toBeGreaterThan(16 * 16_384);
    expect(chunks).toBeLessThan(10);
  });

  it('keeps what can be read of it where it is longer than a POA&M, and is named', () => {
    const row = '<row><c t="str"><v>V</v></c><c/><c t="str"><v>V</v></c></row>';
    const bytes = workbookWith([open, closed], 2, (xml) =>
      xml.replace('</sheetData>', `${row.repeat(250_010)}</sheetData>`),
    );
    const poam = poamFrom(bytes);
    expect(poam.items.filter(({ list }) => list === 'open')).toHaveLength(2);
    expect(poam.rows).toBe(250_002);
    expect(poam.issues).toContainEqual({
      kind: 'noted',
      place: { file: 'poam.xlsx', sheet: 'Closed POA&M Items' },
      what: 'There are more than 250,000 rows of data, far more than in a POA&M.',
      done: 'Rows up to 250002 were read; others may be missing.',
      mayHide: true,
    });
  });

  it('has the workbook refused where it is the only one', () => {
    expect(refusalOf(workbookWith([closed], 1, (xml) => xml.replace('<sheetData>', '<a>'.repeat(200))))).toMatch(
      /nested too deeply/,
    );
  });
});
