import type { Page } from 'playwright';
import type { Visit } from './browser.ts';

declare global {
  interface Window {
    /** Set by a visit: what has moved in the page by itself, when, and how far. */
    layoutShifts: string[];
  }
}

/** A page that was loaded into a fresh profile, left until it was idle, and read to its end. */
export interface PageVisit {
  readonly page: Page;
  /** The addresses that were asked for until the page was idle. */
  readonly asked: readonly string[];
  /** What went wrong so far: console, script errors, failed requests, requests to other origins. */
  readonly faults: readonly string[];
  /** The layout shifts that no touch caused, each with what moved. */
  readonly shifts: readonly string[];
  close(): Promise<void>;
}

/** Loads a page as on a phone, with nothing in the browser's cache, waits until it is idle, and reads it to its end. */
export async function visitPage(visit: Visit, path: string): Promise<PageVisit> {
  const { context, faults } = await visit.profile({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => {
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
  });
  await page.goto(visit.origin + path, { waitUntil: 'networkidle' });
  // A shift is reported with the frame after the one that moved.
  const shifts = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
    }
    await frame();
    await frame();
    scrollTo(0, 0);
    return [...window.layoutShifts];
  });
  return { page, asked: [...asked], faults, shifts, close: () => context.close() };
}
