import fc from 'fast-check';
import type { Block, BlockDocument } from '../../src/domain/documents/blocks.ts';

/* Documents of all kinds, and what a reader has to find in the file that is written of one. */

const lines = (text: string) =>
  text
    .split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const one = (text: string) => lines(text).join(' ');
const many = (text: string) => lines(text).join('\n');

/**
 * The blocks as a reader has to find them: white space at the ends of lines and empty blocks are not written.
 *
 * @param blank What is found where a blank line is to be filled in.
 */
export function writtenBlocks({ title, blocks }: BlockDocument, blank: string): Block[] {
  return [
    { kind: 'heading', level: 1 as 2, text: one(title) },
    ...blocks.flatMap((block) => expectedBlocks(block, blank)),
  ];
}

function expectedBlocks(block: Block, blank: string): Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: block.kind, level: block.level, text: one(block.text) }];
    case 'paragraph':
      return many(block.text) === '' ? [] : [{ ...block, text: many(block.text) }];
    case 'list':
      return block.items.length === 0 ? [] : [{ ...block, items: block.items.map(many) }];
    case 'field':
      return [
        { kind: block.kind, label: one(block.label), value: many(block.value ?? (block.line ? blank : 'Not given')) },
      ];
    case 'table': {
      const { caption, columns, rows } = block;
      const table = { kind: 'table', columns: columns.map(many), rows: rows.map((row) => row.map(many)) } as const;
      return caption === undefined ? [table] : [{ kind: 'paragraph', text: many(caption) }, table];
    }
  }
}

const marks = [
  ...'\\`*_[]()<>#+-.!|~&=:$"\'{}^',
  '1.',
  '23)',
  '---',
  '===',
  '```',
  '<b>',
  '&amp;',
  '[x](y)',
  ' ',
  '\n',
];
const word = fc.oneof(fc.constantFrom('a', 'ATO', 'é', '“x”', '世界', '🙂', 'POA&M'), fc.constantFrom(...marks));
const anyText = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
/** A text of letters, marks of Markdown and HTML, and line breaks; never empty. */
export const someText = anyText.map((text) => `t${text}`);
/** A block of any kind. */
export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    text: anyText,
  }),
  fc.record({ kind: fc.constant('paragraph' as const), text: anyText }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(anyText, { maxLength: 4 }) }),
  fc.record(
    { kind: fc.constant('field' as const), label: someText, value: anyText },
    { requiredKeys: ['kind', 'label'] },
  ),
  fc.integer({ min: 1, max: 3 }).chain((width) => {
    const rowOf = (cell: fc.Arbitrary<string>) => fc.array(cell, { minLength: width, maxLength: width });
    // Bars are drawn of numbers only, and add nothing to what is read.
    const cell = fc.oneof(anyText, fc.nat({ max: 50 }).map(String));
    const bars = fc.record({ columns: fc.constant([width - 1] as const), rows: fc.nat({ max: 3 }) });
    return fc.record(
      {
        kind: fc.constant('table' as const),
        columns: rowOf(anyText),
        rows: fc.array(rowOf(cell), { maxLength: 3 }),
        caption: someText,
        bars,
      },
      { requiredKeys: ['kind', 'columns', 'rows'] },
    );
  }),
);
