import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { calendarFileFaults } from '../../support/calendar-reader.ts';
import { charterPaperText, checkText, showView } from '../../support/charter-journey.ts';
import { alert, fillStorage, focused, name } from '../../support/every-tool.ts';
import { readExcelSheets } from '../../support/excel-reader.ts';
import { longName } from '../../support/longest-work.ts';
import { unfolded } from '../../support/monthly-journey.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { openFile, savedBytes, savedFile, useTool } from '../../support/tool-journey.ts';
import { readWordBlocks } from '../../support/word-reader.ts';

const visit = visitSite(builtSite());
const draft = 'The charter (draft)';

/** What breaks texts that are put together without care: markup, quotes, directions, control characters, half letters. */
const hostile = `<b>&”'\`]]> \u202Eleft\u202C \u0000\u0007\u001B\u2028 \uD800 🙂 议事`;

const work = (facts: unknown, version = 1) => JSON.stringify({ tool: 'charter', version, title: 'Group', facts });

describe('a charter of any size', () => {
  it('has forty agencies and a hundred members, of whom one votes and none is of the CSP', () =>
    useTool(visit, 'charter', async ({ page }) => {
      const agencies = Array.from({ length: 40 }, (_, index) => ({ name: `Agency ${index + 1}` }));
      const members = Array.from({ length: 100 }, (_, index) => ({
        name: `Person ${index + 1}`,
        role: 'representative',
        agency: `Agency ${(index % 39) + 1}`,
        ...(index === 0 ? { isVoting: true } : {}),
      }));
      const facts = {
        agencies,
        members,
        decisions: { approach: 'voting-members' },
        upload: { rule: 'day-of-month', day: 31 },
        schedule: { every: 'month', week: 'first', weekday: 'monday', start: '09:00', minutes: 60 },
        steps: { shared: '2026-10-02', inaugural: '2026-10-01', uploaded: '2026-09-01', notified: '2026-08-01' },
      };
      await openFile(page, 'group.json', work(facts));
      await expect.poll(() => name(page).inputValue()).toBe('Group');
      expect(await checkText(page, 'The CSP is a member')).toContain('Add the CSP’s contact.');
      expect(await checkText(page, 'Each agency has a security representative')).toContain('Agency 40');
      expect(await checkText(page, 'Each member has contact information')).toContain('100 members');
      expect(await checkText(page, 'At least two members vote')).toContain('Only one member votes: Person 1');
      expect(await checkText(page, 'The charter says how voting members decide')).toContain(
        'does not say what follows a tie',
      );
      expect(await checkText(page, 'Deliverables are uploaded at least a week')).toContain('leaves');
      expect(await checkText(page, 'No coming meeting is on a federal holiday')).toContain('Labor Day');
      for (const step of ['The draft is shared', 'The final charter is uploaded', 'The group is notified']) {
        expect(await checkText(page, step)).toContain('differs');
      }
      const part = await unfolded(page, '1. Collaboration Group Member Contact Information');
      await part.getByRole('button', { name: /80/ }).click();
      await quickly(page, enter('#members.99.name', 'The last one'));
      await charterPaperText(page, draft);
      await quickly(page, press('Show all 100 rows'));
      expect(await page.locator('.papers .sheet').innerText()).toContain('The last one');
      await quickly(page, press('Export'));
      const { bytes } = await savedBytes(page, () => quickly(page, press(/\(Excel\)$/)));
      expect(readExcelSheets(bytes)[0]?.rows).toHaveLength(101);
    }));

  it('stands with any text in every paper, and every file stays sound', () =>
    useTool(visit, 'charter', async ({ page }) => {
      const content = {
        ...{ csp: hostile, service: hostile, repository: longName },
        agencies: [{ name: hostile, ao: longName }],
        members: [{ name: hostile, role: 'csp', agency: longName, email: hostile, phone: hostile, isVoting: true }],
        schedule: { every: 'month', week: 'last', weekday: 'friday', start: '13:00', minutes: 60, place: hostile },
        ownItems: [{ title: hostile }],
        decisions: { approach: 'both', votingRule: hostile, division: longName, objection: hostile },
        requirements: [{ agency: hostile, text: longName }],
        performance: { own: hostile },
        ownSections: [{ title: hostile, text: longName }],
      };
      const facts = {
        ...content,
        editions: [{ number: 1, date: '2026-10-01', remark: hostile, content: { ...content, service: longName } }],
        matters: [{ title: hostile, followUp: '2026-10-01', objections: [{ agency: hostile, text: longName }] }],
      };
      await openFile(page, 'work.json', work(facts));
      await page.getByRole('radio', { name: 'Checks' }).waitFor();
      await showView(page, 'Draft and papers');
      const select = page.getByLabel('Paper', { exact: true });
      const papers = await select.evaluate((one) =>
        [...(one as HTMLSelectElement).options].map(({ value, label }) => ({ value, label })),
      );
      expect(papers.map(({ label }) => label.split(':')[0])).toEqual(
        expect.arrayContaining([draft, 'Record of changes', 'Email with the outcome']),
      );
      for (const { value, label } of papers) {
        await quickly(page, enter('Paper', value), sees('<b>&”', '.papers .sheet'));
        expect(await page.locator('.papers .sheet b').count(), label).toBe(0);
      }
      await page.setViewportSize({ width: 320, height: 740 });
      for (const view of ['Draft and papers', 'Checks', 'Editions', 'Comment periods'] as const) {
        await showView(page, view);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(320);
      }
      await quickly(page, press('Export'));
      const save = (label: RegExp) => savedBytes(page, () => quickly(page, press(label)));
      expect(readWordBlocks((await save(/^The charter \(Word\)/)).bytes).length).toBeGreaterThan(10);
      expect(readWordBlocks((await save(/^The record of changes/)).bytes).length).toBeGreaterThan(2);
      expect(readExcelSheets((await save(/\(Excel\)$/)).bytes)).toHaveLength(8);
      expect(calendarFileFaults((await save(/\(\.ics\)$/)).bytes.toString('utf8'))).toEqual([]);
      const saved = await savedFile(page, () => quickly(page, press('Save as a file')));
      expect(JSON.parse(saved.text).facts.editions[0].content.service).toBe(longName);
    }));
});

