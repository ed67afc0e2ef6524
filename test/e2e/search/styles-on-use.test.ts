import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { tools, withExample } from '../../support/every-tool.ts';
import { ask, openDialog } from '../../support/search-journey.ts';
import { useTool } from '../../support/tool-journey.ts';

/* What is loaded on use changes nothing of what was there before. */

const site = builtSite();
const visit = visitSite(site);

/** Every element that is seen, outside of search, with its box and all its computed styles. */
function looks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /* What depends on the box, which stands beside it, and on where the reader is. */
    const apart = /^(?:perspective|transform)-origin|^outline|^--/;
    return [...document.querySelectorAll('body, body *')]
      .filter((element) => !element.closest('dialog') && element.checkVisibility())
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const styles = getComputedStyle(element);
        const values = [...styles]
          .filter((name) => !apart.test(name))
          .map((name) => `${name}: ${styles.getPropertyValue(name)}`);
        const box = [x + scrollX, y + scrollY, width, height].map((value) => value.toFixed(1)).join(' ');
        return `${element.tagName} ${element.getAttribute('class')} at ${box}; ${values.join('; ')}`;
      });
  });
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

describe.each(tools)('the tool %s', (tool) => {
  it('looks as before when search was opened, used and closed', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await page.getByRole('button', { name: 'Export' }).click();
      await page.locator('.island .panel').first().waitFor();
      for (const summary of await page.locator('.island summary:visible').all()) await summary.click();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const before = await settledLooks(page);
      await openDialog(page);
      await ask(page, 'POA&M');
      await page.keyboard.press('Escape');
      await page.locator('dialog[open]').waitFor({ state: 'detached' });
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      expect(before.length).toBeGreaterThan(300);
      expect(changed(before, await looks(page))).toEqual([]);
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
