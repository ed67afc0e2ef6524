import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import {
  addresses,
  announced,
  answered,
  ask,
  focused,
  journeys,
  openDialog,
  text,
} from '../../support/search-journey.ts';

const visit = visitSite(builtSite());
const journey = journeys(visit);
const step = '/guide/kickoff-meeting/';

describe('search by keyboard', () => {
  it('keeps what is typed before it is there, closes by Escape, even with text in the field, and gives the focus back', () =>
    journey(step, async ({ page }) => {
      await page.evaluate(() => {
        for (const key of ['/', 'A', 'T', 'O']) {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        }
      });
      await answered(page);
      expect(await page.locator('[name=q]').inputValue()).toBe('ATO');
      expect(await text(page)).toContain('Authorization to Operate');
      await page.keyboard.press('Escape');

      const link = page.locator('a[data-search]').first();
      await link.focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog.search[open]').waitFor();
      expect(await focused(page)).toBe('q');
      await page.keyboard.type('ATO');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog.search[open]').count()).toBe(0);
      await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
    }));

  it('says how much it found once nobody types any more, moves by arrows, and Enter lands on the heading', () =>
    journey(step, async ({ page }) => {
      await openDialog(page);
      await ask(page, 'incident');
      const told = await announced(page);
      expect(told).toMatch(/^\d+ results: \d+ guide pages?, \d+ tools?, \d+ terms?, \d+ triggers?/);
      await ask(page, 'xyzzy');
      expect(await announced(page, told)).toBe('No results');

      await ask(page, 'who may review the package');
      const [first, second] = await addresses(page);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(first);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe(second);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe('q');
      const heading = (await addresses(page)).find((address) => address.includes('#')) ?? '';
      while ((await focused(page)) !== heading) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${heading}`);
      const target = page.locator(`[id="${heading.split('#')[1]}"]`);
      await expect.poll(() => target.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(900);
    }));

  it('leads to a place on the page that is open, and closes for it; goes to the page of all results by Enter', () =>
    journey(step, async ({ page }) => {
      await openDialog(page);
      await ask(page, 'kickoff meeting');
      await page.locator(`.hits a[href^="${step}#"]`).first().click();
      await page.waitForURL(({ hash }) => hash !== '');
      await expect.poll(() => page.locator('dialog.search[open]').count()).toBe(0);

      await openDialog(page);
      await page.locator('[name=q]').fill('risk review');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=risk+review');
      await answered(page);
      expect(await page.locator('[name=q]').inputValue()).toBe('risk review');
      expect((await addresses(page)).length).toBeGreaterThan(3);
    }));

  it('does not open by / while somebody writes, or with other keys, or when switched off; by Control+K always', () =>
    journey(step, async ({ page }) => {
      await page.evaluate(() => document.body.append(document.createElement('textarea')));
      await page.locator('textarea').focus();
      await page.keyboard.press('/');
      expect(await page.locator('textarea').inputValue()).toBe('/');
      await page.locator('textarea').evaluate((field) => field.remove());
      await page.keyboard.press('Control+/');
      expect(await page.locator('dialog.search').count()).toBe(0);

      // Control+K types nothing, so it opens search from a field too.
      await page.evaluate(() => document.body.append(document.createElement('textarea')));
      await page.locator('textarea').fill('kept');
      await page.keyboard.press('Control+k');
      await page.locator('dialog.search[open]').waitFor();
      expect(await page.locator('.shortcut').innerText()).toContain('Ctrl K opens it too');
      await page.keyboard.press('Escape');
      expect(await page.locator('textarea').inputValue()).toBe('kept');
      await page.locator('textarea').evaluate((field) => field.remove());
      await page.keyboard.press('Control+Shift+k');
      expect(await page.locator('dialog.search[open]').count()).toBe(0);

      await openDialog(page);
      await page.getByLabel('The key / opens search').uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      expect(await page.locator('dialog.search[open]').count()).toBe(0);
      await page.reload();
      await page.keyboard.press('/');
      expect(await page.locator('dialog.search').count()).toBe(0);
      expect(await page.locator('a[data-search]').first().innerText()).not.toContain('/');
    }));
});
