import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import {
  alert,
  asksOnLeaving,
  fillStorage,
  focused,
  name,
  rename,
  tools,
  withExample,
} from '../../support/every-tool.ts';
import { useTool } from '../../support/tool-journey.ts';

/* Two tabs with the same work, in every tool: nothing that stands in one is lost to the other. */

const visit = visitSite(builtSite());

/** Opens the same work in a second tab. */
async function secondTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect.poll(() => name(other).inputValue()).toBe(await name(page).inputValue());
  return other;
}

/** Opens the worked example, with a name, in two tabs. */
async function inTwoTabs(page: Page): Promise<Page> {
  await withExample(page);
  await rename(page, 'Both');
  return secondTab(page);
}

/** Makes a change to the facts of a tool: the first choice of its first question that is not chosen yet, whatever it is. */
async function changeFacts(page: Page, tool: string): Promise<void> {
  if (tool === 'readiness') {
    await page.locator('.scope-answers summary').click();
    await page.getByLabel('Low', { exact: true }).check();
  } else if (tool === 'review-approach') {
    await page.getByRole('button', { name: 'Clear all answers' }).click();
  } else if (tool === 'triggers') {
    await page.getByLabel('Unique vulnerabilities now').fill('4711');
  } else {
    await page.locator('[id="names.agency"]').fill('Bureau of Tabs');
  }
}

describe.each(tools)('the tool %s in two tabs', (tool) => {
  it('says that the other tab has changed the work, and brings back what stood here as work of its own', () =>
    useTool(visit, tool, async ({ page }) => {
      const other = await inTwoTabs(page);
      await rename(page, 'As it stood here');
      await expect.poll(() => name(other).inputValue()).toBe('As it stood here');
      await changeFacts(other, tool);
      await rename(other, 'As it is there');
      await page.getByText('This work was changed in another tab, and you see that version.').waitFor();
      await expect.poll(() => name(page).inputValue()).toBe('As it is there');
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText('Your version is back as separate work').waitFor();
      expect(await name(page).inputValue()).toBe('As it stood here (second version)');
      expect(await name(other).inputValue()).toBe('As it is there');
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await page.getByRole('button', { name: 'Open As it is there' }).waitFor();
    }));

  it('says that the work was renamed in the other tab, and gives it its name back', () =>
    useTool(visit, tool, async ({ page }) => {
      const other = await inTwoTabs(page);
      await rename(other, 'Renamed there');
      await page.getByText('“Both” was renamed “Renamed there” in another tab.').waitFor();
      await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
      await expect.poll(() => name(other).inputValue()).toBe('Both');
      expect(await name(page).inputValue()).toBe('Both');
      await expect.poll(() => focused(page)).toBe('input work-title');
    }));

  it('never replaces work that is not kept', () =>
    useTool(visit, tool, async ({ page }) => {
      const other = await inTwoTabs(page);
      await fillStorage(page);
      await name(page).fill('Only on this page');
      await alert(page).getByText('Not kept: this browser’s storage is full.').waitFor();
      await rename(other, 'Kept from the other tab');
      await page.getByText('Another tab has also changed this work. Your version here was not replaced').waitFor();
      expect(await name(page).inputValue()).toBe('Only on this page');
      expect(await asksOnLeaving(page)).toBe(true);
      await expect.poll(() => name(page).inputValue()).toBe('Kept from the other tab');
    }));

  it('keeps work on screen that was deleted in the other tab, and takes the undo there', () =>
    useTool(visit, tool, async ({ page }) => {
      const other = await inTwoTabs(page);
      await other.getByRole('button', { name: /^All .+\(1\)$/ }).click();
      await other.getByRole('button', { name: 'Delete Both' }).click();
      await alert(page).getByText('was deleted in another tab').waitFor();
      expect(await name(page).inputValue()).toBe('Both');
      await other.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => page.getByText('was deleted in another tab').count()).toBe(0);
      await page.getByText('Kept in this browser only').waitFor();
      await other.getByRole('button', { name: 'Delete Both' }).click();
      await page.getByRole('button', { name: 'Keep it again' }).press('Enter');
      await page.getByText('“Both” is kept in this browser again.').waitFor();
      await expect.poll(() => focused(page)).toBe('input work-title');
      expect(await asksOnLeaving(page)).toBe(false);
      await expect.poll(() => name(page).inputValue()).toBe('Both');
    }));
});
