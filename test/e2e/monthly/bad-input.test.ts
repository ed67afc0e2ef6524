import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { calendarFileFaults } from '../../support/calendar-reader.ts';
import { alert, fillStorage, focused, name } from '../../support/every-tool.ts';
import { yearCount, yearPoam } from '../../support/evidence/poam-year.ts';
import { fileEntry } from '../../support/evidence-journey.ts';
import { readExcelSheets } from '../../support/excel-reader.ts';
import { longName } from '../../support/longest-work.ts';
import {
  awaitFigures,
  beginNextMonth,
  figuresInSight,
  giveMonth,
  packageText,
  paperText,
  savedPackage,
  unfolded,
} from '../../support/monthly-journey.ts';
import { openFile, useTool } from '../../support/tool-journey.ts';
import { readWordBlocks } from '../../support/word-reader.ts';

const visit = visitSite(builtSite());
const { figures: both } = yearCount(10);
/** The numbers of a POA&M without the one before: nothing is known of changes. */
const changeNames = ['New', 'Closed', 'Carried over', 'Open again', 'No longer listed', 'Newly past due'];
const alone = Object.fromEntries(Object.entries(both).filter(([one]) => !changeNames.includes(one)));

const red = '\u202Eleft\u202C';
/** What breaks texts that are put together without care: markup, quotes, directions, control characters, half letters. */
const hostile = `<b>&”'\`]]> ${red} \u0000\u0007\u001B\u2028 \uD800 🙂`;

describe('files that do not fit the month', () => {
  it('are said what they are, and numbers stay until others are there', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      const files = page.locator('.evidence');
      const october = yearPoam(10);
      await giveMonth(page, october);
      await awaitFigures(page, alone);
      await page.getByText('Add last month’s POA&M to see what changed.').last().waitFor();

      // The same POA&M under another name: every item is there twice, and it is said so.
      await giveMonth(page, yearPoam(10, { name: 'the-same-again.xlsx' }));
      const twice = page.locator('.month-so-far').getByText('If two files are the same POA&M, remove one.');
      await twice.waitFor();
      expect(await page.getByText('Compared with the POA&M').count()).toBe(0);
      await page.getByRole('button', { name: 'Remove the-same-again.xlsx' }).click();
      await awaitFigures(page, alone);
      expect(await twice.count()).toBe(0);

      // A month is missing between the two.
      await giveMonth(page, yearPoam(8));
      await page
        .getByText('The POA&M before it is from August 2026, so the changes cover more than one month.')
        .waitFor();
      await giveMonth(page, yearPoam(9));
      await awaitFigures(page, both);
      expect(await page.getByText('so the changes are of more than one month').count()).toBe(0);

      // Files of other kinds.
      await giveMonth(
        page,
        { name: 'work.json', content: JSON.stringify({ tool: 'readiness', version: 1, title: 'A', facts: {} }) },
        { name: 'picture.png', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) },
      );
      for (const one of ['work.json', 'picture.png']) await fileEntry(page, one).locator('.refused').waitFor();
      await awaitFigures(page, both);
      for (const one of ['work.json', 'picture.png']) await page.getByRole('button', { name: `Remove ${one}` }).click();

      // Another system: no number of it is taken until it is said to be the same.
      await giveMonth(page, yearPoam(11, { system: 'Another Offering' }));
      const ask = page.getByText('The POA&Ms name different systems:');
      await ask.waitFor();
      expect(await figuresInSight(page)).toEqual(both);
      await page.getByRole('button', { name: 'These are names of one system' }).click();
      await awaitFigures(page, yearCount(11).figures);
      await page.getByText('The latest POA&M is from November 2026. This package is for October 2026.').waitFor();
      await giveMonth(page, yearPoam(11, { system: 'A Third Offering', name: 'third.xlsx' }));
      await ask.waitFor();
      for (const one of ['third.xlsx', yearPoam(11).name]) {
        await page.getByRole('button', { name: `Remove ${one}` }).click();
      }
      await awaitFigures(page, both);

      // Without a file the numbers stay, until they are taken out; that can be undone.
      for (const month of [8, 9, 10])
        await page.getByRole('button', { name: `Remove ${yearPoam(month).name}` }).click();
      await files.getByText('The numbers already in this month stay.').waitFor();
      expect(await files.locator('.files > li').count()).toBe(0);
      const last = await figuresInSight(page);
      expect(Object.keys(last)).toContain('Past due');
      await page.getByRole('button', { name: 'Take these numbers out' }).click();
      await expect.poll(() => figuresInSight(page)).toEqual({});
      await page.getByRole('button', { name: 'Undo' }).click();
      await awaitFigures(page, last);

      // A POA&M that tells no date is in no month.
      await giveMonth(page, yearPoam(10, { name: 'undated.xlsx', isDated: false }));
      await page.getByText('The POA&M does not show its date.').waitFor();
    }));
});

