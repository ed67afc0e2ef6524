import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { ToolId } from '../../src/domain/work-documents/tools.ts';
import { recordAnnouncements } from './announcements.ts';
import type { Visit } from './browser.ts';
import { press, quickly } from './quickly.ts';

/** The time that a tool takes for now in these tests, on its own clock. */
export const testNow = new Date('2026-11-22T12:00:00');

/** A tool in the browser, open for one test. */
export interface ToolJourney {
  readonly page: Page;
  /** What went wrong so far: console, script errors, requests to other origins. */
  readonly faults: string[];
}

/**
 * Opens a tool in a fresh profile, lets a test use it, and demands that nothing went wrong meanwhile.
 *
 * @param address What follows the tool’s own address: a query or a fragment.
 */
export async function useTool(
  visit: Visit,
  tool: ToolId,
  use: (journey: ToolJourney) => Promise<void>,
  options: BrowserContextOptions & { readonly address?: string } = {},
): Promise<void> {
  const { address = '', ...context } = options;
  const { page, faults, close } = await visit.blank(context);
  try {
    await recordAnnouncements(page);
    await page.clock.setFixedTime(testNow);
    await page.goto(`${visit.origin}/tools/${tool}/${address}`);
    await page.getByLabel(/^Name of this /).waitFor();
    await use({ page, faults });
    expect(faults).toEqual([]);
  } finally {
    await close();
  }
}

/** The name and text of the file that an action makes the browser save. */
export async function savedFile(page: Page, act: () => Promise<void>): Promise<{ name: string; text: string }> {
  const { name, bytes } = await savedBytes(page, act);
  return { name, text: bytes.toString('utf8') };
}

/** The name and bytes of the file that an action makes the browser save. */
export async function savedBytes(page: Page, act: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The file that “Save as a file” saves of the open work. */
export const workSaved = (page: Page): Promise<{ name: string; text: string }> =>
  savedFile(page, () => quickly(page, press('Save as a file')));

/** The facts of the open work, as a file would carry them. */
export const factsSaved = async (page: Page) => JSON.parse((await workSaved(page)).text).facts;

/** Opens a file with the tool, as a person who chooses it in the browser’s own dialog. */
export async function openFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), quickly(page, press('Open a file'))]);
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await chooser.setFiles({ name, mimeType: 'application/json', buffer });
}

/** Says that this browser may keep the work that came from a link or a file. */
export async function keepOpened(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep it in this browser' }).click();
  await page.locator('#work-notice').getByText('is now kept in this browser').waitFor();
}

/** The link that carries the work, as the tool hands it out. */
export async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share as a link' }).click();
  const field = page.getByLabel('Link with everything you entered');
  await expect.poll(() => field.inputValue()).toContain('#work=');
  return field.inputValue();
}

/**
 * What the tool prints: the text of the sheet on which its document stands, instead of the browser’s own dialog.
 *
 * @param button What is pressed to print it.
 */
export async function printedText(page: Page, button = 'Print'): Promise<string> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.sheet;
    window.print = () => {
      document.documentElement.dataset.sheet = document.querySelector<HTMLElement>('.printout')?.textContent ?? '';
      dispatchEvent(new Event('afterprint'));
    };
  });
  await quickly(page, press(button));
  const sheet = () => page.evaluate(() => document.documentElement.dataset.sheet);
  await expect.poll(sheet).toBeTruthy();
  return (await sheet()) ?? '';
}

/** Lays out what the browser’s own command to print puts on paper, once the tool has loaded what does that. */
export async function layOutForPrint(page: Page): Promise<void> {
  const layOut = () =>
    page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return document.querySelectorAll('.printout').length;
    });
  await expect.poll(layOut).toBe(1);
}

/** What is said at a field, also to those who do not see it. */
export async function saidAt(page: Page, field: Locator): Promise<string> {
  const id = await field.getAttribute('aria-describedby');
  return id === null ? '' : page.locator(`[id="${id}"]`).innerText();
}
