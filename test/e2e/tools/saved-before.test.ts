import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { name, tools } from '../../support/every-tool.ts';
import { contentOf, storageBefore, worksBefore } from '../../support/saved-before.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';

/* What an earlier edition kept in a browser, and the links that it made. */

const visit = visitSite(builtSite());

/** Words of the facts that are in sight once work is open. */
const inSight: Readonly<Record<ToolId, { readonly title: string; readonly words: string }>> = {
  readiness: { title: 'Harborlight Cloud (example)', words: 'Between you and the Kickoff Meeting stand 11 items.' },
  'review-approach': { title: 'A package that is already there', words: 'All deliverables at once' },
  triggers: { title: 'Filled from a POA&M', words: '6 high impact items are more than 30 days old; the limit is 5.' },
  escalation: { title: 'A case of our own', words: 'Answer by 1 December 2026.' },
};

/** What a saved text holds. Left out are the moment of saving, and the words on what could not be used: both are new. */
function held(text: string) {
  const { title, facts, unread = [] } = contentOf(text);
  return { title, facts, unread: new Map(unread.map(({ field, value }) => [field, value])) };
}

const saveAgain = async (page: Page) =>
  held((await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click())).text);

describe.each(tools)('work of an earlier edition in the tool %s', (tool) => {
  it('is found in the browser, opened, and saved again with nothing lost', () =>
    useTool(visit, tool, async ({ page }) => {
      await page.evaluate((kept) => {
        sessionStorage.clear();
        for (const [key, text] of Object.entries(kept)) localStorage.setItem(key, text);
      }, storageBefore(tool));
      await page.reload();
      const works = worksBefore(tool);
      await page.getByRole('button', { name: new RegExp(`^All .+\\(${works.length}\\)$`) }).click();
      for (const { text } of works) {
        const { title } = held(text);
        if ((await name(page).inputValue()) !== title) {
          await page.getByRole('button', { name: `Open ${title}`, exact: true }).click();
        }
        await expect.poll(() => name(page).inputValue()).toBe(title);
        if (title === inSight[tool].title) await page.getByText(inSight[tool].words).first().waitFor();
        expect(await saveAgain(page)).toEqual(held(text));
      }
    }));

  it('is opened from its link', () => {
    const [work] = worksBefore(tool);
    return useTool(
      visit,
      tool,
      async ({ page }) => {
        await expect.poll(() => name(page).inputValue()).toBe(held(work?.text ?? '').title);
        expect(await saveAgain(page)).toEqual(held(work?.text ?? ''));
      },
      { address: work?.fragment ?? '' },
    );
  });
});
