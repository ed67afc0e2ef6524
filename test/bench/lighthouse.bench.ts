/*
 * Lighthouse’s four scores of home, a step, each tool, search, and a lesson: `node test/bench/lighthouse.bench.ts [path …]`.
 *
 * Lighthouse and its packages take 176 MB, more than all else that the tests need beside a browser, so npx fetches the version
 * named here when the benchmark runs; `LIGHTHOUSE` can name its command line where it is there already.
 */
import { spawn } from 'node:child_process';
import { builtSite } from '../support/built-site.ts';
import { findChromium } from '../support/chromium.ts';
import { serveSite } from '../support/site-server.ts';

const version = '13.5.0';
const site = builtSite();
const tools = site.pages.filter(({ path }) => /^\/tools\/[^/]+\/$/.test(path)).map(({ path }) => path);
const given = process.argv.slice(2);
const paths = given.length > 0 ? given : ['/', '/guide/kickoff-meeting/', ...tools, '/search/', '/teach/escalation/'];

interface Report {
  readonly categories: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
      }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

const server = await serveSite(site);
const { LIGHTHOUSE: own } = process.env;
const [command, ...before] = own ? ['node', own] : ['npx', '--yes', `lighthouse@${version}`];
for (const path of paths) {
  const report = JSON.parse(await reportOf(path)) as Report;
  const scores = Object.values(report.categories).map(({ title, score, auditRefs }) => {
    const lost = auditRefs.filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1);
    const why = lost.length > 0 ? ` (${lost.map(({ id }) => id).join(', ')})` : '';
    return `${title} ${Math.round((score ?? 0) * 100)}${why}`;
  });
  console.log(`${path.padEnd(28)}${scores.join('; ')}`);
}
await server.close();

/** Runs Lighthouse on a page, and gives its report as JSON. */
async function reportOf(path: string): Promise<string> {
  const flags = ['--quiet', '--output=json', '--chrome-flags=--headless --no-sandbox'];
  const child = spawn(command ?? 'npx', [...before, server.origin + path, ...flags], {
    env: { ...process.env, CHROME_PATH: findChromium() ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  for await (const part of child.stdout) text += String(part);
  return text;
}
