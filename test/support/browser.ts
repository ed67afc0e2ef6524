import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { chromiumMissing, findChromium } from './chromium.ts';
import { type SiteServer, serveSite } from './site-server.ts';

/** A page in the browser, and what went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Errors and warnings of the console, script errors, failed requests, and requests to other origins. */
  readonly faults: string[];
  close(): Promise<void>;
}

/** A page that many tests use one after the other. */
export interface Reader {
  /** Goes to an address and waits until it has loaded; `faults` begins anew. */
  at(path: string): Promise<{ page: Page; faults: string[] }>;
}

/** A built site in a browser, for the tests of one file. */
export interface Visit {
  /** The site's own origin. */
  readonly origin: string;
  /**
   * Opens an address in a fresh profile and waits until it has loaded.
   * @param path With the base path: `/guide/kickoff-meeting/`.
   */
  open(path: string, options?: BrowserContextOptions): Promise<OpenPage>;
  /** One profile and page for many tests of a file: quicker than a fresh one for each, where nothing is kept. */
  reader(options?: BrowserContextOptions): Reader;
  /** A fresh profile in which requests to other origins fail and are noted in `faults`. */
  profile(options?: BrowserContextOptions): Promise<{ context: BrowserContext; faults: string[] }>;
}

/** The one Chromium of this worker, which many test files use one after the other. It ends with the worker. */
const ofThisWorker = globalThis as { testBrowser?: Promise<Browser> };

async function browserOfThisWorker(): Promise<Browser> {
  const running = await ofThisWorker.testBrowser;
  if (running?.isConnected()) return running;
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(chromiumMissing);
  ofThisWorker.testBrowser = chromium.launch({
    executablePath,
    args: [
      // Chromium as root, as in containers, has no sandbox; the pages are our own.
      '--no-sandbox',
      '--disable-background-networking',
      // No name but this machine's own leads anywhere: no test depends on the network, and nothing gets out.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  return ofThisWorker.testBrowser;
}

/** Serves the site for the tests of the file that calls it, each in a fresh profile of one shared Chromium. */
export function visitSite(site: BuiltSite): Visit {
  let server: SiteServer | undefined;
  let browser: Browser | undefined;
  const profiles = new Set<BrowserContext>();
  const started = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The browser is only there while tests run.');
    return value;
  };

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveSite(site), browserOfThisWorker()]);
  });

  afterAll(async () => {
    // What a failed test left open must not weigh on the files that follow.
    await Promise.all([...profiles].map((context) => context.close()));
    await server?.close();
  });

  const visit: Visit = {
    get origin() {
      return started(server).origin;
    },
    async profile(options = {}) {
      const context = await started(browser).newContext({ reducedMotion: 'reduce', ...options });
      profiles.add(context);
      context.on('close', () => profiles.delete(context));
      const faults: string[] = [];
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== visit.origin && !['data:', 'blob:', 'about:'].includes(url.protocol)) {
          faults.push(`asked another origin: ${url.href}`);
        }
      });
      context.on('page', (page) => noteFaults(page, faults));
      return { context, faults };
    },
    reader(options) {
      let opened: Promise<{ page: Page; faults: string[] }> | undefined;
      return {
        async at(path) {
          opened ??= visit
            .profile(options)
            .then(async ({ context, faults }) => ({ page: await context.newPage(), faults }));
          const { page, faults } = await opened;
          // Two addresses that differ by the anchor only would not load anew.
          await page.goto('about:blank');
          faults.length = 0;
          await page.goto(visit.origin + path);
          return { page, faults };
        },
      };
    },
    async open(path, options) {
      const { context, faults } = await visit.profile(options);
      const page = await context.newPage();
      await page.goto(visit.origin + path);
      return { page, faults, close: () => context.close() };
    },
  };
  return visit;
}

function noteFaults(page: Page, faults: string[]): void {
  page.on('console', (message) => {
    // Failed requests are noted below, with their address.
    if (message.text().startsWith('Failed to load resource')) return;
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left breaks off what it was still loading.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest()) {
      faults.push(`${response.status()}: ${response.url()}`);
    }
  });
}
