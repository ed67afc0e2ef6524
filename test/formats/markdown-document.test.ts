import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import fc from 'fast-check';
import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/domain/documents/blocks.ts';
import { assess } from '../../src/domain/readiness/assess.ts';
import { reportAssessment } from '../../src/domain/readiness/report.ts';
import { writeMarkdown } from '../../src/formats/markdown-document.ts';
import { words } from '../../src/tools/readiness/words/checklist.ts';
import { readinessExamples, reportWords } from '../../src/tools/readiness/words/report.ts';
import { anyBlock, someText, writtenBlocks } from '../support/any-document.ts';
import { expectSame } from '../support/expect-same.ts';

const processor = await createSatteriMarkdownProcessor({ smartypants: false });
const isElement = (node: RootContent | ElementContent): node is Element => node.type === 'element';
const within = (node: Element, name: string) => node.children.filter(isElement).filter((one) => one.tagName === name);

/** The text of an element, a line break for each `<br>`. */
function textOf(nodes: readonly (RootContent | ElementContent)[]): string {
  const text = nodes.map((node) => {
    if (isElement(node)) return node.tagName === 'br' ? '\n' : textOf(node.children);
    return node.type === 'text' ? node.value : '';
  });
  return text.join('').replace(/\n\n/g, '\n');
}

/** The blocks in a page made of Markdown; a paragraph that begins in bold letters is a group of fields. */
async function readBlocks(markdown: string): Promise<Block[]> {
  const { code } = await processor.render(markdown);
  return fromHtml(code, { fragment: true }).children.filter(isElement).flatMap(readBlock);
}

function readBlock(node: Element): Block[] {
  const { tagName, children } = node;
  const level = Number(/^h([1-4])$/.exec(tagName)?.[1]);
  if (level) return [{ kind: 'heading', level: level as 2, text: textOf(children) }];
  if (tagName === 'ul' || tagName === 'ol') {
    const items = within(node, 'li').map((item) => textOf(item.children));
    return [{ kind: 'list', ordered: tagName === 'ol', items }];
  }
  if (tagName === 'table') {
    const [head = [], ...rows] = [...within(node, 'thead'), ...within(node, 'tbody')]
      .flatMap((part) => within(part, 'tr'))
      .map((row) => row.children.filter(isElement).map((cell) => textOf(cell.children)));
    return [{ kind: 'table', columns: head, rows }];
  }
  const first = children[0];
  if (!first || !isElement(first) || first.tagName !== 'strong') return [{ kind: 'paragraph', text: textOf(children) }];
  const starts = children.flatMap((child, index) => (isElement(child) && child.tagName === 'strong' ? [index] : []));
  return starts.map((start, index) => ({
    kind: 'field',
    label: textOf(children.slice(start, start + 1)).replace(/:$/, ''),
    value: textOf(children.slice(start + 1, starts[index + 1])).trim(),
  }));
}

/** A line to write on. */
const blank = '_'.repeat(32);

describe('a document as Markdown', () => {
  it('reads as people write it', () => {
    const markdown = writeMarkdown({
      title: 'Decision memo',
      blocks: [
        { kind: 'field', label: 'Agency', value: 'Bureau #2' },
        { kind: 'field', label: 'Date' },
        { kind: 'heading', level: 2, text: 'POA&M & SAR' },
        { kind: 'paragraph', text: 'First line\nsecond line.' },
        { kind: 'list', ordered: true, items: ['One', 'Two\nmore'] },
        { kind: 'list', ordered: true, items: ['Apart'] },
        { kind: 'table', columns: ['A', 'B'], rows: [['1 | 2', 'x\ny']] },
      ],
    });
    expect(markdown).toBe(
      [
        '# Decision memo',
        '',
        '**Agency:** Bureau \\#2\\',
        '**Date:** Not given',
        '',
        '## POA&M & SAR',
        '',
        'First line\\',
        'second line.',
        '',
        '1. One',
        '2. Two\\',
        '   more',
        '',
        '1) Apart',
        '',
        '| A | B |',
        '| --- | --- |',
        '| 1 \\| 2 | x<br>y |',
        '',
      ].join('\n'),
    );
  });

  it('makes no table of a line that GitHub would take for the edge of one', () => {
    const markdown = writeMarkdown({ title: 'T', blocks: [{ kind: 'paragraph', text: 'a\n:-:' }] });
    expect(markdown).toBe('# T\n\na\\\n\\:-:\n');
  });

  it('read back is the same document, whatever its texts hold', async () => {
    await fc.assert(
      fc.asyncProperty(someText, fc.array(anyBlock, { maxLength: 6 }), async (title, blocks) => {
        const document = { title, blocks };
        expectSame(await readBlocks(writeMarkdown(document)), writtenBlocks(document, blank));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each(readinessExamples)('holds the whole report of $title', async ({ title, facts, asOf }) => {
    const document = reportAssessment(
      assess(facts, words, asOf),
      title,
      { checklist: words, report: reportWords },
      { asOf },
    );
    expect(await readBlocks(writeMarkdown(document))).toEqual(writtenBlocks(document, blank));
  });
});
