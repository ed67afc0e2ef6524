import { describe, expect, it } from 'vitest';
import { openSheet, plainItem } from '../../../support/evidence/built-items.ts';
import { effortOf } from '../../../support/evidence/effort.ts';
import { buildWorkbook, packParts, workbookParts } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom } from './poam-from.ts';

const sheet = openSheet([plainItem('V-1')]);
const withTail = (tail: string) => buildWorkbook([{ ...sheet, tail }]);
const changed = (part: string, change: (xml: string) => string) => {
  const parts = workbookParts([sheet]);
  return packParts({ ...parts, [part]: change(parts[part] ?? '') });
};
const tag = /<sheet [^>]*\/>/;

/**
 * Milliseconds. Each of these takes half a second where the work is in proportion to what the file holds; where it grows
 * with the square, minutes.
 */
const mostEffort = 5000;

describe('the work of reading a workbook stays in proportion', { timeout: 60_000 }, () => {
  it.each<[string, () => Uint8Array]>([
    [
      'a quarter of a million formulas without a result, in rows of fifty',
      () => withTail(`<row>${'<c t="str"><f/><v/></c>'.repeat(50)}</row>`.repeat(5000)),
    ],
    [
      'a hundred thousand formulas, each of which fills the sheet',
      () => withTail(`<row>${'<c><f t="array" ref="A1:IV1048576"/><v/></c>'.repeat(20)}</row>`.repeat(5000)),
    ],
    [
      'a quarter of a million merged cells',
      () =>
        buildWorkbook([
          { ...sheet, behind: `<mergeCells>${'<mergeCell ref="AX9:AY20"/>'.repeat(250_000)}</mergeCells>` },
        ]),
    ],
    [
      'a cell of a hundred thousand attributes',
      () =>
        withTail(`<row><c ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(' ')}><v>1</v></c></row>`),
    ],
    [
      'a text of a fifth of a million references',
      () => withTail(`<row><c t="str"><v>${'&#65;'.repeat(200_000)}</v></c></row>`),
    ],
    ['a hundred thousand sheets that lead to one', () => changed('xl/workbook.xml', repeatSheet(100_000))],
  ])('with %s', (_, build) => {
    const bytes = build();
    expect(effortOf(() => expect(poamFrom(bytes).items[0]?.id).toBe('V-1'))).toBeLessThan(mostEffort);
  });

  it('with very many sheets and very many relations, by looking each up once', () => {
    const parts = workbookParts([sheet]);
    const relations = parts['xl/_rels/workbook.xml.rels'] ?? '';
    const more = Array.from({ length: 9000 }, (_, at) => `<Relationship Id="x${at}" Type="x" Target="y"/>`).join('');
    const bytes = packParts({
      ...parts,
      'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace(
        tag,
        (own) => own + '<sheet name="x" sheetId="9" r:id="none"/>'.repeat(200_000),
      ),
      'xl/_rels/workbook.xml.rels': relations.replace('<Relationship ', `${more}<Relationship `),
    });
    expect(effortOf(() => expect(poamFrom(bytes).items).toHaveLength(1))).toBeLessThan(mostEffort);
  });
});

describe('a sheet of a quarter of a million columns', () => {
  it.each([
    ['that say where they stand', (index: number) => `<c r="${index < 500 ? 'AY' : 'ZZZ'}9"><v>1</v></c>`],
    ['that follow one another', () => '<c><v>1</v></c>'],
  ])('%s keeps the columns that a POA&M has', (_, cell) => {
    const cells = Array.from({ length: 250_000 }, (_, index) => cell(index)).join('');
    const bytes = packParts(
      workbookParts([{ ...openSheet([plainItem('V-1')]), tail: `<row r="40">${cells}</row>` }]),
      1,
    );
    expect(effortOf(() => expect(poamFrom(bytes).items[0]?.id).toBe('V-1'))).toBeLessThan(mostEffort);
  });
});

/** The first sheet, and behind it many of another name that lead to the same part. */
function repeatSheet(times: number): (xml: string) => string {
  return (xml) => xml.replace(tag, (own) => own + own.replace('Open POA&amp;M Items', 'Other').repeat(times));
}
