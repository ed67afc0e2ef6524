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
import type { TriggerFacts } from '../../src/domain/triggers/facts/trigger-facts.ts';
import { triggerTool } from '../../src/domain/triggers/work/trigger-work.ts';
import { writeDocument } from '../../src/domain/work-documents/write-document.ts';
import { findChromium } from '../support/chromium.ts';
import { projectRoot } from '../support/project-files.ts';
import { examples } from '../support/trigger-examples.ts';
import { evaluate, lookAhead } from '../support/trigger-words.ts';
import { type Longest, longerOf, longestDuring, shownLongest, watch } from './longest-task.ts';
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
    [...examples, longList].map(({ title, facts, asOf }) => [
      title,
      { evaluate: perSecond(() => evaluate(facts, asOf)), 'look ahead': perSecond(() => lookAhead(facts, asOf)) },
    ]),
  ),
);

const now = (page: Page) => page.locator('[id="vulnerabilities.now"]');

async function typeNumber(page: Page): Promise<void> {
  await now(page).fill('');
  await now(page).pressSequentially('231', { delay: 120 });
}

async function measure(browser: Browser, origin: string): Promise<Map<string, Longest>> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`${origin}/tools/triggers/`);
    const measured = new Map<string, Longest>();
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
const worst = new Map<string, Longest>();
try {
  for (let run = 0; run < Number(runs); run += 1) {
    for (const [name, longest] of await measure(browser, server.origin)) {
      worst.set(name, longerOf(worst.get(name), longest));
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(`Page: milliseconds on a processor slowed down ${slowdown} times, the worst of ${runs} runs`);
console.table(Object.fromEntries([...worst].map(([name, longest]) => [name, shownLongest(longest)])));
