import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import {
  alert,
  asksOnLeaving,
  blockStorage,
  keeping,
  name,
  rename,
  tools,
  withExample,
} from '../../support/every-tool.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';

/* How every tool keeps work in the browser. What each does of its own stands in its own file. */

const visit = visitSite(builtSite());

describe.each(tools)('the tool %s', (tool) => {
  it('keeps the worked example and its name, shows both again, and goes on working where the browser keeps nothing', () =>
    useTool(visit, tool, async ({ page }) => {
      await expect.poll(() => keeping(page).innerText()).toContain('Nothing is kept yet');
      const title = await withExample(page);
      await expect.poll(() => keeping(page).innerText()).toContain('Kept in this browser only');
      await name(page).press('End');
      await name(page).pressSequentially(', typed');
      await page.reload();
      await expect.poll(() => name(page).inputValue()).toBe(`${title}, typed`);
      await blockStorage(page);
      await page.reload();
      expect(await withExample(page)).toBe(title);
      await alert(page).getByText('Not kept: this browser does not allow the page to keep anything').waitFor();
      const { text } = await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
      expect(JSON.parse(text).title).toBe(title);
      await name(page).fill('Neither kept nor in a file');
      expect(await asksOnLeaving(page)).toBe(true);
    }));
});

describe('several pieces of work', () => {
  it('are held in one list, which gives back what was deleted', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await withExample(page);
      await rename(page, 'First');
      await page.getByRole('button', { name: /^Start a new / }).click();
      await expect.poll(() => name(page).inputValue()).not.toBe('First');
      await withExample(page);
      await rename(page, 'Second');
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await page.getByRole('button', { name: 'Open First' }).click();
      await expect.poll(() => name(page).inputValue()).toBe('First');
      await page.getByRole('button', { name: 'Delete First' }).click();
      await expect.poll(() => page.getByRole('button', { name: 'Open First' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => name(page).inputValue()).toBe('First');
      await expect.poll(() => page.getByRole('button', { name: 'Open Second' }).count()).toBe(1);
      // The button that was pressed is gone: the way back has the focus.
      await page.getByRole('button', { name: 'Delete Second' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Open Second' }).waitFor();
    }));

  it('have the focus when they are opened, where what was pressed is gone or disabled', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      const atTheWork = () =>
        expect
          .poll(() => page.evaluate(() => document.activeElement?.matches('#work-title, .island h2[tabindex]')))
          .toBe(true);
      await withExample(page);
      await rename(page, 'First');
      await page.getByRole('button', { name: /^Start a new / }).press('Enter');
      await expect.poll(() => name(page).inputValue()).not.toBe('First');
      await atTheWork();
      await page.getByRole('button', { name: 'Close this message' }).press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Open a file');
      await page.getByRole('button', { name: /^All .+\(1\)$/ }).press('Enter');
      await page.getByRole('button', { name: 'Open First' }).press('Enter');
      await expect.poll(() => name(page).inputValue()).toBe('First');
      await atTheWork();
    }));
});

describe('a line that breaks off before what reads kept work is there', () => {
  it('is said, and the work stays kept as it is', async () => {
    const { context } = await visit.profile();
    const page = await context.newPage();
    await page.goto(`${visit.origin}/tools/review-approach/`);
    await withExample(page);
    const keptTexts = () => page.evaluate(() => ({ ...localStorage }));
    const kept = await keptTexts();
    await page.route('**/kept-work.*.js', (route) => route.abort());
    await page.reload();
    await expect.poll(() => alert(page).innerText()).toContain('could not be loaded');
    expect(await keptTexts()).toEqual(kept);
    expect(Object.keys(kept)).toHaveLength(1);
    await context.close();
  });
});
