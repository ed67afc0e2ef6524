import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ReadingProgress } from '../../../../src/formats/evidence/reading/reader.ts';
import { readWorkbook } from '../../../../src/formats/evidence/workbook/read-workbook.ts';
import { manyItems, openSheet, openWorkbookOf, plainItem } from '../../../support/evidence/built-items.ts';
import { effortOf } from '../../../support/evidence/effort.ts';
import { layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { packParts, workbookParts } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom, refusalOf } from './poam-from.ts';

const sheetPart = 'xl/worksheets/sheet1.xml';
const good = () => workbookParts([openSheet([plainItem('V-1'), plainItem('V-2')])]);
const withSheet = (change: (xml: string) => string) => {
  const parts = good();
  return packParts({ ...parts, [sheetPart]: change(parts[sheetPart] ?? '') });
};
/** Where a part’s record stands in the directory of an archive. */
function recordOf(bytes: Uint8Array, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = strToU8(name);
  for (let at = bytes.length - 46; at >= 0; at--) {
    if (view.getUint32(at, true) === 0x02014b50 && wanted.every((byte, index) => bytes[at + 46 + index] === byte))
      return at;
  }
  throw new RangeError(`${name} is not in the archive.`);
}

describe('damaged workbooks', () => {
  it('cut short anywhere are refused, because their directory is gone', () => {
    const bytes = openWorkbookOf(manyItems(20));
    for (let length = 4; length < bytes.length; length += 97) expect(refusalOf(bytes.subarray(0, length))).not.toBe('');
    expect(refusalOf(bytes.subarray(0, bytes.length - 30))).toMatch(/is cut off/);
  });

  it('whose sheet breaks off keep the rows before, and say so', () => {
    const broken = withSheet((xml) => xml.slice(0, xml.indexOf('<row r="10"') + 40));
    const poam = poamFrom(broken);
    expect(poam.items.map(({ id }) => id)).toEqual(['V-1']);
    expect(poam.issues[0]).toMatchObject({
      kind: 'noted',
      place: { sheet: 'Open POA&M Items' },
      what: expect.stringContaining('damaged'),
      done: 'Rows up to 9 were read; others may be missing.',
    });
  });

  it('whose packed bytes do not match their checksum are read, and say so', () => {
    const bytes = packParts(good(), 0);
    const at = recordOf(bytes, sheetPart);
    bytes[at + 16] = (bytes[at + 16] ?? 0) ^ 1;
    const poam = poamFrom(bytes);
    expect(poam.items).toHaveLength(2);
    expect(poam.issues[0]?.what).toMatch(/do not match its checksum/);
  });

  it('whose texts are damaged are refused: half of the cells would be wrong', () => {
    const parts = good();
    expect(
      refusalOf(packParts({ ...parts, 'xl/sharedStrings.xml': (parts['xl/sharedStrings.xml'] ?? '').slice(0, -30) })),
    ).toMatch(/damaged/);
  });

  it('that lack a part say which matters', () => {
    const { [sheetPart]: _, ...rest } = good();
    expect(refusalOf(packParts(rest))).toMatch(
      /lists the sheet “Open POA&M Items”, but the file does not contain its cells/,
    );
  });
});

