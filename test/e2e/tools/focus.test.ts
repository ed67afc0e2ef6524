import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
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

/** A button of the tool that has not been pressed yet, by what it is called without numbers and names; or nothing. */
function unpressed(page: Page, pressed: readonly string[]): Promise<string | undefined> {
  return page.evaluate((done) => {
    const kindOf = (button: Element) =>
      (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\d+/g, '#').trim();
    // What opens a dialog of the browser, or leaves the page, leaves the focus to the browser.
    const others = /^(?:Open a file|Read a POA&M|Print|Start a case|Start an escalation|Open a profile)/;
    for (const old of document.querySelectorAll('[data-next]')) old.removeAttribute('data-next');
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.island details')) fold.open = true;
    for (const button of document.querySelectorAll<HTMLButtonElement>('.island button')) {
      const kind = kindOf(button);
      if (button.disabled || !button.checkVisibility() || others.test(kind) || done.includes(kind)) continue;
      button.setAttribute('data-next', '');
      return kind;
    }
    return undefined;
  }, pressed);
}

/** Presses a button of each kind in the tool, until there is no new one, and gives how many there were. */
async function pressEach(page: Page): Promise<number> {
  const pressed: string[] = [];
  const dropped: string[] = [];
  for (let kind = await unpressed(page, pressed); kind !== undefined; kind = await unpressed(page, pressed)) {
    pressed.push(kind);
    await page.locator('[data-next]').press('Enter');
    await atRest(page);
    if ((await focused(page)) === undefined) dropped.push(kind);
  }
  expect(dropped).toEqual([]);
  return pressed.length;
}

describe.each(tools)('the tool %s', (tool) => {
  it('has the focus somewhere after each of its buttons is pressed', { timeout: 240_000 }, () =>
    useTool(visit, tool, async ({ page }) => {
      await page.evaluate(() => {
        window.print = () => dispatchEvent(new Event('afterprint'));
      });
      await withExample(page);
      await rename(page, 'First');
      await page.getByRole('button', { name: /^All / }).click();
      await atRest(page);
      expect(await pressEach(page)).toBeGreaterThan(12);
    }),
  );

  it('goes on at what Undo brings back: deleted work in its list, or the name of the work that was open', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await rename(page, 'First');
      await page.getByRole('button', { name: /^Start a new / }).click();
      await withExample(page);
      await rename(page, 'Second');
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await page.getByRole('button', { name: 'Delete First' }).press('Enter');
      await expect.poll(() => focused(page)).toBe('button Undo');
      await page.keyboard.press('Enter');
      await expect.poll(() => focused(page)).toBe('button Open First');
      await page.getByRole('button', { name: 'Delete Second' }).press('Enter');
      await page.getByRole('button', { name: /^All / }).click();
      await page.getByRole('button', { name: 'Undo', exact: true }).press('Enter');
      await expect.poll(() => name(page).inputValue()).toBe('Second');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.matches('#work-title, .island h2[tabindex]')))
        .toBe(true);
    }));
});

describe('the trigger calculator with files', () => {
  it('has the focus somewhere after each button of the files is pressed', { timeout: 240_000 }, () =>
    useTool(visit, 'triggers', async ({ page }) => {
      await giveFiles(page, scan);
      await counted(page);
      expect(await pressEach(page)).toBeGreaterThan(12);
    }),
  );
});
