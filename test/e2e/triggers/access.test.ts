import { describe, expect, it } from 'vitest';
import { accessibilityFaults, faultsInBothSchemes, smallTargets } from '../../support/accessibility.ts';
import { announced, awaitAnnouncement } from '../../support/announcements.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { testNow, useTool } from '../../support/tool-journey.ts';
import { loadWorkedExample, triggerResult, verdict } from '../../support/trigger-journey.ts';

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
          await page.locator('.island .results summary').last().focus();
          // Noted in the page at each step, and read once.
          await page.evaluate(() => {
            const { dataset } = document.documentElement;
            dataset.steps = dataset.overlap = '0';
            addEventListener('focusin', ({ target }) => {
              const stays = document.querySelector('.verdict.sticky');
              if (!(target instanceof Element) || !target.closest('.results') || !stays) return;
              requestAnimationFrame(() => {
                const overlap = stays.getBoundingClientRect().bottom - target.getBoundingClientRect().top;
                dataset.overlap = String(Math.max(Number(dataset.overlap), overlap));
                dataset.steps = String(Number(dataset.steps) + 1);
              });
            });
          });
          for (let steps = 0; steps < 18; steps += 1) await page.keyboard.press('Shift+Tab');
          const noted = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
          await expect.poll(async () => Number((await noted()).steps)).toBeGreaterThan(10);
          expect(Number((await noted()).overlap)).toBe(0);

          await quickly(
            page,
            press('Triggers that your agency uses'),
            enter('Keep this set as a profile named', 'Bureau'),
            press('Keep the profile'),
            sees('Use Bureau'),
            enter('Unique vulnerabilities now', '-3'),
            enter('Unauthenticated scans among them', '99'),
            press('Remove open item 3'),
            press('Add titles and original ratings to the open items'),
            enter('List them', true, 'Planned and emergency changes'),
            enter('List them', true, /^Zero-day attacks/),
            enter('List them', true, /^Earlier occurrences/),
            press('Paste many open items at once'),
            enter('Enter one item on each line', 'V-6, huge'),
            press('Add these lines'),
            sees('0 added, 1 left in the box.'),
          );
          const opened = await page.evaluate(() =>
            ['.met', '.ok', '.off'].map((state) => {
              const summary = document.querySelector<HTMLElement>(`.island ${state} summary`);
              summary?.click();
              return summary !== null;
            }),
          );
          expect(opened).toEqual([true, true, true]);
          expect(await faultsInBothSchemes(page, '.island')).toEqual([]);
          await page.setViewportSize({ width: 320, height: 740 });
          expect(await smallTargets(page), 'on a phone').toEqual([]);
          const all = await page.evaluate(() => {
            const folded = document.querySelectorAll<HTMLElement>('.island .results details:not([open]) > summary');
            for (const summary of folded) summary.click();
            return folded.length;
          });
          expect(all).toBeGreaterThan(10);
          await quickly(page, enter('Unauthenticated scans among them', '999999999'));
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
        },
        { viewport: { width: 1280, height: 800 } },
      ),
    // A whole tool with all that it opens is much for axe on a busy machine.
    120_000,
  );

  it('says the outcome politely once typing rests, and not before; on a phone it keeps the level in sight and leads to the reasons', () =>
    useTool(
      visit,
      'triggers',
      async ({ page }) => {
        await page.getByLabel('Unique vulnerabilities at the ATO baseline').fill('15');
        await triggerResult(page, 'Unique Vulnerability Count Increase').waitFor();
        // Time stands still while it is typed, however long that takes here.
        await page.clock.install({ time: testNow });
        await page.clock.pauseAt(testNow.getTime() + 60_000);
        await page.getByLabel('Unique vulnerabilities now').fill('2');
        await page.getByLabel('Unique vulnerabilities now').fill('27');
        // As long as the result takes to follow.
        await page.clock.runFor(100);
        await expect.poll(() => verdict(page)).toBe('Detailed Finding Review (DFR)');
        expect((await announced(page)).join('')).not.toContain('DFR');
        await page.clock.runFor(2000);
        await awaitAnnouncement(page, 'DFR');
        // A clock that still stands when its profile is taken back goes on a moment later, in what the next test has begun.
        await page.clock.resume();

        const line = page.locator('.tell');
        await expect.poll(() => line.innerText()).toBe('DFR so far. See why');
        const box = await line.boundingBox();
        expect(box).not.toBeNull();
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740.5);
        expect(await accessibilityFaults(page, '.tell')).toEqual([]);
        await line.getByRole('link', { name: 'See why' }).click();
        await expect
          .poll(() => page.locator('.verdict').evaluate((element) => element.getBoundingClientRect().top < innerHeight))
          .toBe(true);
      },
      phone,
    ));

  it('can be used from end to end with the keyboard alone', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await page.getByLabel(/^Name of this /).focus();
      /** Goes on with the Tab key until what a selector names has the focus. */
      const reach = async (selector: string, most: number) => {
        for (let steps = 0; steps < most; steps += 1) {
          if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
          await page.keyboard.press('Tab');
        }
        throw new Error(`The keyboard does not reach ${selector}.`);
      };
      await reach('[id="vulnerabilities.atBaseline"]', 60);
      await page.keyboard.type('15');
      await reach('[id="vulnerabilities.now"]', 5);
      await page.keyboard.type('27');
      await expect.poll(() => verdict(page)).toBe('Detailed Finding Review (DFR)');
      await reach('.results > .met summary', 150);
      await page.keyboard.press('Enter');
      await reach('.results > .met button', 10);
      await page.keyboard.press('Enter');
      await expect.poll(() => verdict(page)).toBe('None found yet');
    }));
});
