import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { withExample } from '../../support/every-tool.ts';
import { withStyles } from '../../support/fit.ts';
import { openAll } from '../../support/open-all.ts';
import { ask, openDialog } from '../../support/search-journey.ts';
import { useTool } from '../../support/tool-journey.ts';

/*
 * What is loaded on use changes nothing of what was there before. That the sheets of each tool reach no farther than its
 * own class, a test of the sheets says, and that no script loads one on use, a test of the built site: here, that a tool
 * with the most kinds of parts, and one with a draft beside its form, stand in their page as these say.
 */

const site = builtSite();
const visit = visitSite(site);

declare global {
  interface Window {
    /** How the elements looked when they were last looked at. */
    seenLooks?: readonly string[];
  }
}

/** What a look at a page found. */
interface Look {
  /** How many elements were looked at. */
  readonly count: number;
  /** The first five that look otherwise than at the look before, each with what it no longer has. */
  readonly changed: readonly string[];
}

/** What nobody sees: the texts of the live region come and go by themselves. */
const unseen = 'dialog, [data-announced]';

/**
 * Looks at the elements that are seen, at the box and all computed styles of each: of many alike in one part, at the first
 * two. What was seen stays in the page, since it would take longer to send it than to see it.
 *
 * @param out A selector of what is left out with all that is in it.
 */
function look(page: Page, out = unseen): Promise<Look> {
  return page.evaluate((leftOut) => {
    const alike = new Map<string, number>();
    const isEarly = (element: Element) => {
      const name = ({ localName, className }: Element) => `${localName}.${className}`;
      const key = [element, element.parentElement, element.closest('section, article, form')]
        .map((one) => one && name(one))
        .join(' < ');
      const count = (alike.get(key) ?? 0) + 1;
      alike.set(key, count);
      return count <= 2;
    };
    /* Without what depends on the box, which stands beside it, and on where the reader is; sizes by side stand twice. */
    const apart = /^(?:perspective|transform)-origin|^outline|^--|(?:^|-)(?:block|inline)-/;
    const names = [...getComputedStyle(document.body)].filter((name) => !apart.test(name));
    const seen = [...document.querySelectorAll('body, body *')]
      .filter((element) => !element.closest(leftOut) && element.checkVisibility() && isEarly(element))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const box = [x + scrollX, y + scrollY, width, height].map((value) => value.toFixed(1)).join(' ');
        const styles = getComputedStyle(element);
        const values = names.map((name) => `${name}: ${styles.getPropertyValue(name)}`).join('; ');
        return `${element.tagName} ${element.getAttribute('class')} at ${box}; ${values}`;
      });
    const before = window.seenLooks ?? [];
    window.seenLooks = seen;
    const others = before.flatMap((was, index) => {
      const is = seen[index] ?? '';
      if (was === is) return [];
      const now = new Set(is.split('; '));
      const [name, ...styles] = was.split('; ');
      const lost = styles.filter((style) => !now.has(style));
      if (!now.has(name ?? '')) lost.unshift('its box');
      return lost.length === 0 ? [] : [`${name}: no longer ${lost.join(', ')}`];
    });
    const fewer = before.length === seen.length ? [] : [`${before.length} elements are ${seen.length} now`];
    return { count: seen.length, changed: [...fewer, ...others].slice(0, 5) };
  }, out);
}

/** Looks until parts that load late are there and nothing changes any more; gives how many elements there are. */
async function settled(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  let count = 0;
  const changes = async () => {
    const seen = await look(page);
    count = seen.count;
    return seen.changed;
  };
  // To look at every part of a long tool takes seconds, and more beside other tests.
  await expect.poll(changes, { timeout: 120_000 }).toEqual([]);
  return count;
}

/** Takes the focus and the mouse away, which make what is under them look otherwise. */
async function atRest(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
}

describe('what is loaded on use', () => {
  it.each(['triggers', 'charter'] as const)(
    'changes nothing of what was there before in the tool %s: its own sheets, and in one those of search',
    (tool) =>
      useTool(visit, tool, async ({ page }) => {
        // What the tool draws moves the page: without its room, the page stands still.
        await withStyles(page, '.island { display: none }');
        const withSheets = async (media: string) => {
          await page.evaluate((value) => {
            for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-tool-styles]')) link.media = value;
          }, media);
          return look(page, `${unseen}, .island`);
        };
        expect((await withSheets('not all')).count).toBeGreaterThan(50);
        const around = await withSheets('all');
        expect(around.changed, 'the page around the tool, once the sheets of the tool are there').toEqual([]);
        await withStyles(page, '');

        const sheets = () => page.evaluate(() => document.styleSheets.length + document.adoptedStyleSheets.length);
        const before = await sheets();
        await withExample(page);
        await openAll(page);
        await page.getByRole('button', { name: 'Export' }).click();
        await page.locator('.island .panel').first().waitFor();
        expect(await sheets(), 'sheets once all is opened').toBe(before);

        // The sheets of search are the same over every tool. This one has the most kinds of parts.
        if (tool !== 'triggers') return;
        await atRest(page);
        expect(await settled(page)).toBeGreaterThan(100);
        await openDialog(page);
        await ask(page, 'POA&M');
        await page.keyboard.press('Escape');
        await page.locator('dialog[open]').waitFor({ state: 'detached' });
        await atRest(page);
        expect((await look(page)).changed, 'the tool, once search was opened, used and closed').toEqual([]);
      }),
  );

  it('would be seen if it reached what was there before', async () => {
    const { page, close } = await visit.open('/guide/kickoff-meeting/');
    expect(await settled(page)).toBeGreaterThan(50);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@layer components { .kicker { letter-spacing: 1px } }');
      document.adoptedStyleSheets = [sheet];
    });
    expect((await look(page)).changed.join()).toContain('letter-spacing');
    await close();
  });
});
