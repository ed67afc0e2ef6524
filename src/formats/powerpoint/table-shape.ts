import type { DeckTable } from '../../domain/documents/deck.ts';
import { firstThat, heightOf, lineHeight } from './fit.ts';
import { boxes, emu, transform } from './geometry.ts';
import { bodyPlaces } from './layouts.ts';
import { element } from './markup.ts';
import { nameElement, placeElement, type Shape } from './shapes.ts';
import { oneLine, textBody, withoutMarks } from './texts.ts';
import { tableStyle } from './theme.ts';

/** The sizes that a table may have, the largest first: it takes the first that lets it fit. */
const sizes = [22, 20, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** The room above and below the text of a cell, and at its sides, in sizes. */
const room = { over: 0.32, beside: 0.4 };

/** The narrowest column, as a part of an equal one, and how many letters of its longest cell widen a column. */
const narrowest = 0.5;
const widening = 60;

/** Widths of columns by what stands in them, in points: together as wide as the table. */
function columnWidths(rows: readonly (readonly string[])[], count: number): number[] {
  const weights = Array.from({ length: count }, (_, place) =>
    Math.min(widening, Math.max(1, ...rows.map((row) => (row[place] ?? '').length))),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const { width } = boxes.body;
  const least = (width / count) * narrowest;
  return weights.map((weight) => least + ((width - least * count) * weight) / total);
}

/** The heights of rows at a size, as the longest of their cells has them. */
const rowHeights = (rows: readonly (readonly string[])[], widths: readonly number[], size: number): number[] =>
  rows.map((row, place) => {
    const heights = widths.map((width, column) =>
      // The first row and the first column are bold.
      heightOf(
        [row[column] ?? ''],
        { size, ...((place === 0 || column === 0) && { letters: 'bold' }) },
        width - 2 * room.beside * size,
      ),
    );
    return Math.max(size * lineHeight, ...heights) + 2 * room.over * size;
  });

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** What a table is, for those who do not see it. */
function descriptionOf({ columns, rows }: DeckTable, title: string): string {
  const count = rows.length === 1 ? '1 row' : `${rows.length} rows`;
  return withoutMarks(`Table: ${title}. Columns: ${columns.map(oneLine).join('; ')}. ${count} under the header row.`);
}

/**
 * A table in the place of its layout. PowerPoint does not make the letters of tables smaller, so they have a size that fits.
 *
 * @param title The title of its slide.
 */
export function tableShape(table: DeckTable, title: string): Shape {
  const count = Math.max(1, table.columns.length);
  const rows = [table.columns, ...table.rows];
  const widths = columnWidths(rows, count);
  const fits = (size: number) => sumOf(rowHeights(rows, widths, size)) <= boxes.body.height;
  const size = firstThat(sizes, fits) ?? 1;
  const heights = rowHeights(rows, widths, size);
  const margins = { marL: emu(room.beside * size), marR: emu(room.beside * size) };
  const upright = { marT: emu(room.over * size), marB: emu(room.over * size) };
  const cell = (text: string) =>
    element(
      'a:tc',
      {},
      textBody([{ text, letters: { size } }], {}, 'a:txBody'),
      element('a:tcPr', { ...margins, ...upright }),
    );
  const grid = element(
    'a:tbl',
    {},
    element('a:tblPr', { firstRow: true, firstCol: true }, `<a:tableStyleId>${tableStyle}</a:tableStyleId>`),
    element('a:tblGrid', {}, ...widths.map((width) => element('a:gridCol', { w: emu(width) }))),
    ...rows.map((row, place) =>
      element('a:tr', { h: emu(heights[place] ?? 0) }, ...widths.map((_, column) => cell(row[column] ?? ''))),
    ),
  );
  return (nextId) =>
    element(
      'p:graphicFrame',
      {},
      element(
        'p:nvGraphicFramePr',
        {},
        nameElement({ name: 'Table', description: descriptionOf(table, title) }, nextId()),
        element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: true })),
        element('p:nvPr', {}, placeElement(bodyPlaces.table)),
      ),
      transform({ ...boxes.body, height: sumOf(heights) }, 'p:xfrm'),
      element(
        'a:graphic',
        {},
        element('a:graphicData', { uri: 'http://schemas.openxmlformats.org/drawingml/2006/table' }, grid),
      ),
    );
}
