import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { criteria, criterionIds } from '../../../src/domain/review-approach/criteria.ts';
import { outlookSentence } from '../../../src/domain/review-approach/question-words.ts';
import { reviewExamples } from '../../../src/tools/review-approach/words/memo.ts';
import { questions } from '../../../src/tools/review-approach/words/tool.ts';
import { announced, awaitAnnouncement } from '../../support/announcements.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { quickly, sees } from '../../support/quickly.ts';
import { choose, press, question, result, verdict } from '../../support/review-journey.ts';
import { openFile, printedText, savedFile, useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

/** The answers so far, each beside its question. */
const answered = (page: Page) => page.getByRole('region', { name: 'Your answers' }).getByRole('listitem');

describe('answering the questions', () => {
  it('one after the other leads to the result of the worked example, which one press loads as well', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      const [example] = reviewExamples;
      for (const [place, id] of criterionIds.entries()) {
        await question(page, place + 1).waitFor();
        expect(await question(page, place + 1).innerText()).toContain(questions[id].question);
        await choose(page, questions[id].answers[example?.answers[id] ?? '']?.label ?? '');
        await press(page, place + 1 === criteria.length ? 'Continue to the result' : 'Continue');
      }
      await result(page).waitFor();
      await verdict(page, 'Just-In-Time Linear Approach').waitFor();
      const typed = await page.locator('.bench.result').innerText();
      await press(page, 'Start a new decision');
      await question(page, 1).waitFor();
      await press(page, 'Try the worked example');
      await result(page).waitFor();
      await expect.poll(() => page.locator('.bench.result').innerText()).toBe(typed);
    }));

  it('shows why each is asked, its source, and what the chosen answer weighs', () =>
    useTool(
      visit,
      'review-approach',
      async ({ page }) => {
        const why = page.getByRole('region', { name: 'Why we ask this' });
        await why.getByText('The PMO recommends Just-In-Time because it may prevent rework after testing.').waitFor();
        expect(await why.getByRole('link').getAttribute('href')).toMatch(/\/sources\/playbook\/#ap-254$/);
        await choose(page, 'Yes, it is done');
        const weighs = page.getByRole('region', { name: 'What this answer counts for' });
        await weighs.getByText('For all at once, against Just-In-Time.').waitFor();
        await weighs.getByText('Our judgment').waitFor();
      },
      { address: '?question=testing' },
    ));

  it('asks for an answer before it goes on, says so at the question and aloud, and takes one that is left open or cleared', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      expect(await announced(page), 'before anyone has done anything').toEqual([]);
      await press(page, 'Continue');
      const group = page.getByRole('group', { name: 'Question 1 of' });
      await group.getByText('Choose an answer, or leave the question open.').waitFor();
      const yes = page.getByRole('radio', { name: 'Yes', exact: true });
      await expect.poll(() => yes.evaluate((one) => one.matches(':focus'))).toBe(true);
      await awaitAnnouncement(page, 'Choose an answer, or leave the question open.');
      await choose(page, 'Yes');
      await expect.poll(() => group.getByText('Choose an answer').count()).toBe(0);
      await press(page, 'Clear this answer');
      await press(page, 'Leave open');
      await question(page, 2).waitFor();
      await choose(page, 'No');
      await verdict(page, 'Just-In-Time Linear Approach').waitFor();
      await press(page, 'Clear this answer');
      await verdict(page, 'Not decided yet').waitFor();
      await expect.poll(() => page.getByRole('radio', { checked: true }).count()).toBe(0);
    }));

  it('shows the result as soon as it is decided, that nothing open can change it, and answers that do not fit together', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await page.getByText(outlookSentence(criteria.length, criteria.length)).first().waitFor();
      await choose(page, 'Not certain');
      const soFar = page.getByRole('region', { name: 'So far' });
      const outlook = outlookSentence(criteria.length - 1, 0);
      await soFar.getByText(outlook).waitFor();
      await awaitAnnouncement(page, `Just-In-Time Linear Approach. ${outlook}`);
      await press(page, 'See the result');
      await expect
        .poll(() => page.getByText('Cannot change the result.', { exact: true }).count())
        .toBe(criteria.length - 1);

      // Answers that do not fit together are pointed out there.
      await press(page, 'Start a new decision');
      await question(page, 1).waitFor();
      await choose(page, 'No');
      await press(page, 'Continue');
      await question(page, 2).waitFor();
      await choose(page, 'Yes');
      await press(page, 'See the result');
      await page
        .getByRole('list', { name: 'Answers that do not fit together' })
        .getByText('but the SSP would not')
        .waitFor();
    }));

  it('names the open questions that may still change the result, goes on with the first, and leads back from a change', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await choose(page, 'Yes');
      await press(page, 'See the result');
      await verdict(page, 'Not decided yet').waitFor();
      await expect
        .poll(() => page.getByText('May still change the result.', { exact: true }).count())
        .toBe(criteria.length - 1);
      await quickly(page, sees('The FedRAMP PMO recommends the Just-In-Time approach.', '.island'));
      await press(page, 'Answer the next open question');
      await question(page, 2).waitFor();
      await choose(page, 'Yes');
      await press(page, 'Continue');
      await question(page, 3).waitFor();
      await answered(page).first().getByRole('button', { name: 'Change' }).click();
      await question(page, 1).waitFor();
      await choose(page, 'No');
      await press(page, 'Back to question 3');
      await question(page, 3).waitFor();
      await expect.poll(() => answered(page).first().innerText()).toMatch(/\nNo\s+Change/);
    }));
});

