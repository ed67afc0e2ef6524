import type { Page } from 'playwright';
import readExcelFile from 'read-excel-file/node';
import { expect } from 'vitest';
import type { PlainDate } from '../../src/domain/calendar/plain-date.ts';
import { dateInWords } from '../../src/domain/wording.ts';
import { readSavedWork } from '../../src/formats/excel/read-saved-work.ts';
import { savedWorkSheet } from '../../src/formats/excel/saved-work.ts';
import { savedWorkNote } from '../../src/ui/work/words.ts';
import { calendarFileFaults, readCalendar } from './calendar-reader.ts';
import { alert, name, rename } from './every-tool.ts';
import { press, quickly } from './quickly.ts';
import { item } from './readiness-journey.ts';
import { factsSaved, openFile, savedBytes, savedFile } from './tool-journey.ts';

/* What tools write besides their documents: workbooks and dates for a calendar. */

/** Opens what the bar exports, unless it is open. */
export async function openExport(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Export', exact: true });
  if ((await button.getAttribute('aria-expanded')) !== 'true') await quickly(page, press('Export'));
}

/** The workbook that the tool saves of the open work, and its sheets as another program reads them. */
export async function savedWorkbook(page: Page) {
  await openExport(page);
  const saved = await savedBytes(page, () => quickly(page, press(/ \(Excel\)$/)));
  return { ...saved, sheets: await readExcelFile(saved.bytes) };
}

/**
 * Demands that another program reads the workbook of the open work, with these sheets, days as days and numbers as numbers,
 * and that it carries these facts; gives the workbook.
 */
export async function givesWorkbook(page: Page, sheets: readonly string[], facts: unknown) {
  const file = await savedWorkbook(page);
  expect(file.name).toMatch(/^[\w-]+-2026-11-22\.xlsx$/);
  expect(file.sheets.map(({ sheet }) => sheet)).toEqual([...sheets, savedWorkSheet]);
  for (const { sheet, data } of file.sheets) expect(data.length, sheet).toBeGreaterThan(1);
  const cells = file.sheets.flatMap(({ data }) => data.flat());
  expect(cells.some((cell) => cell instanceof Date)).toBe(true);
  expect(cells.some((cell) => typeof cell === 'number')).toBe(true);
  expect(file.sheets.at(-1)?.data[0]).toEqual([savedWorkNote]);
  const carried = JSON.parse((await readSavedWork(new Uint8Array(file.bytes).buffer)) ?? '');
  expect(carried.facts, 'in the workbook').toEqual(facts);
  return file;
}

/** Demands that a workbook of the open work is the same work when it is opened again. */
export async function opensWorkbook(
  page: Page,
  file: { readonly name: string; readonly bytes: Buffer },
  facts: unknown,
): Promise<void> {
  const title = await name(page).inputValue();
  await page.getByRole('button', { name: /^Start a new / }).click();
  await expect.poll(() => name(page).inputValue()).not.toBe(title);
  await openFile(page, file.name, file.bytes);
  await expect.poll(() => name(page).inputValue()).toBe(title);
  expect(await factsSaved(page), 'from the workbook').toEqual(facts);
}

const calendarButton = (page: Page) => page.getByRole('button', { name: /\(\.ics\)$/ });
const tableButton = (page: Page) => page.getByRole('button', { name: /ates .*as a table|still open, as a table/ });

/** Demands that new work has no dates to save, and that the tool says what brings one. */
export async function saysWhatBringsDates(page: Page, sentence: string): Promise<void> {
  await name(page).fill('Without dates');
  await openExport(page);
  await quickly(page, press(/\(\.ics\)$/));
  await alert(page).getByText(sentence).waitFor();
}

/** The same, with one hint about a second import, each time that dates are asked for, in a file of either kind. */
export async function saysEachTimeWhatBringsDates(page: Page, sentence: string): Promise<void> {
  await rename(page, 'Without dates');
  await openExport(page);
  await page.getByText('If you import a later file', { exact: false }).waitFor();
  expect(await calendarButton(page).getAttribute('aria-describedby')).toBe('calendar-hint');
  expect(await page.locator('#calendar-hint').count(), 'hints about a second import').toBe(1);
  await calendarButton(page).click();
  await alert(page).getByText(sentence).waitFor();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await alert(page).getByText(sentence).waitFor({ state: 'detached' });
  await tableButton(page).click();
  await alert(page).getByText(sentence).waitFor();
}

/** Saves the dates of the open work as a calendar file and as a table, which have to agree, and gives the dates. */
async function savedDates(page: Page) {
  await openExport(page);
  const { name, text } = await savedFile(page, () => quickly(page, press(/\(\.ics\)$/)));
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

/** Demands that the dates of a case are the last days on the screen, each with a reminder and the way back. */
export async function givesLastDays(page: Page): Promise<void> {
  await page.locator('.due li').first().waitFor();
  const shown = datesIn(await page.locator('.due li').allTextContents());
  const entries = await savedDates(page);
  expect(inWords(entries)).toEqual(shown);
  for (const { link, reminders } of entries) {
    expect(link).toBe(`${new URL(page.url()).origin}/tools/escalation/`);
    expect(reminders).toEqual(['-PT15H']);
  }
}

/** Demands that the dates of an assessment are the target dates on the screen, also while the line is broken. */
export async function givesTargetDates(page: Page): Promise<void> {
  await page.context().setOffline(true);
  try {
    for (const { title, start } of await savedDates(page)) {
      const [, of = ''] = /^Target date: (.*?) \(/.exec(title) ?? [];
      expect(await item(page, of).locator('input[type=date]').inputValue()).toBe(start);
    }
  } finally {
    await page.context().setOffline(false);
  }
}

/** Demands that the dates of an outlook are the days on the screen. */
export async function givesDaysAhead(page: Page): Promise<void> {
  const ahead = page.getByRole('region', { name: 'If nothing is done' });
  await ahead.locator('tbody tr').first().waitFor();
  const days = datesIn(await ahead.locator('tbody th').allTextContents());
  const coming = datesIn(await ahead.locator('.coming strong').allTextContents());
  const entries = await savedDates(page);
  expect(inWords(entries.filter(({ title }) => title.startsWith('Will be met')))).toEqual(coming);
  expect(days).toEqual(expect.arrayContaining(inWords(entries)));
}
