import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../../src/domain/calendar/plain-date.ts';
import { dateInWords } from '../../../src/domain/wording.ts';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { calendarFileFaults, readCalendar } from '../../support/calendar-reader.ts';
import { alert, allLoaded, rename, withExample } from '../../support/every-tool.ts';
import { item } from '../../support/readiness-journey.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

const calendarButton = (page: Page) => page.getByRole('button', { name: /\(\.ics\)$/ });
const tableButton = (page: Page) => page.getByRole('button', { name: /ates .*as a table|still open, as a table/ });

/** Saves the dates of the open work as a calendar file and as a table, which have to agree, and gives the dates. */
async function savedDates(page: Page) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const { name, text } = await savedFile(page, () => calendarButton(page).click());
  expect(name).toMatch(/-dates-2026-11-22\.ics$/);
  expect(calendarFileFaults(text)).toEqual([]);
  const { entries } = readCalendar(text);
  expect(entries.length).toBeGreaterThan(0);
  const table = await savedFile(page, () => tableButton(page).click());
  expect(table.name).toMatch(/-dates-2026-11-22\.csv$/);
  for (const { title, start } of entries) expect(table.text).toContain(`"${start}","${title}"`);
  return entries;
}

/** The dates in words that a text names. */
const datesIn = (texts: readonly string[]) =>
  texts.flatMap((text) => text.match(/\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/)?.[0] ?? []);
const inWords = (entries: readonly { readonly start: string }[]) =>
  entries.map(({ start }) => dateInWords(start as PlainDate));

describe('dates for a calendar', () => {
  it('of a case are the last days on the screen', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await withExample(page);
      await page.locator('.due li').first().waitFor();
      const shown = datesIn(await page.locator('.due li').allTextContents());
      const entries = await savedDates(page);
      expect(inWords(entries)).toEqual(shown);
      for (const { link, reminders } of entries) {
        expect(link).toBe(`${visit.origin}/tools/escalation/`);
        expect(reminders).toEqual(['-PT15H']);
      }
    }));

  it('of an assessment are the target dates on the screen', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await withExample(page);
      for (const { title, start } of await savedDates(page)) {
        const [, name = ''] = /^Target date: (.*?) \(/.exec(title) ?? [];
        expect(await item(page, name).locator('input[type=date]').inputValue()).toBe(start);
      }
    }));

  it('of an outlook are the days on the screen', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await withExample(page);
      const ahead = page.getByRole('region', { name: 'If nothing is done' });
      await ahead.locator('tbody tr').first().waitFor();
      const days = datesIn(await ahead.locator('tbody th').allTextContents());
      const coming = datesIn(await ahead.locator('.coming strong').allTextContents());
      const entries = await savedDates(page);
      expect(inWords(entries.filter(({ title }) => title.startsWith('Will be met')))).toEqual(coming);
      expect(days).toEqual(expect.arrayContaining(inWords(entries)));
    }));

  it.each<[ToolId, string]>([
    ['escalation', 'No last day has been entered'],
    ['readiness', 'No open item has a target date'],
    ['triggers', 'The outlook has no date'],
  ])(
    'are none in new work, and the tool %s says what brings one, after one hint about a second import',
    (tool, sentence) =>
      useTool(visit, tool, async ({ page }) => {
        await rename(page, 'Without dates');
        await page.getByRole('button', { name: 'Export', exact: true }).click();
        await page.getByText('If you import a later file', { exact: false }).waitFor();
        expect(await calendarButton(page).getAttribute('aria-describedby')).toBe('calendar-hint');
        expect(await page.locator('#calendar-hint').count(), 'hints about a second import').toBe(1);
        await calendarButton(page).click();
        await alert(page).getByText(sentence).waitFor();
        await tableButton(page).click();
        await alert(page).getByText(sentence).waitFor();
      }),
  );

  it('can be saved once something was entered, although the line has broken off', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      const loaded = allLoaded(page);
      await withExample(page);
      await loaded;
      await page.context().setOffline(true);
      try {
        await savedDates(page);
      } finally {
        await page.context().setOffline(false);
      }
    }));
});