describe('workbooks made to harm', { timeout: 60_000 }, () => {
  it('that declare more than 400 MB are refused before anything is inflated', () => {
    const bytes = packParts(good());
    new DataView(bytes.buffer).setUint32(recordOf(bytes, sheetPart) + 24, 400_000_001, true);
    expect(effortOf(() => expect(refusalOf(bytes)).toMatch(/larger than 400 MB/))).toBeLessThan(2000);
  });

  it('that inflate to far more than they declare are stopped on the way', () => {
    const sheet = strToU8((good()[sheetPart] ?? '').replace('</worksheet>', ''));
    const padding = strToU8(`<a${' '.repeat(9_996)}/>`);
    const large = new Uint8Array(120_000_000);
    for (let start = 0; start < large.length; start += padding.length) large.set(padding, start);
    large.set(sheet);
    large.fill(32, sheet.length, Math.ceil(sheet.length / padding.length) * padding.length);
    const packed = deflateRawSync(large, { level: 6 });
    // The sheet’s part keeps its small declared size, and gets the packed bytes of another.
    const parts = good();
    const stored = packParts({ ...parts, [sheetPart]: packed }, 0);
    const at = recordOf(stored, sheetPart);
    const view = new DataView(stored.buffer);
    view.setUint16(at + 10, 8, true);
    view.setUint32(at + 24, 5000, true);
    expect(refusalOf(stored)).toMatch(/larger than 400 MB, or far larger than its file/);
  });

  it.each<[string, (xml: string) => string, RegExp]>([
    [
      'declare entities that expand',
      (xml) => xml.replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "&b;&b;"><!ENTITY b "lol">]><worksheet'),
      /declares names of its own/,
    ],
    [
      'nest without end',
      (xml) => xml.replace('<sheetData>', `<sheetData>${'<a>'.repeat(200_000)}`),
      /nested too deeply/,
    ],
    [
      'open a tag and never close it',
      (xml) => xml.replace('<sheetData>', `<sheetData><c r="${'A'.repeat(9_000_000)}`),
      /never ends/,
    ],
    [
      'open a comment and never close it',
      (xml) => xml.replace('<sheetData>', `<!--${'-'.repeat(9_000_000)}`),
      /never ends/,
    ],
  ])('that %s are refused', (_, change, message) => {
    expect(effortOf(() => expect(refusalOf(withSheet(change))).toMatch(message))).toBeLessThan(5000);
  });

  it('whose cells are endless keep what a cell can hold', () => {
    const long = withSheet((xml) =>
      xml.replace(
        /<c r="D9".*?<\/c>/,
        `<c r="D9" t="inlineStr"><is>${`<r><t>${'x'.repeat(1000)}</t></r>`.repeat(3000)}</is></c>`,
      ),
    );
    expect(poamFrom(long).items[0]?.name).toHaveLength(32_767);
  });

  it('with rows and cells out of place stay in bounds', () => {
    const wild = withSheet((xml) =>
      xml.replace('r="9"', 'r="99999999999"').replace('r="B10"', 'r="ZZZZZZ10"').replace('r="10"', 'r="-3"'),
    );
    const poam = poamFrom(wild);
    expect(poam.items.map(({ place }) => place.row)).toEqual([9, 10]);
  });
});

describe('while a workbook is read', { timeout: 60_000 }, () => {
  const bytes = packParts(
    workbookParts([
      openSheet(manyItems(800)),
      poamSheet(layoutNamed('3.0'), 'Closed POA&M Items', { items: [plainItem('C-1')] }),
    ]),
    1,
  );

  it('progress never goes back and ends at the end', () => {
    const seen: ReadingProgress[] = [];
    const poam = poamFrom(bytes, { onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(3);
    for (const [index, { done, total, rows }] of seen.entries()) {
      const before = seen[index - 1] ?? { done: 0, total, rows: 0 };
      expect(total).toBe(before.total);
      expect(done).toBeGreaterThanOrEqual(before.done);
      expect(done).toBeLessThanOrEqual(total);
      expect(rows).toBeGreaterThanOrEqual(before.rows);
    }
    expect(seen.at(-1)?.done).toBe(seen[0]?.total);
    expect(poam.rows).toBe(801);
  });

  it('it can be called off between any two chunks', () => {
    let asked = 0;
    readWorkbook(bytes, 'poam.xlsx', { shouldStop: () => ++asked < 0 });
    for (let at = 1; at <= asked; at++) {
      let count = 0;
      expect(readWorkbook(bytes, 'poam.xlsx', { shouldStop: () => ++count >= at })).toEqual({
        kind: 'stopped',
        file: 'poam.xlsx',
      });
    }
  });
});
