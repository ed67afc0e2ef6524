import { describe, expect, it } from 'vitest';
import { accessibilityFaults, faultsInBothSchemes } from '../../support/accessibility.ts';
import { announced, awaitAnnouncement } from '../../support/announcements.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { testNow, useTool } from '../../support/tool-journey.ts';
import { group, loadWorkedExample, triggerResult, verdict } from '../../support/trigger-journey.ts';

const visit = visitSite(builtSite());
const phone = { viewport: { width: 320, height: 740 } };

describe('access to the trigger calculator', () => {
  it(
    'leaves axe nothing to find and covers nothing focused, in light and dark colors, on a wide screen and on a phone',
    () =>
      useTool(
        visit,
        'triggers',
        async ({ page }) => {
          await loadWorkedExample(page);
          await page.getByText(/^Triggers that your agency uses/).click();
          await page.getByLabel('Keep this set as a profile named').fill('Bureau');
          await page.getByRole('button', { name: 'Keep the profile' }).click();
          await page.getByRole('button', { name: 'Use Bureau' }).waitFor();
          await page.locator('.island .results summary').last().focus();
          for (let steps = 0; steps < 25; steps += 1) {
            await page.keyboard.press('Shift+Tab');
            const overlap = await page.evaluate(() => {
              const focused = document.activeElement;
              const stays = document.querySelector('.verdict.sticky');
              if (!focused?.closest('.results') || !stays) return 0;
              return stays.getBoundingClientRect().bottom - focused.getBoundingClientRect().top;
            });
            expect(overlap).toBeLessThanOrEqual(0);
          }

          await page.getByLabel('Unique vulnerabilities now').fill('-3');
          await page.getByLabel('Unauthenticated scans among them').fill('99');
          await page.getByRole('button', { name: 'Remove open item 3', exact: true }).click();
          await page.getByRole('button', { name: 'Add titles and original ratings to the open items' }).click();
          await group(page, 'Planned and emergency changes').getByLabel('List them').check();
          await group(page, /^Zero-day attacks/)
            .getByLabel('List them')
            .check();
          await group(page, /^Earlier occurrences/)
            .getByLabel('List them')
            .check();
          await page.getByText('Paste many open items at once').click();
          await page.getByLabel(/^Enter one item on each line/).fill('V-6, huge');
          await page.getByRole('button', { name: 'Add these lines' }).click();
          await page.getByText('0 added, 1 left in the box.').waitFor();
          for (const state of ['.met', '.ok', '.off']) await page.locator(`.island ${state} summary`).first().click();
          expect(await faultsInBothSchemes(page, '.island')).toEqual([]);
          await page.setViewportSize({ width: 320, height: 740 });
          expect(await accessibilityFaults(page, '.island'), 'on a phone').toEqual([]);
          const opened = await page.evaluate(() => {
            const folded = document.querySelectorAll<HTMLElement>('.island .results details:not([open]) > summary');
            for (const summary of folded) summary.click();
            return folded.length;
          });
          expect(opened).toBeGreaterThan(10);
          await page.getByLabel('Unauthenticated scans among them').fill('999999999');
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        },
        { viewport: { width: 1280, height: 800 } },
      ),
    // A whole tool with all that it opens is much for axe on a busy machine.
    120_000,
  );

  it('says the outcome politely once typing rests, and not before', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await page.getByLabel('Unique vulnerabilities at the ATO baseline').fill('15');
      await triggerResult(page, 'Unique Vulnerability Count Increase').waitFor();
      const said = () => announced(page);
      // Time stands still while it is typed, however long that takes here.
      await page.clock.install({ time: testNow });
      await page.clock.pauseAt(testNow.getTime() + 60_000);
      await page.getByLabel('Unique vulnerabilities now').fill('2');
      await page.getByLabel('Unique vulnerabilities now').fill('27');
      // As long as the result takes to follow.
      await page.clock.runFor(100);
      await expect.poll(() => verdict(page)).toBe('Detailed Finding Review (DFR)');
      expect((await said()).join('')).not.toContain('DFR');
      await page.clock.runFor(2000);
      await awaitAnnouncement(page, 'DFR');
      // A clock that still stands when its profile is taken back goes on a moment later, in what the next test has begun.
      await page.clock.resume();
    }));

  it('can be used from end to end with the keyboard alone', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await page.getByLabel(/^Name of this /).focus();
      const reach = async (id: string) => {
        for (let steps = 0; steps < 60; steps += 1) {
          if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`The keyboard does not reach ${id}.`);
      };
      await reach('vulnerabilities.atBaseline');
      await page.keyboard.type('15');
      await reach('vulnerabilities.now');
      await page.keyboard.type('27');
      await expect.poll(() => verdict(page)).toBe('Detailed Finding Review (DFR)');
      const summary = triggerResult(page, 'Unique Vulnerability Count Increase').locator('summary');
      const isThere = () => summary.evaluate((element) => element === document.activeElement);
      for (let steps = 0; steps < 90 && !(await isThere()); steps += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const switchOff = triggerResult(page, 'Unique Vulnerability Count Increase').getByRole('button');
      while (!(await switchOff.evaluate((element) => element === document.activeElement))) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await expect.poll(() => verdict(page)).toBe('None found yet');
    }));

  it('keeps the level in sight on a phone while one types, and leads to the reasons', () =>
    useTool(
      visit,
      'triggers',
      async ({ page }) => {
        await page.getByLabel('Unique vulnerabilities at the ATO baseline').fill('15');
        await page.getByLabel('Unique vulnerabilities now').fill('27');
        const line = page.locator('.tell');
        await expect.poll(() => line.innerText()).toBe('DFR so far. See why');
        const box = await line.boundingBox();
        expect(box).not.toBeNull();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740.5);
        await line.getByRole('link', { name: 'See why' }).click();
        await expect
          .poll(() => page.locator('.verdict').evaluate((element) => element.getBoundingClientRect().top < innerHeight))
          .toBe(true);
      },
      phone,
    ));
});
