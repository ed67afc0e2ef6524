/**
 * A document as its parts, without a look: screen, print, Markdown and Word render the same object, so that what the
 * screen says and what the file says cannot differ. Texts are plain; a line break in one stays a line break.
 */

/** A heading below the document’s title, which is level 1. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  readonly text: string;
  /** Set where what follows begins a new page on paper. */
  readonly startsPage?: true;
}

/** A paragraph. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
}

/** A list, numbered from 1 when ordered. */
export interface ListBlock {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly string[];
}

/**
 * Which columns of a table a stacked bar beside each row is drawn from. A chart is part of its table and holds no numbers
 * of its own: the cells say all that the bars show, so files without bars say the same.
 */
export interface TableBars {
  /** The places of those columns, from 0, in the order in which they stand in a bar: at most one for each shade. */
  readonly columns: readonly [number] | readonly [number, number] | readonly [number, number, number];
  /** How many rows have a bar, from the first. A row of totals below them has none: it would dwarf the others. */
  readonly rows: number;
}

/** A table. Each row has as many cells as there are columns. */
export interface TableBlock {
  readonly kind: 'table';
  /** What the table shows, for its caption; left out where the heading above says it. */
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The bars beside the rows, for a table with a chart. */
  readonly bars?: TableBars;
}

/** A label with what was entered for it. Fields that follow one another belong together. */
export interface FieldBlock {
  readonly kind: 'field';
  readonly label: string;
  /** Absent where nothing was entered: writers say so, and a paper form leaves a line. */
  readonly value?: string;
  /** For a letter: a field without a value is a blank line to fill in, or one to sign on, and writers say nothing else. */
  readonly line?: 'fill-in' | 'sign';
}

/** A part of a document. */
export type Block = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | FieldBlock;

/** A block, or the fields that follow one another. */
export type BlockGroup = Exclude<Block, FieldBlock> | FieldBlock[];

/** Blocks one by one, but fields that follow one another together. */
export function groupFields(blocks: readonly Block[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'field') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** A document to be shown, printed or written to a file. */
export interface BlockDocument {
  /** The heading of level 1. */
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** What a blank line is called for those who do not see it. */
export const lineNames = { 'fill-in': 'Blank line to fill in', sign: 'Blank line to sign on' } as const;

/** What writers put for a field without a value. */
export const noValue = 'Not given';
