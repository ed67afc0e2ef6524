import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../support/browser.ts';
import { untilIdleBudget } from '../support/budgets.ts';
import { brotliBytes, builtSite, isGuidePage } from '../support/built-site.ts';

const site = builtSite();
const visit = visitSite(site);
const guidePages = site.pages.filter(isGuidePage);

declare global {
  interface Window {
    /** Set by the test: what has moved in the page by itself, when, and how far. */
    layoutShifts: string[];
  }
}

/** Bytes of the file behind an address, as brotli sends it. */
function sentBytes(address: string): number {
  const path = new URL(address).pathname.slice(1);
  return brotliBytes(readFileSync(join(site.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path)));
}

/** What happened when a page was loaded, left until it was idle, and read to its end. */
interface Load {
  readonly asked: readonly string[];
  readonly faults: readonly string[];
  /** The layout shifts that no touch caused, each with what moved. */
  readonly shifts: readonly string[];
}

const loads = new Map<string, Promise<Load>>();

function loadOf(path: string): Promise<Load> {
  const known = loads.get(path) ?? load(path);
  loads.set(path, known);
  return known;
}

async function load(path: string): Promise<Load> {
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
  // Two frames after each scroll: a shift is reported with the frame after the one that moved.
  const shifts = await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await frame();
      await frame();
    }
    return window.layoutShifts;
  });
  await context.close();
  return { asked, faults, shifts };
}

describe('every page', () => {
  it.each(site.pages)('at $path breaks nothing and asks no other site', async ({ path }) => {
    expect((await loadOf(path)).faults).toEqual([]);
  });
});

describe('a page of the guide', () => {
  it.each(guidePages)('at $path loads little until it is idle', async ({ path }) => {
    const { asked } = await loadOf(path);
    const bytes = asked.reduce((sum, address) => sum + sentBytes(address), 0);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(untilIdleBudget.requests);
    expect(bytes, asked.join('\n')).toBeLessThanOrEqual(untilIdleBudget.bytes);
  });

  it.each(guidePages)('at $path does not move while it loads and is read', async ({ path }) => {
    expect((await loadOf(path)).shifts).toEqual([]);
  });
});

describe('the watch over faults', () => {
  it('sees a page that moves by itself', async () => {
    const { page, close } = await visit.open('/guide/kickoff-meeting/');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift' });
          document.querySelector('h1')?.before(document.createElement('hr'), document.createElement('hr'));
        }),
    );
    expect(shift).toBeGreaterThan(0);
    await close();
  });

  it('sees requests to other origins, script errors and breaches of the content policy', async () => {
    const { page, faults, close } = await visit.open('/');
    await page.evaluate(async () => {
      await fetch('https://example.com/').catch(() => undefined);
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      document.head.append(script);
      const picture = document.createElement('img');
      picture.src = 'https://example.com/picture.png';
      document.body.append(picture);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    const seen = faults.join('\n');
    expect(seen).toMatch(/connect-src/);
    expect(seen).toMatch(/style-src/);
    expect(seen).toMatch(/script-src/);
    expect(seen).toMatch(/img-src/);
    expect(await page.title()).not.toBe('changed');
    await close();
  });

  it('sees a navigation that leaves the site', async () => {
    const { page, faults, close } = await visit.open('/');
    await page.evaluate(() => location.assign('https://example.com/'));
    await expect.poll(() => faults.join('\n')).toContain('asked another origin: https://example.com/');
    await close();
  });
});
