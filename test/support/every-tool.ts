import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type ToolId, toolNames } from '../../src/domain/work-documents/tools.ts';

/** Every tool. What all of them do alike is tested of each. */
export const tools = Object.keys(toolNames) as ToolId[];

/** The field with the name of the work. */
export const name = (page: Page) => page.getByLabel(/^Name of this /);
/** Where it is said how the work is kept. */
export const keeping = (page: Page) => page.locator('.work-title');
/** What the tool warns of. */
export const alert = (page: Page) => page.getByRole('region', { name: /^This / }).locator('.notice.warned');
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
