import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { tools } from '../../support/every-tool.ts';
import { useTool } from '../../support/tool-journey.ts';

/* Where a person begins: the task stands first, and looks it. */

const visit = visitSite(builtSite());

/** Where the first control of the tool itself ends, below the bar over its work, in pixels from the top of the page. */
const firstControl = (page: Page) =>
  page.evaluate(() => {
    const controls = document.querySelectorAll('.island :is(button, input, select, textarea)');
    const first = [...controls].find((one) => one.checkVisibility() && !one.closest('.work'));
    return (first?.getBoundingClientRect().bottom ?? Number.NaN) + scrollY;
  });

describe.each(tools)('the page of %s', (tool) => {
  it('has the first question, or the button that begins, in the first screen, and on a phone in the first two', () =>
    useTool(visit, tool, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 720 });
      expect(await firstControl(page)).toBeLessThanOrEqual(720);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await firstControl(page)).toBeLessThanOrEqual(2 * 740);
    }));

  it('says above it in two sentences what the tool is for', () =>
    useTool(visit, tool, async ({ page }) => {
      const lede = (await page.locator('.tool-head .lede').textContent()) ?? '';
      expect(lede.match(/\.(?=\s|$)/g)).toHaveLength(2);
    }));

  it('has one button at most that looks primary', () =>
    useTool(visit, tool, async ({ page }) => {
      expect(await page.locator('.island .btn.main').count()).toBeLessThanOrEqual(1);
    }));

  it('keeps a list of its parts at hand, which closes over the part that is chosen', () =>
    useTool(visit, tool, async ({ page }) => {
      await page.mouse.wheel(0, 3000);
      await page.getByRole('button', { name: 'On this page' }).click();
      await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last().click();
      await expect.poll(() => page.locator('#parts').isVisible()).toBe(false);
      const heading = page.locator(':target');
      expect(await heading.evaluate((part) => part.getBoundingClientRect().top >= 0)).toBe(true);
      expect(await heading.evaluate((part) => part.getBoundingClientRect().top < innerHeight)).toBe(true);
    }));
});
