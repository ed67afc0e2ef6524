import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/readiness/assess.ts';
import { itemsOf } from '../../../src/domain/readiness/checklist.ts';
import { wholeSentence } from '../../../src/domain/readiness/words.ts';
import { words } from '../../../src/tools/readiness/words/checklist.ts';
import { awaitAnnouncement } from '../../support/announcements.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import {
  answer,
  exampleCounts,
  exampleNext,
  item,
  loadExample,
  result,
  stage,
  stageLine,
} from '../../support/readiness-journey.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('the readiness checklist', () => {
  it('assumes nothing before it is said who judges, and at which level; says what is left, which stage comes next, and what does not apply', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await page.getByRole('heading', { name: 'Your checklist begins with these answers' }).waitFor();
      expect(await result(page).count()).toBe(0);
      expect(await stageLine(page).count()).toBe(0);
      await quickly(page, enter('Moderate'));
      expect(await result(page).count()).toBe(0);
      await quickly(page, enter(/^A CSP, judging itself/));
      await result(page).waitFor();
      await expect.poll(() => page.getByRole('heading', { name: 'Your checklist begins' }).count()).toBe(0);
      expect(await result(page).textContent()).toContain(
        `${itemsOf('fit-to-partner').length} items stand between you and a partnership.`,
      );
      const { counts } = assess({ role: 'csp', level: 'Moderate' }, words);
      await result(page).getByText(wholeSentence(counts)).waitFor();

      const items = itemsOf('fit-to-partner').map(({ id }) => words.items[id]);
      for (const { title } of items.slice(1)) await answer(page, title, 'Done');
      await expect.poll(() => result(page).textContent()).toContain('1 item stands between you and a partnership.');
      await answer(page, items[0]?.title ?? '', 'In progress');
      await expect
        .poll(() => result(page).getByRole('listitem').allTextContents())
        .toEqual(['Fully built and functional system In progress, for CSP']);
      await answer(page, items[0]?.title ?? '', 'Done');
      await expect.poll(() => result(page).textContent()).toContain('Ready for a Readiness Assessment');
      const reached = stageLine(page).getByRole('link', { name: /^Fit to partner/ });
      expect(await reached.textContent()).toBe(`Fit to partner ${items.length} of ${items.length} done`);
      expect(await stage(page, 'Fit to partner').isVisible()).toBe(true);
      const done = Object.fromEntries(itemsOf('fit-to-partner').map(({ id }) => [id, { state: 'done' }]));
      const { next } = assess({ role: 'csp', level: 'Moderate', items: done }, words);
      await awaitAnnouncement(page, next?.sentence ?? '');

      // It says why an item does not apply, and speaks to whoever judges.
      await quickly(page, enter('Low'));
      await stageLine(page)
        .getByRole('link', { name: /^Ready for a Readiness Assessment/ })
        .click();
      const low = stage(page, 'Ready for a Readiness Assessment');
      await low.getByText('A CSO at Moderate or High can achieve FedRAMP Ready.').waitFor();
      expect(await low.getByText('Does not apply').count()).toBeGreaterThan(0);
      expect(await low.getByRole('radio').count()).toBe(3);
      await quickly(page, enter('High'));
      await low.getByText('Your change management is mature.').waitFor();
      await low.getByText('A completed SSP is not required for a Readiness Assessment').waitFor();
      await quickly(page, enter(/^An agency, judging a CSP/));
      await low.getByText('The CSP’s change management is mature.').waitFor();
      await low.getByRole('heading', { name: 'RAR template reviewed' }).waitFor();
      await stageLine(page)
        .getByRole('link', { name: /^Ready for continuous monitoring/ })
        .click();
      await quickly(page, sees('Say first whether FedRAMP has more than one active ATO or ATU on file.'), enter('Yes'));
      await page.getByRole('heading', { name: 'Step 1: Draft charter developed' }).waitFor();
    }));

  it('shows a worked example with one press, why an item matters and its source, and goes from stage to stage', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await loadExample(page);
      const told = await result(page).textContent();
      expect(told).toContain(exampleNext.sentence);
      expect(told).toContain('by November 19, 2026');
      expect(told).toContain('3 days overdue');
      await result(page)
        .getByText(/^\d+ more$/)
        .click();
      await result(page).getByRole('link', { name: 'Right people at the Kickoff' }).waitFor();

      const meeting = item(page, 'Recurring meeting set up');
      await meeting.getByText('Why it matters (in our words), and the source').click();
      await meeting.getByText('It keeps the project on track').waitFor();
      await meeting.getByText('Our reading').waitFor();
      const source = meeting.getByRole('link', { name: 'FedRAMP Agency Authorization Playbook' });
      expect(await source.getAttribute('href')).toBe('/sources/playbook/#ap-235');

      const focused = () => page.evaluate(() => document.activeElement?.textContent);
      const current = stageLine(page).locator('[aria-current=step]');
      await expect.poll(() => current.textContent()).toContain('Ready for the Kickoff');
      await stageLine(page)
        .getByRole('link', { name: /^Ready for the SAR Debrief/ })
        .click();
      await expect.poll(focused).toBe('Ready for the SAR Debrief');
      await expect.poll(() => current.textContent()).toContain('Ready for the SAR Debrief');
      await page.getByRole('link', { name: 'Next: Ready for the PMO review' }).click();
      await expect.poll(focused).toBe('Ready for the PMO review');
      await page.goBack();
      await expect.poll(focused).toBe('Ready for the SAR Debrief');
      await page.goBack();
      await expect.poll(focused).toBe('Ready for the Kickoff');
      await page.goForward();
      await expect.poll(focused).toBe('Ready for the SAR Debrief');
      await page.reload();
      await stage(page, 'Ready for the SAR Debrief').waitFor();
      await result(page).getByRole('link', { name: 'Decision process settled' }).click();
      await expect.poll(focused).toBe('Decision process settled');
      await expect.poll(() => current.textContent()).toContain('Ready for the Kickoff');

      await quickly(page, press('Other examples'), press(/^Fit to partner: Tidewater/));
      await result(page)
        .getByText(/^\d+ items stand between you and a partnership\./)
        .waitFor();
    }));

  it('can be answered with the keyboard alone', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await page.getByLabel('Name of this assessment').focus();
      const tabTo = async (name: RegExp) => {
        const found = () =>
          page.evaluate(
            () =>
              (document.activeElement as HTMLInputElement).labels?.[0]?.textContent ??
              document.activeElement?.textContent ??
              '',
          );
        for (let presses = 0; presses < 60 && !name.test(await found()); presses++) await page.keyboard.press('Tab');
        expect(await found()).toMatch(name);
      };
      await tabTo(/^A CSP, judging itself/);
      await page.keyboard.press('Space');
      await tabTo(/^Low$/);
      await page.keyboard.press('ArrowRight');
      await result(page).waitFor();
      await tabTo(/^Fit to partner/);
      await tabTo(/^Not started$/);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect
        .poll(() => result(page).textContent())
        .toContain(`${itemsOf('fit-to-partner').length - 1} items stand`);
      await tabTo(/^Owner, date, evidence, and note/);
      await page.keyboard.press('Enter');
      await tabTo(/^Owner$/);
      await page.keyboard.type('M. Chen');
      await item(page, 'Fully built and functional system')
        .getByText(/^M\. Chen/)
        .first()
        .waitFor();
    }));
});

