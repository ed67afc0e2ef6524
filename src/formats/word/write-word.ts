import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import {
  type Block,
  type BlockDocument,
  type FieldBlock,
  groupFields,
  type ListBlock,
  noValue,
  type TableBlock,
} from '../../domain/documents/blocks.ts';
import type { Letterhead } from '../../domain/documents/letterhead.ts';
import { linesOf } from '../text-lines.ts';
import { xmlText } from '../xml-text.ts';
import { bulleted, listStyles, numbered, page, styleNames, styles, textWidth } from './word-styles.ts';

const levels = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

/** What a Word file has besides the document itself. */
export interface WordOptions {
  /** Stands at the head of the first page. */
  readonly letterhead?: Letterhead;
  /** The program that wrote the file, for its properties. */
  readonly creator: string;
}

/**
 * Writes a document as a Word file (`.docx`) on Letter paper: with Word’s own styles for title and headings, tables with
 * a header row that repeats on each page, page numbers, and the language set to American English. Characters that XML
 * does not allow are left out.
 */
export async function writeWord(
  { title, blocks }: BlockDocument,
  { letterhead, creator }: WordOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const lists = listNumbers();
  const file = new Document({
    title: oneLine(title),
    creator: oneLine(creator),
    lastModifiedBy: oneLine(creator),
    styles,
    numbering: { config: listStyles },
    sections: [
      {
        properties: { page, titlePage: letterhead !== undefined },
        ...(letterhead && { headers: { first: letterheadOf(letterhead), default: new Header({ children: [] }) } }),
        footers: { default: footerOf(title), ...(letterhead && { first: footerOf(title) }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(oneLine(title)) }),
          ...groupFields(blocks).flatMap((group) => (Array.isArray(group) ? group.map(fieldOf) : partOf(group, lists))),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

/** Gives each numbered list a number of its own, so that each begins at 1. */
function listNumbers(): () => number {
  let lists = 0;
  return () => lists++;
}

function partOf(block: Exclude<Block, FieldBlock>, nextList: () => number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          pageBreakBefore: block.startsPage === true,
          children: runsOf(oneLine(block.text)),
        }),
      ];
    case 'paragraph':
      return linesOf(block.text).length === 0 ? [] : [new Paragraph({ children: runsOf(block.text) })];
    case 'list':
      return listOf(block, nextList());
    case 'table':
      return tableOf(block);
  }
}

function listOf({ ordered, items }: ListBlock, instance: number): Paragraph[] {
  const reference = ordered ? numbered : bulleted;
  return items.map((item) => new Paragraph({ numbering: { reference, level: 0, instance }, children: runsOf(item) }));
}

/** A label and its value on one line; for none, words that say so, or a blank line that screen readers can name. */
function fieldOf({ label, value, line }: FieldBlock): Paragraph {
  const name = new TextRun({ text: `${oneLine(label)}: `, bold: true });
  if (value !== undefined) return new Paragraph({ style: styleNames.field, children: [name, ...runsOf(value)] });
  if (line === undefined) return new Paragraph({ style: styleNames.field, children: [name, new TextRun(noValue)] });
  return new Paragraph({
    style: styleNames.field,
    spacing: { before: 240 },
    tabStops: [{ type: TabStopType.LEFT, position: textWidth, leader: 'underscore' }],
    children: [name, new TextRun('\t')],
  });
}

function tableOf({ caption, columns, rows }: TableBlock): (Paragraph | Table)[] {
  const widths = columnWidths(columns, rows);
  const cell = (text: string, place: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(isHead && { shading: { fill: 'E8EDF2' } }),
      children: [new Paragraph({ style: isHead ? styleNames.columnName : styleNames.cell, children: runsOf(text) })],
    });
  const row = (cells: readonly string[], isHead = false) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      cantSplit: true,
      children: columns.map((_, place) => cell(cells[place] ?? '', place, isHead)),
    });
  return [
    ...(caption === undefined
      ? []
      : [new Paragraph({ style: styleNames.caption, keepNext: true, children: runsOf(caption) })]),
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        noHBand: true,
        noVBand: true,
        firstColumn: false,
        lastColumn: false,
        lastRow: false,
      },
      rows: [row(columns, true), ...rows.map((cells) => row(cells))],
    }),
    // Word joins two tables that nothing parts.
    new Paragraph({ style: styleNames.afterTable, children: [] }),
  ];
}

/** The narrowest column of a table, and how many letters of its longest cell widen a column. */
const narrowest = 900;
const widening = 40;

/** Column widths by what stands in them, that add up to the width of the text. */
function columnWidths(columns: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const weights = columns.map((column, place) =>
    Math.min(
      widening,
      rows.reduce((longest, row) => Math.max(longest, (row[place] ?? '').length), column.length),
    ),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const least = Math.min(narrowest, Math.floor(textWidth / columns.length));
  const shared = textWidth - least * columns.length;
  return weights.map((weight) => least + Math.floor((shared * weight) / total));
}

/** A text where only one line has room. */
const oneLine = (text: string) => linesOf(text).map(xmlText).join(' ');

/** A text with its line breaks. */
function runsOf(text: string): TextRun[] {
  return linesOf(text).map((line, index) => new TextRun({ text: xmlText(line), ...(index > 0 && { break: 1 }) }));
}

function letterheadOf({ office, name, address }: Letterhead): Header {
  const centered = (text: string, bold = false) =>
    new Paragraph({
      style: styleNames.letterhead,
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: xmlText(text), bold })],
    });
  return new Header({
    children: [
      ...(name === undefined ? [] : [centered(name, true)]),
      ...(office === undefined ? [] : [centered(office)]),
      ...(address === undefined ? [] : linesOf(address).map((line) => centered(line))),
      new Paragraph({
        spacing: { after: 240 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '5C6F82', space: 4 } },
        children: [],
      }),
    ],
  });
}

/** The title of the document and the number of the page. */
function footerOf(title: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleNames.foot,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          ...runsOf(oneLine(title)),
          new TextRun({ children: ['\t', 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
