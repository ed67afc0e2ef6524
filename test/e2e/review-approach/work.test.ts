import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { criteria, criterionIds } from '../../../src/domain/review-approach/criteria.ts';
import type { AnswerWords } from '../../../src/domain/review-approach/question-words.ts';
import { writeLink } from '../../../src/formats/work-document-link.ts';
import { reviewExamples } from '../../../src/tools/review-approach/words/memo.ts';
import { questions } from '../../../src/tools/review-approach/words/tool.ts';
import { accessibilityFaults, faultsInBothSchemes } from '../../support/accessibility.ts';
import { brokenWords } from '../../support/broken-words.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { misfits } from '../../support/fit.ts';
import { enter, quickly, sees } from '../../support/quickly.ts';
import { press, verdict } from '../../support/review-journey.ts';
import { keepOpened, openFile, printedText, savedFile, useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

const example = (page: Page) =>
  press(page, 'Try the worked example').then(() => verdict(page, 'Just-In-Time Linear Approach').waitFor());
const envelope = (facts: unknown, more: object = {}) =>
  JSON.stringify({ tool: 'review-approach', version: 1, title: 'From a file', facts, ...more });

/** The answer to each question that has the most words: what the memo at its longest is made of. */
const longest = Object.fromEntries(
  criterionIds.map((id) => {
    const length = ({ label, reason }: AnswerWords) => label.length + reason.length;
    const [most] = Object.entries(questions[id].answers).sort(([, one], [, other]) => length(other) - length(one));
    return [id, most?.[0]];
  }),
);

/** Answers whose memo is as long as it can be, or that are of another kind. */
const decisions = [
  ...reviewExamples
    .filter(({ leadsTo }) => leadsTo === 'simultaneous')
    .map(({ title, answers }) => ({ title, answers: answers as object })),
  { title: 'The longest answers', answers: longest },
  {
    title: 'The longest answers that do not fit',
    answers: {
      ...longest,
      'ssp-complete': 'no',
      'sap-complete': 'yes',
      'sar-complete': 'yes',
      'poam-complete': 'yes',
    },
  },
  {
    title: 'Everything that can be asked for is outvoted',
    answers: {
      ...longest,
      'ssp-complete': 'no',
      'sap-complete': 'yes',
      'sar-complete': 'yes',
      'poam-complete': 'yes',
      feedback: 'all-at-once',
      capacity: 'one-block',
      waiting: 'cannot-wait',
      teamwork: 'joint-review',
    },
  },
  { title: 'No answer', answers: {} },
];

describe('the decision memo', () => {
  it('is shown, exported and printed from one and the same document, and work as a file opens again', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await example(page);
      await press(page, 'Show the memo');
      const sheet = page.locator('.sheet');
      await sheet.getByRole('heading', { name: 'Reasons for and against' }).waitFor();
      const shown = (await sheet.textContent()) ?? '';
      expect(await printedText(page)).toBe(shown);
      await press(page, 'Export');
      const { name, text } = await savedFile(page, () => press(page, 'Decision memo (Markdown)'));
      expect(name).toMatch(/\.md$/);
      expect(text).toContain('# Decision memo: A first authorization with a nearly finished SSP\n');
      expect(text).toContain('**Date:** November 22, 2026');
      expect(text).toContain('## Order of work: Just-In-Time');
      for (const { question } of Object.values(questions)) expect(text).toContain(question);

      const work = await savedFile(page, () => press(page, 'Save as a file'));
      expect(work.name).toMatch(/\.json$/);
      const saved = JSON.parse(work.text);
      expect(saved).toMatchObject({ tool: 'review-approach', version: 1, facts: reviewExamples[0]?.answers });
      await press(page, 'Start a new decision');
      await openFile(page, work.name, JSON.stringify({ ...saved, title: 'Came back' }));
      await verdict(page, 'Just-In-Time Linear Approach').waitFor();
      await expect.poll(() => page.getByLabel('Name of this decision').inputValue()).toBe('Came back');
    }));

  it('fills one Letter page, whatever the answers are', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await page.evaluate(() => {
        window.print = () => {};
      });
      for (const [at, { title, answers }] of decisions.entries()) {
        const name = `From a file ${at}`;
        await openFile(page, 'decision.json', envelope(answers, { title: name }));
        await quickly(page, sees(`“${name}” from the file decision.json is open.`));
        await press(page, 'Print');
        await page.locator('.printout').waitFor({ state: 'attached' });
        const paper = await page.pdf({ preferCSSPageSize: true });
        expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g), title).toHaveLength(1);
        await page.locator('.printout').waitFor({ state: 'detached' });
      }
    }));
});

