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
  savedPackage,
} from '../../support/monthly-journey.ts';
import { enter, gone, press, quickly, sees } from '../../support/quickly.ts';
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
      const twice = 'If two files are the same POA&M, remove one.';
      const apart = 'The POA&M before it is from August 2026, so the changes cover more than one month.';
      await giveMonth(page, yearPoam(10));
      await awaitFigures(page, alone);
      await quickly(page, sees('Add last month’s POA&M to see what changed.'));

      // The same POA&M under another name: every item is there twice, and it is said so.
      await giveMonth(page, yearPoam(10, { name: 'the-same-again.xlsx' }));
      await quickly(page, sees(twice, '.month-so-far'));
      expect(await page.getByText('Compared with the POA&M').count()).toBe(0);
      await quickly(page, press('Remove the-same-again.xlsx'), gone(twice, '.month-so-far'));
      await awaitFigures(page, alone);

      // A month is missing between the two, and files of other kinds are there.
      await giveMonth(
        page,
        yearPoam(8),
        { name: 'work.json', content: JSON.stringify({ tool: 'readiness', version: 1, title: 'A', facts: {} }) },
        { name: 'picture.png', content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]) },
      );
      for (const one of ['work.json', 'picture.png']) await fileEntry(page, one).locator('.refused').waitFor();
      await quickly(page, sees(apart), press('Remove work.json'), press('Remove picture.png'));
      await giveMonth(page, yearPoam(9));
      await awaitFigures(page, both);
      await quickly(page, gone(apart));

      // Another system: no number of it is taken until it is said to be the same.
      const ask = 'The POA&Ms name different systems:';
      await giveMonth(page, yearPoam(11, { system: 'Another Offering' }));
      await quickly(page, sees(ask));
      expect(await figuresInSight(page)).toEqual(both);
      await quickly(page, press('These are names of one system'));
      await awaitFigures(page, yearCount(11).figures);
      await quickly(page, sees('The latest POA&M is from November 2026. This package is for October 2026.'));
      await giveMonth(page, yearPoam(11, { system: 'A Third Offering', name: 'third.xlsx' }));
      await quickly(page, sees(ask), press('Remove third.xlsx'), press(`Remove ${yearPoam(11).name}`));
      await awaitFigures(page, both);

      // Without a file the numbers stay, until they are taken out; that can be undone.
      const removals = [8, 9, 10].map((month) => press(`Remove ${yearPoam(month).name}`));
      await quickly(page, ...removals, sees('The numbers already in this month stay.', '.evidence'));
      expect(await page.locator('.evidence .files > li').count()).toBe(0);
      const last = await figuresInSight(page);
      expect(Object.keys(last)).toContain('Past due');
      await quickly(page, press('Take these numbers out'));
      await expect.poll(() => figuresInSight(page)).toEqual({});
      await quickly(page, press('Undo'));
      await awaitFigures(page, last);

      // A POA&M that tells no date is in no month.
      await giveMonth(page, yearPoam(10, { name: 'undated.xlsx', isDated: false }));
      await quickly(page, sees('The POA&M does not show its date.'));
    }));
});

describe('files of last month', () => {
  it('are put away once the next month begins, but its POA&M; and removing one never brings its numbers in', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      const remove = (month: number) => press(`Remove ${yearPoam(month).name}`);
      const other = 'None of these files is of October 2026';
      await giveMonth(page, yearPoam(8), yearPoam(9));
      await awaitFigures(page, yearCount(9).figures);
      await beginNextMonth(page);
      await quickly(page, sees('This month has no numbers.'));
      await expect.poll(() => page.locator('.files > li').count()).toBe(1);
      await fileEntry(page, yearPoam(9).name).waitFor();
      expect(await figuresInSight(page)).toEqual({});
      await giveMonth(page, yearPoam(10));
      await awaitFigures(page, both);
      await quickly(page, remove(9), sees(`The numbers were counted again without ${yearPoam(9).name}.`));
      await awaitFigures(page, alone);
      await quickly(page, press('Undo'));
      await awaitFigures(page, both);
      // The numbers tell when a file that is given again has been counted: what stands at the files goes before that.
      await quickly(page, press('Take these numbers out'));
      await expect.poll(() => figuresInSight(page)).toEqual({});
      await giveMonth(page, yearPoam(9));
      await awaitFigures(page, both);
      await quickly(page, remove(10), sees(other));
      expect(await figuresInSight(page)).toEqual(both);
    }));
});

describe('entries of any kind', () => {
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
      await quickly(page, sees('November 2026', '.month-so-far'));
      for (const paper of ['Meeting agenda', 'Invitation', 'Significant change log', 'Summary report']) {
        await quickly(page, enter('Paper', paper), sees('<b>&”', '.papers .sheet'));
        expect(await page.locator('.papers .sheet b').count(), paper).toBe(0);
      }
      await page.setViewportSize({ width: 320, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
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

  it('that cannot be used are listed, each with a link that unfolds its part; none is lost where the storage is full, and the next month offers the way back', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      await fillStorage(page);
      await giveMonth(page, yearPoam(10));
      await awaitFigures(page, alone);
      await quickly(
        page,
        enter('Cloud service', 'Example Offering'),
        press('Meeting'),
        enter('Start (Eastern time)', '25:00'),
        enter('Length in minutes', 'abc'),
        press('Agenda'),
        enter('Minutes', '-3', 'Questions and answers'),
        sees('Questions and answers: Minutes', '.faults'),
      );
      const links = await page.locator('.faults').getByRole('link').allInnerTexts();
      expect(links).toEqual(['Start (Eastern time)', 'Length in minutes', 'Questions and answers: Minutes']);
      await quickly(page, press('Meeting'), press('Agenda'));
      await page.locator('.faults').getByRole('link', { name: 'Questions and answers: Minutes' }).click();
      await expect.poll(() => focused(page)).toBe('input agenda.questions.minutes');
      const opened = await page.locator('details.part[open] > summary').allInnerTexts();
      expect(opened.join()).toContain('Agenda');
      expect(opened.join()).not.toContain('Meeting');
      expect(await page.getByLabel('Length in minutes').inputValue()).toBe('abc');

      await alert(page).first().waitFor();
      await beginNextMonth(page);
      await expect.poll(() => name(page).inputValue()).toBe('Example Offering, November 2026');
      expect(await figuresInSight(page)).toEqual({});
      expect(await page.locator('#work-notice').innerText()).not.toContain('stays in this browser');
      await quickly(page, press('Undo'));
      await expect.poll(() => name(page).inputValue()).toBe('Example Offering, October 2026');
      await awaitFigures(page, alone);
    }));
});
