import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';

const visit = visitSite(builtSite());
const step = '/guide/kickoff-meeting/';

const focused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

describe('by keyboard', () => {
  it.each(['/', step, '/search/'])('the skip link comes first on %s and leads to the text', async (path) => {
    const { page, close } = await visit.open(path);
    await page.keyboard.press('Tab');
    expect(await focused(page, '.skip')).toBe(true);
    const box = await page.locator('.skip').boundingBox();
    expect(box && box.y >= 0 && box.x >= 0).toBe(true);
    await page.keyboard.press('Enter');
    // The page itself knows where it is; Playwright may hear of it later.
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#main');
    await page.keyboard.press('Tab');
    expect(await focused(page, 'main *')).toBe(true);
    await close();
  });

  it('the search page leaves the focus with whoever has begun to tab, once its script is there', async () => {
    const { page, close } = await visit.open('/search/');
    await page.keyboard.press('Tab');
    await page.locator('[name=role] option').nth(1).waitFor({ state: 'attached' });
    expect(await focused(page, '.skip')).toBe(true);
    await close();
  });

  it.each(['Enter', 'Space'])('a term opens by %s and closes by Escape, with the focus back', async (key) => {
    const { page, close } = await visit.open(step);
    const term = page.locator('button.term').first();
    await term.focus();
    await page.keyboard.press(key);
    await page.locator('.gloss:popover-open').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page, '.gloss:popover-open a')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.gloss:popover-open').count()).toBe(0);
    await expect.poll(() => term.evaluate((button) => document.activeElement === button)).toBe(true);
    await close();
  });

  it('the line opens by Enter and closes by Escape, with the focus back', async () => {
    const { page, close } = await visit.open(step, { viewport: { width: 360, height: 740 } });
    const bar = page.locator('.linebar');
    await bar.focus();
    await page.keyboard.press('Enter');
    await page.locator('#line:popover-open').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page, '#line :is(a, button)')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('#line:popover-open').count()).toBe(0);
    expect(await focused(page, '.linebar')).toBe(true);
    await close();
  });

  it.each([640, 320])('the open line closes once the focus has left it, on a screen of %d pixels', async (width) => {
    const { page, close } = await visit.open(step, { viewport: { width, height: 740 } });
    await page.locator('.linebar').press('Enter');
    await page.locator('#line:popover-open a').last().focus();
    await page.keyboard.press('Tab');
    await expect.poll(() => page.locator('#line:popover-open').count()).toBe(0);
    const isSeen = await page.evaluate(() => {
      const focused = document.activeElement as HTMLElement;
      return [...focused.getClientRects()].some(({ left, right, top, bottom }) =>
        focused.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)),
      );
    });
    expect(isSeen).toBe(true);
    await close();
  });

  it.each([
    [320, 256],
    [1280, 720],
  ])(
    'each meaning opens on request beside its word and closes once the focus goes on, at %d × %d',
    async (width, height) => {
      const { page, close } = await visit.open('/guide/partnering/', { viewport: { width, height } });
      const terms = page.locator('button.term');
      const count = await terms.count();
      expect(count).toBeGreaterThan(5);
      const open = page.locator('.gloss:popover-open');
      for (let index = 0; index < count; index += 1) {
        const term = terms.nth(index);
        await term.focus();
        await expect.poll(() => open.count()).toBe(0);
        await page.keyboard.press('Enter');
        await open.waitFor();
        const hidden = await term.evaluate((word) => {
          const over = document.querySelector('.gloss:popover-open')?.getBoundingClientRect();
          const { top, bottom } = word.getBoundingClientRect();
          const isSeen = over && (over.top >= bottom - 1 || over.bottom <= top + 1);
          return isSeen ? undefined : word.textContent;
        });
        expect(hidden).toBeUndefined();
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => open.count()).toBe(0);
      await close();
    },
  );

  it('everything that takes the focus shows it', async () => {
    const { page, close } = await visit.open(step, { viewport: { width: 1280, height: 900 } });
    // The page notes each stop by itself: to ask it after each press would take as long again.
    await page.evaluate(() => {
      document.addEventListener('focusin', ({ target }) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(target as Element);
        const isShown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        document.documentElement.dataset[isShown ? 'shown' : 'unseen'] +=
          ` ${(target as Element).outerHTML.slice(0, 80)}`;
      });
    });
    for (let count = 0; count < 60; count += 1) await page.keyboard.press('Tab');
    const { shown = '', unseen } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
    expect(shown.split('<').length).toBeGreaterThan(50);
    expect(unseen).toBeUndefined();
    await close();
  });
});