describe('work as a link', () => {
  it('opens at the result, with all answers, and leaves the address once it is kept', async () => {
    const facts = reviewExamples[0]?.answers;
    const written = await writeLink({ tool: 'review-approach', version: 1, title: 'From a link', facts });
    if (written.outcome !== 'written') throw new Error(written.message);
    await useTool(
      visit,
      'review-approach',
      async ({ page }) => {
        await verdict(page, 'Just-In-Time Linear Approach').waitFor();
        const changes = page.getByRole('button', { name: /^Change the answer to: / });
        await expect.poll(() => changes.count()).toBe(criteria.length);
        await keepOpened(page);
        expect(page.url()).not.toContain('#work=');
        await page.reload();
        await verdict(page, 'Just-In-Time Linear Approach').waitFor();
      },
      { address: written.fragment },
    );
  });
});

describe('by keyboard alone', () => {
  it('a question is answered, the next one is read, and the result is reached', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await page.getByRole('radio', { name: 'Yes', exact: true }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      const heading = page.getByRole('heading', { name: `Question 2 of ${criteria.length}` });
      await expect.poll(() => heading.evaluate((one) => one.matches(':focus'))).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.getByRole('radio', { name: 'No', exact: true }).isChecked()).toBe(true);
      const see = page.getByRole('button', { name: 'See the result' });
      const isThere = () => see.evaluate((one) => one.matches(':focus'));
      for (let presses = 0; presses < 20 && !(await isThere()); presses++) await page.keyboard.press('Tab');
      expect(await isThere()).toBe(true);
      await page.keyboard.press('Enter');
      const result = page.getByRole('region', { name: /^Recommended approach / }).getByRole('heading', { level: 2 });
      await expect.poll(() => result.evaluate((one) => one.matches(':focus'))).toBe(true);
    }));
});

describe('every state', () => {
  it('is one in which axe finds nothing, and fits narrow screens; a choice that does not exist is said and kept', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await press(page, 'Continue');
      await quickly(page, sees('Choose an answer, or leave the question open.'));
      await quickly(page, enter('Yes'));
      await press(page, 'See the result');
      await verdict(page, 'Not decided yet').waitFor();
      expect(await accessibilityFaults(page, '.bench'), 'a result that is open').toEqual([]);
      await openFile(page, 'odd.json', envelope({ 'ssp-complete': 'yes', testing: 'perhaps', mood: 'good' }));
      const faults = page.getByRole('region', { name: '2 entries need correcting' });
      await faults.getByText('“mood” is not a question of the review-approach chooser.').waitFor();
      await faults.getByRole('link', { name: 'Has the 3PAO’s testing already taken place?' }).click();
      const group = page.getByRole('group', { name: 'Question 6 of' });
      await group.getByText(/“perhaps” is not a choice here\. Choose “No, it has not begun”/).waitFor();
      const first = group.getByRole('radio').first();
      await expect.poll(() => first.evaluate((one) => one.matches(':focus'))).toBe(true);
      expect(await faultsInBothSchemes(page, '.island'), 'entries to correct').toEqual([]);
      const { text } = await savedFile(page, () => press(page, 'Save as a file'));
      expect(text).toContain('perhaps');
      expect(text).toContain('mood');
      await group.getByRole('radio', { name: 'It is in progress' }).check();
      await page.getByRole('region', { name: 'One entry needs correcting' }).waitFor();
      await page.getByRole('region', { name: 'What this answer counts for' }).waitFor();
      expect(await accessibilityFaults(page, '.bench'), 'an answer').toEqual([]);

      const outvoted = { ...reviewExamples[1]?.answers, feedback: 'per-deliverable', teamwork: undefined };
      await openFile(page, 'outvoted.json', envelope(outvoted, { title: 'Outvoted' }));
      await verdict(page, 'All Deliverables Provided Simultaneously').waitFor();
      await page.getByRole('region', { name: 'Conflicts with your answers' }).waitFor();
      await press(page, 'Show the memo');
      await page.locator('.sheet').getByRole('heading', { name: 'Decision', exact: true }).waitFor();
      expect(await faultsInBothSchemes(page, '.island'), 'the result and the memo').toEqual([]);
      expect(await misfits(page, [320])).toEqual([]);
      expect(await page.evaluate(brokenWords, 'main'), 'words that break').toEqual([]);
    }));
});

describe('without script', () => {
  it('the page holds the rule, every answer with its reason, and the form for paper', async () => {
    const { page, close } = await visit.open('/tools/review-approach/', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const { question, answers } of Object.values(questions)) {
      expect(text).toContain(question);
      for (const { label, reason } of Object.values(answers)) {
        expect(text).toContain(label);
        expect(text).toContain(reason);
      }
    }
    expect(text).toContain('A tie also goes to the approach that the PMO recommends.');
    const boxes = criteria.reduce((count, { answers }) => count + answers.length, 0);
    expect(await page.locator('.paper li .paper-box').count()).toBe(boxes);
    await close();
  });
});
