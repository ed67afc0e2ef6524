import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';

const site = builtSite();
const visit = visitSite(site);
const reader = visit.reader({ viewport: { width: 1280, height: 900 } });

const widths = [320, 360, 768, 1280];

/**
 * Elements that reach over the right or left edge of the window. The body clips what overflows, so that a scroll bar
 * would not show it; what lies in a box that scrolls by itself is reachable and counts as inside.
 */
function overEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    for (const element of document.querySelectorAll('body *')) {
      const { left, right, width: own, height } = element.getBoundingClientRect();
      if (own <= 1 || height <= 1 || (left >= -0.5 && right <= width + 0.5)) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (element.closest('.skip, .vh') || getComputedStyle(element).clipPath !== 'none') continue;
      let scrolls = false;
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        scrolls ||= /auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowX);
      }
      if (scrolls) continue;
      const name = element.getAttribute('class') ?? '';
      found.push(
        `${element.tagName.toLowerCase()}.${name} from ${Math.round(left)} to ${Math.round(right)} of ${width}`,
      );
    }
    return found.slice(0, 5);
  });
}

/** The innermost elements whose content is wider than they are: what to mend when the page is too wide. */
function tooWide(page: Page): Promise<string> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('main *')].filter(
      (element) => element.scrollWidth > element.clientWidth + 1,
    );
    const innermost = wide.filter(
      (element) => element.clientWidth > 0 && !wide.some((other) => other !== element && element.contains(other)),
    );
    return innermost
      .map(({ tagName, textContent }) => `${tagName.toLowerCase()} “${textContent?.trim().slice(0, 40)}”`)
      .join(', ');
  });
}

describe('the layout', () => {
  it.each(site.pages)('of $path fits every width', async ({ path }) => {
    const { page } = await reader.at(path);
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scrollWidth > width) found.push(`${width} px: the page is ${scrollWidth} px wide: ${await tooWide(page)}`);
      found.push(...(await overEdge(page)).map((element) => `${width} px: ${element}`));
    }
    expect(found).toEqual([]);
  });

  it.each(['/guide/kickoff-meeting/', '/guide/deficiency-triggers/', '/'])(
    'of %s fits with the text at twice its size',
    async (path) => {
      const { page, close } = await visit.open(path, { viewport: { width: 640, height: 900 } });
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':root { font-size: 200% !important }');
        document.adoptedStyleSheets = [sheet];
      });
      expect(await overEdge(page)).toEqual([]);
      await close();
    },
  );

  it('is seen to overflow when it does', async () => {
    const { page, close } = await visit.open('/', { viewport: { width: 360, height: 740 } });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h1 { inline-size: 500px }');
      document.adoptedStyleSheets = [sheet];
    });
    expect(await overEdge(page)).not.toEqual([]);
    await close();
  });
});
