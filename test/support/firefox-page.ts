import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { BuiltSite } from './built-site.ts';
import { findFirefox, firefoxMissing } from './firefox.ts';
import { letters } from './fit.ts';
import { type SiteServer, serveSite } from './site-server.ts';

/** A page in Firefox, and what a person does in it. */
export interface FirefoxPage {
  readonly page: Page;
  /** Errors and warnings of the console, script errors and breaches of the content policy, requests that failed. */
  readonly faults: readonly string[];
  /** Presses a button or link with this name, once it can be seen. */
  press(name: string | RegExp): Promise<void>;
  /** Chooses the radio button or check box with this label. */
  choose(label: string | RegExp): Promise<void>;
  /** Types into the field with this label, in place of what stands there. */
  fill(label: string | RegExp, text: string): Promise<void>;
  /** What stands in the field with this label. */
  entered(label: string | RegExp): Promise<string>;
  /** Waits until a text stands on the page where it can be seen. */
  sees(text: string): Promise<void>;
  /** The name and text of the file that pressing a button makes the browser save. */
  saves(button: string | RegExp): Promise<{ name: string; text: string }>;
  /** Does something while the line to the site is broken off. What fails by that, and only then, is no fault. */
  withoutLine(act: () => Promise<void>): Promise<void>;
}

/** The built site in Firefox, for the tests of one file. */
export interface FirefoxVisit {
  /** Opens an address, with the base path, in a fresh profile, and gives it to a test; demands that nothing went wrong. */
  use(path: string, act: (page: FirefoxPage) => Promise<void>): Promise<void>;
  /** The same in one profile and page for many tests of a file: quicker, where nothing is kept. */
  read(path: string, act: (page: FirefoxPage) => Promise<void>): Promise<void>;
}

/** The one Firefox of this worker, and the folder in which it saves files. Starting it takes seconds. */
const ofThisWorker = globalThis as { testFirefox?: Promise<{ browser: Browser; downloads: string }> };

function firefoxOfThisWorker() {
  ofThisWorker.testFirefox ??= (async () => {
    const executablePath = findFirefox();
    if (executablePath === undefined) throw new Error(firefoxMissing);
    const downloads = mkdtempSync(join(tmpdir(), 'playbook-firefox-'));
    process.once('exit', () => rmSync(downloads, { recursive: true, force: true }));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      extraPrefsFirefox: {
        'browser.download.dir': downloads,
        'browser.download.folderList': 2,
        'browser.download.useDownloadDir': true,
        'ui.prefersReducedMotion': 1,
      },
    });
    return { browser, downloads };
  })();
  return ofThisWorker.testFirefox;
}

/** Serves the site for the tests of the file that calls it, in the one Firefox of its worker. */
export function visitInFirefox(site: BuiltSite): FirefoxVisit {
  let server: SiteServer | undefined;
  let readers: { page: Page; faults: string[] } | undefined;

  beforeAll(async () => {
    [server] = await Promise.all([serveSite(site), firefoxOfThisWorker()]);
  });

  afterAll(async () => {
    await readers?.page.browserContext().close();
    await server?.close();
  });

  async function freshPage() {
    const { browser } = await firefoxOfThisWorker();
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    return { page, faults: notedFaults(page) };
  }

  async function open(
    path: string,
    { page, faults }: { page: Page; faults: string[] },
    act: (page: FirefoxPage) => Promise<void>,
  ) {
    if (!server) throw new Error('The site is only served while tests run.');
    const { downloads } = await firefoxOfThisWorker();
    faults.length = 0;
    await page.goto(server.origin + path, { waitUntil: 'load' });
    const { origin, setLine, brokenOff } = server;
    const withoutLine = async (deed: () => Promise<void>) => {
      setLine(false);
      await deed().finally(() => setLine(true));
    };
    await act({ page, faults, withoutLine, ...deeds(page, downloads) });
    // Firefox may report a failed request long after the line is back.
    const ofTheLine = (fault: string) => [...brokenOff].some((address) => fault.split(' ').includes(origin + address));
    expect(faults.filter((fault) => !ofTheLine(fault))).toEqual([]);
  }

  return {
    async use(path, act) {
      const fresh = await freshPage();
      try {
        await open(path, fresh, act);
      } finally {
        await fresh.page.browserContext().close();
      }
    },
    async read(path, act) {
      readers ??= await freshPage();
      await open(path, readers, act);
    },
  };
}

function notedFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script error: ${error instanceof Error ? error.message : error}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left breaks off what it was still loading.
    if (!/ABORT/i.test(reason)) faults.push(`failed: ${request.url()} ${reason}`);
  });
  return faults;
}

/** How a name is sent into the page. */
const sent = (name: string | RegExp) => (typeof name === 'string' ? { text: name } : { pattern: name.source });

/** What a person does on a page. Names are those that the page shows or that its labels give. */
function deeds(page: Page, downloads: string): Omit<FirefoxPage, 'page' | 'faults' | 'withoutLine'> {
  /** What can be seen, fits a selector and has the name. */
  const found = async (selector: string, name: string | RegExp): Promise<ElementHandle<HTMLElement>> => {
    const handle = await page.waitForFunction(
      (candidates, { text, pattern }: { text?: string; pattern?: string }) =>
        [...(document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>(candidates)].find(
          (element) => {
            const labels = (element as HTMLInputElement).labels ?? [];
            const label = [...labels].map(({ textContent }) => textContent).join(' ');
            const own = (element.getAttribute('aria-label') ?? (label || element.textContent))
              .replaceAll(/\s+/g, ' ')
              .trim();
            const fits = pattern === undefined ? own === text : new RegExp(pattern).test(own);
            return fits && element.checkVisibility() && !element.matches(':disabled');
          },
        ),
      { timeout: 20_000 },
      selector,
      sent(name),
    );
    return handle as ElementHandle<HTMLElement>;
  };
  const press = async (name: string | RegExp) => (await found('button, summary, a', name)).click();
  const fieldOf = (label: string | RegExp) =>
    found('input:not([type=radio], [type=checkbox]), textarea, select', label);
  return {
    press,
    choose: async (label) => (await found('[type=radio], [type=checkbox]', label)).click(),
    async fill(label, text) {
      const field = await fieldOf(label);
      await field.evaluate((element) => (element as HTMLInputElement).select());
      await field.type(text);
      await field.press('Tab');
    },
    entered: async (label) => (await fieldOf(label)).evaluate((element) => (element as HTMLInputElement).value),
    async sees(text) {
      await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), { timeout: 20_000 }, text);
    },
    async saves(button) {
      const before = readdirSync(downloads);
      await press(button);
      let name = '';
      await expect
        .poll(() => {
          const all = readdirSync(downloads);
          const isWhole = !all.some((file) => file.endsWith('.part'));
          name = all.find((file) => !before.includes(file)) ?? '';
          return isWhole && name !== '' && readFileSync(join(downloads, name)).length > 0;
        })
        .toBe(true);
      const text = readFileSync(join(downloads, name), 'utf8');
      // The next file of this name would get another one.
      rmSync(join(downloads, name));
      return { name, text };
    },
  };
}

/** Narrows the window to that of a phone, with wide letters as far apart as WCAG 1.4.12 asks that a page can bear. */
export async function spreadOnPhone(page: Page): Promise<void> {
  await page.setViewport({ width: 320, height: 740 });
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, letters.spaced);
}
