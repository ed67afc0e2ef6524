import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/readiness/assess.ts';
import { words as checklist } from '../../../src/tools/readiness/words/checklist.ts';
import { resultWords } from '../../../src/tools/review-approach/words/result.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { name, type Representative, representatives } from '../../support/every-tool.ts';
import { contentOf, storageBefore, worksBefore } from '../../support/saved-before.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';

/*
 * What an earlier edition kept in a browser, as representative tools show it: one piece of work each. That all work of every
 * tool opens, from what was kept, from its file and from its link, stands in `test/ui/work/saved-before.test.ts`.
 */

const visit = visitSite(builtSite());

/** Of each tool a piece of work, and words of its facts that are in sight once it is open, as today’s rules put them. */
const inSight: Readonly<Record<Representative, { readonly title: string; readonly words: (facts: object) => string }>> =
  {
    readiness: {
      title: 'Harborlight Cloud (example)',
      words: (facts) => assess(facts, checklist).next?.sentence ?? '',
    },
    'review-approach': {
      title: 'A package that is already there',
      words: () => resultWords.comparison.review.cells.simultaneous,
    },
    monthly: { title: 'A work of our own', words: () => 'Still missing:' },
    charter: { title: 'A work of our own', words: () => 'checks are satisfied' },
  };

/** What a saved text holds. Left out are the moment of saving, and the words on what could not be used: both are new. */
function held(text: string) {
  const { title, facts, unread = [] } = contentOf(text);
  return { title, facts, unread: new Map(unread.map(({ field, value }) => [field, value])) };
}

const saveAgain = async (page: Page) =>
  held((await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click())).text);

describe.each(representatives)('work of an earlier edition in the tool %s', (tool) => {
  it('is found in the browser, opened, and saved again with nothing lost', () =>
    useTool(visit, tool, async ({ page }) => {
      await page.evaluate((kept) => {
        sessionStorage.clear();
        for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
      }, storageBefore(tool));
      await page.reload();
      const { title, words } = inSight[tool];
      const works = worksBefore(tool).map(({ text }) => held(text));
      const work = works.find((one) => one.title === title);
      await page.getByRole('button', { name: new RegExp(`^All .+\\(${works.length}\\)$`) }).click();
      if ((await name(page).inputValue()) !== title) {
        await page.getByRole('button', { name: `Open ${title}`, exact: true }).click();
      }
      await expect.poll(() => name(page).inputValue()).toBe(title);
      await page
        .getByText(words(work?.facts as object))
        .first()
        .waitFor();
      expect(await saveAgain(page)).toEqual(work);
    }));
});
