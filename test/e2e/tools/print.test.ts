import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { name, tools, withExample } from '../../support/every-tool.ts';
import { sheetsOf } from '../../support/paper.ts';
import { printedText, useTool } from '../../support/tool-journey.ts';

/* What every tool prints, by its button and by the browser’s own command. */

const visit = visitSite(builtSite());

describe.each(tools)('the tool %s', (tool) => {
  it('prints by the browser’s own command what its button prints, and goes back to the page', () =>
    useTool(visit, tool, async ({ page }) => {
      const title = await withExample(page);
      const printed = await printedText(page);
      expect(printed).toContain(title);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('.printout').textContent()).toBe(printed);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect.poll(() => page.locator('.printout').count()).toBe(0);
      expect(await name(page).inputValue()).toBe(title);
    }));

  it('prints the work that was kept by the browser’s own command, without a press', () =>
    useTool(visit, tool, async ({ page }) => {
      const title = await withExample(page);
      await page.goto(page.url(), { waitUntil: 'networkidle' });
      await expect.poll(() => name(page).inputValue()).toBe(title);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('.printout h2').first().textContent()).toContain(title);
    }));

  it('prints its page without empty fields while nothing is entered', () =>
    useTool(visit, tool, async ({ page }) => {
      expect(await sheetsOf(page)).toBeLessThanOrEqual(20);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(await page.locator('.printout').count()).toBe(0);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('.island').getByRole('button').filter({ visible: true }).count()).toBe(0);
    }));
});
