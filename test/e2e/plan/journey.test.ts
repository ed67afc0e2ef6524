import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { datedFacts } from '../../../src/domain/plan/examples.ts';
import type { PlanFacts } from '../../../src/domain/plan/facts.ts';
import { planOf } from '../../../src/domain/plan/plan.ts';
import { headline } from '../../../src/domain/plan/words.ts';
import { examples } from '../../../src/tools/plan/words/examples.ts';
import { milestones } from '../../../src/tools/plan/words/milestones.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { calendarFileFaults, readCalendar } from '../../support/calendar-reader.ts';
import { withExample } from '../../support/every-tool.ts';
import { readExcelSheets, sheetNamed } from '../../support/excel-reader.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { openFile, savedBytes, savedFile, useTool } from '../../support/tool-journey.ts';
import { readWordBlocks } from '../../support/word-reader.ts';

const visit = visitSite(builtSite());
const today = plainDate('2026-11-22');
const facts = datedFacts(examples[0]?.facts, today) as PlanFacts;
const plan = planOf(facts, today, milestones);
if (!plan) throw new Error('The example has no plan.');

const answer = (page: Page) => page.locator('.verdict .answer');

/** Unfolds a part of the form. */
async function unfolded(page: Page, title: string) {
  const part = page.locator('.part').filter({ has: page.getByRole('heading', { name: title }) });
  await part.locator(':scope > summary').click();
  return part;
}

