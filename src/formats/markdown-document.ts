import {
  type Block,
  type BlockDocument,
  type BlockGroup,
  type FieldBlock,
  groupFields,
  type ListBlock,
  noValue,
  type TableBlock,
} from '../domain/documents/blocks.ts';
import { linesOf } from './text-lines.ts';

/**
 * The document as Markdown (CommonMark with the tables of GitHub). Every text appears as it is: what would be markup in
 * it is escaped. White space at the ends of a line and empty lines within a text are dropped.
 */
export function writeMarkdown({ title, blocks }: BlockDocument): string {
  const parts = [`# ${writeLine(title)}`, ...groupFields(blocks.filter(hasText)).map(writeGroup)];
  return `${parts.join('\n\n')}\n`;
}

/** Whether anything of a block would be seen. */
function hasText(block: Block): boolean {
  if (block.kind === 'list') return block.items.length > 0;
  return block.kind !== 'paragraph' || linesOf(block.text).length > 0;
}

function writeGroup(group: BlockGroup, index: number, all: readonly BlockGroup[]): string {
  if (Array.isArray(group)) {
    return group.map((one) => `**${writeLine(one.label)}:** ${writeValue(one)}`).join('\\\n');
  }
  switch (group.kind) {
    case 'heading':
      return `${'#'.repeat(group.level)} ${writeLine(group.text)}`;
    case 'paragraph':
      return writeText(group.text);
    case 'list':
      return writeList(group, listsBefore(all.slice(0, index)) % 2 === 1);
    case 'table':
      return writeTable(group);
  }
}

/** A value; for none, words that say so, or a line that is no markup: white space stands before it, and nothing after. */
function writeValue({ value, line }: FieldBlock): string {
  if (value !== undefined) return writeText(value);
  return line === undefined ? noValue : '_'.repeat(32);
}

/** How many lists stand directly before. Two in a row would run together, if the second did not change its bullets. */
function listsBefore(groups: readonly BlockGroup[]): number {
  return groups.length - 1 - groups.findLastIndex((group) => Array.isArray(group) || group.kind !== 'list');
}

function writeList({ items, ordered }: ListBlock, changed: boolean): string {
  const bullet = (index: number) => (ordered ? `${index + 1}${changed ? ')' : '.'} ` : changed ? '* ' : '- ');
  return items.map((item, index) => writeItem(item, bullet(index))).join('\n');
}

/** A list item; its further lines stand under its text. */
function writeItem(text: string, bullet: string): string {
  return `${bullet}${writeText(text).replaceAll('\n', `\n${' '.repeat(bullet.length)}`)}`;
}

function writeTable({ caption, columns, rows }: TableBlock): string {
  const row = (cells: readonly string[]) => `| ${cells.map(writeCell).join(' | ')} |`;
  const table = [row(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(row)].join('\n');
  return caption === undefined ? table : `${writeText(caption)}\n\n${table}`;
}

/** A text of several lines, each ended by a hard line break. */
function writeText(text: string): string {
  return linesOf(text).map(escapeLine).join('\\\n');
}

/** A text where only one line has room. */
function writeLine(text: string): string {
  return escapeLine(linesOf(text).join(' '));
}

/** A table’s cell, where a line break needs HTML. */
function writeCell(text: string): string {
  return linesOf(text).map(escapeLine).join('<br>');
}

/** A line with a backslash before all that Markdown would take for markup there. */
function escapeLine(line: string): string {
  return line
    .replace(/[\\`*_[\]<~|$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(^|\s)#/g, '$1\\#')
    .replace(/^[-+=:>]/, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}
