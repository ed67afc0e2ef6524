import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { name, rename, tools, withExample } from '../../support/every-tool.ts';
import { counted, giveFiles, scan } from '../../support/evidence-journey.ts';
import { openFile, useTool } from '../../support/tool-journey.ts';

/*
 * Where the focus is after a press. Whoever works by keyboard or by ear goes on from there: it is never dropped, whatever
 * a press removes, moves or closes.
 */

const visit = visitSite(builtSite());

declare global {
  interface Window {
    /** Waits until nothing has changed in the page for some pictures, and what was asked for has come. */
    untilAtRest?: () => Promise<void>;
  }
}

/** It runs in the page: it must not use anything from outside of itself. */
function waitForRest(): Promise<void> {
  window.untilAtRest ??= async () => {
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
  };
  return window.untilAtRest();
}

const atRest = (page: Page) => page.evaluate(waitForRest);

/**
 * Gives the focus to a button that has not been pressed yet, and presses it; gives what it is called without numbers and
 * without the one thing that it is about, and whether the focus was dropped by the time that the page came to rest; or
 * nothing where there is no such button. What takes parts of the work away comes last: with them go the buttons that they
 * have. It runs in the page, after `waitForRest`: to press by keys and to ask from outside would take many times as long,
 * and for a button, the key is a click as well.
 */
async function pressNext([buttons, pressed]: readonly [buttons: string, pressed: readonly string[]]) {
  const kindOf = (button: Element) => {
    if (button.closest('th')) return 'Sort by a column';
    const name = button.getAttribute('aria-label') ?? button.textContent ?? '';
    return name.replace(/:.*/, '').replace(/\d+/g, '#').trim();
  };
  // What opens a dialog of the browser, or leaves the page, leaves the focus to the browser.
  const others = /^(?:Open a file|Read a POA&M|Choose POA&M|Print|Start a case|Start an escalation|Open a profile)/;
  const takesAway = /^(?:Clear|Remove|Delete|Take out|Take these|Begin next|Start a new|Try the|Learn from|Run a case)/;
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.island details')) fold.open = true;
  const left = [...document.querySelectorAll<HTMLButtonElement>(buttons)].filter((button) => {
    const kind = kindOf(button);
    return !button.disabled && button.checkVisibility() && !others.test(kind) && !pressed.includes(kind);
  });
  const next = left.find((button) => !takesAway.test(kindOf(button))) ?? left[0];
  if (!next) return undefined;
  const kind = kindOf(next);
  next.focus();
  next.click();
  await window.untilAtRest?.();
  const { activeElement } = document;
  return { kind, isDropped: !activeElement || activeElement === document.body };
}

/** Presses a button of each kind, until there is no new one, and gives what they are called. */
async function pressEach(page: Page, buttons: string): Promise<string[]> {
  await atRest(page);
  const pressed: string[] = [];
  const dropped: string[] = [];
  for (;;) {
    const next = await page.evaluate(pressNext, [buttons, pressed] as const);
    if (next === undefined) break;
    pressed.push(next.kind);
    if (next.isDropped) dropped.push(next.kind);
  }
  expect(dropped).toEqual([]);
  return pressed;
}

/** The buttons of a tool besides those of the bar over it, which are the same in every tool. */
const own = '.island button:not(.work *)';

/** Of each tool some of the buttons that are pressed: those that remove, move or close most. The bar is pressed in one. */
const telling: Readonly<Record<ToolId, { readonly buttons: string; readonly some: readonly string[] }>> = {
  readiness: { buttons: '.island button', some: ['Export', 'Undo', 'Open the table', 'Back to the list'] },
  'review-approach': { buttons: own, some: ['Show the memo', 'Clear all answers', 'Back'] },
  triggers: {
    buttons: own,
    some: ['Remove open item #', 'Switch off', 'Switch on', 'Delete Our triggers'],
  },
  escalation: {
    buttons: own,
    some: ['Record and continue', 'Undo the last entry', 'Copy the draft', 'Remove the finding', 'Run a case'],
  },
  plan: {
    buttons: own,
    some: ['Remove own step #', 'Use the SSP’s lengths for the SAP, SAR, and POA&M', 'Add another step'],
  },
  monthly: {
    buttons: own,
    some: ['Remove deviation request #', 'Take these numbers out', 'Copy the text', 'Begin next month from this one'],
  },
  transition: { buttons: own, some: ['Delete this entry', 'Take over the rules of this page'] },
  charter: {
    buttons: own,
    some: ['Remove member #', 'Add another agency', 'Copy the text', 'Remove matter #'],
  },
};

/** A transition that was made with older rules, which the buttons of that tool are about. */
const olderTransition = {
  tool: 'transition',
  version: 1,
  title: 'Older',
  facts: {
    rules: '2026-07-01',
    ...{ side: 'provider', path: 'rev5', class: 'C' },
    duties: { 'VDR-TFR-PVR_must_BCD': { state: 'done', owner: 'Someone', note: 'of before' } },
  },
};

describe.each(tools)('the tool %s', (tool) => {
  it('has the focus somewhere after each of its buttons is pressed', () =>
    useTool(visit, tool, async ({ page }) => {
      await page.evaluate(() => {
        window.print = () => dispatchEvent(new Event('afterprint'));
      });
      const { buttons, some } = telling[tool];
      if (tool === 'transition') {
        await openFile(page, 'older.json', JSON.stringify(olderTransition));
        await page.getByRole('button', { name: /^Delete this entry/ }).waitFor();
      } else await withExample(page);
      if (buttons !== own) {
        await rename(page, 'First');
        await page.getByRole('button', { name: /^All / }).click();
      }
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
