import type { Dialog, Page } from 'playwright';
import { expect } from 'vitest';
import { type ToolId, toolNames } from '../../src/domain/work-documents/tools.ts';

/** Every tool. What is a tool’s own is tested of each: its words, form, buttons, papers, and fields. */
export const tools = Object.keys(toolNames) as ToolId[];

/**
 * The tools in which is walked what all of them do by the same code. Each holds its work in another shape, and loads other
 * parts for it: answers to questions that come one by one, states of a long list, a form with files, and a form with the
 * draft of a paper and its editions.
 */
export const representatives = ['review-approach', 'readiness', 'monthly', 'charter'] as const satisfies ToolId[];
/** A tool that stands for all of them in what they do by the same code. */
export type Representative = (typeof representatives)[number];
/** Whether a tool stands for all of them. */
export const isRepresentative = (tool: ToolId): tool is Representative =>
  (representatives as readonly ToolId[]).includes(tool);

/** The field with the name of the work. */
export const name = (page: Page) => page.getByLabel(/^Name of this /);
/** Where it is said how the work is kept. */
export const keeping = (page: Page) => page.locator('.work-title');
/** The bar over the tool. What it says of the work stands in the page once more, where it is announced from. */
export const bar = (page: Page) => page.getByRole('region', { name: /^This / });
/** What the tool warns of. */
export const alert = (page: Page) =>
  bar(page).locator('.not-kept > .why, .notice.warned > #work-notice').filter({ hasText: /\S/ });
const onPaper: Readonly<Partial<Record<ToolId, string>>> = {
  monthly: 'ConMon summary report:',
  charter: 'Collaborative ConMon charter:',
};
/**
 * What the report of work is called by on paper: the name of the work; of a monthly package its service and month, and of
 * a charter its service, as far as they are known.
 */
export const nameOnPaper = (tool: ToolId, title: string): string => onPaper[tool] ?? title;
/** Gives the work another name. */
export async function rename(page: Page, title: string): Promise<void> {
  await name(page).fill(title);
  await name(page).press('Tab');
}

/** Loads the example of a tool, and gives the title that it carries. */
export async function withExample(page: Page): Promise<string> {
  const before = await name(page).inputValue();
  await page.getByRole('button', { name: 'Try the worked example' }).click();
  await expect.poll(() => name(page).inputValue()).not.toBe(before);
  return name(page).inputValue();
}

/** Makes the browser refuse to write anything more, as one whose storage is full does. */
export const fillStorage = (page: Page) =>
  page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
  });

/** Makes the browser forbid every page that is loaded from now on to keep anything. */
export const blockStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
    }
  });

/** Whether the browser asks before the page is left. */
export async function asksOnLeaving(page: Page): Promise<boolean> {
  let asked = false;
  const onDialog = async (dialog: Dialog) => {
    asked ||= dialog.type() === 'beforeunload';
    await dialog.accept();
  };
  page.on('dialog', onDialog);
  await page.reload();
  page.off('dialog', onDialog);
  return asked;
}

/** What has the focus, in a few words; nothing where it fell to the body. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return undefined;
    const { id, textContent, tagName } = activeElement;
    return `${tagName.toLowerCase()} ${activeElement.getAttribute('aria-label') ?? (id || textContent?.trim())}`;
  });

/** The part that every tool loads last of what it loads ahead. */
const lastPart = 'read-saved-work';

/** Waits until a tool has loaded ahead all that it can. Called before the entry that makes it begin. */
export const allLoaded = (page: Page) =>
  page.waitForEvent('requestfinished', (request) => request.url().includes(`/${lastPart}.`));
