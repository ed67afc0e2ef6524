import { describe, expect, it } from 'vitest';
import { openSheet, plainItem } from '../../../support/evidence/built-items.ts';
import { layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { packParts, workbookParts } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom, refusalOf } from './poam-from.ts';

const open = openSheet([plainItem('V-1'), plainItem('V-2')]);
const closed = poamSheet(layoutNamed('3.0'), 'Closed POA&M Items', { items: [plainItem('C-1')] });
const relationsPart = 'xl/_rels/workbook.xml.rels';
const workbookPart = 'xl/workbook.xml';
type Parts = Record<string, string>;

/** A workbook of a sheet of open items, the first, and one of closed items, after a change to its parts. */
const built = (change: (parts: Parts) => Parts, sheets = [open, closed]) => packParts(change(workbookParts(sheets)));
const changed = (part: string, from: string | RegExp, to: string) => (parts: Parts) => ({
  ...parts,
  [part]: (parts[part] ?? '').replace(from, to),
});

const losses: [string, (parts: Parts) => Parts, RegExp][] = [
  [
    'whose part is missing',
    ({ 'xl/worksheets/sheet1.xml': _, ...rest }) => rest,
    /lists this sheet, but the file does not contain its cells/,
  ],
  [
    'whose link leads to no relation',
    changed(workbookPart, 'r:id="rId1"', 'r:id="rId9"'),
    /does not contain its cells/,
  ],
  ['without a link', changed(workbookPart, ' r:id="rId1"', ''), /does not contain its cells/],
  ['whose relation leads to no part', changed(relationsPart, 'sheet1.xml', 'sheet7.xml'), /does not contain its cells/],
  [
    'whose link leads to the styles',
    changed(workbookPart, 'r:id="rId1"', 'r:id="rId100"'),
    /does not contain its cells/,
  ],
  [
    'whose link leads to another sheet',
    (parts) => changed(workbookPart, /(<sheet [^>]*)r:id="rId1"\/>(<sheet [^>]*)\/>/, '$2/>$1r:id="rId2"/>')(parts),
    /entry for this sheet leads to the cells of another sheet/,
  ],
  [
    'whose part is something else',
    (parts) => ({ ...parts, 'xl/worksheets/sheet1.xml': parts['xl/sharedStrings.xml'] ?? '' }),
    /not a sheet/,
  ],
];

describe('a sheet of open items', () => {
  it.each(losses)('%s is said to be lost, and no number counts as exact', (_, change, what) => {
    const poam = poamFrom(built(change));
    expect(poam.items.map(({ id }) => id)).toEqual(['C-1']);
    expect(poam.issues.filter(({ mayHide }) => mayHide)).toEqual([
      expect.objectContaining({
        kind: 'noted',
        place: { file: 'poam.xlsx', sheet: 'Open POA&M Items' },
        what: expect.stringMatching(what),
      }),
    ]);
  });

  it.each(losses.filter(([name]) => !name.includes('another sheet')))(
    '%s has the workbook refused as damaged where it is the only one',
    (_, change) => {
      expect(refusalOf(built(change, [open]))).toMatch(
        /^(?:The workbook lists the sheet “Open POA&M Items”, but the file does not contain its cells|The workbook’s entry for this sheet is not a sheet)\. Download or save the file again, and try again\.$/,
      );
    },
  );

  it('that breaks off may hide items, and so does one without headings', () => {
    const cut = changed('xl/worksheets/sheet1.xml', /<row r="10"[\s\S]*$/, '<row r="10"><c');
    expect(poamFrom(built(cut)).issues.filter(({ mayHide }) => mayHide)).toHaveLength(1);
    const bare = poamFrom(built(changed('xl/sharedStrings.xml', 'Weakness Name', 'x'), [closed, open]));
    expect(bare.issues.filter(({ mayHide }) => mayHide)).toEqual([]);
    const headless = changed('xl/worksheets/sheet1.xml', /<row r="5">[\s\S]*?<\/row>/, '');
    const answers = { 'poam-columns': 'none' };
    expect(poamFrom(built(headless), { answers }).issues.filter(({ mayHide }) => mayHide)).toMatchObject([
      { place: { sheet: 'Open POA&M Items' }, what: expect.stringContaining('do not contain POA&M headings') },
    ]);
  });
});

describe('a sheet that holds no items', () => {
  it.each(['chartsheet', 'dialogsheet', 'xlMacrosheet'])('is no loss: one of type %s', (type) => {
    const poam = poamFrom(
      built((parts) => changed(relationsPart, /\/worksheet"( Target="worksheets\/sheet2)/, `/${type}"$1`)(parts)),
    );
    expect(poam.issues.filter(({ mayHide }) => mayHide)).toEqual([]);
    expect(poam.items).toHaveLength(2);
  });

  it('is told where it is lost, and hides none: the template’s own pages', () => {
    const pages = { name: 'Instructions', rows: new Map([[1, ['Read this']]]) };
    const { 'xl/worksheets/sheet2.xml': _, ...parts } = workbookParts([open, pages]);
    const lost = poamFrom(packParts(parts)).issues.filter(({ place }) => place.sheet === 'Instructions');
    expect(lost).toMatchObject([{ kind: 'noted' }]);
    expect(lost[0]).not.toHaveProperty('mayHide');
  });
});
