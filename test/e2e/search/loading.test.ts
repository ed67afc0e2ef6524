import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { brotliBytes, builtSite } from '../../support/built-site.ts';
import {
  answered,
  ask,
  journeys,
  openDialog,
  type SearchJourney,
  searchBudget,
  startFresh,
  text,
} from '../../support/search-journey.ts';

const site = builtSite();
const visit = visitSite(site);
const journey = journeys(visit, startFresh);
const step = '/guide/kickoff-meeting/';
const searched = (address: string) => /search-(?:terms|meanings)|pagefind|_astro\/(\w+-entry|worker)/.test(address);

describe('the content policy', () => {
  const policyOf = (path: string) => {
    const page = site.pages.find((built) => built.path === path);
    return /http-equiv="content-security-policy" content="([^"]*)"/i.exec(page?.html ?? '')?.[1] ?? '';
  };
  const hosts =
    /^\s+Content-Security-Policy: (.+)$/m.exec(readFileSync(join(site.folder, '_headers'), 'utf8'))?.[1] ?? '';

  /** Opens the page with a policy sent by the server as well, with every file or with pages only. */
  async function withHeader(policy: string, everywhere: boolean): Promise<SearchJourney> {
    const { context, faults } = await visit.profile();
    await context.route(`${visit.origin}/**`, async (route) => {
      const response = await route.fetch();
      const isPage = response.headers()['content-type']?.startsWith('text/html');
      const header = everywhere || isPage ? { 'content-security-policy': policy } : {};
      await route.fulfill({ response, headers: { ...response.headers(), ...header } });
    });
    const page = await context.newPage();
    await page.goto(visit.origin + step);
    return { page, faults, asked: [], close: () => context.close() };
  }

  it('holds in the worker that searches where the host sends no header: it can ask this site alone', async () => {
    const { context } = await visit.profile();
    const page = await context.newPage();
    await page.goto(visit.origin + step);
    const [worker] = await Promise.all([page.waitForEvent('worker'), openDialog(page)]);
    await ask(page, '3PAO');
    expect(worker.url()).toMatch(/^blob:/);
    const elsewhere = worker.evaluate(
      (address) =>
        new Promise<string>((resolve) => {
          addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
          fetch(address).catch(() => {});
        }),
      'https://elsewhere.example/',
    );
    expect(await elsewhere).toBe('connect-src');
    await context.close();
  });

  it.each([
    { what: 'of the headers file, with every file', policy: hosts, everywhere: true },
    { what: 'of the page, with the pages', policy: policyOf(step), everywhere: false },
    { what: 'of the page, with every file', policy: policyOf(step), everywhere: true },
  ])('$what, leaves search whole when it is sent as a header', async ({ policy, everywhere }) => {
    expect(policy.length).toBeGreaterThan(50);
    const { page, faults, close } = await withHeader(policy, everywhere);
    await openDialog(page);
    await ask(page, '3PAO');
    expect(await page.locator('.found mark').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
    await close();
  });

  it('leaves the quick list when it forbids the engine', async () => {
    const { page, close } = await withHeader(policyOf(step).replace(" 'wasm-unsafe-eval'", ''), true);
    await openDialog(page);
    await ask(page, '3PAO');
    expect(await text(page)).toContain('Full-text search is not available');
    expect(await text(page)).toContain('Third Party Assessment Organization');
    await close();
  });
});

describe('what search loads', () => {
  it('is nothing before it is touched, the small part when its link is pointed at, and the index only when it is opened', () =>
    journey(step, async ({ page, asked }) => {
      const names = () => asked.filter(searched).map((address) => new URL(address).pathname);
      expect(names()).toEqual([]);
      await page.locator('a[data-search]').first().hover();
      await expect.poll(names).toContain('/search-terms.json');
      expect(names().filter((name) => /pagefind|worker/.test(name))).toEqual([]);
      await openDialog(page);
      await ask(page, 'ATO');
      expect(names()).toContain('/pagefind/ahead.pack');
    }));

  it('fits its budget, and another query loads nothing more', () =>
    journey(step, async ({ page, asked }) => {
      const before = asked.length;
      await openDialog(page);
      await ask(page, '3PAO');
      const paths = asked.slice(before).map((address) => new URL(address).pathname);
      const sizes = new Map(
        paths.map((path) => {
          const file = readFileSync(join(site.folder, path));
          return [path, path.endsWith('.pack') ? file.length : brotliBytes(file)] as const;
        }),
      );
      const sum = (wanted: (path: string) => boolean) =>
        [...sizes].reduce((total, [path, size]) => (wanted(path) ? total + size : total), 0);
      const isFirst = (path: string) => /search-terms|_astro\/\w+-entry/.test(path);
      expect(sizes.get('/search-terms.json')).toBeLessThanOrEqual(searchBudget.quickList);
      expect(sum(isFirst), paths.join('\n')).toBeLessThanOrEqual(searchBudget.first);
      expect(
        sum(() => true),
        paths.join('\n'),
      ).toBeLessThanOrEqual(searchBudget.whole);
      expect(paths.length, paths.join('\n')).toBeLessThanOrEqual(searchBudget.requests);
      for (const query of ['continuous monitoring', 'who signs']) await ask(page, query);
      expect(asked.length).toBe(before + paths.length);
    }));
});

describe('under a base path', () => {
  const docs = visitSite(builtSite('dist-docs', '/docs/'));

  it('search asks for and leads to addresses below it', async () => {
    const { page, asked, faults, close } = await startFresh(docs, `/docs${step}`);
    await openDialog(page);
    await ask(page, 'third party assessor');
    const links = await page
      .locator('.answer a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((address) => !address.startsWith('/docs/'))).toEqual([]);
    expect(asked.filter((address) => !new URL(address).pathname.startsWith('/docs/'))).toEqual([]);
    expect(await page.locator('.found mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/docs/search/?q=third+party+assessor');
    await answered(page);
    expect(faults).toEqual([]);
    await close();
  });
});
