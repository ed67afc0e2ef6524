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
  /**
   * A blank page in a profile that keeps nothing from before but what the browser has in its cache: quicker than a fresh
   * one by a third of the time that a page takes to open.
   */
  blank(options?: BrowserContextOptions): Promise<OpenPage>;
  /** A fresh profile in which requests to other origins fail and are noted in `faults`. */
  profile(options?: BrowserContextOptions): Promise<{ context: BrowserContext; faults: string[] }>;
}

/**
 * How many times slower than it is the machine shall seem; 1 if nothing is said. A test that reads too early is green on
 * a quick machine and fails once in fifty runs: with `TEST_SLOWNESS=6` it fails now.
 */
const slowness = Number(process.env.TEST_SLOWNESS ?? 1);

async function slowDown(page: Page): Promise<void> {
  if (slowness <= 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
}

/** Clears the history of a used page, which Playwright leaves in place. A browser keeps 50 entries at most. */
async function begin(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
  await slowDown(page);
}

/** The one Chromium of this worker, which many test files use one after the other. It ends with the worker. */
const ofThisWorker = globalThis as {
  testBrowser?: Promise<Browser>;
  lentProfile?: BrowserContext | undefined;
  /** How many profiles could not be made fresh again. */
  givenUp?: number;
};

/**
 * Waits until a page that somebody has left by a link or a button is the one at an address, and has loaded. A click alone
 * comes back sooner: what is read right after it may be the page before, or half of the next one.
 *
 * @param path With the base path, without anchor: `/guide/kickoff-meeting/`.
 */
export const landsOn = (page: Page, path: string): Promise<void> =>
  page.waitForURL(({ pathname }) => pathname === path);

/** How Playwright's own test runner makes a used profile fresh again: storage, cookies, clock, routes, and pages. */
interface ReusingBrowser {
  _newContextForReuse(options: BrowserContextOptions): Promise<BrowserContext>;
  _disconnectFromReusedContext(reason: string): Promise<void>;
}

const canReuse = (browser: Browser): browser is Browser & ReusingBrowser =>
  '_newContextForReuse' in browser && '_disconnectFromReusedContext' in browser;

/** What can differ from use to use of one profile, and what it is if a test does not say. */
const changeable = {
  viewport: { width: 1280, height: 720 },
  colorScheme: 'light',
  forcedColors: 'none',
  reducedMotion: 'reduce',
} as const satisfies BrowserContextOptions;

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
      // Pages live for seconds here: optimizing their code and collecting garbage on many threads cost more than they save.
      '--js-flags=--no-opt --no-maglev --single-threaded-gc',
      // No test looks at pixels, so nothing off screen needs to be painted in advance.
      '--force-gpu-mem-available-mb=1',
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

  /** Notes what goes wrong in a profile from now on. */
  const watch = (context: BrowserContext): string[] => {
    profiles.add(context);
    context.on('close', () => profiles.delete(context));
    const faults: string[] = [];
    context.on('request', (request) => {
      const url = new URL(request.url());
      if (url.origin !== visit.origin && !['data:', 'blob:', 'about:'].includes(url.protocol)) {
        faults.push(`asked another origin: ${url.href}`);
      }
    });
    context.on('page', (page) => {
      noteFaults(page, faults);
      // A page that is closed at once needs no slowing down.
      void slowDown(page).catch(() => {});
    });
    return faults;
  };
  /** Ends the use of a profile that is used again; a profile that a test has closed by itself is made anew. */
  const giveBack = async (context: BrowserContext): Promise<void> => {
    if (ofThisWorker.lentProfile !== context) return;
    const running = started(browser);
    if (canReuse(running)) await running._disconnectFromReusedContext('The test is over.');
    ofThisWorker.lentProfile = undefined;
  };

  beforeAll(async () => {
    [server, browser] = await Promise.all([serveSite(site, slowness), browserOfThisWorker()]);
  });

  afterAll(async () => {
    // What a failed test left open must not weigh on the files that follow.
    await Promise.all([...profiles].map((context) => context.close()));
    ofThisWorker.lentProfile = undefined;
    await server?.close();
  });

  const visit: Visit = {
    get origin() {
      return started(server).origin;
    },
    async profile(options = {}) {
      const context = await started(browser).newContext({ reducedMotion: 'reduce', ...options });
      return { context, faults: watch(context) };
    },
    async blank(options = {}) {
      const running = started(browser);
      const isFree = ofThisWorker.lentProfile === undefined;
      const alone = async (): Promise<OpenPage> => {
        const { context, faults } = await visit.profile(options);
        return { page: await context.newPage(), faults, close: () => context.close() };
      };
      if (!isFree || !canReuse(running) || Object.keys(options).some((option) => !(option in changeable))) {
        return alone();
      }
      // A page that was left while it went somewhere else may not let itself be taken back. What is only half made fresh
      // is used no more: Playwright takes another profile where an option differs, and no address here is relative.
      const { givenUp = 0 } = ofThisWorker;
      const fresh = { ...changeable, ...options, baseURL: `http://127.0.0.1/profile-${givenUp}/` };
      const context = await running._newContextForReuse(fresh).catch(() => undefined);
      if (context === undefined) {
        ofThisWorker.givenUp = givenUp + 1;
        return alone();
      }
      ofThisWorker.lentProfile = context;
      const faults = watch(context);
      const page = context.pages()[0] ?? (await context.newPage());
      noteFaults(page, faults);
      await begin(page);
      return { page, faults, close: () => giveBack(context) };
    },
    reader(options) {
      let opened: Promise<{ page: Page; faults: string[] }> | undefined;
      return {
        async at(path) {
          opened ??= visit
            .profile(options)
            .then(async ({ context, faults }) => ({ page: await context.newPage(), faults }));
          const { page, faults } = await opened;
          const target = new URL(visit.origin + path);
          // Two addresses that differ by the anchor only would not load anew.
          if (new URL(page.url()).pathname === target.pathname) await page.goto('about:blank');
          faults.length = 0;
          await page.goto(target.href);
          return { page, faults };
        },
      };
    },
    async open(path, options) {
      const opened = await visit.blank(options);
      await opened.page.goto(visit.origin + path);
      return opened;
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
