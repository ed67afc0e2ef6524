/*
 * What pages weigh: `node test/bench/weight.bench.ts`, over the last build in `dist/`.
 *
 * For each kind of page the bytes of its HTML, of the median page and of the heaviest; and for each kind of start the script
 * that Chromium has fetched once the page is idle, before anybody touches it. All bytes are brotli at its highest setting.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { brotliBytes, builtSite } from '../support/built-site.ts';
import { findChromium } from '../support/chromium.ts';
import { serveSite } from '../support/site-server.ts';

const site = builtSite();

/** Pages alike in what they hold. */
const kindOf = (path: string): string =>
  /^\/(guide|roles|changes|glossary|sources|learn|data|work|today|search|accessibility|privacy)\//.exec(path)?.[1] ??
  /^\/(tools|teach)\/(?:[^/]+\/)?(paper|present|notes|handout|check|key)?/
    .exec(path)
    ?.slice(1)
    .filter(Boolean)
    .join(' ') ??
  'other';

console.log('Bytes of HTML and styles, by kind of page: pages, median, most');
const kinds = Map.groupBy(site.pages, ({ path }) => kindOf(path));
for (const [kind, pages] of [...kinds].toSorted(([one], [other]) => one.localeCompare(other))) {
  const bytes = pages.map(({ html }) => brotliBytes(html)).toSorted((one, other) => one - other);
  const columns = [pages.length, bytes[Math.floor(bytes.length / 2)], bytes.at(-1)];
  console.log(`  ${kind.padEnd(16)}${columns.map((value) => String(value).padStart(8)).join('')}`);
}

const executablePath = findChromium();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}) });
const server = await serveSite(site);
try {
  console.log('Bytes of script before the first touch');
  const tools = site.pages.filter(({ path }) => /^\/tools\/[^/]+\/$/.test(path)).map(({ path }) => path);
  for (const path of ['/', '/guide/kickoff-meeting/', '/search/', '/teach/escalation/', ...tools]) {
    const page = await browser.newPage();
    const scripts = new Set<string>();
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) scripts.add(pathname);
    });
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    await page.close();
    const bytes = [...scripts].reduce((sum, script) => sum + brotliBytes(readFileSync(join(site.folder, script))), 0);
    console.log(`  ${path.padEnd(28)}${String(bytes).padStart(8)} in ${scripts.size}`);
  }
} finally {
  await browser.close();
  await server.close();
}