describe('an authorization plan', () => {
  it('takes in what other tools found, grows with each length, and says what is certain until then', () =>
    useTool(visit, 'plan', async ({ page }) => {
      await page.evaluate(() => {
        const keep = (tool: string, title: string, given: object, version: number) =>
          localStorage.setItem(
            `agency-authorization-playbook/${tool}/one`,
            JSON.stringify({ revision: 'r', value: { tool, version, title, facts: given } }),
          );
        keep('review-approach', 'Our choice', { 'ssp-complete': 'no' }, 1);
        keep('readiness', 'Our checklist', { role: 'csp', level: 'Moderate' }, 2);
      });
      await quickly(page, enter('Cloud service', 'Example Offering'));
      const taken = await unfolded(page, 'From your other work');
      await taken.getByRole('button', { name: 'Use Just-In-Time from “Our choice”' }).click();
      await taken.getByRole('button', { name: 'Take in what is open in “Our checklist”' }).click();
      await quickly(page, sees('Fit to partner: 6 open items'));
      expect(await page.getByRole('radio', { name: /^Just-In-Time/ }).isChecked()).toBe(true);
      await expect.poll(() => answer(page).innerText()).toBe('Enter a start or a target, and the plan has days.');

      await quickly(page, enter(/^Start/, '2027-03-01'));
      await expect.poll(() => answer(page).innerText()).toMatch(/^FedRAMP Authorized not before .*: 33 steps have/);
      const review = await unfolded(page, 'Lengths: agency review to ATO');
      await review.getByLabel('Remediation', { exact: true }).fill('10');
      await review.getByText('1 of 6 lengths').waitFor();
      await expect.poll(() => answer(page).innerText()).toContain('32 steps have no length yet');

      const work = await unfolded(page, 'Lengths: deliverables and testing');
      await work.getByLabel('SSP written', { exact: true }).fill('6');
      await work.getByLabel('SSP written: Unit').selectOption({ label: 'Weeks' });
      await work.getByRole('button', { name: 'Use the SSP’s lengths' }).click();
      await quickly(page, sees('3 lengths were filled in from those of the SSP.'));
      expect(await work.getByLabel('POA&M written', { exact: true }).inputValue()).toBe('6');
      await expect.poll(() => answer(page).innerText()).toContain('28 steps have no length yet');
    }));

  it('is drawn, re-planned, explained where it cannot be kept, and saved in every format', () =>
    useTool(visit, 'plan', async ({ page }) => {
      await withExample(page);
      await expect.poll(() => answer(page).innerText()).toBe(headline(plan, facts.target));
      const table = page.getByRole('table', { name: 'The steps from partnership to FedRAMP Authorized' });
      expect(await table.getByRole('row').count()).toBe(plan.steps.length + 1);
      expect(await page.locator('.plan-picture .gantt .row').count()).toBe(plan.steps.length);
      await quickly(page, sees(/“Package checklist sent to the PMO” is \d+ days after it\. Bring it forward/));

      const review = await unfolded(page, 'Lengths: agency review to ATO');
      await review.locator('.more', { hasText: 'Days, owner, note: SAR Debrief' }).locator('summary').last().click();
      const debrief = page.locator('[id="steps.sar-debrief.movedTo"]');
      const day = plan.steps.find(({ node }) => node.id === 'sar-debrief')?.start ?? '';
      await debrief.fill('2027-07-01');
      const conflict = page.locator('.conflicts > li').first();
      await conflict
        .getByText(/^“SAR Debrief” is on Thursday, July 1, 2027\. It comes at least two weeks after/)
        .waitFor();
      expect(await conflict.innerText()).toContain('The playbook says so (AP-384).');
      expect(await page.locator('.plan-picture .gantt .broken').count()).toBeGreaterThan(0);
      await conflict.getByRole('button', { name: /^Move “SAR Debrief” to/ }).click();
      await quickly(page, sees('No day breaks a constraint.'));
      expect(await debrief.inputValue()).toBe(day);
      await quickly(page, press('Undo'));
      await expect.poll(() => debrief.inputValue()).toBe('2027-07-01');
      await debrief.fill('');

      await page.evaluate(() => {
        window.print = () => {
          const paper = document.querySelector('.printout .picture-paper');
          document.documentElement.dataset.drawn = String(paper?.querySelectorAll('.row').length);
          dispatchEvent(new Event('afterprint'));
        };
      });
      await quickly(page, press('Print the picture'));
      expect(await page.evaluate(() => document.documentElement.dataset.drawn)).toBe(String(plan.steps.length));
      expect(await page.locator('.printout').count()).toBe(0);

      await quickly(page, press('Export'));
      const save = (label: string | RegExp) => savedBytes(page, () => quickly(page, press(label)));
      const word = readWordBlocks((await save('The plan (Word)')).bytes);
      const steps = word.find((one) => one.kind === 'table' && one.columns.includes('Who acts'));
      expect(steps?.kind === 'table' && steps.rows.length).toBe(plan.steps.length);
      const sheets = readExcelSheets((await save('The plan as a table (Excel)')).bytes);
      expect(sheetNamed(sheets, 'Steps').rows[1]?.[2]).toMatchObject({ day: plan.first });
      const calendar = (await save('The dates for a calendar (.ics)')).bytes.toString('utf8');
      expect(calendarFileFaults(calendar)).toEqual([]);
      const { entries } = readCalendar(calendar);
      expect(entries.filter(({ start }) => start === facts.meeting?.first?.concat('T13:00:00'))).toHaveLength(1);
      expect(entries.length).toBe(plan.steps.length + 5);

      const saved = await savedFile(page, () => quickly(page, press('Save as a file')));
      await quickly(page, press('Start a new plan'));
      await expect.poll(() => answer(page).innerText()).toBe('Choose a review approach.');
      await openFile(page, saved.name, saved.text);
      await expect.poll(() => answer(page).innerText()).toBe(headline(plan, facts.target));
    }));

  it('mends a conflict where it is shown, with Undo in sight, and goes back to where it was pressed', () =>
    useTool(
      visit,
      'plan',
      async ({ page }) => {
        await withExample(page);
        await quickly(page, enter(/^Target/, '2027-05-28'));
        const mend = page.locator('.conflicts').getByRole('button', { name: /^Move the target to / });
        const target = page.getByLabel(/^Target/);
        await mend.scrollIntoViewIfNeeded();
        const before = await page.evaluate(() => scrollY);
        await mend.click();
        await page
          .locator('#work-notice')
          .getByText(/^The target was moved to /)
          .waitFor();
        expect(await target.inputValue()).toBe(plan.last);
        const undo = page.locator('.notice').getByRole('button', { name: 'Undo' });
        const inSight = (box: { y: number; height: number } | null) => box && box.y >= 0 && box.y + box.height <= 740;
        expect(inSight(await undo.boundingBox())).toBe(true);
        // The conflict is gone, and the button with it.
        await expect.poll(() => undo.evaluate((one) => one === document.activeElement)).toBe(true);
        expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(740);
        await undo.click();
        await mend.waitFor();
        expect(await target.inputValue()).toBe('2027-05-28');
        await expect.poll(() => mend.evaluate((one) => one === document.activeElement)).toBe(true);

        // What is still there when it was pressed has the focus again; what is entered next takes the notice away.
        const feed = await unfolded(page, 'Lengths: deliverables and testing');
        const alike = feed.getByRole('button', { name: 'Use the SSP’s lengths' });
        await alike.click();
        await page
          .locator('#work-notice')
          .getByText(/No length was filled in|lengths were filled in/)
          .waitFor();
        const [pressed, floating] = [await alike.boundingBox(), await page.locator('.notice').boundingBox()];
        expect((pressed?.y ?? 740) + (pressed?.height ?? 0)).toBeLessThanOrEqual(floating?.y ?? 0);
        await page.locator('.notice').getByRole('button', { name: 'Close this message' }).click();
        await expect.poll(() => alike.evaluate((one) => one === document.activeElement)).toBe(true);
      },
      { viewport: { width: 360, height: 740 } },
    ));
});
