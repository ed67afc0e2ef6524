import type { Page } from 'playwright';

/**
 * Opens all that is folded away in the tool on the page, and what that shows in turn, each once: of parts that take each
 * other's place, the last one stays open. The bar over the tool and what opens over the page are left alone.
 */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const folded = '.island details:not([open]) > summary, .island [aria-expanded=false]:not(.work *, [popovertarget])';
    const isNext = (element: HTMLElement) =>
      element.matches(folded) && element.dataset.pressed === undefined && element.checkVisibility();
    for (;;) {
      const found = [...document.querySelectorAll<HTMLElement>(folded)].filter(isNext);
      if (found.length === 0) return;
      for (const element of found) {
        if (!isNext(element)) continue;
        element.dataset.pressed = '';
        element.click();
        // What that shows is drawn before the next press.
        await new Promise((done) => setTimeout(done));
      }
    }
  });
  await page.waitForLoadState('networkidle');
}
