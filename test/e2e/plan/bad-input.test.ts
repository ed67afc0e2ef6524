import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { calendarFileFaults } from '../../support/calendar-reader.ts';
import { alert, fillStorage, focused } from '../../support/every-tool.ts';
import { readExcelSheets } from '../../support/excel-reader.ts';
import { longName } from '../../support/longest-work.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { openFile, savedBytes, savedFile, useTool } from '../../support/tool-journey.ts';
import { readWordBlocks } from '../../support/word-reader.ts';

const visit = visitSite(builtSite());

/** What breaks texts that are put together without care: markup, quotes, directions, control characters, half letters. */
const hostile = "<b>&”'`]]> \u202Eleft\u202C \u0000\u0007\u2028 \uD800 مرحبا 計画 🙂";

describe('entries that a plan cannot use, or cannot keep', () => {
  it('are listed with links that unfold their parts, and days out of order are explained', () =>
    useTool(visit, 'plan', async ({ page }) => {
      await quickly(
        page,
        enter(/^All at once/),
        enter(/^Start/, '2026-01-31'),
        sees('The start is in the past. Enter what has been done.'),
        enter(/^Target/, '2025-12-31'),
        sees('The start, January 31, 2026, comes after the target, December 31, 2025.'),
        sees('The target, December 31, 2025, has passed.'),
      );

      const part = page.locator('.part').filter({ has: page.getByRole('heading', { name: 'Lengths: PMO review' }) });
      await part.locator(':scope > summary').click();
      const queue = part.getByLabel('Wait in the PMO’s queue', { exact: true });
      await queue.fill('two');
      await quickly(page, sees('Wait in the PMO’s queue: Length', '.faults'));
      await queue.fill('3661');
      await quickly(page, sees('Enter 3,660 or less.'));
      await part.locator(':scope > summary').click();
      await page.locator('.faults').getByRole('link', { name: 'Wait in the PMO’s queue: Length' }).click();
      await expect.poll(() => focused(page)).toBe('input steps.queue.amount');
      expect(await queue.inputValue()).toBe('3661');
      // Five years in the queue, and no time at all, are both lengths.
      for (const amount of ['1827', '0']) {
        await queue.fill(amount);
        await expect.poll(() => page.locator('.faults').count()).toBe(0);
      }
      // A meeting that was moved to a holiday is said, with the business days around it.
      const review = page.locator('.part').filter({ has: page.getByRole('heading', { name: /agency review to ATO/ }) });
      await review.locator(':scope > summary').click();
      await review.locator('.more', { hasText: 'note: Close-out meeting' }).locator('summary').last().click();
      await quickly(
        page,
        enter('#steps.close-out.movedTo', '2026-12-25'),
        sees(/falls on Friday, December 25, 2026, the federal holiday Christmas Day\./),
        press('Move “Close-out meeting” to Mon, Dec 28, 2026'),
      );
      await expect.poll(() => page.locator('[id="steps.close-out.movedTo"]').inputValue()).toBe('2026-12-28');
    }));

  it('stand as they are in the plan and its files: forty own steps, texts of any length and script, days beyond all calendars', () =>
    useTool(visit, 'plan', async ({ page }) => {
      const own = Array.from({ length: 40 }, (_, place) => ({
        title: place % 2 === 0 ? hostile : longName,
        after: 'ato',
        amount: 1827,
        owner: hostile,
        note: longName,
      }));
      const facts = {
        csp: hostile,
        service: longName,
        agency: hostile,
        approach: 'just-in-time',
        start: '2196-02-29',
        steps: { testing: { amount: 261, note: hostile } },
        ownSteps: own,
        meeting: { first: '2196-03-01', weeks: 3, start: '13:00', minutes: 60, place: hostile },
      };
      await openFile(page, 'work.json', JSON.stringify({ tool: 'plan', version: 1, title: hostile, facts }));
      await quickly(page, sees('Some days fall outside the years from 1990 to 2199'));
      expect(await page.locator('.plan-table tbody tr').count()).toBeGreaterThan(80);
      expect(await page.locator('.island b').count()).toBe(0);
      await page.setViewportSize({ width: 320, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await quickly(page, press('Export'));
      const save = (label: string) => savedBytes(page, () => quickly(page, press(label)));
      expect(readWordBlocks((await save('The plan (Word)')).bytes).length).toBeGreaterThan(10);
      expect(readExcelSheets((await save('The plan as a table (Excel)')).bytes)[0]?.rows.length).toBeGreaterThan(80);
      expect(calendarFileFaults((await save('The dates for a calendar (.ics)')).bytes.toString('utf8'))).toEqual([]);
      const saved = await savedFile(page, () => quickly(page, press('Save as a file')));
      expect(JSON.parse(saved.text).facts).toEqual(JSON.parse(JSON.stringify(facts)));
    }));

  it('are not lost where the storage is full', () =>
    useTool(visit, 'plan', async ({ page }) => {
      await fillStorage(page);
      await quickly(page, enter(/^Just-In-Time/), enter(/^Start/, '2027-03-01'));
      await alert(page).first().waitFor();
      await quickly(page, sees(/FedRAMP Authorized not before/));
      const saved = await savedFile(page, () => quickly(page, press('Save as a file')));
      expect(JSON.parse(saved.text).facts).toEqual({ approach: 'just-in-time', start: '2027-03-01' });
    }));
});