describe('entries that cannot be used', () => {
  it('are listed, each with a link that unfolds its part, and a file of another version changes nothing', () =>
    useTool(visit, 'charter', async ({ page }) => {
      await quickly(page, enter('CSP', 'Example Provider'));
      const part = await unfolded(page, '2. Meeting Schedule');
      await part.getByLabel('Start (Eastern time)').fill('25:00');
      await part.getByLabel('Length in minutes').fill('abc');
      const four = await unfolded(page, '4. ConMon Deliverables');
      await four.getByLabel('Day of the upload').selectOption({ label: 'A day of the month' });
      await four.getByLabel('Day of the month').fill('32');
      const faults = page.locator('.faults');
      expect(await faults.getByRole('link').allInnerTexts()).toEqual([
        ...['Start (Eastern time)', 'Length in minutes', 'Day of the month'],
      ]);
      await four.locator('summary').click();
      await faults.getByRole('link', { name: 'Day of the month' }).click();
      await expect.poll(() => focused(page)).toBe('input upload.day');
      await openFile(page, 'newer.json', work({ csp: 'Another' }, 99));
      await alert(page).first().waitFor();
      expect(await page.getByLabel('CSP', { exact: true }).inputValue()).toBe('Example Provider');
      expect(await part.getByLabel('Length in minutes').inputValue()).toBe('abc');
    }));

  it('and editions that this browser has no room for are not lost', () =>
    useTool(visit, 'charter', async ({ page }) => {
      await fillStorage(page);
      await quickly(page, enter('Cloud service', 'Example Offering'));
      await alert(page).first().waitFor();
      const editions = await showView(page, 'Editions');
      await editions.getByLabel('Day of the edition').fill('2027-01-31');
      await editions.getByRole('button', { name: 'Make edition 1' }).click();
      await editions.getByText('This edition is dated after today.').waitFor();
      await editions.getByRole('button', { name: 'Remove (Edition 1)' }).click();
      await editions.getByText('There is no edition yet.').waitFor();
      await quickly(page, press('Undo'));
      await editions.getByRole('heading', { name: 'Edition 1', exact: true }).waitFor();
      const saved = await savedFile(page, () => quickly(page, press('Save as a file')));
      expect(JSON.parse(saved.text).facts.editions[0]).toMatchObject({
        number: 1,
        date: '2027-01-31',
        content: { service: 'Example Offering' },
      });
    }));
});
