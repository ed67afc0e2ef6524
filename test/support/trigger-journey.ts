import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { triggerTool } from '../../src/domain/triggers/work/trigger-work.ts';
import { versionOf } from '../../src/domain/work-documents/work-document.ts';
import { press, quickly } from './quickly.ts';
import { openFile } from './tool-journey.ts';

/** How a trigger stands in the calculator, by its name in full. */
export function triggerResult(page: Page, name: string): Locator {
  return page
    .locator('.island')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
}

/** The level in the verdict, in words. */
export function verdict(page: Page): Promise<string> {
  return page.locator('.verdict .answer').innerText();
}

/** The group of fields or choices with a legend. */
export function group(page: Page, legend: string | RegExp): Locator {
  return page.getByRole('group', { name: legend });
}

/**
 * Opens facts from a file, and waits until they are judged.
 *
 * @param heading What stands over the result then: for facts that are not judged, another than is there otherwise.
 */
export async function openFacts(page: Page, facts: object, heading = 'If nothing is done'): Promise<void> {
  const title = 'From a file';
  const document = { tool: triggerTool.id, version: versionOf(triggerTool), title, facts };
  await openFile(page, 'facts.json', JSON.stringify(document));
  await expect.poll(() => page.getByLabel(/^Name of this /).inputValue()).toBe(title);
  await page.getByRole('heading', { level: 2, name: heading }).waitFor();
}

/** Loads the worked example with one press, and waits until it is judged. */
export async function loadWorkedExample(page: Page): Promise<void> {
  await quickly(page, press('Try the worked example'));
  await page.getByRole('heading', { level: 2, name: 'If nothing is done' }).waitFor();
}
