import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { awaitAnnouncement } from '../../support/announcements.ts';
import { landsOn, visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { blockStorage, fillStorage, focused, name } from '../../support/every-tool.ts';
import { misfits } from '../../support/fit.ts';
import {
  bringIn,
  entries,
  type Kept,
  keptRecord,
  namesListed,
  someWork as some,
  withKept,
} from '../../support/my-work.ts';
import { savedFile } from '../../support/tool-journey.ts';

/* The page with the work of every tool, as people use it. */

const visit = visitSite(builtSite());

describe('the page of all work', () => {
  it('lists the work of every tool; renames, copies, compares, saves and deletes it; and opens it in its tool', () =>
    withKept(visit, '/work/', some, async (page) => {
      const button = (label: string, title: string) =>
        page.getByRole('button', { name: `${label}: ${title}`, exact: true });
      await expect
        .poll(() => namesListed(page))
        .toEqual(['Acme Cloud', 'Beta Cloud', 'Case 12', 'Work that cannot be read']);
      await page.getByText('This browser keeps 4 pieces of work from 3 tools.').first().waitFor();

      await button('Rename', 'Beta Cloud').press('Enter');
      await page.keyboard.type('Beta, <b>renamed</b>');
      await page.keyboard.press('Enter');
      await awaitAnnouncement(page, '“Beta Cloud” is now called “Beta, <b>renamed</b>”.');
      expect(await focused(page)).toBe('button Rename: Beta, <b>renamed</b>');

      await button('Duplicate', 'Acme Cloud').press('Enter');
      await expect.poll(() => focused(page)).toBe('button Rename: Acme Cloud (copy)');
      expect(await entries(page).count()).toBe(5);

      await button('Compare', 'Acme Cloud').press('Enter');
      await page.getByLabel('Compare “Acme Cloud” with').selectOption({ label: 'Beta, <b>renamed</b>' });
      await awaitAnnouncement(page, 'They differ in 3 entries.');
      const rows = await page.locator('.compared tbody tr').allInnerTexts();
      expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual([
        'Impact level “Moderate” “High”',
        'Proven maturity, state Done not given',
        'Proven maturity, target date December 1, 2026 not given',
      ]);
      await page.getByLabel('Compare “Acme Cloud” with').selectOption({ label: 'Acme Cloud (copy)' });
      await awaitAnnouncement(page, 'Both hold the same entries.');
      await page.getByLabel('Compare “Acme Cloud” with').selectOption({ label: 'Beta, <b>renamed</b>' });
      await page.locator('.compared').waitFor();
      expect(await faultsInBothSchemes(page)).toEqual([]);

      const saved = await savedFile(page, () => button('Save as a file', 'Case 12').click());
      expect(saved.name).toBe('case-12-2026-11-18.json');
      expect(JSON.parse(saved.text)).toMatchObject({ tool: 'escalation', title: 'Case 12' });
      const damaged = await savedFile(page, () => button('Save its text', 'Work that cannot be read').click());
      expect(damaged.text).toBe('{"half');

      await button('Delete', 'Work that cannot be read').press('Enter');
      await awaitAnnouncement(page, '“Work that cannot be read” was deleted.');
      await expect.poll(() => focused(page)).toBe('button Undo');
      expect(await entries(page).count()).toBe(4);
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('button Save its text: Work that cannot be read');
      expect(await entries(page).count()).toBe(5);

      await page.getByRole('link', { name: 'Beta, <b>renamed</b>' }).click();
      await landsOn(page, '/tools/readiness/');
      await expect.poll(() => name(page).inputValue()).toBe('Beta, <b>renamed</b>');
      expect(new URL(page.url()).hash).toBe('');
      await page.getByRole('button', { name: /^All .+\(3\)$/ }).click();
      await page.getByRole('link', { name: 'My work: every tool’s work in this browser' }).click();
      await landsOn(page, '/work/');
    }));

  it('saves all work as a zip file, erases everything once that is confirmed, and takes the zip file in again', () =>
    withKept(
      visit,
      '/work/',
      { ...some, 'search-shortcut': 'off', 'another-site': 'stays' },
      async (page) => {
        const everything = () => page.evaluate(() => Object.keys(localStorage).sort());
        const opener = page.getByRole('button', { name: 'Erase everything' }).first();
        await opener.click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText('This erases 4 pieces of work and your choice about the search shortcut.').waitFor();
        expect(await faultsInBothSchemes(page, 'dialog.erase')).toEqual([]);
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        await expect.poll(() => focused(page)).toBe('button Erase everything');
        expect(await everything()).toHaveLength(6);
        await opener.click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          dialog.getByRole('button', { name: 'Save the work as a zip file first' }).click(),
        ]);
        expect(download.suggestedFilename()).toBe('my-work-2026-11-22.zip');
        const zip = await readFile(await download.path());
        await dialog.getByRole('button', { name: 'Erase everything' }).click();
        await awaitAnnouncement(page, /Everything that this site kept in this browser was erased\./);
        expect(await everything()).toEqual(['another-site']);
        // Without work, the page is looked at with all other pages.
        await page.getByText('This browser keeps no work yet.').waitFor();

        const newer = JSON.stringify({ tool: 'readiness', version: 2, title: 'Acme Cloud', facts: { role: 'agency' } });
        await bringIn(page, [
          { name: 'my-work.zip', text: zip },
          { name: 'newer.json', text: newer },
          { name: 'future.json', text: newer.replace('"version":2', '"version":99') },
        ]);
        await awaitAnnouncement(
          page,
          '6 files: 4 can be added, 2 could not be opened. This browser keeps none of it yet.',
        );
        expect(await focused(page)).toBe('h4 incoming');
        expect(await page.locator('.incoming li').allInnerTexts()).toEqual(
          expect.arrayContaining([
            expect.stringMatching(/^Acme Cloud(?:.|\n)+Not in this browser yet\./),
            expect.stringMatching(/^future\.json(?:.|\n)+saved by a newer edition/),
            expect.stringMatching(/unreadable-work\.txt(?:.|\n)+is not JSON/),
          ]),
        );
        expect(await faultsInBothSchemes(page, '.incoming')).toEqual([]);
        expect(await everything()).toEqual(['another-site']);
        await page.getByRole('button', { name: 'Keep 4 pieces of work in this browser' }).click();
        await awaitAnnouncement(page, /This browser now keeps 4 pieces of work from the files\./);
        expect((await namesListed(page)).sort()).toEqual(['Acme Cloud', 'Acme Cloud', 'Beta Cloud', 'Case 12']);
        await bringIn(page, [{ name: 'my-work.zip', text: zip }]);
        await page.getByText('This browser already keeps the same work').first().waitFor();
        await page.getByRole('button', { name: 'Close this list' }).click();
        expect(await entries(page).count()).toBe(4);
      },
      360,
    ));

  it('shows what another tab does, and says where the browser has no room or forbids keeping anything', () =>
    withKept(visit, '/work/', some, async (page) => {
      await expect.poll(() => entries(page).count()).toBe(4);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByRole('button', { name: 'Delete: Case 12' }).click();
      await expect.poll(() => namesListed(page)).toEqual(['Acme Cloud', 'Beta Cloud', 'Work that cannot be read']);
      await other.close();
      await fillStorage(page);
      await page.getByRole('button', { name: 'Duplicate: Acme Cloud' }).click();
      await awaitAnnouncement(page, /This browser’s storage is full\. Nothing was changed\./);
      expect(await entries(page).count()).toBe(3);
      await bringIn(page, [
        { name: 'new.json', text: JSON.stringify({ tool: 'escalation', version: 2, title: 'New', facts: {} }) },
      ]);
      await page.getByRole('button', { name: 'Keep 1 piece of work in this browser' }).click();
      await awaitAnnouncement(page, /This browser has no room for 1 piece of work\. Nothing is lost/);
      await blockStorage(page);
      await page.reload();
      await page.getByText('This browser does not allow the page to keep anything').waitFor();
      await page.getByRole('main').getByRole('link', { name: 'Readiness checklist' }).waitFor();
    }));

  it('searches, sorts and narrows down five hundred works quickly, on a phone', () =>
    withKept(
      visit,
      '/work/',
      Object.assign(
        {},
        ...Array.from({ length: 500 }, (_, index) =>
          keptRecord(index % 2 === 0 ? 'readiness' : 'triggers', `w${index}`, {
            title: `Cloud ${index}`,
            facts: { items: { note: 'x'.repeat(2_000) } },
          }),
        ),
      ),
      async (page) => {
        await expect.poll(() => entries(page).count()).toBe(50);
        await page.getByRole('searchbox', { name: 'Find by name' }).focus();
        await page.keyboard.type('cloud 49');
        await expect.poll(() => entries(page).count()).toBe(15);
        await awaitAnnouncement(page, '15 of 500 pieces of work found.');
        await page.getByLabel('Tool', { exact: true }).selectOption({ label: 'Deficiency trigger calculator' });
        await expect.poll(() => entries(page).count()).toBe(10);
        await page.getByLabel('Order').selectOption({ label: 'By name' });
        expect((await namesListed(page))[0]).toBe('Cloud 49');
        expect(await misfits(page, [320])).toEqual([]);
        await page.getByRole('searchbox').fill('');
        await page.getByLabel('Tool', { exact: true }).selectOption('');
        await page.getByRole('button', { name: 'Show 50 of 450 more' }).press('Enter');
        await expect.poll(() => entries(page).count()).toBe(100);
      },
      360,
    ));
});

