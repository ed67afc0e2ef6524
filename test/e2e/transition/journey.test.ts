import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { calendarFileFaults, readCalendar } from '../../support/calendar-reader.ts';
import { name, rename } from '../../support/every-tool.ts';
import { readExcelSheets, sheetNamed } from '../../support/excel-reader.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { openFile, printedText, savedBytes, savedFile, useTool } from '../../support/tool-journey.ts';
import { readWordBlocks } from '../../support/word-reader.ts';

const visit = visitSite(builtSite());

describe('the transition of a service', () => {
  it('goes from three answers to days, duties, a checklist, its files, and back from a file', () =>
    useTool(visit, 'transition', async ({ page }) => {
      await quickly(
        page,
        enter('Provider'),
        sees('Say where the service stands.'),
        enter('Rev5 certified'),
        enter('C'),
      );
      const outcome = page.getByRole('region', { name: 'What you must do by when' });
      await outcome.getByText('Your certification needs 3 of 15 rulesets now.').waitFor();
      expect(await outcome.innerText()).toContain('VDR and VER: required for an active certification');
      expect(await outcome.innerText()).toContain('Version 2026.11.02.01 exists, and we did not see its text.');

      // The open-ended grace is worked out from the assessment; one that starts on the printed day does not end it.
      const mas = page.getByRole('row', { name: /^MAS / });
      expect(await mas.innerText()).toContain('At the first assessment that starts after January 1, 2027');
      await quickly(page, enter(/^Start of the next independent assessment/, '2027-01-01'));
      await expect.poll(() => mas.innerText()).toContain('Not known: at the assessment after yours');
      await quickly(page, enter(/^Start of the next independent assessment/, '2027-01-02'));
      await expect.poll(() => mas.innerText()).toContain('January 2, 2027 (from your assessment)');

      const vdr = page.locator('#VDR');
      await vdr.locator('> summary').click();
      await vdr.getByText('Rules as of August 13, 2026 (commit beca3de), checked November 29, 2026.').waitFor();
      const duty = vdr.locator('.duties > li', { hasText: 'VDR-TFR-PVR' });
      await duty.locator('summary').first().click();
      expect(await duty.innerText()).toContain(
        'PAIN-5, likely exploitable and internet-reachable, counted from evaluation: 2 days',
      );
      expect(await duty.innerText()).not.toContain('12 hours');
      // Done is one press; how far one is otherwise, who owns it, and a note are folded away.
      const done = duty.getByLabel(/^Done: VDR-TFR-PVR/);
      await done.check();
      await vdr
        .locator('> summary')
        .getByText(/1 of 17 duties done/)
        .waitFor();
      await done.uncheck();
      await vdr
        .locator('> summary')
        .getByText(/0 of 17 duties done/)
        .waitFor();
      await duty.locator('summary', { hasText: 'State, owner, note' }).click();
      await duty.getByLabel(/^How far/).selectOption({ label: 'In progress' });
      await duty.getByLabel(/^Owner/).fill('L. Meyer');
      await duty.getByLabel(/^Note/).fill('Sampling <first> & then all');
      await duty.locator('summary', { hasText: 'In progress, L. Meyer, Sampling <first> & then all' }).waitFor();
      await vdr.getByLabel('Done: VDR Vulnerability Detection and Response').check();
      expect(await vdr.getByLabel('How far along: VDR Vulnerability Detection and Response').inputValue()).toBe('done');
      await vdr.locator('> summary').getByText('Followed').waitFor();
      const guide = vdr.getByRole('link', { name: 'ConMon Performance Management Deficiency Triggers' }).first();
      const address = await vdr.locator('.replaced a[href*="/guide/"]').first().getAttribute('href');
      expect([await guide.count(), address]).toEqual([
        expect.any(Number),
        expect.stringMatching(/\/guide\/[a-z-]+\/$/),
      ]);
      await rename(page, 'Acme');
      const picture = await printedText(page, 'Print the picture');
      expect(picture).toMatch(/^Acme.*VDR/);
      expect(picture).not.toContain('Sampling');

      await quickly(page, press('Export'));
      const word = await savedBytes(page, () => quickly(page, press(/\(Word\)$/)));
      const blocks = JSON.stringify(readWordBlocks(word.bytes));
      expect(blocks).toContain('Sampling <first> & then all');
      expect(blocks).toContain('Checked November 29, 2026.');
      const excel = await savedBytes(page, () => quickly(page, press(/\(Excel\)$/)));
      const sheets = readExcelSheets(excel.bytes);
      expect(sheetNamed(sheets, 'Rulesets').rows).toHaveLength(16);
      expect(JSON.stringify(sheetNamed(sheets, 'Duties').rows)).toContain('Sampling <first> & then all');
      const ics = await savedFile(page, () => quickly(page, press(/\(\.ics\)$/)));
      expect(calendarFileFaults(ics.text)).toEqual([]);
      expect(readCalendar(ics.text).entries.map(({ start }) => start)).toContain('2027-01-02');

      const saved = await savedFile(page, () => quickly(page, press('Save as a file')));
      const file = JSON.parse(saved.text);
      expect(file.facts).toMatchObject({ rules: '2026-08-13', side: 'provider', path: 'rev5', class: 'C' });
      // The same work as made with older rules, with a duty that stands in them no more.
      file.facts.rules = '2026-07-01';
      file.facts.duties['VDR-TFR-PVR_must_BCD'] = { state: 'done', owner: 'Someone', note: 'of before' };
      file.title = 'Older';
      await openFile(page, 'older.json', JSON.stringify(file));
      await expect.poll(() => name(page).inputValue()).toBe('Older');
      await outcome.getByText('This work was made with the rules as of July 1, 2026.').waitFor();
      const lost = page.getByRole('region', { name: 'Entries for rules that are not in this version' });
      expect(await lost.innerText()).toContain('Done, Someone, of before');
      expect(await lost.innerText()).toContain('The rule stands today as: SHOULD, Class B, C, and D');
      await lost.getByRole('button', { name: /^Delete this entry/ }).click();
      await expect.poll(() => lost.count()).toBe(0);
      await quickly(page, press('Undo'));
      await lost.waitFor();
      await outcome.getByRole('button', { name: 'Take over the rules of this page' }).click();
      await expect.poll(() => outcome.getByText('This work was made with').count()).toBe(0);
    }));

  it('is named after its service, and keeps a duty in sight that is done while open ones are shown', () =>
    useTool(visit, 'transition', async ({ page }) => {
      await quickly(page, enter('Agency'), enter('Rev5 certified'), enter('Name of the service', 'Harbor Docs'));
      await expect.poll(() => name(page).inputValue()).toBe('Harbor Docs');
      const rules = page.locator('#AGU');
      await rules.locator('> summary').click();
      await quickly(page, enter('Open duties'));
      const duties = rules.locator('.duties > li');
      const count = await duties.count();
      const first = duties.first().getByLabel(/^Done: /);
      await first.check();
      await rules.locator('> summary').getByText(/^1 of/).waitFor();
      expect([await duties.count(), await first.isChecked()]).toEqual([count, true]);
      await quickly(page, enter('All duties'), enter('Open duties'));
      await expect.poll(() => duties.count()).toBe(count - 1);
      await rename(page, 'Ours');
      await quickly(page, enter('Name of the service', 'Harbor Files'));
      expect(await name(page).inputValue()).toBe('Ours');

      // The id of a rule breaks at none of its hyphens on paper.
      expect(await printedText(page)).toContain('AGU-AGC-AIP');
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await quickly(page, press('Print'));
      const id = page.locator('.printout td', { hasText: /^AGU-AGC-AIP$/ }).first();
      await page.emulateMedia({ media: 'print' });
      const wrapping = (one: Element) => getComputedStyle(one).whiteSpace;
      expect(await id.evaluate(wrapping)).toBe('nowrap');
      const listed = page.locator('.printout td > span', { hasText: /^AP-\d+$/ }).first();
      expect(await listed.evaluate(wrapping)).toBe('nowrap');
    }));
});
