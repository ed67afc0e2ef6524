import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { name, tools, withExample } from '../../support/every-tool.ts';
import { appendix, sheetsOf, sheetsWithout } from '../../support/paper.ts';
import { printedText, useTool } from '../../support/tool-journey.ts';

/* What every tool prints, by its button and by the browser’s own command. */

const visit = visitSite(builtSite());

describe.each(tools)('the tool %s', (tool) => {
  it('prints its work alone, by its button and by the browser’s own command, and without work its page', () =>
    useTool(visit, tool, async ({ page }) => {
      const printByCommand = () => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      const printout = page.locator('.printout');
      expect(await sheetsOf(page), 'nothing is entered').toBeLessThanOrEqual(9);
      await page.emulateMedia({ media: 'print' });
      await printByCommand();
      expect(await printout.count(), 'nothing is entered').toBe(0);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('.island').isVisible(), 'controls').toBe(false);
      await page.emulateMedia({ media: 'screen' });

      const title = await withExample(page);
      const printed = await printedText(page);
      expect(printed).toContain(title);
      expect(printed).toContain('Signature');
      await page.emulateMedia({ media: null });
      expect(await sheetsWithout(page, appendix), 'what a manager signs').toBe(1);
      await printByCommand();
      expect(await printout.textContent()).toBe(printed);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('main').isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect.poll(() => printout.count()).toBe(0);
      expect(await name(page).inputValue()).toBe(title);

      // What was kept is printed on the next visit without a press.
      await page.reload({ waitUntil: 'networkidle' });
      await expect.poll(() => name(page).inputValue()).toBe(title);
      await printByCommand();
      expect(await printout.locator('h2').first().textContent()).toContain(title);
    }));
});
