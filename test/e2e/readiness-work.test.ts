import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/domain/readiness/assess.ts';
import { itemIds, itemsOf } from '../../src/domain/readiness/checklist.ts';
import { progressAndOpenText } from '../../src/domain/readiness/words.ts';
import { words } from '../../src/tools/readiness/words/checklist.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitSite } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import {
  answer,
  begin,
  exampleNext,
  item,
  loadExample,
  result,
  stage,
  stageLine,
} from '../support/readiness-journey.ts';
import { openFile, printedText, savedFile, sharedLink, useTool } from '../support/tool-journey.ts';

const visit = visitSite(builtSite());
const island = '.island';

describe('work with the readiness checklist', () => {
  it('is there again after a reload, entry by entry', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'agency', 'High');
      await answer(page, 'Proven maturity', 'In progress');
      const proven = item(page, 'Proven maturity');
      await proven.getByText('Owner, date and note').click();
      await proven.getByLabel('Owner', { exact: true }).fill('L. Novak');
      await proven.getByLabel('Target date').fill('2026-11-21');
      await proven.getByLabel('Evidence and note').fill('Asked on Monday.');
      await proven.getByText('L. Novak, by 21 November 2026, “Asked on Monday.”').waitFor();
      await page.reload();
      await page.getByText('An agency, of a CSP. High.').waitFor();
      await proven.getByText('L. Novak, by 21 November 2026, “Asked on Monday.”').waitFor();
      await proven.getByText('1 day overdue').waitFor();
      expect(await proven.getByRole('radio', { name: 'In progress' }).isChecked()).toBe(true);
      await proven.getByText('L. Novak, by').click();
      await proven.getByRole('button', { name: 'Set the state back to not answered' }).click();
      expect(await proven.getByRole('radio', { checked: true }).count()).toBe(0);
      await proven.getByText('L. Novak, by 21 November 2026').waitFor();
    }));

  it('goes out as Markdown, as a table and on paper, with the same items', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await loadExample(page);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const report = await savedFile(page, () => page.getByRole('button', { name: 'Report as Markdown' }).click());
      expect(report.name).toBe('harborlight-cloud-example-2026-11-22.md');
      expect(report.text).toContain('# Harborlight Cloud (example)');
      expect(report.text).toContain('**As of:** 22 November 2026');
      expect(report.text).toContain(exampleNext.sentence);
      expect(report.text).toContain('1. Sharing of deliverables settled (in progress; for: CSP, 3PAO, Agency');
      const table = await savedFile(page, () =>
        page.getByRole('button', { name: 'All items as a table (CSV)' }).click(),
      );
      expect(table.name).toBe('harborlight-cloud-example-2026-11-22.csv');
      const lines = table.text.split('\r\n').filter((line) => line !== '');
      expect(lines).toHaveLength(itemIds.length + 1);
      expect(lines[0]).toContain('"Stage","Item","What holds when done"');
      expect(lines.find((line) => line.includes('"federal-mandates"'))).toContain('"The gateway was replaced."');
      const printed = await printedText(page);
      expect(printed).toContain(exampleNext.sentence);
      expect(printed).toContain('2026-11-19, 3 days ago');
      const open = await printedText(page, 'Print the open items only');
      expect(open).toContain('Harborlight Cloud (example): open items');
      expect(open).toContain('2026-11-19, 3 days ago');
      expect(open).not.toContain('The gateway was replaced.');
      expect(open.length).toBeLessThan(printed.length);
      expect(await page.locator('.printout').count()).toBe(0);
    }));

  it('writes no cell that a spreadsheet would run', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'csp', 'Moderate');
      const proven = item(page, 'Proven maturity');
      await proven.getByText('Owner, date and note').click();
      await proven.getByLabel('Owner', { exact: true }).fill('=HYPERLINK("x")');
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      const { text } = await savedFile(page, () => page.getByRole('button', { name: /CSV/ }).click());
      expect(text).toContain('"\'=HYPERLINK(""x"")"');
    }));

  it('comes back whole from its own file and from a link', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await loadExample(page);
      const { name, text } = await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
      expect(name).toBe('harborlight-cloud-example-2026-11-22.json');
      expect(JSON.parse(text)).toMatchObject({ tool: 'readiness', facts: { role: 'csp', level: 'Moderate' } });
      const link = await sharedLink(page);
      await useTool(visit, 'readiness', async (other) => {
        await openFile(other.page, name, text);
        await result(other.page).getByText(exampleNext.sentence).waitFor();
      });
      await useTool(
        visit,
        'readiness',
        async (other) => {
          await result(other.page).getByText(exampleNext.sentence).waitFor();
          expect(await other.page.getByLabel('Name of this assessment').inputValue()).toBe(
            'Harborlight Cloud (example)',
          );
          expect(new URL(other.page.url()).hash).toBe('');
        },
        { address: new URL(link).hash },
      );
    }));

  it('refuses what it cannot open, in words, and stays as it was', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await loadExample(page);
      const refused = async (text: string, sentence: string) => {
        await openFile(page, 'other.json', text);
        await page.getByRole('alert').getByText(sentence).waitFor();
        await result(page).getByText('Between you and the Kickoff Meeting').waitFor();
      };
      await refused(
        '{"tool":"triggers","version":1,"title":"T","facts":{}}',
        'belongs to the Deficiency trigger calculator',
      );
      await refused('{"tool":"readiness","version":99,"title":"T","facts":{}}', 'saved by a newer edition');
      await refused('not json', 'This file is not JSON');
      await refused('{"a":1}', 'not a file of one of these tools');
      await refused('', 'This file is empty');
    }));

  it('names every entry that it cannot use, at its field, and loses none', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      const facts = {
        role: 'csp',
        level: 'Moderate',
        items: {
          'kickoff-scheduled': { state: 'finished', target: '2026-02-30' },
          'no-such-item': { state: 'done' },
        },
        kept: [{ on: 'yesterday', level: 'High' }],
      };
      await openFile(page, 'a.json', JSON.stringify({ tool: 'readiness', version: 1, title: 'Damaged', facts }));
      const summary = page.getByRole('region', { name: '4 entries need correcting' });
      await summary.getByText('“no-such-item” is not an item of this checklist.').waitFor();
      await summary.getByRole('link', { name: 'Kickoff scheduled, target date' }).click();
      const scheduled = item(page, 'Kickoff scheduled');
      await scheduled.waitFor();
      const target = scheduled.getByLabel('Target date');
      await expect.poll(() => target.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await target.getAttribute('aria-invalid')).toBe('true');
      await target.fill('2026-12-01');
      await answer(page, 'Kickoff scheduled', 'Not started');
      await page.getByRole('region', { name: '2 entries need correcting' }).waitFor();
      const { text } = await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
      expect(text).toContain('no-such-item');
      expect(text).toContain('yesterday');
    }));
});

