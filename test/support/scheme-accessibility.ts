import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { visitSite } from './browser.ts';
import { builtSite, isGuidePage } from './built-site.ts';

/** Declares the tests that look at every page with axe in one color scheme: at rest, and with each popover opened. */
export function checkAccessibilityIn(colorScheme: 'light' | 'dark'): void {
  const site = builtSite();
  const visit = visitSite(site);
  const wide = visit.reader({ colorScheme, viewport: { width: 1280, height: 900 } });
  const phone = visit.reader({ colorScheme, viewport: { width: 360, height: 740 } });

  describe(`in the ${colorScheme} scheme`, () => {
    it.each(site.pages)('axe finds nothing on $path', async ({ path }) => {
      const { page, faults } = await wide.at(path);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(faults).toEqual([]);
    });

    it('axe would find a picture without words, and letters that can hardly be told from the paper', async () => {
      const { page, close } = await visit.open('/', { colorScheme });
      await page.locator('main').evaluate((main) => {
        main.append(document.createElement('img'));
        const faint = document.createElement('p');
        faint.textContent = 'Hardly there';
        faint.style.color = 'var(--rule)';
        main.append(faint);
      });
      const found = await accessibilityFaults(page);
      expect(found.map((fault) => fault.split(':')[0]).toSorted()).toEqual(['color-contrast', 'image-alt']);
      await close();
    });

    // The rest of the page is as it was when it was looked at above: only what has opened is looked at here.
    it.each(site.pages.filter(isGuidePage))('axe finds nothing on $path in what opens', async ({ path }) => {
      const { page, faults } = await phone.at(path);
      await page.getByRole('navigation', { name: 'Steps of the process' }).getByRole('button').first().click();
      await page.locator('#line:popover-open').waitFor();
      expect(await accessibilityFaults(page, '.steps')).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('button.term').first().click();
      await page.locator('.gloss:popover-open').waitFor();
      expect(await accessibilityFaults(page, '.gloss:popover-open')).toEqual([]);
      expect(faults).toEqual([]);
    });
  });
}