describe('files of last month', () => {
  it('are put away once the next month begins, but its POA&M; and removing one never brings its numbers in', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      const files = page.locator('.files > li');
      const removed = (month: number) => page.getByRole('button', { name: `Remove ${yearPoam(month).name}` }).click();
      await giveMonth(page, yearPoam(8), yearPoam(9));
      await awaitFigures(page, yearCount(9).figures);
      await beginNextMonth(page);
      await page.getByText('This month has no numbers.').first().waitFor();
      await expect.poll(() => files.count()).toBe(1);
      await fileEntry(page, yearPoam(9).name).waitFor();
      expect(await figuresInSight(page)).toEqual({});
      await giveMonth(page, yearPoam(10));
      await awaitFigures(page, both);
      await removed(10);
      await page.getByText('None of these files is of October 2026').first().waitFor();
      expect(await figuresInSight(page)).toEqual(both);
      await giveMonth(page, yearPoam(10));
      await page.getByText('None of these files is of October 2026').first().waitFor({ state: 'detached' });
      await removed(9);
      await page
        .getByText(`The numbers were counted again without ${yearPoam(9).name}.`)
        .first()
        .waitFor();
      await awaitFigures(page, alone);
      await page.getByRole('button', { name: 'Undo' }).click();
      await awaitFigures(page, both);
    }));
});

describe('entries of any kind', () => {
  it('that cannot be used are listed, each with a link that unfolds its part and takes the focus there', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      await page.getByLabel('Cloud service', { exact: true }).fill('Example Offering');
      const meeting = await unfolded(page, 'Meeting');
      await meeting.getByLabel('Start (Eastern time)').fill('25:00');
      await meeting.getByLabel('Length in minutes').fill('abc');
      const agenda = await unfolded(page, 'Agenda');
      await agenda.getByRole('group', { name: 'Questions and answers' }).getByLabel('Minutes').fill('-3');
      const faults = page.locator('.faults');
      const links = await faults.getByRole('link').allInnerTexts();
      expect(links).toEqual(['Start (Eastern time)', 'Length in minutes', 'Questions and answers: Minutes']);
      for (const part of [meeting, agenda]) await part.locator('summary').click();
      await faults.getByRole('link', { name: 'Questions and answers: Minutes' }).click();
      await expect.poll(() => focused(page)).toBe('input agenda.questions.minutes');
      expect(await agenda.getAttribute('open')).not.toBeNull();
      expect(await meeting.getAttribute('open')).toBeNull();
      expect(await page.getByLabel('Length in minutes').inputValue()).toBe('abc');
    }));

  it('stand as they are in every paper, and every file stays sound', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      const facts = {
        month: '2026-11',
        csp: hostile,
        service: hostile,
        repository: longName,
        meeting: { date: '2026-12-10', start: '13:00', minutes: 60, place: hostile },
        texts: { changed: hostile, triggers: longName, assessment: hostile, 'agency-specific': hostile },
        requests: [{ number: hostile, poamId: hostile, note: longName, state: 'submitted' }],
        changes: [{ number: hostile, title: hostile, agency: hostile, affects: 'one-agency', note: hostile }],
        incidents: [{ title: hostile, status: hostile }],
        agenda: { questions: { note: hostile } },
        ownItems: [{ title: hostile, minutes: 5 }],
        deliverables: { poam: { file: hostile }, inventory: { file: longName } },
      };
      await openFile(page, 'work.json', JSON.stringify({ tool: 'monthly', version: 1, title: hostile, facts }));
      await page.locator('.month-so-far').getByText('November 2026').first().waitFor();
      for (const paper of ['Meeting agenda', 'Invitation', 'Significant change log', 'Summary report']) {
        expect(await paperText(page, paper)).toContain('<b>&”');
        expect(await page.locator('.papers .sheet b').count()).toBe(0);
      }
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBeLessThanOrEqual(
          width,
        );
      }
      const saved = await savedPackage(page);
      for (const [file, bytes] of Object.entries(saved)) {
        if (file.endsWith('.docx')) expect(readWordBlocks(bytes).length, file).toBeGreaterThan(1);
        if (file.endsWith('.xlsx')) expect(readExcelSheets(bytes).length).toBeGreaterThan(3);
      }
      expect(calendarFileFaults(packageText(saved, '.ics'))).toEqual([]);
      const again = JSON.parse(packageText(saved, '.json'));
      expect(again.facts.texts.triggers).toBe(longName);
      expect(again.facts.ownItems[0].title).toBe(JSON.parse(JSON.stringify(hostile)));
    }));

  it('are not lost where the storage is full: the next month offers the way back', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      await fillStorage(page);
      await page.getByLabel('Cloud service', { exact: true }).fill('Example Offering');
      await giveMonth(page, yearPoam(10));
      await awaitFigures(page, alone);
      await alert(page).first().waitFor();
      expect(Object.keys(await savedPackage(page))).toContain('01 Summary report.docx');
      await beginNextMonth(page);
      await expect.poll(() => name(page).inputValue()).toBe('Example Offering, November 2026');
      expect(await figuresInSight(page)).toEqual({});
      expect(await page.locator('#work-notice').innerText()).not.toContain('stays in this browser');
      await page.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => name(page).inputValue()).toBe('Example Offering, October 2026');
      await awaitFigures(page, alone);
    }));
});
