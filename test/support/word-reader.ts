import type { Block } from '../../src/domain/documents/blocks.ts';
import { elementsIn, openOfficeFile, type XmlElement } from './office-file.ts';

/** What an element is called where it refers to something by its value: a style, a language. */
export const namedValue = (element: XmlElement | undefined) => element?.attributes['w:val'];

/** The text of a paragraph, a line break for each break. */
function textOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (child.name === 'w:br') return '\n';
      return child.name === 'w:tab' ? '\t' : textOf(child);
    })
    .join('');
}

const styleOf = (paragraph: XmlElement) => namedValue(elementsIn(paragraph, 'w:pStyle')[0]) ?? 'Normal';
const headingLevels: Readonly<Record<string, number>> = { Title: 1, Heading1: 2, Heading2: 3, Heading3: 4 };

/** The blocks in a Word file. A caption is a paragraph; a line to fill in is a tab. */
export function readWordBlocks(bytes: Uint8Array): Block[] {
  const parts = openOfficeFile(bytes);
  const document = parts['word/document.xml'];
  if (!document) throw new Error('The file has no document.');
  const formats = listFormats(parts['word/numbering.xml']);
  const blocks: Block[] = [];
  let openList: string | undefined;
  for (const part of elementsIn(document, 'w:body')[0]?.children ?? []) {
    if (typeof part === 'string') continue;
    if (part.name === 'w:tbl') blocks.push(tableOf(part));
    if (part.name !== 'w:p') continue;
    const list = namedValue(elementsIn(part, 'w:numId')[0]);
    const last = blocks.at(-1);
    if (list !== undefined && list === openList && last?.kind === 'list') {
      blocks[blocks.length - 1] = { ...last, items: [...last.items, textOf(part)] };
    } else if (list !== undefined) {
      blocks.push({ kind: 'list', ordered: formats.get(list) === 'decimal', items: [textOf(part)] });
    } else blocks.push(...paragraphOf(part));
    openList = list;
  }
  return blocks;
}

function paragraphOf(paragraph: XmlElement): Block[] {
  const style = styleOf(paragraph);
  const level = headingLevels[style];
  const text = textOf(paragraph);
  if (level !== undefined) return [{ kind: 'heading', level: level as 2, text }];
  if (style === 'AfterTable') return [];
  if (style !== 'Field') return [{ kind: 'paragraph', text }];
  const [name, ...value] = elementsIn(paragraph, 'w:r').map(textOf);
  return [{ kind: 'field', label: (name ?? '').replace(/: $/, ''), value: value.join('') }];
}

/** A table as its texts: without the column of its bars, and without the swatch before the name of a column. */
function tableOf(table: XmlElement): Block {
  const [head = [], ...rows] = elementsIn(table, 'w:tr').map((row) =>
    elementsIn(row, 'w:tc')
      .filter((cell) => elementsIn(cell, 'w:pStyle').every((style) => namedValue(style) !== 'TableBar'))
      .map((cell) => textOf(cell).replace(/^\t+/, '')),
  );
  return { kind: 'table', columns: head, rows };
}

/** How the lists of a file are numbered, by the id that a paragraph names. */
function listFormats(numbering: XmlElement | undefined): ReadonlyMap<string, string | undefined> {
  if (!numbering) return new Map();
  const formats = new Map(
    elementsIn(numbering, 'w:abstractNum').map((one) => [
      one.attributes['w:abstractNumId'],
      namedValue(elementsIn(one, 'w:numFmt')[0]),
    ]),
  );
  return new Map(
    elementsIn(numbering, 'w:num').map((one) => [
      one.attributes['w:numId'] ?? '',
      formats.get(namedValue(elementsIn(one, 'w:abstractNumId')[0]) ?? ''),
    ]),
  );
}
