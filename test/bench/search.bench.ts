/*
 * How long search takes, on a slow line and on none: `node test/bench/search.bench.ts [folder] [runs]`.
 *
 * Cold: a fresh profile, a page of the guide open and idle, then the key “/” and at once a query. Warm: another query
 * in the same dialog. Seconds depend on the machine, so that no test asserts them.
 */
import { type Browser, chromium, type Page } from 'playwright';
import { findChromium } from '../support/chromium.ts';
import { projectRoot } from '../support/project-files.ts';
import { type Line, noLine, serveOver, slow4G } from './slow-line.ts';

const [folder = `${projectRoot}/dist`, runs = '3'] = process.argv.slice(2);

interface Times {
  /** Milliseconds to the first result of any kind. */
  readonly first: number;
  /** Milliseconds to the results of the full text, excerpts included. */
  readonly full: number;
}

interface Measured {
  readonly cold: Times;
  readonly coldBytes: number;
  readonly coldRequests: number;
  readonly warm: Times;
}

/** In the page: does something, and times what appears. */
async function timed(page: Page, act: 'open' | 'type', query: string): Promise<Times> {
  return page.evaluate(
    ([what, text]) =>
      new Promise<{ first: number; full: number }>((resolve) => {
        const start = performance.now();
        const before = document.querySelector('.answer')?.firstChild;
        let first = 0;
        const look = () => {
          const answer = document.querySelector('.answer');
          const shown = answer?.querySelector('.hit, .hits');
          if (!answer || !shown || answer.firstChild === before) return;
          first ||= performance.now() - start;
          if (answer.querySelector('.coming')) return;
          observer.disconnect();
          resolve({ first, full: performance.now() - start });
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { childList: true, subtree: true });
        if (what === 'open') {
          for (const key of ['/', ...text])
            document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        } else {
          const field = document.querySelector<HTMLInputElement>('.search [name=q]');
          if (field) field.value = text;
          field?.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }),
    [act, query] as const,
  );
}

async function measure(browser: Browser, line: Line): Promise<Measured> {
  const server = await serveOver(line, folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.origin}/guide/kickoff-meeting/`, { waitUntil: 'networkidle' });
    server.sent();
    const cold = await timed(page, 'open', '3PAO');
    await page.waitForLoadState('networkidle');
    const { bytes, requests } = server.sent();
    const warm = await timed(page, 'type', 'continuous monitoring');
    return { cold, coldBytes: bytes, coldRequests: requests.length, warm };
  } finally {
    await context.close();
    server.close();
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('The benchmark needs Chromium.');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
for (const [name, line] of [
  ['Slow 4G', slow4G],
  ['No line', noLine],
] as const) {
  const all: Measured[] = [];
  for (let run = 0; run < Number(runs); run++) all.push(await measure(browser, line));
  const of = (pick: (one: Measured) => number) => Math.round(median(all.map(pick)));
  console.log(
    `${name}: cold ${of(({ cold }) => cold.first)} ms to the first results, ${of(({ cold }) => cold.full)} ms to the full text, ` +
      `${of(({ coldBytes }) => coldBytes)} bytes in ${of(({ coldRequests }) => coldRequests)} requests; ` +
      `warm ${of(({ warm }) => warm.first)} ms and ${of(({ warm }) => warm.full)} ms`,
  );
}
await browser.close();
