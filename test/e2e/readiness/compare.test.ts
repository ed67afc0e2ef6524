import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/readiness/assess.ts';
import { itemsOf } from '../../../src/domain/readiness/checklist.ts';
import { progressAndOpenText } from '../../../src/domain/readiness/words.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { readinessExamples } from '../../../src/tools/readiness/words/report.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { answer, begin, exampleNext, loadExample, result } from '../../support/readiness-journey.ts';
import { printedText, savedFile, useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('comparing with the readiness checklist', () => {
  it('shows what has moved since a kept day, and gives a deleted day back', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'csp', 'Moderate');
      await quickly(
        page,
        press('Two days of this assessment (0 kept)'),
        sees('No day is kept yet.'),
        press('Keep today’s state'),
        sees('Nothing has changed.'),
      );
      await answer(page, 'Proven maturity', 'Done');
      await quickly(page, sees('Items: 1 done since.'));
      const row = page.getByRole('row', { name: /^Proven maturity/ });
      expect(await row.getByRole('cell').allTextContents()).toEqual(['Done since', 'Not answered', 'Done']);
      await quickly(
        page,
        press('Delete the state of November 22, 2026'),
        sees('No day is kept yet.'),
        sees('Deleted the state of November 22, 2026.'),
      );
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
      await answer(page, 'Other certifications', 'Done');
      await quickly(page, press('Undo'));
      // What was entered meanwhile stays.
      await quickly(page, sees('Items: 2 done since.'));
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Keep today’s state');
      await page.reload();
      await quickly(page, press('Two days of this assessment (1 kept)'), sees('Items: 2 done since.'));
    }));

  it('is in the Markdown, in the table, in the data and on paper, of the days that the page shows', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await loadExample(page);
      const [kept] = readinessExamples[0]?.facts.kept ?? [];
      expect(kept).toBeDefined();
      const heading = /What changed from \w+ \d+, 2026, to now/;
      await quickly(page, press('Export'));
      const { text: markdown } = await savedFile(page, () => quickly(page, press('Report as Markdown')));
      expect(markdown).toMatch(heading);
      const { text: data } = await savedFile(page, () => quickly(page, press('Assessment as data (JSON)')));
      const { text: table } = await savedFile(page, () => quickly(page, press('All items as a table (CSV)')));
      expect(table.split('\r\n', 1)[0]).toMatch(/,"August \d+, 2026","Now","Change"$/);
      const { comparison, stages } = JSON.parse(data);
      expect(stages).toHaveLength(8);
      expect(comparison).toMatchObject({ to: '2026-11-22' });
      expect(markdown).toContain(comparison.sentence);
      expect(comparison.items.length).toBeGreaterThan(0);
      const printed = await printedText(page);
      expect(printed).toMatch(heading);
      expect(printed).toContain(comparison.sentence);
      await quickly(
        page,
        press('Two days of this assessment (1 kept)'),
        sees(/Items: \d+ done since/),
        press('Keep today’s state'),
      );
      // The report follows the choice at once, not one frame later.
      const chosen = await savedFile(page, () =>
        page.getByRole('combobox', { name: 'Compare', exact: true }).evaluate(async (field: HTMLSelectElement) => {
          const buttons = [...document.querySelectorAll('button')];
          field.value = '2026-11-22';
          field.dispatchEvent(new Event('change', { bubbles: true }));
          await Promise.resolve();
          buttons.find(({ textContent }) => textContent === 'Report as Markdown')?.click();
        }),
      );
      expect(chosen.text).toContain('What changed from November 22, 2026, to now\n\nNothing has changed.');
      await quickly(page, sees('Nothing has changed.'));
      // Two kept days are compared whichever they are.
      await page.getByRole('combobox', { name: 'with' }).selectOption('2026-08-09');
      await quickly(page, sees(/\d+ no longer done/));
    }));

  it('sets several assessments side by side, and opens each', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'csp', 'High');
      await quickly(page, press('Several assessments'), sees('There is no other assessment in this browser yet.'));
      await loadExample(page);
      await quickly(page, sees('Choose one or more assessments to compare.'), enter('Readiness assessment'));
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
        .getByText(`${itemsOf('fit-to-partner').length} items stand between you and a partnership.`)
        .waitFor();
      expect(await page.getByLabel('Name of this assessment').inputValue()).toBe('Readiness assessment');
    }));
});
