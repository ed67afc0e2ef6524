import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../../src/domain/review-approach/criteria.ts';
import { outlookSentence } from '../../../src/domain/review-approach/question-words.ts';
import { toolWords } from '../../../src/tools/review-approach/words/tool.ts';
import { notLoaded } from '../../../src/ui/tool/words.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { choose, press, question, verdict } from '../../support/review-journey.ts';
import { useTool } from '../../support/tool-journey.ts';

/* What judges the answers loads after the questions: what is asked and answered meanwhile. */

const visit = visitSite(builtSite());
const judging = '**/judging.*.js';
const soFar = (page: Page) => page.getByRole('region', { name: 'So far' });

/** Holds back what judges the answers. @returns Lets it through. */
async function holdJudging(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(judging, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

describe('what judges the answers', () => {
  it('is not waited for by who answers, and claims nothing until it is there', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      const untouched = await soFar(page).innerText();
      const letThrough = await holdJudging(page);
      await choose(page, 'Yes');
      await soFar(page).getByText(toolWords.soFar.loading).waitFor();
      await press(page, 'Continue');
      await question(page, 2).waitFor();
      await choose(page, 'No');
      letThrough();
      await verdict(page, 'Just-In-Time Linear Approach').waitFor();
      await soFar(page)
        .getByText(outlookSentence(criteria.length - 2, 0))
        .waitFor();
      await press(page, 'Clear all answers');
      await expect.poll(() => soFar(page).innerText()).toBe(untouched);
    }));

  it('comes with the questions where there are answers already, so that nothing moves', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await choose(page, 'No');
      await verdict(page, 'Just-In-Time Linear Approach').waitFor();
      const letThrough = await holdJudging(page);
      await page.reload();
      await page.getByLabel(/^Name of this /).waitFor();
      expect(await question(page, 1).count()).toBe(0);
      letThrough();
      await question(page, 1).waitFor();
      expect(await verdict(page, 'Just-In-Time Linear Approach').count()).toBe(1);
    }));

  it('is said not to be there where the line breaks off, and the answers stay', async () => {
    const { context } = await visit.profile();
    const page = await context.newPage();
    await page.goto(`${visit.origin}/tools/review-approach/`);
    await page.route(judging, (route) => route.abort());
    await choose(page, 'No');
    await page.locator('.bench').getByText(notLoaded).waitFor();
    expect(await soFar(page).count()).toBe(0);
    await page.unroute(judging);
    await page.reload();
    await verdict(page, 'Just-In-Time Linear Approach').waitFor();
    expect(await page.getByRole('radio', { name: 'No', exact: true }).isChecked()).toBe(true);
    await context.close();
  });
});
