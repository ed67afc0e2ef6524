/*
 * How fast the trigger calculator is: `node test/bench/triggers.bench.ts [folder] [runs]`.
 *
 * First the rules alone, in evaluations a second. Then the page in Chromium, its processor slowed down fourfold: the
 * longest task of its only thread, and the longest wait from a click or a key to the next picture. Seconds depend on the
 * machine, so that no test asserts them.
 */
import { type Browser, chromium, type Page } from 'playwright';
import { addDays } from '../../src/domain/calendar/days.ts';
import { type PlainDate, plainDate } from '../../src/domain/calendar/plain-date.ts';
import { evaluate } from '../../src/domain/triggers/evaluation/evaluate.ts';
import { lookAhead } from '../../src/domain/triggers/evaluation/look-ahead.ts';
import { triggerExamples } from '../../src/domain/triggers/examples.ts';
import type { TriggerFacts } from '../../src/domain/triggers/facts/trigger-facts.ts';
import { triggerTool } from '../../src/domain/triggers/work/trigger-work.ts';
import { writeDocument } from '../../src/domain/work-documents/write-document.ts';
import { findChromium } from '../support/chromium.ts';
import { projectRoot } from '../support/project-files.ts';
import { noLine, serveOver } from './slow-line.ts';

const [folder = `${projectRoot}/dist`, runs = '3'] = process.argv.slice(2);
const slowdown = 4;

interface Work {
  readonly title: string;
  readonly facts: TriggerFacts;
  readonly asOf: PlainDate;
}

/** A list far longer than any CSP should have open, over all impacts and about three years of detection. */
const longList: Work = {
  title: '10,000 open items',
  asOf: plainDate('2026-11-22'),
  facts: {
    remediation: {
      items: Array.from({ length: 10_000 }, (_, index) => ({
        id: `V-${index + 1}`,
        impact: (['high', 'moderate', 'low'] as const)[index % 3] ?? 'low',
        detected: addDays(plainDate('2026-11-22'), -((index * 37) % 1_000)),
        exception: index % 11 === 0 ? ('deviation' as const) : ('none' as const),
      })),
    },
    history: [],
  },
};

/** How often something can be done in a second, after it has been done until the engine knows it. */
function perSecond(act: () => unknown): number {
  const during = (milliseconds: number): number => {
    const start = performance.now();
    let times = 0;
    while (performance.now() - start < milliseconds) {
      act();
      times += 1;
    }
    return (times * 1000) / (performance.now() - start);
  };
  during(200);
  return Math.round(during(500));
}

console.log('Rules: how often in a second');
console.table(
  Object.fromEntries(
    [...triggerExamples, longList].map(({ title, facts, asOf }) => [
      title,
      { evaluate: perSecond(() => evaluate(facts, asOf)), 'look ahead': perSecond(() => lookAhead(facts, asOf)) },
    ]),
  ),
);

/** What an observer in the page has written down, in milliseconds. */
interface Seen {
  readonly tasks: number[];
  readonly waits: number[];
}
type Watched = typeof globalThis & { seen: Seen };

/** In the page, before anything else runs: writes down every task over 50 ms and every wait over 16 ms. */
function watch(): void {
  const seen: Seen = { tasks: [], waits: [] };
  (globalThis as Watched).seen = seen;
  const note = (list: number[]) => (entries: PerformanceObserverEntryList) =>
    void list.push(...entries.getEntries().map(({ duration }) => duration));
  new PerformanceObserver(note(seen.tasks)).observe({ type: 'longtask', buffered: true });
  const events: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 };
  new PerformanceObserver(note(seen.waits)).observe(events);
}

/** Does something, lets the page come to rest, and tells the longest task and the longest wait meanwhile. */
async function longestDuring(page: Page, act: () => Promise<unknown>): Promise<{ task: number; wait: number }> {
  await page.evaluate(() => {
    for (const list of Object.values((globalThis as Watched).seen)) list.length = 0;
  });
  await act();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_500);
  const { tasks, waits } = await page.evaluate(() => (globalThis as Watched).seen);
  return { task: Math.max(0, ...tasks), wait: Math.max(0, ...waits) };
}

const now = (page: Page) => page.locator('[id="vulnerabilities.now"]');

async function typeNumber(page: Page): Promise<void> {
  await now(page).fill('');
  await now(page).pressSequentially('231', { delay: 120 });
}

async function measure(browser: Browser, origin: string): Promise<Map<string, { task: number; wait: number }>> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`${origin}/tools/triggers/`);
    const measured = new Map<string, { task: number; wait: number }>();
    const during = async (name: string, act: () => Promise<unknown>) =>
      void measured.set(name, await longestDuring(page, act));
    await during('opening the page', () => page.reload());
    await during('loading the worked example', () =>
      page.getByRole('button', { name: 'Try the worked example' }).click(),
    );
    await during('typing a number', () => typeNumber(page));
    await during('opening a file of 10,000 items', async () => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open a file', exact: true }).click();
      const text = JSON.stringify(writeDocument(triggerTool, { title: longList.title, facts: longList.facts }));
      const file = { name: 'long.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await (await choosing).setFiles(file);
      await page.waitForFunction(
        (title) => [...document.querySelectorAll('input')].some(({ value }) => value === title),
        longList.title,
      );
    });
    await during('typing a number beside them', () => typeNumber(page));
    return measured;
  } finally {
    await context.close();
  }
}

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('The benchmark needs Chromium.');
const server = await serveOver(noLine, folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
const worst = new Map<string, { task: number; wait: number }>();
try {
  for (let run = 0; run < Number(runs); run += 1) {
    for (const [name, { task, wait }] of await measure(browser, server.origin)) {
      const before = worst.get(name) ?? { task: 0, wait: 0 };
      worst.set(name, { task: Math.max(before.task, task), wait: Math.max(before.wait, wait) });
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`Page: milliseconds on a processor slowed down ${slowdown} times, the worst of ${runs} runs`);
console.table(
  Object.fromEntries(
    [...worst].map(([name, { task, wait }]) => [
      name,
      {
        'longest task': task === 0 ? 'under 50' : Math.round(task),
        'longest wait': wait === 0 ? 'under 16' : Math.round(wait),
      },
    ]),
  ),
);
