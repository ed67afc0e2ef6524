import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { choose, press, question, result, verdict } from '../../support/review-journey.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

/** Answers the first two questions and goes on to the result. */
async function answerTwo(page: Page): Promise<void> {
  await choose(page, 'Yes');
  await press(page, 'Continue');
  await question(page, 2).waitFor();
  await choose(page, 'No');
  await press(page, 'See the result');
  await result(page).waitFor();
}

describe('the browser’s own buttons', () => {
  it('go back and forward between questions and result, however fast, and a reload stays', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await answerTwo(page);
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const steps = [() => history.back(), () => history.forward(), resolve];
            addEventListener('popstate', () => steps.shift()?.());
            history.back();
          }),
      );
      await question(page, 2).waitFor();
      await page.goForward();
      await result(page).waitFor();
      await page.goBack();
      await question(page, 2).waitFor();
      expect(await page.getByRole('radio', { name: 'No', exact: true }).isChecked()).toBe(true);
      await page.goBack();
      await question(page, 1).waitFor();
      await page.goForward();
      await question(page, 2).waitFor();
      await page.reload();
      await question(page, 2).waitFor();
      await page.goForward();
      await result(page).waitFor();
      await page.reload();
      await result(page).waitFor();
      await verdict(page, 'Just-In-Time Linear Approach').waitFor();
    }));

  it('follow a step that is taken the moment the page is drawn again', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await choose(page, 'Yes');
      await press(page, 'Continue');
      await question(page, 2).waitFor();
      await page.goBack();
      await question(page, 1).waitFor();
      await page.addInitScript(() => {
        const wait = new MutationObserver(() => {
          if (!document.querySelector('.island [type=radio]')) return;
          wait.disconnect();
          history.forward();
        });
        wait.observe(document, { childList: true, subtree: true });
      });
      await page.reload();
      await question(page, 2).waitFor();
    }));

  it('stay at the first question when it was answered and the page is loaded again; a link within the page confuses none', () =>
    useTool(visit, 'review-approach', async ({ page }) => {
      await choose(page, 'Yes');
      await page.reload();
      await question(page, 1).waitFor();
      expect(await page.getByRole('radio', { name: 'Yes', exact: true }).isChecked()).toBe(true);
      await press(page, 'Continue');
      await page.getByRole('link', { name: 'The rule in full' }).click();
      await expect.poll(() => page.url()).toContain('#the-rule-in-full');
      await question(page, 2).waitFor();
      await page.goBack();
      await question(page, 2).waitFor();
    }));
});