describe('a link to work that this browser does not keep any more', () => {
  it.each([
    ['says so', {}, 'Readiness assessment'],
    ['says so, and opens what was changed last', some, 'Acme Cloud'],
  ])('%s', (_what, kept, title) =>
    withKept(visit, '/tools/readiness/#kept=gone', kept, async (page) => {
      await page.getByText('This browser no longer keeps the work that you opened here.').first().waitFor();
      await expect.poll(() => name(page).inputValue()).toBe(title);
      expect(new URL(page.url()).hash).toBe('');
    }),
  );
});

describe('the home page', () => {
  it('offers to go on with the work that was changed last, without moving, and only where there is some', async () => {
    const shifts = (page: Page) =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            const seen = new PerformanceObserver(() => undefined);
            seen.observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => done(seen.takeRecords().length)));
          }),
      );
    await withKept(visit, '/', {}, async (page) => {
      expect(await page.locator('.continue').isVisible()).toBe(false);
    });
    await withKept(visit, '/', some, async (page) => {
      const links = page.locator('.continue a');
      expect(await links.allInnerTexts()).toEqual(['Continue “Acme Cloud”', 'My work']);
      expect(await shifts(page)).toBe(0);
      expect(await misfits(page, [320])).toEqual([]);
      // The browser set the page aside whole, and shows it again once the work is gone, or other work is there.
      const shownAgain = (kept: Kept) =>
        page.evaluate((texts) => {
          localStorage.clear();
          for (const [name, text] of Object.entries(texts)) localStorage.setItem(name, text);
          dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        }, kept);
      await shownAgain({});
      expect(await page.locator('.continue').isVisible()).toBe(false);
      expect(await links.count()).toBe(0);
      await shownAgain(some);
      expect(await links.allInnerTexts()).toEqual(['Continue “Acme Cloud”', 'My work']);
      await links.first().click();
      await landsOn(page, '/tools/readiness/');
      await expect.poll(() => name(page).inputValue()).toBe('Acme Cloud');
    });
  });
});
