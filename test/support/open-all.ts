import type { Page } from 'playwright';

/**
 * Opens all that is folded away in the tool on the page, and what that shows in turn, each once: of parts that take each
 * other's place, the last one stays open. The bar over the tool and what opens over the page are left alone.
 */
export async function openAll(page: Page): Promise<void> {
  const pressed = () =>
    page.evaluate(() => {
      const folded = document.querySelectorAll<HTMLElement>(
        '.island details:not([open]) > summary, .island [aria-expanded=false]:not(.work *, [popovertarget])',
      );
      const first = [...folded].find((element) => element.dataset.pressed === undefined && element.checkVisibility());
      if (!first) return false;
      first.dataset.pressed = '';
      first.click();
      return true;
    });
  while (await pressed());
  await page.waitForLoadState('networkidle');
}