describe('the result', () => {
  it('shows each answer with its reason, and the PMO’s recommendation', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      for (const [at, example] of reviewExamples.entries()) {
        if (at === 0) await press(page, 'Try the worked example');
        else {
          await press(page, 'Other examples');
          await press(page, example.title);
        }
        await expect.poll(() => page.getByLabel('Name of this decision').inputValue()).toBe(example.title);
        await result(page).waitFor();
        const text = await page.locator('.bench.result').innerText();
        for (const id of criterionIds) {
          expect(text).toContain(questions[id].question);
          expect(text).toContain(questions[id].answers[example.answers[id] ?? '']?.reason);
        }
        expect(text).toContain('The FedRAMP PMO recommends the Just-In-Time approach.');
        expect(text.includes('Your result is different.')).toBe(example.leadsTo === 'simultaneous');
        const weighed = page.getByRole('region', { name: 'What each answer counts for' });
        expect(await weighed.getByRole('button', { name: /^Change the answer to: / }).count()).toBe(criteria.length);
      }
    }));

  it('draws both orders of work, says the same as lists, sets them side by side, and is led back to from a change', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await press(page, 'Try the worked example');
      const drawing = page.getByRole('img', { name: /^Just-In-Time: Kickoff, SSP, SAP, 3PAO testing, SAR, POA&M/ });
      await expect
        .poll(() => drawing.getAttribute('aria-label'))
        .toContain('All at once: SSP, SAP, 3PAO testing, SAR, POA&M, Kickoff');
      const order = async (name: string) =>
        page.getByRole('region', { name }).getByRole('listitem').locator('strong:first-child').allInnerTexts();
      expect((await order('Just-In-Time Linear Approach')).filter((name) => name.trim() !== 'Our placement')).toEqual([
        'Kickoff',
        'SSP',
        'SAP',
        '3PAO testing',
        'SAR',
        'POA&M',
      ]);
      const table = page.getByRole('region', { name: 'The two approaches side by side' }).getByRole('table');
      await table.getByRole('row', { name: /^Which one does the PMO recommend\? This one Not this one/ }).waitFor();

      await press(page, 'Change the answer to: Has the 3PAO’s testing already taken place?');
      await question(page, 6).waitFor();
      await page.reload();
      await question(page, 6).waitFor();
      await choose(page, 'Yes, it is done');
      await press(page, 'Back to the result');
      const forAllAtOnce = page.locator('.reasons', { hasText: 'For all at once and against Just-In-Time' });
      await forAllAtOnce.getByText('Testing is over').waitFor();
      await verdict(page, 'Just-In-Time Linear Approach').waitFor();

      await press(page, 'Clear all answers');
      await verdict(page, 'Not decided yet').waitFor();
      await press(page, 'Undo');
      await verdict(page, 'Just-In-Time Linear Approach').waitFor();
    }));

  it('names what it goes against, on the way and in the result, with what to do, and leads back to the answer', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      const facts = {
        ...reviewExamples[1]?.answers,
        feedback: 'per-deliverable',
      };
      await openFile(page, 'a.json', JSON.stringify({ tool: 'review-approach', version: 1, title: 'Outvoted', facts }));
      await verdict(page, 'All Deliverables Provided Simultaneously').waitFor();
      const conflicts = page.getByRole('region', { name: 'Conflicts with your answers' });
      const named = '“On each deliverable as it is produced” asks for Just-In-Time. The result is all at once.';
      await conflicts.getByText(named).waitFor();
      await conflicts.getByText('Talk with the CSP').waitFor();
      await conflicts.getByText('What would change the result').waitFor();
      await conflicts.getByText('Make a deliberate choice').waitFor();
      await awaitAnnouncement(page, /The result conflicts with one answer\.$/);
      await press(page, 'Show the memo');
      await page.locator('.sheet').getByText(named).waitFor();
      expect(await printedText(page)).toContain(named);
      await press(page, 'Export');
      const { name, text } = await savedFile(page, () => press(page, 'Decision as data (JSON)'));
      expect(name).toBe('outvoted-decision-2026-11-22.json');
      expect(JSON.parse(text).conflicts).toMatchObject([{ criterion: 'feedback', asksFor: 'just-in-time', named }]);
      await conflicts.getByRole('button', { name: /^Change the answer to: How does the agency want/ }).click();
      await question(page, 5).waitFor();
      await page.getByRole('region', { name: 'So far' }).getByText('conflicts with one answer').waitFor();
      await choose(page, 'On the whole package at once');
      await press(page, 'Back to the result');
      await result(page).waitFor();
      await expect.poll(() => conflicts.count()).toBe(0);
    }));
});
