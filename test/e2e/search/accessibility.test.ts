import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { nameFaults } from '../../support/heard.ts';
import { answered, ask, journeys, openDialog } from '../../support/search-journey.ts';

const visit = visitSite(builtSite());
const journey = journeys(visit);
const step = '/guide/kickoff-meeting/';

describe('search for everybody', () => {
  it('has nothing that axe finds in light or dark colors, opened and with results, names its results apart, and fits', () =>
    journey(step, async ({ page }) => {
      const overflow = () =>
        page.locator('dialog.search').evaluate((element) => element.scrollWidth - element.clientWidth);
      await openDialog(page);
      for (const query of ['', 'xyzzy', 'kikof metting']) {
        if (query !== '') await ask(page, query);
        expect(await faultsInBothSchemes(page, 'dialog.search'), query).toEqual([]);
      }
      await ask(page, 'third party assessor');
      expect(await faultsInBothSchemes(page)).toEqual([]);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await overflow(), `the dialog, ${width} px`).toBeLessThanOrEqual(0);
      }

      await page.goto(`${visit.origin}/search/?q=conmon`);
      await answered(page);
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), 'the page').toBe(width);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      // Many pages have parts of the same name.
      expect(await page.locator('.found a').count()).toBeGreaterThan(5);
      expect(await nameFaults(page)).toEqual([]);
      // Few results have all kinds of parts that many have.
      await ask(page, 'authorization letter');
      expect(await page.locator('.found a').count()).toBeGreaterThan(0);
      expect(await faultsInBothSchemes(page)).toEqual([]);
    }));

  it('has a name for everything that can be reached, which Tab does, and shows where it is', () =>
    journey(step, async ({ page }) => {
      await openDialog(page);
      await ask(page, 'incident');
      expect(await page.getByRole('dialog', { name: 'Search the playbook' }).count()).toBe(1);
      expect(await page.getByRole('searchbox', { name: 'Search the playbook' }).count()).toBe(1);
      expect(await page.getByRole('group', { name: 'Kind of result' }).count()).toBe(1);
      expect(await page.getByRole('link', { name: 'All results on one page' }).count()).toBe(1);

      const links = await page.locator('dialog.search a').count();
      const seen = new Set<string>();
      const unseen: string[] = [];
      for (let count = 0; count < links + 14; count++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element?.closest('dialog')) return null;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return {
            html: element.outerHTML.slice(0, 90),
            visible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          };
        });
        if (!found) continue;
        seen.add(found.html);
        if (!found.visible) unseen.push(found.html);
      }
      expect(seen.size).toBeGreaterThanOrEqual(links);
      expect(unseen).toEqual([]);
    }));
});
