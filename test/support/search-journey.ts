import type { BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';
import type { OpenPage, Visit } from './browser.ts';

/** Search in a browser, by what a person sees and presses. */
export interface SearchJourney extends OpenPage {
  /** Every address that the site was asked for since the page was opened. */
  readonly asked: string[];
}

/** Opens a page of the site in a profile that keeps nothing from before but what the browser has in its cache. */
export async function startAt(visit: Visit, path: string, options?: BrowserContextOptions): Promise<SearchJourney> {
  return arrive(visit, path, await visit.blank(options));
}

/** The same in a profile whose cache is empty, too: for what is loaded, and for what is not there without a line. */
export async function startFresh(visit: Visit, path: string, options?: BrowserContextOptions): Promise<SearchJourney> {
  const { context, faults } = await visit.profile(options);
  return arrive(visit, path, { page: await context.newPage(), faults, close: () => context.close() });
}

async function arrive(visit: Visit, path: string, opened: OpenPage): Promise<SearchJourney> {
  const { page } = opened;
  const asked: string[] = [];
  page.on('request', (request) => {
    // What a worker runs comes from the page itself.
    if (!request.url().startsWith('blob:')) asked.push(request.url());
  });
  await page.goto(visit.origin + path, { waitUntil: 'networkidle' });
  // A slow machine asks for nothing more while it has yet to run the script that hears the keys.
  await page.waitForLoadState('load');
  return { ...opened, asked };
}

/**
 * Runs journeys and checks that nothing went wrong on the way: no error, no request that failed, none to another site.
 *
 * @param start How each begins.
 */
export function journeys(visit: Visit, start = startAt) {
  return async (
    path: string,
    act: (journey: SearchJourney) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> => {
    const journey = await start(visit, path, { viewport: { width: 1280, height: 900 }, ...options });
    try {
      await act(journey);
      expect(journey.faults).toEqual([]);
    } finally {
      await journey.close();
    }
  };
}

/** Opens the dialog by its key. */
export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog.search[open]').waitFor();
}

/** Types a query in place of what stands in the field, and waits until everything has answered. */
export async function ask(page: Page, query: string): Promise<void> {
  await page.locator('[name=q]').fill(query);
  await answered(page);
}

/** Waits until everything has answered. */
export async function answered(page: Page): Promise<void> {
  await page.locator('.answer[aria-busy=false]').waitFor({ state: 'attached' });
}

/** All that the results say. */
export function text(page: Page): Promise<string> {
  return page.locator('.answer').innerText();
}

/** Where the results lead, in order. */
export function addresses(page: Page): Promise<string[]> {
  return page.locator('.hits a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The headings of the groups of results, in order. */
export function groups(page: Page): Promise<string[]> {
  return page.locator('.hits h2').allInnerTexts();
}

/** What the page says without being looked at, once it says something else than before. */
export async function announced(page: Page, before = ''): Promise<string> {
  const status = page.locator('main [role=status], dialog [role=status]');
  await page.waitForFunction(
    (old) => document.querySelector('main [role=status], dialog [role=status]')?.textContent !== old,
    before,
  );
  return (await status.textContent()) ?? '';
}

/** The address of what has the focus, or its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('href') ?? element?.getAttribute('name') ?? element?.tagName.toLowerCase() ?? '';
  });
}

/** What a search may cost, from opening it cold: bytes as brotli sends them, and requests. */
export const searchBudget = {
  /** The quick list, without the meanings of its terms: with the interface it has to come in one round trip. */
  quickList: 7_500,
  /**
   * Quick list and interface, after which the first results stand. On Slow 4G 19.7 kB take 0.11 s beside the round trip of
   * 0.56 s. The interface ranks terms by the rule by which the full text ranks sections.
   */
  first: 19_700,
  /**
   * Everything, engine and index included. Of this, 0.5 kB are the price of what comes in parts: the meanings of terms pack
   * better beside their names, and would keep the first results waiting for 26 ms there. Some 8 kB are those of the lists of
   * lessons and of learning; the pages of single lessons, courses and cases are not searched.
   */
  whole: 311_000,
  /** Two before the first results; then the meanings, the late part of the interface, the engine, and the index. */
  requests: 6,
} as const;
