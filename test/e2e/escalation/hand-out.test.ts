import { describe, expect, it } from 'vitest';
import { escalationTool } from '../../../src/domain/escalation/case/check-case.ts';
import { situationOf } from '../../../src/domain/escalation/case/situation.ts';
import { stepOf, steps } from '../../../src/domain/escalation/steps.ts';
import { dateInWords } from '../../../src/domain/wording.ts';
import { versionOf } from '../../../src/domain/work-documents/work-document.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { exampleEvent, examples, heading, standsAt, titleOf, tryExample } from '../../support/escalation-page.ts';
import { press, quickly } from '../../support/quickly.ts';
import { openFile, printedText, savedFile, useTool, workSaved } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('the worked examples of the escalation walkthrough', () => {
  it('open as the data have them, the first with one press', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      for (const [at, { title, facts }] of examples.entries()) {
        if (at === 0) await tryExample(page);
        else {
          await quickly(page, press('Other examples'));
          await page.getByRole('button', { name: title, exact: true }).click();
        }
        await expect.poll(() => page.getByLabel('Name of this case').inputValue()).toBe(title);
        const { step, end } = situationOf(facts);
        await heading(page, step?.title ?? end?.title ?? '');
      }
    }));
});

describe('what leaves the escalation walkthrough', () => {
  it('is the whole case as Markdown, its log as a table, a file that opens again, and a printed sheet that breaks no day in two', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await tryExample(page);
      await quickly(page, press('Export'));
      const report = await savedFile(page, () => quickly(page, press(/^The whole case as Markdown/)));
      expect(report.name).toBe('late-patches-at-example-cloud-2026-11-22.md');
      expect(report.text).toContain(`# ${examples[0]?.title}`);
      expect(report.text).toContain(`**Step:** ${stepOf('release').number} of ${steps.length}: ${titleOf('release')}`);
      const { on, deadline = on } = exampleEvent('decision-notified');
      expect(report.text).toContain(`${dateInWords(deadline)} | passed 3 days ago`);
      expect(report.text).toContain(`### Draft: Notice of the decision, recorded as sent on ${dateInWords(on)}`);
      expect(report.text).toContain('Draft: built from the case');

      const table = await savedFile(page, () => quickly(page, press('The log as a table (CSV)')));
      expect(table.name).toBe('late-patches-at-example-cloud-log-2026-11-22.csv');
      expect(table.text.split('\r\n')[0]).toBe('\uFEFF"Day","Step","What happened","Note","Remarks"');
      expect(table.text).toContain(
        `"${exampleEvent('intent-answered').on}","4","The CSP’s security POC answered the notice.","",""`,
      );

      const printed = await printedText(page);
      expect(printed).toContain(examples[0]?.title);
      expect(printed).toContain('What the notice of the decision requires');
      expect(printed).toContain('The CSP responded with its plan.');

      const saved = await workSaved(page);
      const document = JSON.parse(saved.text);
      expect(document).toMatchObject({
        tool: 'escalation',
        version: versionOf(escalationTool),
        title: examples[0]?.title,
      });
      expect(Object.keys(document.facts).sort()).toEqual(['events', 'findings', 'names']);
      await quickly(page, press('Start a new case'));
      await standsAt(page, 'identify');
      await openFile(page, saved.name, saved.text.replace('Example Agency', 'Another Agency'));
      await standsAt(page, 'release');
      await expect.poll(() => page.getByLabel('Agency', { exact: true }).inputValue()).toBe('Another Agency');

      // The printed sheet breaks no day in two.
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await quickly(page, press('Print'));
      await page.locator('.printout').waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 720, height: 930 });
      const lines = await page.locator('.printout td').evaluateAll((cells) =>
        cells
          .filter((cell) => /^\d{4}-\d\d-\d\d$/.test((cell.textContent ?? '').trim()))
          .map((cell) => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return range.getClientRects().length;
          }),
      );
      expect(lines.length).toBeGreaterThan(6);
      expect(new Set(lines), 'lines of each day').toEqual(new Set([1]));
    }));
});
