import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { awaitAnnouncement } from '../../support/announcements.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { alert, bar, name } from '../../support/every-tool.ts';
import { misfits } from '../../support/fit.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';

/*
 * What a browser keeps: work that cannot be opened, and a list that has grown long. All tools share what reads it, so it is
 * walked through in one.
 */

const visit = visitSite(builtSite());

const tool: ToolId = 'readiness';
const nameOf = (key: string) => `agency-authorization-playbook/${tool}/${key}`;

/** Makes the browser keep this work alone, and comes back to the page as on another day. */
async function comeBackTo(page: Page, works: Readonly<Record<string, object>>): Promise<void> {
  await page.evaluate(
    (texts) => {
      sessionStorage.clear();
      localStorage.clear();
      for (const [key, text] of texts) localStorage.setItem(key, text);
    },
    Object.entries(works).map(([key, more]) => {
      const value = { tool, version: 1, title: key, facts: {}, ...more };
      return [nameOf(key), JSON.stringify({ revision: 'r', value })] as const;
    }),
  );
  await page.reload();
  await name(page).waitFor();
}

describe('kept work that a tool cannot open', () => {
  it('is set aside and said, gives way where the page stopped at it the last time, may have a damaged date, and is missed when it is gone', () =>
    useTool(visit, tool, async ({ page }) => {
      await comeBackTo(page, { Newer: { version: 99 } });
      await expect
        .poll(() => alert(page).innerText())
        .toContain('“Newer” was not opened. This work was saved by a newer edition');
      expect(await name(page).inputValue()).not.toBe('Newer');
      await page.getByRole('button', { name: /^All .+\(1\)$/ }).click();
      const saved = await savedFile(page, () => page.getByRole('button', { name: 'Save the text of Newer' }).click());
      expect(saved.name).toBe('newer.json');
      expect(JSON.parse(saved.text)).toEqual({ tool, version: 99, title: 'Newer', facts: {} });
      await page.getByRole('button', { name: 'Delete Newer' }).click();
      await bar(page).getByText('“Newer” was deleted.').waitFor();
      await expect.poll(() => page.getByRole('button', { name: 'Open Newer' }).count()).toBe(0);
      await comeBackTo(page, {
        Before: { saved: '2026-11-20T12:00:00Z' },
        Last: { saved: '2026-11-21T12:00:00Z' },
      });
      await expect.poll(() => name(page).inputValue()).toBe('Last');
      await page.evaluate((id) => {
        sessionStorage.setItem(`agency-authorization-playbook/opening/${id}`, 'Last');
      }, tool);
      await page.reload();
      await expect.poll(() => name(page).inputValue()).toBe('Before');
      await expect.poll(() => alert(page).innerText()).toContain('The page stopped the last time it opened this work.');
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await page.getByRole('button', { name: 'Open Last' }).click();
      await expect.poll(() => name(page).inputValue()).toBe('Last');
      await comeBackTo(page, { Dated: { saved: '2026-02-30' } });
      await expect.poll(() => name(page).inputValue()).toBe('Dated');
      await expect.poll(() => alert(page).innerText()).toContain('The date and time when it was saved cannot be read.');
      await page.getByRole('button', { name: /^All .+\(1\)$/ }).click();
      await page.getByText('open now').waitFor();

      // Work that was open and is gone is missed after a reload.
      await comeBackTo(page, { Mine: {} });
      await expect.poll(() => name(page).inputValue()).toBe('Mine');
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await bar(page).getByText('This browser no longer keeps the work that you opened here').waitFor();
    }));
});

describe('a list of five hundred works', () => {
  it('is searched and sorted by keyboard, says how many were found, and fits a phone', () =>
    useTool(
      visit,
      tool,
      async ({ page }) => {
        const works = Array.from({ length: 500 }, (_, index) => [
          `Cloud ${index}`,
          { saved: `2026-10-${String(1 + (index % 28)).padStart(2, '0')}T12:00:00Z` },
        ]);
        await comeBackTo(page, Object.fromEntries(works));
        await page.getByRole('button', { name: 'All assessments (500)' }).press('Enter');
        const entries = page.locator('.kept > li');
        await expect.poll(() => entries.count()).toBe(50);
        const search = page.getByRole('searchbox', { name: 'Find by name' });
        await search.focus();
        await page.keyboard.type('cloud 49');
        await expect.poll(() => entries.count()).toBe(15);
        await awaitAnnouncement(page, '15 of 500 assessments found.');
        await page.keyboard.press('Tab');
        await page.keyboard.press('B');
        await expect.poll(() => entries.first().innerText()).toContain('Cloud 49');
        expect(await misfits(page, [320, 360])).toEqual([]);
        expect(await faultsInBothSchemes(page)).toEqual([]);
        await search.fill('nowhere');
        await page.getByText('No assessment has a name like that.').first().waitFor();
        await search.fill('');
        await page.getByRole('button', { name: 'Show 50 of 450 more' }).press('Enter');
        await expect.poll(() => entries.count()).toBe(100);
        await expect.poll(() => page.evaluate(() => document.activeElement?.closest('li') !== null)).toBe(true);
        await search.fill('cloud 123');
        await page.getByRole('button', { name: 'Open Cloud 123' }).press('Enter');
        await expect.poll(() => name(page).inputValue()).toBe('Cloud 123');
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
