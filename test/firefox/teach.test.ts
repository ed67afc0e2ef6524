import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { visitInFirefox } from '../support/firefox-page.ts';

const visit = visitInFirefox(builtSite());

describe('teaching in Firefox', () => {
  it('shows one slide a screen, in step with the notes in another window', () =>
    visit.use('/teach/escalation/present/#the-nine-steps', async ({ page }) => {
      await page.waitForSelector('.deck.live');
      const shown = (where: typeof page) =>
        where.evaluate(() => [...document.querySelectorAll('.slide, .note')].find((one) => one.checkVisibility())?.id);
      expect(await shown(page)).toBe('the-nine-steps');
      const notes = await page.browserContext().newPage();
      await notes.goto(page.url().replace('/present/', '/notes/'));
      await notes.waitForSelector('.live-notes');
      await notes.keyboard.press('End');
      await expect.poll(() => shown(page)).toBe('today');
      await page.bringToFront();
      await page.keyboard.press('Home');
      await expect.poll(() => shown(notes)).toBe('title');
      await notes.close();
    }));

  it('judges an answer of a knowledge check and keeps it', () =>
    visit.use('/teach/escalation/check/', async ({ page, sees }) => {
      await page.waitForSelector('form[data-kind="one"] input');
      await page.click('form[data-kind="one"] input');
      await page.click('form[data-kind="one"] button');
      await sees('The reasons are below.');
      await page.reload();
      await sees('You answered 1 of');
    }));
});
