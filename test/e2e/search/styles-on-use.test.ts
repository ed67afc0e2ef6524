import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { tools, withExample } from '../../support/every-tool.ts';
import { withStyles } from '../../support/fit.ts';
import { openAll } from '../../support/open-all.ts';
import { ask, openDialog } from '../../support/search-journey.ts';
import { useTool } from '../../support/tool-journey.ts';

/* What is loaded on use changes nothing of what was there before. */

const site = builtSite();
const visit = visitSite(site);

/**
 * Elements that are seen, each with its box and all its computed styles: of many alike in one part, the first three.
 *
 * @param out A selector of what is left out with all that is in it.
 */
function looks(page: Page, out = 'dialog'): Promise<string[]> {
  return page.evaluate((leftOut) => {
    /* What depends on the box, which stands beside it, and on where the reader is. */
    const apart = /^(?:perspective|transform)-origin|^outline|^--/;
    const alike = new Map<string, number>();
    const isEarly = (element: Element) => {
      const name = ({ localName, className }: Element) => `${localName}.${className}`;
      const key = [element, element.parentElement, element.closest('section, article, form')]
        .map((one) => one && name(one))
        .join(' < ');
      const count = (alike.get(key) ?? 0) + 1;
      alike.set(key, count);
      return count <= 3;
    };
    return [...document.querySelectorAll('body, body *')]
      .filter((element) => !element.closest(leftOut) && element.checkVisibility() && isEarly(element))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const styles = getComputedStyle(element);
        const values = [...styles]
          .filter((name) => !apart.test(name))
          .map((name) => `${name}: ${styles.getPropertyValue(name)}`);
        const box = [x + scrollX, y + scrollY, width, height].map((value) => value.toFixed(1)).join(' ');
        return `${element.tagName} ${element.getAttribute('class')} at ${box}; ${values.join('; ')}`;
      });
  }, out);
}

/** The same, once parts that load late are there and nothing changes any more. */
async function settledLooks(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  let seen = await looks(page);
  // To look at every part of a long tool takes seconds, and more beside other tests.
  await expect
    .poll(
      async () => {
        const before = seen;
        seen = await looks(page);
        return changed(before, seen);
      },
      { timeout: 120_000 },
    )
    .toEqual([]);
  return seen;
}

/** The elements that look otherwise than before, each with what it was and what it is. */
function changed(before: readonly string[], after: readonly string[]): string[] {
  const count = before.length === after.length ? [] : [`${before.length} elements are ${after.length} now`];
  const parts = (look: string) => look.split('; ');
  const others = before.flatMap((look, index) => {
    const now = parts(after[index] ?? '');
    const lost = parts(look).filter((part) => !now.includes(part));
    return lost.length === 0 ? [] : [`${look.split('; ', 1)[0]}: no longer ${lost.join(', ')}`];
  });
  return [...count, ...others].slice(0, 5);
}

/** Takes the focus and the mouse away, which make what is under them look otherwise. */
async function atRest(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
}

describe.each(tools)('the tool %s', (tool) => {
  it('looks as before when search was opened, used and closed', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await page.getByRole('button', { name: 'Export' }).click();
      await page.locator('.island .panel').first().waitFor();
      for (const summary of await page.locator('.island summary:visible').all()) await summary.click();
      await atRest(page);
      const before = await settledLooks(page);
      await openDialog(page);
      await ask(page, 'POA&M');
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await atRest(page);
      expect(before.length).toBeGreaterThan(100);
      expect(changed(before, await looks(page))).toEqual([]);
    }));

  it('leaves the page around it as it was when its own sheets come', () =>
    useTool(visit, tool, async ({ page }) => {
      // What the tool draws moves the page: without its room, the page stands still.
      await withStyles(page, '.island { display: none }');
      const withSheets = async (media: string) => {
        await page.evaluate((value) => {
          for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-tool-styles]')) link.media = value;
        }, media);
        return looks(page, 'dialog, .island');
      };
      const before = await withSheets('not all');
      expect(before.length).toBeGreaterThan(50);
      expect(changed(before, await withSheets('all'))).toEqual([]);
    }));

  it('brings no other sheet, whatever is opened in it', () =>
    useTool(visit, tool, async ({ page }) => {
      const sheets = () => page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length);
      const before = await sheets();
      await withExample(page);
      await openAll(page);
      await page.getByRole('button', { name: 'Export' }).click();
      await page.locator('.island .panel').first().waitFor();
      expect(await sheets()).toBe(before);
    }));
});

describe('the watch over looks', () => {
  it('sees a sheet that reaches what was there before', async () => {
    const { page, close } = await visit.open('/guide/kickoff-meeting/');
    const before = await looks(page);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@layer components { .kicker { letter-spacing: 1px } }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(changed(before, await looks(page)).join()).toContain('letter-spacing');
    await close();
  });
});
