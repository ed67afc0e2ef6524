import fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Block } from '../../../src/domain/documents/blocks.ts';
import { writeWord } from '../../../src/formats/word/write-word.ts';
import { anyBlock, someText, writtenBlocks } from '../../support/any-document.ts';
import { expectSame } from '../../support/expect-same.ts';
import { readWordBlocks } from '../../support/word-reader.ts';

const creator = 'the program';
const blank = '\t';

/** Two lists in a row are two lists only where their items are. */
const listed = (block: Block) => block.kind !== 'list' || block.items.every((item) => item.trim() !== '');

describe('a document as a Word file', () => {
  it('read back is the same document, whatever its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(someText, fc.array(anyBlock.filter(listed), { maxLength: 6 }), async (title, blocks) => {
        const document = { title, blocks };
        expectSame(readWordBlocks(await writeWord(document, { creator })), writtenBlocks(document, blank));
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
