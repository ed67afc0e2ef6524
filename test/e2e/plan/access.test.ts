import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { closestScreen, misfits } from '../../support/fit.ts';
import { enter, press, quickly } from '../../support/quickly.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('the authorization plan', () => {
  // At rest it is looked at with all other pages.
  it('has no accessibility fault, in light and dark colors, and fits 320 px, with conflicts and a fault, all parts unfolded', () =>
    useTool(visit, 'plan', async ({ page }) => {
      await quickly(page, press('Other examples'), press(/^Under way, with a day that does not fit/));
      await page.locator('.gantt').waitFor();
      const parts = ['Your own steps', 'Recurring meeting', 'From your other work', 'Lengths: PMO review'];
      await quickly(page, ...parts.map((part) => press(part)), press('Add a step'));
      await quickly(page, enter('Weeks between meetings', 'abc'));
      await page.locator('.plan-table summary').click();
      expect(await faultsInBothSchemes(page, '.island')).toEqual([]);
      expect(await misfits(page, [closestScreen])).toEqual([]);
    }));

  it('goes from the review approach to a saved plan by the keyboard alone', () =>
    useTool(visit, 'plan', async ({ page }) => {
      /** Goes on with the Tab key until a thing of this name has the focus. */
      const tabTo = async (wanted: RegExp) => {
        for (let step = 0; step < 120; step += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => {
            const { activeElement: one } = document;
            const label = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.labels?.[0] : null;
            return (one?.getAttribute('aria-label') ?? (label ?? one)?.textContent ?? '').trim();
          });
          if (wanted.test(at)) return;
        }
        throw new Error(`The Tab key does not come to ${wanted}.`);
      };
      await page.getByLabel(/^Name of this/).focus();
      await tabTo(/^Just-In-Time/);
      await page.keyboard.press('Space');
      await tabTo(/^Start/);
      await page.keyboard.type('03012027');
      await page
        .getByText(/^FedRAMP Authorized not before/)
        .first()
        .waitFor();
      await tabTo(/^Lengths: PMO review/);
      await page.keyboard.press('Enter');
      await tabTo(/^Wait in the PMO’s queue$/);
      await page.keyboard.type('20');
      await page.getByText('2 of 7 lengths').waitFor();
      await tabTo(/^Steps as bars over time$/);
      await tabTo(/^The steps from partnership to FedRAMP Authorized$/);
    }));
});
