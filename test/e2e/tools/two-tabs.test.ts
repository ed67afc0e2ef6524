import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import {
  alert,
  asksOnLeaving,
  bar,
  fillStorage,
  focused,
  name,
  type Representative,
  rename,
  representatives,
  withExample,
} from '../../support/every-tool.ts';
import { useTool } from '../../support/tool-journey.ts';

/*
 * Two tabs with the same work: nothing that stands in one is lost to the other. What follows another tab is shared by all
 * tools: the representatives show what comes from there, and all else is walked through in one.
 */

const visit = visitSite(builtSite());

/** Opens the same work in a second tab. */
async function secondTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect.poll(() => name(other).inputValue()).toBe(await name(page).inputValue());
  return other;
}

/** Opens work with a name in two tabs: the worked example, or without entries. */
async function inTwoTabs(page: Page, of: 'example' | 'name alone' = 'example'): Promise<Page> {
  if (of === 'example') await withExample(page);
  await rename(page, 'Both');
  return secondTab(page);
}

/**
 * What changes a fact of a tool, whatever it is, and what is true on the page once it has: another choice or number in
 * its first fields, or no answers any more.
 */
const changes = {
  readiness: {
    make: async (page) => {
      await page.locator('.scope-answers summary').click();
      await page.getByLabel('Low', { exact: true }).check();
    },
    isShown: (page) => page.getByLabel('Low', { exact: true }).isChecked(),
  },
  'review-approach': {
    make: (page) => page.getByRole('button', { name: 'Clear all answers' }).click(),
    isShown: async (page) => (await page.getByRole('radio', { checked: true }).count()) === 0,
  },
  monthly: {
    make: (page) => page.getByLabel('Secure repository').fill('Room of Tabs'),
    isShown: async (page) => (await page.getByLabel('Secure repository').inputValue()) === 'Room of Tabs',
  },
  charter: {
    make: (page) => page.getByLabel('Cloud service').fill('Cloud of Tabs'),
    // The field shows what was entered, and the draft beside it what the work says.
    isShown: async (page) =>
      (await page.getByLabel('Cloud service').inputValue()) === 'Cloud of Tabs' &&
      (await page.getByRole('heading', { name: 'Charter for Cloud of Tabs' }).count()) > 0,
  },
} satisfies Readonly<
  Record<
    Representative,
    { readonly make: (page: Page) => Promise<void>; readonly isShown: (page: Page) => Promise<boolean> }
  >
>;

/** The tool in which all else is walked through shows it there. */
const others = representatives.filter((tool) => tool !== 'readiness');

describe.each(others)('the tool %s in two tabs', (tool) => {
  it('shows what the other tab has changed, and says so', () =>
    useTool(visit, tool, async ({ page }) => {
      const other = await inTwoTabs(page, tool === 'review-approach' ? 'example' : 'name alone');
      const { make, isShown } = changes[tool];
      await make(other);
      await bar(page).getByText('This work was changed in another tab, and you see that version.').waitFor();
      await expect.poll(() => isShown(page)).toBe(true);
    }));
});

describe('work that is open in two tabs', () => {
  it('is renamed in one and gets its name back in the other, and outlives being deleted', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      const other = await inTwoTabs(page, 'name alone');
      await rename(other, 'Renamed there');
      await bar(page).getByText('“Both” was renamed “Renamed there” in another tab.').waitFor();
      await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
      await expect.poll(() => name(other).inputValue()).toBe('Both');
      await expect.poll(() => name(page).inputValue()).toBe('Both');
      await expect.poll(() => focused(page)).toBe('input work-title');
      await other.getByRole('button', { name: /^All .+\(1\)$/ }).click();
      await other.getByRole('button', { name: 'Delete Both' }).click();
      await alert(page).getByText('was deleted in another tab').waitFor();
      expect(await name(page).inputValue()).toBe('Both');
      await other.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => alert(page).getByText('was deleted in another tab').count()).toBe(0);
      await bar(page).getByText('Kept in this browser only').waitFor();
      await other.getByRole('button', { name: 'Delete Both' }).click();
      await page.getByRole('button', { name: 'Keep it again' }).press('Enter');
      await bar(page).getByText('“Both” is kept in this browser again.').waitFor();
      await expect.poll(() => focused(page)).toBe('input work-title');
      expect(await asksOnLeaving(page)).toBe(false);
      await expect.poll(() => name(page).inputValue()).toBe('Both');
    }));

  it('is never replaced where it is not kept, and comes back as work of its own where it was', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      const other = await inTwoTabs(page);
      await fillStorage(page);
      await name(page).fill('Only on this page');
      await alert(page).getByText('Not kept: this browser’s storage is full.').waitFor();
      await rename(other, 'Kept from the other tab');
      await bar(page).getByText('Another tab has also changed this work. Your version here was not replaced').waitFor();
      expect(await name(page).inputValue()).toBe('Only on this page');
      expect(await asksOnLeaving(page)).toBe(true);
      await expect.poll(() => name(page).inputValue()).toBe('Kept from the other tab');

      await changes.readiness.make(other);
      await bar(page).getByText('This work was changed in another tab, and you see that version.').waitFor();
      await expect.poll(() => changes.readiness.isShown(page)).toBe(true);
      await rename(other, 'As it is there');
      await expect.poll(() => name(page).inputValue()).toBe('As it is there');
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await bar(page).getByText('Your version is back as separate work').waitFor();
      await expect.poll(() => name(page).inputValue()).toBe('Kept from the other tab (second version)');
      expect(await name(other).inputValue()).toBe('As it is there');
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await page.getByRole('button', { name: 'Open As it is there' }).waitFor();
    }));
});
