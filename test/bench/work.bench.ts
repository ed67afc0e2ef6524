/*
 * What it costs to open work that somebody made to harm, and to look through much kept work:
 * `node test/bench/work.bench.ts [folder] [tools]`.
 *
 * In Chromium, for the one thread of the page: the most work of a task, in milliseconds of a processor, and the longest
 * task. First while links open that are as hard to read as their bounds allow, beside a link without entries; then while
 * 500 kept works are listed and searched, and one is saved beside them. Milliseconds depend on the machine, so that no
 * test asserts them; a link is to stay under 200 and the list under 100.
 */
import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { linkBounds } from '../../src/domain/work-documents/reading/bounds.ts';
import { type ToolId, toolNames } from '../../src/domain/work-documents/tools.ts';
import { findChromium } from '../support/chromium.ts';
import { projectRoot } from '../support/project-files.ts';
import { hostileTexts, hostileTools } from './hostile-work.ts';
import { watch } from './longest-task.ts';
import { type LongestWork, longestWorkDuring, type PageThread, pageThread } from './page-thread.ts';
import { noLine, serveOver } from './slow-line.ts';

const [folder = `${projectRoot}/dist`, ...asked] = process.argv.slice(2);
const chosen = asked.length === 0 ? hostileTools : hostileTools.filter((tool) => asked.includes(tool));

/** The version that all tools write, or an earlier one that they read. */
const version = 1;

const fragmentOf = (text: string) => `#work=${deflateRawSync(text).toString('base64url')}`;

/** The fragment that is as long as the longest address that any browser passes on, in characters, and no work. */
const longestAddress = `#work=${'A'.repeat(2_000_000)}`;

/** The longest fragment that is unpacked: of bytes that cannot be packed, and that are no text. */
const longestPacked = `#work=${deflateRawSync(randomBytes(linkBounds.length)).toString('base64url')}`;

/** The window of a page that has a fragment at hand: handing it over costs more than opening it. */
type Ready = typeof globalThis & { fragment: string };

/** In the page: takes a fragment to go to. */
function takeHash(hash: string): void {
  (globalThis as Ready).fragment = hash;
}

/** In the page: goes to the fragment. */
function setHash(): void {
  location.hash = (globalThis as Ready).fragment;
}

async function openLink(browser: Browser, origin: string, tool: ToolId, fragment: string): Promise<LongestWork> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(`${origin}/tools/${tool}/`, { waitUntil: 'networkidle' });
    // What opens a link, and the parts of the tool that come with a person, are loaded: their cost is not the link’s.
    await page.mouse.move(9, 9);
    await page.evaluate(takeHash, fragmentOf('1'));
    await page.evaluate(setHash);
    await page.waitForLoadState('networkidle');
    await page.evaluate(takeHash, fragment);
    const thread: PageThread = await pageThread(page);
    return await longestWorkDuring(page, thread, () => page.evaluate(setHash));
  } finally {
    await context.close();
  }
}

async function openList(browser: Browser, origin: string): Promise<Record<string, LongestWork>> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watch);
    await page.goto(`${origin}/tools/readiness/`, { waitUntil: 'networkidle' });
    await page.evaluate(() => {
      for (let index = 0; index < 500; index += 1) {
        const document = {
          tool: 'readiness',
          version: 2,
          title: `Cloud service ${index}`,
          facts: { note: 'x'.repeat(8_000) },
        };
        const text = JSON.stringify({ revision: 'r', value: { ...document, saved: '2026-11-22T12:00:00Z' } });
        localStorage.setItem(`agency-authorization-playbook/readiness/w${index}`, text);
      }
    });
    await page.reload({ waitUntil: 'networkidle' });
    // The parts are loaded; what follows is the list’s own work.
    await page.getByRole('button', { name: 'Other examples' }).click();
    const thread = await pageThread(page);
    const opening = await longestWorkDuring(page, thread, () =>
      page.getByRole('button', { name: /^All .+\(500\)$/ }).click(),
    );
    const typing = await longestWorkDuring(page, thread, () =>
      page.getByRole('searchbox').pressSequentially('service 49', { delay: 50 }),
    );
    const saving = await longestWorkDuring(page, thread, () =>
      page.getByLabel(/^Name of this /).pressSequentially(' of March', { delay: 50 }),
    );
    await page.goto(`${origin}/work/`, { waitUntil: 'networkidle' });
    const allThread = await pageThread(page);
    const finding = await longestWorkDuring(page, allThread, () =>
      page.getByRole('searchbox', { name: 'Find by name' }).pressSequentially('service 49', { delay: 50 }),
    );
    return {
      'opening the list of 500 works': opening,
      'typing in its search': typing,
      'saving a name as it is typed': saving,
      'typing in the search of the page of all work': finding,
    };
  } finally {
    await context.close();
  }
}

const shown = ({ work, task }: LongestWork) => ({ work: Math.round(work), 'longest task': Math.round(task) });

const executablePath = findChromium();
if (executablePath === undefined) throw new Error('The benchmark needs Chromium.');
const server = await serveOver(noLine, folder);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
try {
  for (const tool of chosen) {
    const rows: Record<string, ReturnType<typeof shown>> = {};
    const one = JSON.stringify({ tool, version, title: 'Harmless', facts: {} });
    rows['a link without entries'] = shown(await openLink(browser, server.origin, tool, fragmentOf(one)));
    rows['an address of 2 MB'] = shown(await openLink(browser, server.origin, tool, longestAddress));
    rows['a link of 1 MB that is no text'] = shown(await openLink(browser, server.origin, tool, longestPacked));
    rows['a link that unpacks to 300 MB'] = shown(
      await openLink(browser, server.origin, tool, fragmentOf(' '.repeat(300_000_000))),
    );
    for (const [name, text] of hostileTexts(tool, version)) {
      rows[name] = shown(await openLink(browser, server.origin, tool, fragmentOf(text)));
    }
    console.log(`${toolNames[tool]}: milliseconds while a link opens`);
    console.table(rows);
  }
  console.log('Kept work: milliseconds');
  const lists = await openList(browser, server.origin);
  console.table(Object.fromEntries(Object.entries(lists).map(([name, longest]) => [name, shown(longest)])));
} finally {
  await browser.close();
  server.close();
}
