import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/domain/readiness/assess.ts';
import { triggerTool } from '../../../src/domain/triggers/work/trigger-work.ts';
import { filled } from '../../../src/domain/wording.ts';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { words as checklist } from '../../../src/tools/readiness/words/checklist.ts';
import { resultWords } from '../../../src/tools/review-approach/words/result.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { escalationWords } from '../../support/escalation-words.ts';
import { name } from '../../support/every-tool.ts';
import { contentOf, storageBefore, toolsBefore, worksBefore } from '../../support/saved-before.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';
import { evaluate } from '../../support/trigger-words.ts';

/*
 * What an earlier edition kept in a browser: of each tool one piece of work. That all of them open, from what was kept, from
 * their files and from their links, stands in `test/ui/work/saved-before.test.ts`.
 */

const visit = visitSite(builtSite());

/** Of each tool a piece of work, and words of its facts that are in sight once it is open, as today’s rules put them. */
const inSight: Readonly<
  Partial<Record<ToolId, { readonly title: string; readonly words: (facts: object) => string }>>
> = {
  readiness: {
    title: 'Harborlight Cloud (example)',
    words: (facts) => assess(facts, checklist).next?.sentence ?? '',
  },
  'review-approach': {
    title: 'A package that is already there',
    words: () => resultWords.comparison.review.cells.simultaneous,
  },
  triggers: { title: 'Filled from a POA&M', words: lateItemsText },
  escalation: {
    title: 'A case of our own',
    words: () => filled(escalationWords.log['answer-by'], { date: 'December 1, 2026' }),
  },
  monthly: { title: 'A work of our own', words: () => 'Still missing:' },
  transition: { title: 'A work of our own', words: () => 'What is due next' },
  charter: { title: 'A work of our own', words: () => 'checks are satisfied' },
  plan: { title: 'A work of our own', words: () => 'FedRAMP Authorized not before' },
};

/** What the calculator says of the open items of high impact. */
function lateItemsText(facts: object): string {
  const { facts: work } = triggerTool.check(facts);
  if (!work.asOf) throw new Error('The work has no day of judgment.');
  const { results } = evaluate(work, work.asOf);
  return results.find(({ trigger }) => trigger === 'late-remediation-high-dfr')?.text ?? '';
}

/** What a saved text holds. Left out are the moment of saving, and the words on what could not be used: both are new. */
function held(text: string) {
  const { title, facts, unread = [] } = contentOf(text);
  return { title, facts, unread: new Map(unread.map(({ field, value }) => [field, value])) };
}

const saveAgain = async (page: Page) =>
  held((await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click())).text);

describe.each(toolsBefore)('work of an earlier edition in the tool %s', (tool) => {
  it('is found in the browser, opened, and saved again with nothing lost', () =>
    useTool(visit, tool, async ({ page }) => {
      await page.evaluate((kept) => {
        sessionStorage.clear();
        for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
      }, storageBefore(tool));
      await page.reload();
      const { title, words } = inSight[tool] ?? { title: '', words: () => '' };
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
