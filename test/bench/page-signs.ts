import type { Locator, Page } from 'playwright';

/** What shows that a page is done: an element with a text, or without one that it had. */
export interface Sign {
  /** Of CSS. The first such element is looked at. */
  readonly selector: string;
  readonly says?: string;
  readonly saysNoMore?: string;
}

/**
 * Waits for a sign. The page looks only when something changed in it: the ways of Playwright are work for the main thread,
 * which is being measured.
 *
 * @throws Error after five minutes.
 */
export async function awaitSign(page: Page, sign: Sign): Promise<void> {
  await page.evaluate(
    ({ selector, says, saysNoMore }) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          const text = document.querySelector(selector)?.textContent;
          if (text === undefined || text === null || text === saysNoMore) return;
          if (says !== undefined && !text.includes(says)) return;
          observer.disconnect();
          resolve();
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        look();
        setTimeout(() => reject(new Error(`The page does not show ${selector}: ${says ?? ''}`)), 300_000);
      }),
    sign,
  );
}

/** Looks for something to be pressed, and gives what presses it as a person does, without looking again. */
export async function pressOf(page: Page, target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error(`There is nothing to press: ${target}`);
  return () => page.mouse.click(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2);
}
