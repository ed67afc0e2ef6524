import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { ToolId } from '../../src/domain/work-documents/tools.ts';
import { isRepresentative } from './every-tool.ts';
import { sheetsOf } from './paper.ts';
import { printedText } from './tool-journey.ts';

/** The form for paper of each tool: how many sheets it may take, and what is written on it. */
export const paperForms: Readonly<Record<ToolId, { readonly sheets: number; readonly words: string }>> = {
  readiness: { sheets: 11, words: 'Fully built and functional system' },
  'review-approach': { sheets: 1, words: 'In questions 5 to 10, count the letters' },
  triggers: { sheets: 3, words: 'Unique vulnerabilities at the ATO baseline' },
  escalation: { sheets: 2, words: 'What was found, with the name of the trigger' },
  monthly: { sheets: 2, words: 'Last day to upload' },
  transition: { sheets: 6, words: 'Minimum Assessment Scope' },
  charter: { sheets: 2, words: 'How voting members decide, and what follows a tie' },
  plan: { sheets: 4, words: 'Package checklist sent to the PMO' },
};

/** What is laid out for paper, by the browser’s own command, and how its blanks are drawn: a line to write on, a box to check. */
export async function laidOut(page: Page) {
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const sheet = document.querySelector('.printout');
    const drawn = ['.paper-line', '.paper-box'].map((part) => {
      const blank = sheet?.querySelector(part);
      return blank && getComputedStyle(blank).borderBottomStyle;
    });
    const isAlone = document.querySelector('main')?.checkVisibility() === false;
    const seen = { text: sheet?.textContent, isAlone, drawn };
    dispatchEvent(new Event('afterprint'));
    return seen;
  });
  await page.emulateMedia({ media: null });
  return seen;
}

/** Demands that a tool in which nothing is entered prints its form for paper alone, on few sheets, with its blanks drawn. */
export async function printsForm(page: Page, tool: ToolId): Promise<void> {
  const { sheets, words } = paperForms[tool];
  const text = await printedText(page);
  expect(text).toContain(words);
  expect(text, 'its age and standing').toMatch(/Unofficial.+Checked/);
  // How it is laid out, the same sheet says for every tool.
  if (isRepresentative(tool)) {
    expect(await laidOut(page)).toEqual({ text, isAlone: true, drawn: ['solid', 'solid'] });
  }
  expect(await sheetsOf(page)).toBeLessThanOrEqual(sheets);
  expect(await page.locator('.printout').count(), 'what is left of it on the page').toBe(0);
}
