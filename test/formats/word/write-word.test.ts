import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/domain/documents/blocks.ts';
import { appendix, signOff } from '../../../src/domain/documents/sign-off.ts';
import { writeWord } from '../../../src/formats/word/write-word.ts';
import { elementsIn, openOfficeFile, type XmlElement } from '../../support/office-file.ts';
import { namedValue, readWordBlocks } from '../../support/word-reader.ts';

const creator = 'the program';

const paragraphs = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'paragraph', text: `Paragraph ${index}` }));

describe('a document as a Word file', () => {
  it('stays sound XML with control characters, halves of letters and markup in its texts', async () => {
    const text = 'a\u0000\u0001\u000b\u001f\ud800 \udfff\uffff <w:p> & ]]> שלום \u202e right to left 🙂';
    const blocks: Block[] = [
      { kind: 'heading', level: 2, text },
      { kind: 'paragraph', text },
      { kind: 'list', ordered: true, items: [text] },
      { kind: 'field', label: text, value: text },
      { kind: 'table', caption: text, columns: [text, text], rows: [[text, text]] },
    ];
    const letterhead = { name: text, office: text, address: text };
    const bytes = await writeWord({ title: text, blocks }, { creator: text, letterhead });
    const found = JSON.stringify(readWordBlocks(bytes));
    expect(found).toContain('<w:p> & ]]> שלום');
    expect(found.split('🙂').length - 1).toBe(11);
  });

  it('has real headings, header rows, a title, a language and page numbers', async () => {
    const bytes = await writeWord(
      {
        title: 'Report',
        blocks: [
          { kind: 'heading', level: 2, text: 'Part' },
          { kind: 'heading', level: 3, text: 'Section' },
          { kind: 'heading', level: 4, text: 'Paragraph' },
          { kind: 'table', caption: 'Ageing', columns: ['Risk', 'Open'], rows: [['High', '3']] },
          ...signOff(),
          ...appendix(paragraphs(1)),
        ],
      },
      { creator },
    );
    const parts = openOfficeFile(bytes);
    const part = (name: string) => {
      const found = parts[name];
      if (!found) throw new Error(`The file has no ${name}.`);
      return found;
    };
    const styles = elementsIn(part('word/styles.xml'), 'w:style');
    const outlineOf = (id: string) => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
      return style && namedValue(elementsIn(style, 'w:outlineLvl')[0]);
    };
    expect(['Heading1', 'Heading2', 'Heading3'].map(outlineOf)).toEqual(['0', '1', '2']);
    const rows = elementsIn(part('word/document.xml'), 'w:tr');
    expect(rows.map((row) => elementsIn(row, 'w:tblHeader').length)).toEqual([1, 0]);
    expect(elementsIn(part('word/document.xml'), 'w:tblLook')[0]?.attributes['w:firstRow']).toMatch(/^(1|true)$/);
    expect(elementsIn(part('docProps/core.xml'), 'dc:title')[0]?.children).toEqual(['Report']);
    expect(elementsIn(part('docProps/core.xml'), 'cp:lastModifiedBy')[0]?.children).toEqual([creator]);
    expect(elementsIn(part('word/styles.xml'), 'w:lang')[0]?.attributes['w:val']).toBe('en-US');
    // Without its rule, a distance of lines is exact to some programs, and the lines of a long title overlap.
    const distances = elementsIn(part('word/styles.xml'), 'w:spacing').filter(({ attributes }) => attributes['w:line']);
    expect([...new Set(distances.map(({ attributes }) => attributes['w:lineRule']))]).toEqual(['auto']);
    const foot = JSON.stringify(part('word/footer1.xml'));
    expect(foot).toContain('NUMPAGES');
    expect(foot).toContain('PAGE');
    // The appendix begins a new page.
    const breaks = elementsIn(part('word/document.xml'), 'w:p').filter(
      (one) => elementsIn(one, 'w:pageBreakBefore').length,
    );
    expect(breaks).toHaveLength(1);
    // The date of a signature takes no line of its own.
    const fields = readWordBlocks(bytes).filter(({ kind }) => kind === 'field');
    const ofOne = [
      { kind: 'field', label: 'Prepared by (name and title)', value: '\t' },
      { kind: 'field', label: 'Signature', value: '\t\tDate: \t' },
    ];
    expect(fields).toEqual([...ofOne, { ...ofOne[0], label: 'Reviewed by (name and title)' }, ofOne[1]]);
  });

  it('gives each column of a table the room of its longest word, and breaks words only where there is none', async () => {
    const words = ['Optional from', 'New certification', 'Active certification', 'Grace ends', 'State', 'AGU-AGC-AIP'];
    const long = 'A text of many short words that takes what is left. '.repeat(4);
    const widthsOf = async (columns: readonly string[]) => {
      const bytes = await writeWord(
        { title: 'Report', blocks: [{ kind: 'table', columns, rows: [[long, ...columns.slice(1).map(() => '')]] }] },
        { creator },
      );
      const grid = elementsIn(openOfficeFile(bytes)['word/document.xml'] ?? never(), 'w:gridCol');
      return grid.map(({ attributes }) => Number(attributes['w:w']));
    };
    const widths = await widthsOf(words);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(9360);
    // 13 letters of half a line’s height and the room at their sides.
    for (const place of [1, 2]) expect(widths[place]).toBeGreaterThanOrEqual(13 * 105 + 160);
    const many = await widthsOf(Array.from({ length: 12 }, () => 'Responsibilities'));
    expect(many.every((one) => one > 600)).toBe(true);
    expect(many.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(9360);
  });

  it('stands under the letterhead on its first page only, and under none where none is kept', async () => {
    const letterhead = { name: 'Department of Examples', address: '1 Main Street\nWashington, DC' };
    const bytes = await writeWord({ title: 'Letter', blocks: [] }, { creator, letterhead });
    const headers = Object.entries(openOfficeFile(bytes)).filter(([name]) => /^word\/header\d\.xml$/.test(name));
    const texts = headers.map(([, header]) => elementsIn(header, 'w:t').flatMap(({ children }) => children));
    expect(texts.filter((found) => found.length > 0)).toEqual([
      ['Department of Examples', '1 Main Street', 'Washington, DC'],
    ]);
    const without = await writeWord({ title: 'Letter', blocks: [] }, { creator });
    expect(Object.keys(openOfficeFile(without)).filter((name) => name.includes('header'))).toEqual([]);
  });

  it('has a shaded tab for each part of a bar, in a column that adds no text and leaves the header row as it is', async () => {
    const table: Block = {
      kind: 'table',
      columns: ['Age', 'High', 'Moderate', 'Low'],
      rows: [
        ['New', '10', '1', '0'],
        ['Recent', '0', '0', '0'],
        ['Old', '10', '100', '1,000'],
        ['Total', '20', '101', '1,000'],
      ],
      bars: { columns: [1, 2, 3], rows: 3 },
    };
    const bytes = await writeWord({ title: 'Report', blocks: [table] }, { creator });
    const { bars: _, ...texts } = table;
    expect(readWordBlocks(bytes)[1]).toEqual(texts);

    const document = openOfficeFile(bytes)['word/document.xml'] ?? never();
    const [head, ...rows] = elementsIn(document, 'w:tr');
    expect(elementsIn(head ?? never(), 'w:tblHeader')).toHaveLength(1);
    expect(elementsIn(document, 'w:tbl')).toHaveLength(1);
    const shadesIn = (element: XmlElement) =>
      elementsIn(element, 'w:rPr').flatMap((run) =>
        elementsIn(run, 'w:shd').map(({ attributes }) => attributes['w:fill']),
      );
    const [solid, striped, open] = shadesIn(head ?? never());
    expect(new Set([solid, striped, open]).size).toBe(3);
    expect(rows.map(shadesIn)).toEqual([[solid, striped], [], [solid, striped, open], []]);
    const stops = rows.map((row) =>
      elementsIn(row, 'w:tab').flatMap(({ attributes }) => Number(attributes['w:pos'] ?? Number.NaN) || []),
    );
    // A part that would be too narrow to be seen is a little longer, and the next begins where it ends.
    expect(stops).toEqual([[30, 60], [], [30, 182, 1840], []]);
    const widths = elementsIn(document, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9360);
    expect(widths.at(-1)).toBeGreaterThan(1840 + 2 * 80);
  });

  it('has columns that make up the width of the text, however many there are and whatever stands in them', async () => {
    const heads = fc.sample(fc.array(fc.string({ maxLength: 90 }), { minLength: 1, maxLength: 30 }), {
      seed: 1,
      numRuns: 30,
    });
    const tables = heads.map((columns): Block => ({ kind: 'table', columns, rows: [] }));
    const bytes = await writeWord({ title: 'T', blocks: tables }, { creator });
    const grids = elementsIn(openOfficeFile(bytes)['word/document.xml'] ?? never(), 'w:tblGrid');
    expect(grids).toHaveLength(heads.length);
    for (const [at, columns] of heads.entries()) {
      const widths = elementsIn(grids[at] ?? never(), 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(widths, columns.join()).toHaveLength(columns.length);
      expect(Math.min(...widths)).toBeGreaterThan(0);
      expect(
        widths.reduce((sum, width) => sum + width, 0),
        columns.join(),
      ).toBe(9360);
    }
  });

  it('keeps the lines of a long title apart in every program: the space between lines grows with the letters', async () => {
    const parts = openOfficeFile(await writeWord({ title: 'T', blocks: [] }, { creator }));
    const spacings = elementsIn(parts['word/styles.xml'] ?? never(), 'w:spacing').filter(
      ({ attributes }) => attributes['w:line'] !== undefined,
    );
    expect(spacings.length).toBeGreaterThan(0);
    // Without a rule, LibreOffice takes the number for a height that stays the same.
    expect(spacings.map(({ attributes }) => attributes['w:lineRule'])).toEqual(spacings.map(() => 'auto'));
  });
});

function never(): never {
  throw new Error('The part is missing.');
}
