import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { calendarFileFaults, readCalendar } from '../../support/calendar-reader.ts';
import { addEntry, charterPaperText, checkText, showView } from '../../support/charter-journey.ts';
import { name } from '../../support/every-tool.ts';
import { readExcelSheets, sheetNamed } from '../../support/excel-reader.ts';
import { unfolded } from '../../support/monthly-journey.ts';
import { press, quickly } from '../../support/quickly.ts';
import { openFile, savedBytes, savedFile, useTool } from '../../support/tool-journey.ts';
import { loadWorkedExample } from '../../support/trigger-journey.ts';
import { readWordBlocks } from '../../support/word-reader.ts';

const visit = visitSite(builtSite());
const members = '1. Collaboration Group Member Contact Information';
const schedule = '2. Meeting Schedule';
const decisions = '5. Decision-Making Authorities';
const performance = '7. ConMon Performance Management';
const draft = 'The charter (draft)';

describe('a charter', () => {
  it('is built section by section, frozen as editions, run through a comment period, saved, and opened again', () =>
    useTool(visit, 'charter', async ({ page }) => {
      await page.getByLabel('CSP', { exact: true }).fill('Example Provider');
      await page.getByLabel('Cloud service', { exact: true }).fill('Example Offering');
      await page.getByLabel('Cloud service', { exact: true }).press('Tab');
      await expect.poll(() => name(page).inputValue()).toBe('Example Offering');

      for (const agency of ['Agency A', 'Agency B']) {
        const entry = await addEntry(page, members, 'agency');
        await entry.getByLabel('Agency', { exact: true }).fill(agency);
      }
      for (const [who, role, agency, email] of [
        ['Mina', 'CSP', '', 'm@provider.example'],
        ['Ana', 'Delegate of the Authorizing Official', 'Agency A', 'a@a.example'],
        ['Ben', 'Authorizing Official', 'Agency B', 'b@b.example'],
      ] as const) {
        const entry = await addEntry(page, members, 'member');
        await entry.getByLabel('Name').fill(who);
        await entry.getByLabel('Role').selectOption({ label: role });
        await entry.getByLabel('Agency or organization').fill(agency);
        await entry.getByLabel('Email').fill(email);
      }
      // A member keeps to the agency whose name is changed.
      await page.locator('[id="agencies.0.name"]').fill('Agency Alpha');
      expect(await page.locator('[id="members.1.agency"]').inputValue()).toBe('Agency Alpha');

      const meeting = await unfolded(page, schedule);
      await meeting.getByLabel('How often').selectOption({ label: 'Every month' });
      await meeting.getByLabel('Which week').selectOption({ label: 'Second' });
      await meeting.getByLabel('Weekday').selectOption({ label: 'Thursday' });
      await meeting.getByLabel('Start (Eastern time)').fill('13:00');
      await meeting.getByLabel('Length in minutes').fill('60');
      expect(await charterPaperText(page, draft)).toContain('Second Thursday of each month, 1:00 p.m. Eastern time');
      expect(await checkText(page, 'No coming meeting is on a federal holiday')).toContain('November 11, 2027');
      expect(await checkText(page, 'The meeting is on a Tuesday')).toContain('Recommended, satisfied');

      const how = await unfolded(page, decisions);
      await how.getByLabel('How the group decides').selectOption({ label: 'Voting members and a comment period' });
      expect(await checkText(page, 'At least two members vote')).toContain('Recommended, missing');
      for (const at of [1, 2]) await page.locator(`[id="members.${at}.isVoting"]`).check();
      expect(await checkText(page, 'At least two members vote')).toContain('2 voting members: Ana and Ben');
      const seven = await unfolded(page, performance);
      await seven.getByRole('radio', { name: 'Yes' }).check();
      await seven.getByRole('checkbox', { name: /^Lack of Transparency/ }).uncheck();
      expect(await charterPaperText(page, draft)).toContain('The group uses 20 of the 21 triggers');
      await page.getByRole('button', { name: 'Show all 20 rows' }).click();
      expect(await page.locator('.papers .sheet').innerText()).not.toContain('Lack of Transparency');

      // Two editions, and what changed between them.
      const editions = await showView(page, 'Editions');
      await editions.getByLabel('Your remark').fill('Agreed at the inaugural meeting');
      await editions.getByRole('button', { name: 'Make edition 1' }).click();
      await editions.getByText('The draft says the same as edition 1.').waitFor();
      await how.getByLabel('Days of the comment period').fill('21');
      await editions.getByText('Comment period: from 14 days to 21 days.').first().waitFor();
      await editions.getByRole('button', { name: 'Make edition 2' }).click();
      await how.getByLabel('Days of the comment period').fill('');
      expect(await charterPaperText(page, 'The charter, edition 2')).toContain('All members have 21 days');
      expect(await charterPaperText(page, 'The charter, edition 1')).toContain('All members have 14 days');
      const record = await charterPaperText(page, 'Record of changes');
      expect(record).toContain('Agreed at the inaugural meeting');
      expect(record).toContain('Comment period: from 21 days to 14 days.');
      await showView(page, 'Editions');
      await editions.getByRole('button', { name: 'Use as the draft (Edition 2)' }).click();
      expect(await how.getByLabel('Days of the comment period').inputValue()).toBe('21');
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => page.locator('[id="decisions.days"]').inputValue()).toBe('');

      // A comment period, from the email after the meeting to the day after its last day.
      const matter = await addEntry(page, 'Comment periods', 'matter');
      await matter.getByLabel('What it is').fill('DR 7');
      await matter.getByLabel(/^Follow-up email sent/).fill('2026-11-20');
      const periods = await showView(page, 'Comment periods');
      await periods.getByText('From November 20, 2026 to December 4, 2026, both included.').waitFor();
      await periods.getByText('Days left after today: 12.').waitFor();
      await matter.getByRole('button', { name: 'Add an objection' }).click();
      await page.locator('[id="matters.0.objections.0.date"]').fill('2026-11-21');
      await periods.getByText('Open, with an objection').waitFor();
      expect(await periods.getByRole('button', { name: 'Read the email with the outcome' }).count()).toBe(0);
      await page.clock.setFixedTime(new Date('2026-12-05T12:00:00'));
      await page.locator('[id="matters.0.objections.0.agency"]').fill('Agency B');
      await periods.getByText('Not approved, back to the group').waitFor();
      await page.locator('[id="matters.0.objections.0.withdrawn"]').fill('2026-12-04');
      await periods.getByText('Considered approved').waitFor();
      await periods.getByRole('button', { name: 'Read the email with the outcome (DR 7)' }).click();
      expect(await page.locator('.papers textarea').inputValue()).toMatch(/^Subject: Considered approved: DR 7/);

      // What goes out, as other programs read it.
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const save = (label: string) => savedBytes(page, () => quickly(page, press(label)));
      const word = JSON.stringify(readWordBlocks((await save('The charter (Word)')).bytes));
      expect(word).toContain('Section 7: ConMon Performance Management');
      expect(word).toContain('Agency Alpha');
      const sheets = readExcelSheets((await save('Members, checks, and comment periods (Excel)')).bytes);
      expect(sheetNamed(sheets, 'Members').rows[2]).toEqual([
        ...['Ana', 'Agency Alpha', 'Delegate of the Authorizing Official', 'a@a.example', undefined, 'Yes'],
      ]);
      const calendar = (await save('The meetings and comment periods for a calendar (.ics)')).bytes.toString('utf8');
      expect(calendarFileFaults(calendar)).toEqual([]);
      const { entries } = readCalendar(calendar);
      expect(entries.map(({ start }) => start)).toEqual(['2026-12-10T13:00:00', '2026-11-20']);
      expect(entries[0]).toMatchObject({ zone: 'America/New_York' });
      // Of the next twelve, the one on Veterans Day is left out.
      expect(entries[0]?.meetings).toHaveLength(11);

      const saved = await savedFile(page, () => quickly(page, press('Save as a file')));
      const before = await charterPaperText(page, draft);
      await page.getByRole('button', { name: /^Start a new/ }).click();
      await openFile(page, 'again.json', saved.text);
      await expect.poll(() => charterPaperText(page, draft)).toBe(before);
      expect(await charterPaperText(page, 'The charter, edition 1')).toContain('All members have 14 days');
    }));

  it('takes its triggers from a set that the trigger calculator keeps, and lets go of its name with the first change', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await loadWorkedExample(page);
      await page.getByText(/^Triggers that your agency uses/).click();
      await page.getByLabel('Keep this set as a profile named').fill('Our set');
      await page.getByRole('button', { name: 'Keep the profile' }).click();
      await page.getByText('“Our set” is kept in this browser.').first().waitFor();
      await page.goto(`${visit.origin}/tools/charter/`);
      await page.getByLabel('CSP', { exact: true }).fill('Example Provider');
      const seven = await unfolded(page, performance);
      await seven.getByRole('radio', { name: 'Yes' }).check();
      const transparency = seven.getByRole('checkbox', { name: /^Lack of Transparency/ });
      await transparency.uncheck();
      await seven.getByLabel('Use a set that you kept in the trigger calculator').selectOption({ label: 'Our set' });
      expect(await charterPaperText(page, draft)).toContain('This set of triggers: Our set');
      expect(await transparency.isChecked()).toBe(true);
      await transparency.uncheck();
      const text = await charterPaperText(page, draft);
      // The example of the calculator has one trigger switched off.
      expect(text).toContain('The group uses 19 of the 21 triggers');
      expect(text).not.toContain('Our set');
    }));
});
