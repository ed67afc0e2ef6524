import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/domain/documents/blocks.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { tools, withExample } from '../../support/every-tool.ts';
import { elementsIn, openOfficeFile } from '../../support/office-file.ts';
import { printedText, savedBytes, savedFile, useTool } from '../../support/tool-journey.ts';
import { readWordBlocks } from '../../support/word-reader.ts';

/* What every tool writes: the same document on paper, as Markdown and as a Word file. */

const visit = visitSite(builtSite());

/** The texts of all headers of a Word file, line by line. */
const headersOf = (bytes: Uint8Array) =>
  Object.entries(openOfficeFile(bytes))
    .filter(([part]) => /^word\/header\d*\.xml$/.test(part))
    .flatMap(([, header]) => elementsIn(header, 'w:t').map(({ children }) => children.join('')));

/** All that a document says, letters and digits alone: how it is set, and what marks it up, differs. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const textsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'list':
      return [...block.items];
    case 'table':
      return [...block.columns, ...block.rows.flat()];
    case 'field':
      return [block.label, block.value ?? ''];
    default:
      return [block.text];
  }
};

describe.each(tools)('the tool %s', (tool) => {
  it('writes the same document on paper, as Markdown and as a Word file, which stands under the letterhead', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await page.getByRole('button', { name: 'Export' }).click();
      const word = page.getByRole('button', { name: /Word/ }).first();
      await word.waitFor();
      await page.getByText('Letterhead for Word files').click();
      await page.getByLabel('Agency or CSP', { exact: true }).fill('Department of Examples');
      const { name, bytes } = await savedBytes(page, () => word.click());
      expect(name).toMatch(/\.docx$/);
      const inWord = readWordBlocks(bytes).flatMap(textsOf);
      expect(headersOf(bytes)).toEqual(['Department of Examples']);

      const markdown = await savedFile(page, () =>
        page
          .getByRole('button', { name: /Markdown/ })
          .first()
          .click(),
      );
      // What stands for a break, a rule of a table, a number of a list is none of the text.
      const inMarkdown = letters(markdown.text.replace(/<br>|^\d+[.)] /gm, ''));
      expect(letters(inWord.join(''))).toBe(inMarkdown);
      const onPaper = letters((await printedText(page)).replace(/Blank line to (?:fill in|sign on)/g, ''));
      expect(onPaper).toBe(inMarkdown);

      // The letterhead is there on the next visit, and gone when it is emptied: in every tool by the same code.
      if (tool !== 'escalation') return;
      await page.reload();
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByText('Letterhead for Word files').click();
      const field = page.getByLabel('Agency or CSP', { exact: true });
      await expect.poll(() => field.inputValue()).toBe('Department of Examples');
      await field.fill('');
      const plain = await savedBytes(page, () => word.click());
      expect(headersOf(plain.bytes)).toEqual([]);
    }));
});