describe('the filter of the checklist', () => {
  it('shows what is open, keeps in sight what one is at work on, and finds the items of one owner, those without, and what is overdue', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await loadExample(page);
      const kickoff = stage(page, 'Ready for the Kickoff');
      await quickly(
        page,
        enter('Open only'),
        sees(`${exampleNext.counts.open} of ${exampleNext.counts.all} items shown.`),
      );
      await expect.poll(() => item(page, 'Templates provided').count()).toBe(0);
      await answer(page, 'Decision process settled', 'Done');
      await expect.poll(() => item(page, 'Decision process settled').isVisible()).toBe(true);
      await quickly(page, enter('All'), enter('Open only'));
      await expect.poll(() => item(page, 'Decision process settled').count()).toBe(0);
      const { done, open } = exampleNext.counts;
      expect(await kickoff.getByText(new RegExp(`^${done + 1} of \\d+ done, ${open - 1} open$`)).isVisible()).toBe(
        true,
      );

      await stageLine(page)
        .getByRole('link', { name: /^All stages/ })
        .click();
      await quickly(page, enter('All'));
      const select = page.getByRole('combobox', { name: 'Owner', exact: true });
      await select.selectOption({ label: 'M. Chen' });
      await quickly(page, sees(`5 of ${exampleCounts.all} items shown.`));
      await select.selectOption({ label: 'No owner' });
      await expect.poll(() => item(page, 'Federal mandates, such as FIPS 140 validated encryption').count()).toBe(0);
      await select.selectOption({ label: 'Anyone' });
      await item(page, 'Federal mandates, such as FIPS 140 validated encryption').waitFor();

      // It finds what is overdue in all stages, until it is done.
      await quickly(page, press('One target date has passed'), sees(`1 of ${exampleCounts.all} items shown.`));
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('All stages');
      await item(page, 'Sharing of deliverables settled')
        .getByText('Was due on November 19, 2026: 3 days overdue.')
        .waitFor();
      await answer(page, 'Sharing of deliverables settled', 'Done');
      await expect.poll(() => page.getByText('3 days overdue').count()).toBe(0);
      await expect.poll(() => page.getByRole('button', { name: /target date/ }).count()).toBe(0);
      await stageLine(page)
        .getByRole('link', { name: /^Fit to partner/ })
        .click();
      await quickly(page, sees('No items match this filter.'), press('Show all items'));
      await item(page, 'Proven maturity').waitFor();
    }));
});
