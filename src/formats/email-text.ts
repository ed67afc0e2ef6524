import { type Block, type BlockDocument, type BlockGroup, groupFields, noValue } from '../domain/documents/blocks.ts';
import { linesOf } from './text-lines.ts';

/**
 * A document as an email in plain text: its title is the subject. Unlike Markdown it escapes nothing, so that a link stays
 * a link wherever it is pasted. An email has no tables: they are left out.
 */
export function writeEmailText({ title, blocks }: BlockDocument): string {
  const parts = groupFields(blocks).map(writeGroup);
  return `${[`Subject: ${linesOf(title).join(' ')}`, ...parts].filter((part) => part !== '').join('\n\n')}\n`;
}

const writeGroup = (group: BlockGroup): string =>
  Array.isArray(group) ? group.map(writeBlock).join('\n') : writeBlock(group as Block);

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return linesOf(block.text).join('\n');
    case 'field':
      return `${block.label}: ${block.value === undefined ? noValue : linesOf(block.value).join('\n')}`;
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${linesOf(item).join('\n  ')}`)
        .join('\n');
    default:
      return '';
  }
}
