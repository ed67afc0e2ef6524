import type { Page } from 'playwright';

/**
 * Opens all that is folded away in the tool on the page, and what that shows in turn, each once: of parts that take each
 * other's place, the last one stays open. The bar over the tool and what opens over the page are left alone.
 */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const folds = '.island details:not([open]) > summary';
    const folded = `${folds}, .island [aria-expanded=false]:not(.work *, [popovertarget])`;
    const isNext = (element: HTMLElement) =>
      element.matches(folded) && element.dataset.pressed === undefined && element.checkVisibility();
    const drawn = () => new Promise((done) => setTimeout(done));
    for (;;) {
      const found = [...document.querySelectorAll<HTMLElement>(folded)].filter(isNext);
      if (found.length === 0) return;
      for (const element of found) {
        const isFold = element.matches(folds);
        // Folds do not depend on each other. To lay out a long page after each of hundreds would take most of a test.
        if (!isFold && !isNext(element)) continue;
        element.dataset.pressed = '';
        element.click();
        // What a button shows is drawn before the next press.
        if (!isFold) await drawn();
      }
      // A fold says that it is open in a task of its own.
      for (let task = 0; task < 2; task++) await drawn();
    }
  });
  await page.waitForLoadState('networkidle');
}
