import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import { barsOf, shadeOf } from '../../domain/documents/bars.ts';
import type { TableBlock } from '../../domain/documents/blocks.ts';
import { barOf, swatchOf } from './word-bar.ts';
import { runsOf } from './word-runs.ts';
import { styleNames, textWidth } from './word-styles.ts';

/** The room beside the text of a cell, at its left and at its right. */
const cellSide = 80;

/** The width of the column in which bars stand, and of the longest bar: the last of its parts may be a little longer. */
const barColumn = 2100;
const barRoom = barColumn - 2 * cellSide - 100;

/**
 * A table as wide as the text, its caption before it. Its header row repeats on each page. Where the table has a chart, a
 * further column holds a bar for each row.
 */
export function tableOf(table: TableBlock): (Paragraph | Table)[] {
  const { caption, columns, rows } = table;
  const bars = barsOf(table);
  const shades = columns.map((_, place) => (bars ? shadeOf(table, place) : undefined));
  // A swatch takes the room of six letters.
  const names = columns.map((text, place) => (shades[place] === undefined ? text : `      ${text}`));
  const widths = columnWidths(names, rows, bars ? textWidth - barColumn : textWidth);
  const cell = (paragraph: Paragraph, size: number, isHead: boolean) =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: cellSide, right: cellSide },
      ...(isHead && { shading: { fill: 'E8EDF2' } }),
      children: [paragraph],
    });
  const columnName = (text: string, place: number) => {
    const shade = shades[place];
    const { runs = [], ...stops } = shade === undefined ? {} : swatchOf(shade);
    return new Paragraph({ style: styleNames.columnName, ...stops, children: [...runs, ...runsOf(text)] });
  };
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      ...columns.map((text, place) => cell(columnName(text, place), widths[place] ?? 0, true)),
      ...(bars ? [cell(barOf([], barRoom), barColumn, true)] : []),
    ],
  });
  const body = rows.map(
    (cells, index) =>
      new TableRow({
        cantSplit: true,
        children: [
          ...columns.map((_, place) => {
            const text = runsOf(cells[place] ?? '');
            return cell(new Paragraph({ style: styleNames.cell, children: text }), widths[place] ?? 0, false);
          }),
          ...(bars ? [cell(barOf(bars[index] ?? [], barRoom), barColumn, false)] : []),
        ],
      }),
  );
  return [
    ...(caption === undefined
      ? []
      : [new Paragraph({ style: styleNames.caption, keepNext: true, children: runsOf(caption) })]),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: bars ? [...widths, barColumn] : widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        noHBand: true,
        noVBand: true,
        firstColumn: false,
        lastColumn: false,
        lastRow: false,
      },
      rows: [head, ...body],
    }),
    // Word joins two tables that nothing parts.
    new Paragraph({ style: styleNames.afterTable, children: [] }),
  ];
}

/** The narrowest column of a table, and how many letters of its longest cell widen a column. */
const narrowest = 900;
const widening = 40;

/** The room that a letter takes in the bold type of a column’s name, and the most letters of a word that are kept whole. */
const letter = 110;
const longestWord = 18;

/** Column widths by what stands in them, that add up to the width of all. No column breaks a word while there is room. */
function columnWidths(columns: readonly string[], rows: readonly (readonly string[])[], all: number): number[] {
  const cells = columns.map((column, place) => [column, ...rows.map((row) => row[place] ?? '')]);
  const weights = cells.map((texts) => Math.min(widening, longest(texts)));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const least = Math.min(narrowest, Math.floor(all / columns.length));
  const wanted = cells.map((texts) => {
    const words = texts.flatMap((text) => text.split(/\s+/));
    return Math.max(0, Math.min(longestWord, longest(words)) * letter + 2 * cellSide - least);
  });
  const shared = all - least * columns.length;
  const asked = wanted.reduce((sum, one) => sum + one, 0);
  const share = asked > shared ? shared / asked : 1;
  const left = Math.max(0, shared - asked);
  const widths = weights.map(
    (weight, place) => least + Math.floor((wanted[place] ?? 0) * share + (left * weight) / total),
  );
  // The columns make up the width that the table gives for itself.
  const rest = all - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, place) => (place === widths.length - 1 ? width + rest : width));
}

const longest = (texts: readonly string[]) => texts.reduce((most, { length }) => Math.max(most, length), 0);
