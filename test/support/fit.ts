import type { Page } from 'playwright';

/**
 * Elements that reach over the right or left edge of the window, five at most. The body clips what overflows, so that a
 * scroll bar would not show it; what lies in a box that scrolls by itself can be reached and counts as inside.
 *
 * @param within A selector of the part to look at.
 */
export function overEdge(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate((part) => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    for (const element of document.querySelectorAll(`:is(${part}) *`)) {
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
  }, within);
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

/**
 * What does not fit a window of these widths, the page being as it stands; one line a fault. The window keeps the last
 * width.
 *
 * @param widths In CSS pixels.
 */
export async function misfits(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 740 });
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    if (scrollWidth > width) found.push(`${width} px: the page is ${scrollWidth} px wide: ${await tooWide(page)}`);
    found.push(...(await overEdge(page)).map((element) => `${width} px: ${element}`));
  }
  return found;
}
