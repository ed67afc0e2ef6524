import type { Page } from 'playwright';
import type { Visit } from './browser.ts';
import { closestScreen } from './fit.ts';

declare global {
  interface Window {
    /** Set by a visit: what has moved in the page by itself, when, and how far. */
    layoutShifts: string[];
  }
}

/** A page that was loaded, left until it was idle, and read to its end if it is to be read. */
export interface PageVisit {
  readonly page: Page;
  /** The addresses that were asked for until the page was idle. */
  readonly asked: readonly string[];
  /** What went wrong so far: console, script errors, failed requests, requests to other origins. */
  readonly faults: readonly string[];
  /** The layout shifts that no touch caused, each with what moved. */
  readonly shifts: readonly string[];
}

/** Goes from page to page, as one reader who keeps nothing of what was loaded before. */
export interface PageVisitor {
  /**
   * Loads a page as on a phone, waits until it is idle, and reads it to its end; a page that is read has nothing of it in
   * the browser's cache.
   *
   * @param reading Whether it is read screen by screen, as what moves by itself is looked for; in a few leaps, which show
   *   what moves as it loads; or not at all, where nobody asks what has moved.
   */
  visit(path: string, reading: keyof typeof screensRead): Promise<PageVisit>;
  /** Loads a page on the closest screen, over the page before, and waits no longer than until it has loaded. */
  passBy(path: string): Promise<PageVisit>;
  close(): Promise<void>;
}

/**
 * Opens a page in a fresh profile for many visits, one after the other: a browser that has run a script before runs it
 * again in half the time.
 */
export async function pageVisitor(visit: Visit): Promise<PageVisitor> {
  const { context, faults } = await visit.profile({ viewport: phone });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(recordLayoutShifts);
  return {
    async visit(path, reading) {
      await page.setViewportSize(phone);
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
      // What moves as it loads, moves the more the later its files come.
      if (reading !== 'not at all') await session.send('Network.clearBrowserCache');
      // Each visit has lists of its own: what comes late from the page before is not put down to this one.
      asked = [];
      faults.length = 0;
      await page.goto(visit.origin + path, { waitUntil: 'networkidle' });
      // A slow machine asks for nothing more while it has yet to run the scripts.
      await page.waitForLoadState('load');
      const shifts = await page.evaluate(readToTheEnd, screensRead[reading]);
      return { page, asked: [...asked], faults, shifts };
    },
    async passBy(path) {
      // The scheme stays: whoever judges both takes either first.
      await page.emulateMedia({ media: 'screen', forcedColors: 'none', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: closestScreen.width, height: closestScreen.height ?? phone.height });
      asked = [];
      faults.length = 0;
      await page.goto(visit.origin + path);
      return { page, asked: [...asked], faults, shifts: [] };
    },
    close: () => context.close(),
  };
}

/** How many screens are read, at most. */
const screensRead = { closely: 20, 'in leaps': 4, 'not at all': 0 } as const;

const phone = { width: 412, height: 823 };

function recordLayoutShifts(): void {
  window.layoutShifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, startTime, hadRecentInput, sources } = entry as PerformanceEntry & {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: readonly { readonly node?: Node | null }[];
      };
      if (hadRecentInput || value === 0) continue;
      const moved = sources.map(({ node }) =>
        node instanceof Element ? `${node.nodeName}.${node.className}#${node.id}` : node?.nodeName,
      );
      window.layoutShifts.push(`${value} at ${startTime} ms: ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Scrolls to the end of the page and back, screen by screen or, on a page of very many, in leaps; gives what has moved by
 * itself.
 *
 * @param most How many times it scrolls, at most.
 */
async function readToTheEnd(most: number): Promise<string[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const { scrollHeight } = document.documentElement;
  const step = Math.max(innerHeight, scrollHeight / most);
  for (let top = 0; top < scrollHeight; top += step) {
    scrollTo(0, top);
    await frame();
  }
  // A shift is reported with the frame after the one that moved.
  await frame();
  await frame();
  scrollTo(0, 0);
  return [...window.layoutShifts];
}
