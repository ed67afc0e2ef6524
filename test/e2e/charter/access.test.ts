import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { showView } from '../../support/charter-journey.ts';
import { withExample } from '../../support/every-tool.ts';
import { misfits } from '../../support/fit.ts';
import { openAll } from '../../support/open-all.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('the charter', () => {
  it('has no accessibility fault, in light and dark colors, and fits 320 px, in each of its views', () =>
    useTool(visit, 'charter', async ({ page }) => {
      const look = async (state: string) => {
        expect(await faultsInBothSchemes(page), state).toEqual([]);
      };
      await withExample(page);
      await page.getByRole('button', { name: 'Print this paper' }).waitFor();
      for (const view of ['Checks', 'Editions', 'Comment periods'] as const) {
        await showView(page, view);
        await look(view);
        expect(await misfits(page, [{ width: 320, letters: 'spaced' }]), view).toEqual([]);
      }
      await openAll(page);
      await page.getByLabel('Length in minutes').fill('abc');
      await look('the example, all unfolded, with a fault');
      expect(await misfits(page, [320, { width: 320, letters: 'spaced' }])).toEqual([]);
    }));

  it('is used by the keyboard alone: a section is unfolded and filled, the draft follows, an edition is made', () =>
    useTool(visit, 'charter', async ({ page }) => {
      /** Goes on with the Tab key until a thing of this name has the focus. */
      const tabTo = async (wanted: RegExp) => {
        for (let step = 0; step < 200; step += 1) {
          await page.keyboard.press('Tab');
          const at = await page.evaluate(() => {
            const { activeElement: one } = document;
            const isField =
              one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement;
            return ((isField ? one.labels?.[0] : undefined) ?? one)?.textContent?.trim() ?? '';
          });
          if (wanted.test(at)) return;
        }
        throw new Error(`The Tab key does not come to ${wanted}.`);
      };
      await page.getByLabel('CSP', { exact: true }).focus();
      await page.keyboard.type('Example Provider');
      await tabTo(/^5\. Decision-Making Authorities/);
      await page.keyboard.press('Enter');
      await tabTo(/^How the group decides/);
      await page.keyboard.type('Comment');
      // The draft beside the form shows the section that is worked on.
      const heading = page.locator('#charter-draft h3', { hasText: 'Section 5' });
      const isInSight = () =>
        heading.evaluate((one) => {
          const room = one.closest('.beside')?.getBoundingClientRect();
          const { top, bottom } = one.getBoundingClientRect();
          return room !== undefined && top >= room.top && bottom <= Math.min(room.bottom, innerHeight);
        });
      await expect.poll(isInSight).toBe(true);
      await page.locator('#charter-draft').getByText('All members have 14 days').waitFor();
      await tabTo(/^Draft and papers/);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await tabTo(/^Your remark/);
      await page.keyboard.type('First');
      await tabTo(/^Make edition 1$/);
      await page.keyboard.press('Enter');
      await page.getByText('Edition 1 was made. The draft continues.').first().waitFor();
    }));
});
