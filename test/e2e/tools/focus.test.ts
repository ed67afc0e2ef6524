import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { focused, name, rename, tools, withExample } from '../../support/every-tool.ts';
import { counted, giveFiles, scan } from '../../support/evidence-journey.ts';
import { useTool } from '../../support/tool-journey.ts';

/*
 * Where the focus is after a press. Whoever works by keyboard or by ear goes on from there: it is never dropped, whatever
 * a press removes, moves or closes.
 */

const visit = visitSite(builtSite());

/** Waits until nothing has changed in the page for some pictures, and what was asked for has come. */
const atRest = (page: Page) =>
  page.evaluate(async () => {
    let changes = 0;
    const watcher = new MutationObserver(() => {
      changes++;
    });
    watcher.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    const picture = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    for (let still = 0, seen = 0; still < 6; still++) {
      await picture();
      if (changes !== seen) still = 0;
      seen = changes;
    }
    watcher.disconnect();
  });

/**
 * A button that has not been pressed yet, by what it is called without numbers and without the one thing that it is about; or
 * nothing. What takes parts of the work away comes last: with them go the buttons that they have.
 *
 * @param buttons A selector of the buttons.
 */
function unpressed(page: Page, buttons: string, pressed: readonly string[]): Promise<string | undefined> {
  return page.evaluate(
    ([selector, done]) => {
      const kindOf = (button: Element) => {
        if (button.closest('th')) return 'Sort by a column';
        const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
        return name.replace(/:.*/, '').replace(/\d+/g, '#').trim();
      };
      // What opens a dialog of the browser, or leaves the page, leaves the focus to the browser.
      const others = /^(?:Open a file|Read a POA&M|Choose POA&M|Print|Start a case|Start an escalation|Open a profile)/;
      const takesAway =
        /^(?:Clear|Remove|Delete|Take out|Take these|Begin next|Start a new|Try the|Learn from|Run a case)/;
      for (const old of document.querySelectorAll('[data-next]')) old.removeAttribute('data-next');
      for (const fold of document.querySelectorAll<HTMLDetailsElement>('.island details')) fold.open = true;
      const left = [...document.querySelectorAll<HTMLButtonElement>(selector)].filter((button) => {
        const kind = kindOf(button);
        return !button.disabled && button.checkVisibility() && !others.test(kind) && !done.includes(kind);
      });
      const next = left.find((button) => !takesAway.test(kindOf(button))) ?? left[0];
      next?.setAttribute('data-next', '');
      return next && kindOf(next);
    },
    [buttons, pressed] as const,
  );
}

/** Presses a button of each kind, until there is no new one, and gives what they are called. */
async function pressEach(page: Page, buttons: string): Promise<string[]> {
  const pressed: string[] = [];
  const dropped: string[] = [];
  for (;;) {
    const kind = await unpressed(page, buttons, pressed);
    if (kind === undefined) break;
    pressed.push(kind);
    await page.locator('[data-next]').press('Enter');
    await atRest(page);
    if ((await focused(page)) === undefined) dropped.push(kind);
  }
  expect(dropped).toEqual([]);
  return pressed;
}

/** Of each tool some of the buttons that are pressed: those that remove, move or close most. The bar is pressed in one. */
const telling: Readonly<Record<ToolId, { readonly buttons: string; readonly some: readonly string[] }>> = {
  readiness: { buttons: '.island button', some: ['Export', 'Undo', 'Open the table', 'Back to the list'] },
  'review-approach': { buttons: '.island button:not(.work *)', some: ['Show the memo', 'Clear all answers', 'Back'] },
  triggers: {
    buttons: '.island button:not(.work *)',
    some: ['Remove open item #', 'Switch off', 'Switch on', 'Delete Our triggers'],
  },
  escalation: {
    buttons: '.island button:not(.work *)',
    some: ['Record and continue', 'Undo the last entry', 'Copy the draft', 'Remove the finding', 'Run a case'],
  },
  plan: {
    buttons: '.island button:not(.work *)',
    some: ['Remove own step #', 'Use the SSP’s lengths for the SAP, SAR, and POA&M', 'Add another step'],
  },
  monthly: {
    buttons: '.island button:not(.work *)',
    some: ['Remove deviation request #', 'Take these numbers out', 'Copy the text', 'Begin next month from this one'],
  },
  transition: { buttons: '.island button', some: ['Export', 'Undo', 'Start a new transition'] },
  charter: {
    buttons: '.island button:not(.work *)',
    some: ['Remove member #', 'Add another agency', 'Copy the text', 'Remove matter #'],
  },
};

describe.each(tools)('the tool %s', (tool) => {
  it('has the focus somewhere after each of its buttons is pressed', () =>
    useTool(visit, tool, async ({ page }) => {
      await page.evaluate(() => {
        window.print = () => dispatchEvent(new Event('afterprint'));
      });
      await withExample(page);
      await rename(page, 'First');
      await page.getByRole('button', { name: /^All / }).click();
      await atRest(page);
      const { buttons, some } = telling[tool];
      expect(await pressEach(page, buttons)).toEqual(expect.arrayContaining([...some]));
    }));
});

describe('the trigger calculator with files', () => {
  it('has the focus somewhere after each button of the files is pressed', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveFiles(page, scan);
      await counted(page);
      await page.getByRole('button', { name: /^Show the 3 hosts/ }).click();
      await page.locator('.evidence').getByRole('checkbox').first().check();
      expect(await pressEach(page, '.evidence button')).toEqual(
        expect.arrayContaining(['Use these numbers', 'With credentials', 'Remove scan.nessus']),
      );
    }));
});

describe('the escalation walkthrough', () => {
  it('leaves the focus with whoever has begun to type while an example is still loading', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      const { promise, resolve: letThrough } = Promise.withResolvers<void>();
      await page.route('**/CaseView.*.js', async (route) => {
        await promise;
        await route.continue();
      });
      await withExample(page);
      await name(page).press('End');
      await page.keyboard.type(', ty');
      letThrough();
      await page.locator('#case-log').waitFor();
      await atRest(page);
      await page.keyboard.type('ped');
      expect(await name(page).inputValue()).toMatch(/, typed$/);
    }));
});
