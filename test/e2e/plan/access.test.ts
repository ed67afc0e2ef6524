import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { misfits } from '../../support/fit.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('the authorization plan', () => {
  it('has no accessibility fault, in light and dark colors, and fits 320 px: empty, and with conflicts, all parts unfolded', () =>
    useTool(visit, 'plan', async ({ page }) => {
      const look = async (state: string) => {
        expect(await faultsInBothSchemes(page), state).toEqual([]);
        expect(await misfits(page, [320, { width: 320, letters: 'spaced' }, 1280]), state).toEqual([]);
      };
      await look('empty');
      await page.getByRole('button', { name: 'Other examples' }).click();
      await page.getByRole('button', { name: /^Under way, with a day that does not fit/ }).click();
      await page.locator('.gantt').waitFor();
      for (const part of ['Your own steps', 'Recurring meeting', 'From your other work', 'Lengths: PMO review']) {
        await page.locator('.part > summary', { hasText: part }).click();
      }
      await page.getByRole('button', { name: 'Add a step' }).click();
      await page.getByLabel('Every how many weeks').fill('abc');
      await page.locator('.plan-table summary').click();
      await look('an example with conflicts and a fault');
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
