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
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import {
  type Block,
  type BlockDocument,
  type FieldBlock,
  groupFields,
  type ListBlock,
  noValue,
} from '../../domain/documents/blocks.ts';
import type { Letterhead } from '../../domain/documents/letterhead.ts';
import { signOffNames } from '../../domain/documents/sign-off.ts';
import { linesOf } from '../text-lines.ts';
import { xmlText } from '../xml-text.ts';
import { oneLine, runsOf } from './word-runs.ts';
import { bulleted, listStyles, numbered, page, styleNames, styles, textWidth } from './word-styles.ts';
import { tableOf } from './word-table.ts';

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
          ...groupFields(blocks).flatMap((group) => (Array.isArray(group) ? fieldsOf(group) : partOf(group, lists))),
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

/** Fields, one a line; the date of a signature stands beside it. */
function fieldsOf(fields: readonly FieldBlock[]): Paragraph[] {
  return fields.flatMap((field, place) => {
    if (isDateOfSignature(field, fields[place - 1])) return [];
    const next = fields[place + 1];
    return next && isDateOfSignature(next, field) ? [blankLines([field, next])] : [fieldOf(field)];
  });
}

/** Whether a line to fill in follows one to sign on, and is for a date: not for a name, which takes a line of its own. */
const isDateOfSignature = ({ label, line }: FieldBlock, before: FieldBlock | undefined): boolean =>
  line === 'fill-in' && before?.line === 'sign' && label === signOffNames.date;

/** A label and its value on one line; for none, words that say so, or a blank line that screen readers can name. */
function fieldOf(field: FieldBlock): Paragraph {
  const { value, line } = field;
  if (value === undefined && line !== undefined) return blankLines([field]);
  const children = [nameOf(field), ...(value === undefined ? [new TextRun(noValue)] : runsOf(value))];
  return new Paragraph({ style: styleNames.field, children });
}

const nameOf = ({ label }: FieldBlock) => new TextRun({ text: `${oneLine(label)}: `, bold: true });

/** Where the first of two blank lines in one ends, and the name of the second begins. */
const firstOfTwo = { end: 5800, next: 6000 };

/** Blank lines to write on, each after its name: one across the page, or two beside one another. */
function blankLines(fields: readonly FieldBlock[]): Paragraph {
  const toEnd = { type: TabStopType.LEFT, position: textWidth, leader: 'underscore' } as const;
  const stops = [
    { ...toEnd, position: firstOfTwo.end },
    { type: TabStopType.LEFT, position: firstOfTwo.next } as const,
  ];
  return new Paragraph({
    style: styleNames.field,
    spacing: { before: 240 },
    tabStops: [...(fields.length === 1 ? [] : stops), toEnd],
    children: fields.flatMap((field, place) => [
      ...(place === 0 ? [] : [new TextRun('\t')]),
      nameOf(field),
      new TextRun('\t'),
    ]),
  });
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
