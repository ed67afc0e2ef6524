import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { showView } from '../../support/charter-journey.ts';
import { withExample } from '../../support/every-tool.ts';
import { closestScreen, misfits } from '../../support/fit.ts';
import { openAll } from '../../support/open-all.ts';
import { enter, quickly, sees } from '../../support/quickly.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('the charter', () => {
  it('has no accessibility fault, in light and dark colors, and fits 320 px, in each of its views', () =>
    useTool(visit, 'charter', async ({ page }) => {
      await withExample(page);
      await page.getByRole('button', { name: 'Print this paper' }).waitFor();
      for (const view of ['Checks', 'Editions', 'Comment periods'] as const) {
        await page.setViewportSize({ width: 1280, height: 720 });
        await showView(page, view);
        expect(await faultsInBothSchemes(page, '.beside'), view).toEqual([]);
        expect(await misfits(page, [closestScreen], '.beside'), view).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 720 });
      await openAll(page);
      await quickly(page, enter('Length in minutes', 'abc'), sees('Length in minutes', '.faults'));
      expect(await faultsInBothSchemes(page, '.island'), 'the example, all unfolded, with a fault').toEqual([]);
      expect(await misfits(page, [closestScreen])).toEqual([]);
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