describe('comparing with the readiness checklist', () => {
  it('shows what has moved since a kept day, and gives a deleted day back', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'csp', 'Moderate');
      await page.getByRole('button', { name: 'Two days of this assessment (0 kept)' }).click();
      await page.getByText('No day is kept yet.').waitFor();
      await page.getByRole('button', { name: 'Keep today’s state' }).click();
      await page.getByText('Nothing has changed.').waitFor();
      await answer(page, 'Proven maturity', 'Done');
      await page.getByText('Items: 1 done since.').waitFor();
      const row = page.getByRole('row', { name: /^Proven maturity/ });
      expect(await row.getByRole('cell').allTextContents()).toEqual(['Done since', 'Not answered', 'Done']);
      await page.getByRole('button', { name: 'Delete the state of 22 November 2026' }).click();
      await page.getByText('No day is kept yet.').waitFor();
      await page.getByText('The state of 22 November 2026 was deleted.').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
      await answer(page, 'Other certifications', 'Done');
      await page.getByRole('button', { name: 'Undo' }).click();
      // What was entered meanwhile stays.
      await page.getByText('Items: 2 done since.').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Keep today’s state');
      await page.reload();
      await page.getByRole('button', { name: 'Two days of this assessment (1 kept)' }).click();
      await page.getByText('Items: 2 done since.').waitFor();
    }));

  it('compares two kept days, whichever they are', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await loadExample(page);
      await page.getByRole('button', { name: 'Two days of this assessment (1 kept)' }).click();
      await page.getByText(/^Items: \d+ done since/).waitFor();
      await page.getByRole('button', { name: 'Keep today’s state' }).click();
      await page.getByRole('combobox', { name: 'Compare' }).selectOption('2026-11-22');
      await page.getByText('Nothing has changed.').waitFor();
      await page.getByRole('combobox', { name: 'with' }).selectOption('2026-08-09');
      await page.getByText(/\d+ no longer done/).waitFor();
    }));

  it('sets several assessments side by side, and opens each', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'csp', 'High');
      await page.getByRole('button', { name: 'Several assessments' }).click();
      await page.getByText('There is no other assessment in this browser yet.').waitFor();
      await loadExample(page);
      await page.getByText('Choose one or more to set beside it.').waitFor();
      await page.getByRole('checkbox', { name: 'Readiness assessment' }).check();
      const table = page.getByRole('table', { name: 'Assessments side by side' });
      await table.waitFor();
      const cells = await table
        .getByRole('row', { name: /^Ready for the Kickoff/ })
        .getByRole('cell')
        .allTextContents();
      const other = assess({ role: 'csp', level: 'High' }, words).stages.find(({ id }) => id === 'kickoff');
      expect(cells.sort()).toEqual(
        [other ?? exampleNext, exampleNext].map(({ counts }) => progressAndOpenText(counts)),
      );
      await table.getByRole('button', { name: 'Open Readiness assessment' }).click();
      await result(page)
        .getByText(`Between you and a partnership stand ${itemsOf('fit-to-partner').length} items.`)
        .waitFor();
      expect(await page.getByLabel('Name of this assessment').inputValue()).toBe('Readiness assessment');
    }));
});

