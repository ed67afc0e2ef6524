import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { alert, focused, keeping, name, rename, withExample } from '../../support/every-tool.ts';
import { useTool } from '../../support/tool-journey.ts';

/*
 * How every tool keeps work in the browser: by the same code, which is walked through in one. That the work of each is there
 * again on the next visit is seen where its papers are printed (`papers.test.ts`).
 */

const visit = visitSite(builtSite());

describe('several pieces of work', () => {
  it('are held in one list, which opens them and gives back what was deleted, each time with the focus where one goes on', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      const atTheWork = () => expect.poll(() => focused(page)).toMatch(/^(?:input work-title$|h2 )/);
      const press = (label: string | RegExp) => page.getByRole('button', { name: label, exact: true }).press('Enter');
      await expect.poll(() => keeping(page).innerText()).toContain('Nothing is kept yet');
      await withExample(page);
      await expect.poll(() => keeping(page).innerText()).toContain('Kept in this browser only');
      await rename(page, 'First');
      await press(/^Start a new /);
      await expect.poll(() => name(page).inputValue()).not.toBe('First');
      await atTheWork();
      await press('Close this message');
      await expect.poll(() => focused(page)).toBe('button Open a file');
      await rename(page, 'Second');
      await press(/^All .+\(2\)$/);
      await press('Open First');
      await expect.poll(() => name(page).inputValue()).toBe('First');
      await atTheWork();

      // Work that is not open comes back into the list.
      const listed = (title: string) => page.getByRole('button', { name: `Delete ${title}`, exact: true });
      await press('Delete Second');
      await listed('Second').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('button Undo');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('button Open Second');

      // Work that was open is open again, with the list in sight and without it.
      await press('Delete First');
      await listed('First').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('button Undo');
      await page.keyboard.press('Enter');
      await expect.poll(() => name(page).inputValue()).toBe('First');
      await expect.poll(() => focused(page)).toBe('button Delete First');
      expect(await page.getByRole('button', { name: 'Open Second' }).count()).toBe(1);
      await press('Delete First');
      await listed('First').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('button Undo');
      // Whoever presses two buttons in a row, quicker than the first has come to rest, has the focus where the second leaves it.
      await page.evaluate(async () => {
        const button = (text: string) =>
          [...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === text);
        button('Undo')?.click();
        for (let picture = 0; picture < 2; picture++) await new Promise((done) => requestAnimationFrame(done));
        button('Delete First')?.focus();
        button('Delete First')?.click();
      });
      await listed('First').waitFor({ state: 'detached' });
      await expect.poll(() => focused(page)).toBe('button Undo');
      await expect.poll(() => name(page).inputValue()).not.toBe('First');
      await press(/^All .+\(1\)$/);
      await page.locator('.work .panel').waitFor({ state: 'detached' });
      await press('Undo');
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
