import type { Page } from 'playwright';
import { expect } from 'vitest';

declare global {
  interface Window {
    /** What live regions have said since the page began to load, in order. */
    saidAloud: string[];
    /** Texts that came into the page together with their live region, which screen readers may pass over. */
    saidUnheard: string[];
  }
}

/**
 * Has every document that the page loads from now on note what its live regions say: each text that comes into a region
 * which stood there before.
 */
export async function recordAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const live = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output';
    const known = new WeakSet<Element>();
    window.saidAloud = [];
    window.saidUnheard = [];
    const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const note = (records: readonly MutationRecord[]) => {
      const changed = new Set<Element>();
      for (const { target } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (region && known.has(region)) changed.add(region);
      }
      for (const region of changed) if (textOf(region) !== '') window.saidAloud.push(textOf(region));
      for (const region of document.querySelectorAll(live)) {
        if (!known.has(region) && textOf(region) !== '') window.saidUnheard.push(textOf(region));
        known.add(region);
      }
    };
    new MutationObserver(note).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What was announced so far, in order. */
export const announced = (page: Page): Promise<string[]> => page.evaluate(() => window.saidAloud ?? []);

/** What came into the page together with its live region, so that it may have gone unheard. */
export const unheard = (page: Page): Promise<string[]> => page.evaluate(() => window.saidUnheard ?? []);

/**
 * Waits until a text has been announced politely, to those who do not see the page change. A tool lets it rest for a
 * while first, which is longer on a busy machine than a poll waits by itself.
 */
export async function awaitAnnouncement(page: Page, text: string | RegExp): Promise<void> {
  const said = typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);
  await expect.poll(() => announced(page), { timeout: 15_000 }).toContainEqual(said);
}

/**
 * How often a text has been announced by what an act leads to. It waits until it has been once, and then until another
 * text has been announced: a second time would have come before that.
 *
 * @param next Does something that is announced as `other`.
 */
export async function timesAnnounced(
  page: Page,
  text: string,
  next: { readonly act: () => Promise<void>; readonly other: string | RegExp },
): Promise<number> {
  await awaitAnnouncement(page, text);
  await next.act();
  await awaitAnnouncement(page, next.other);
  return (await announced(page)).filter((said) => said.includes(text)).length;
}