const overEdge = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.island *, .paper *')]
      .filter((element) => element.checkVisibility() && !element.closest('.scroll, .vh'))
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
      .map(({ tagName, className }) => `${tagName} ${className}`),
  );

describe.each(['light', 'dark'] as const)('the readiness checklist in the %s scheme', (colorScheme) => {
  it('has nothing that axe finds, in any of its states, on a wide screen', () =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        expect(await accessibilityFaults(page)).toEqual([]);
        await loadExample(page);
        const meeting = item(page, 'Recurring meeting set up');
        await meeting.getByText('Why it matters, and its source').click();
        await meeting.getByText('“Every second Tuesday.”').click();
        await meeting.getByText('It keeps the project on track').waitFor();
        await page.getByRole('button', { name: /^Two days/ }).click();
        await page.getByText('What moved', { exact: true }).waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await stageLine(page)
          .getByRole('link', { name: /^All stages/ })
          .click();
        await openSecondExample(page);
        await page.getByRole('button', { name: 'Several assessments' }).click();
        await page.getByRole('checkbox').last().check();
        await page.getByRole('table', { name: 'Assessments side by side' }).waitFor();
        expect(await accessibilityFaults(page, island)).toEqual([]);
        await page.getByRole('radio', { name: 'Overdue' }).check();
        expect(await accessibilityFaults(page, island)).toEqual([]);
      },
      { colorScheme, viewport: { width: 1280, height: 900 } },
    ));

  it('has nothing that axe finds on a phone, with the stages unfolded and an entry to correct', () =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        const facts = { role: 'csp', level: 'Low', items: { 'proven-maturity': { state: 'finished', owner: 3 } } };
        await openFile(page, 'a.json', JSON.stringify({ tool: 'readiness', version: 1, title: 'Damaged', facts }));
        await page.getByRole('region', { name: '2 entries need correcting' }).waitFor();
        expect(await accessibilityFaults(page, island)).toEqual([]);
        await stageLine(page)
          .getByRole('button', { name: /^Stage 1 of 8/ })
          .click();
        expect(await accessibilityFaults(page, '.line')).toEqual([]);
        await stageLine(page)
          .getByRole('link', { name: /^Ready for the PMO review/ })
          .click();
        await stage(page, 'Ready for the PMO review').waitFor();
        expect(await page.locator('.line:popover-open').count()).toBe(0);
      },
      { colorScheme, viewport: { width: 360, height: 740 } },
    ));
});

/** Opens a second assessment, so that there are two. */
async function openSecondExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Other examples' }).click();
  await page.getByRole('button', { name: /^Fit to partner: Tidewater/ }).click();
  await result(page).getByText('Between you and a partnership').waitFor();
}

describe('the room of the readiness checklist', () => {
  it.each([320, 360, 768])('is enough at %i pixels, in every state', (width) =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        expect(await overEdge(page)).toEqual([]);
        await loadExample(page);
        await item(page, 'Recurring meeting set up').getByText('“Every second Tuesday.”').click();
        await page.getByRole('button', { name: /^Two days/ }).click();
        await page.getByText('What moved', { exact: true }).waitFor();
        expect(await overEdge(page)).toEqual([]);
        await openSecondExample(page);
        await page.getByRole('button', { name: 'Several assessments' }).click();
        await page.getByRole('checkbox').last().check();
        expect(await overEdge(page)).toEqual([]);
      },
      { viewport: { width, height: 740 } },
    ),
  );
});

describe('the checklist without script', () => {
  it('stands below in full, with a box and lines for each item', async () => {
    const { page, faults, close } = await visit.open('/tools/readiness/', { javaScriptEnabled: false });
    const form = page.locator('.paper');
    expect(await form.getByRole('listitem').count()).toBe(itemIds.length);
    expect(await form.locator('.paper-box').count()).toBe(itemIds.length);
    expect(await form.locator('.paper-line').count()).toBe(2 * itemIds.length);
    expect(await form.textContent()).toContain(
      'You have the final SAR and POA&M, at least two weeks before the debrief.',
    );
    expect(faults).toEqual([]);
    await close();
  });
});
