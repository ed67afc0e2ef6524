import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { dutyKey } from '../../../src/domain/transition/rules-data.ts';
import { notLoaded } from '../../../src/ui/tool/words.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { bar, name, nameOnPaper, withExample } from '../../support/every-tool.ts';
import { laidOut, paperForms } from '../../support/paper-form.ts';
import { rulesOfContent } from '../../support/rules.ts';
import { layOutForPrint, openFile, printedText, useTool } from '../../support/tool-journey.ts';

/*
 * What the browser’s own command prints of a tool: by the same code in every tool. What each prints by its button, its form for
 * paper and its work, is looked at with its other papers (`papers.test.ts`).
 */

const visit = visitSite(builtSite());

const printout = (page: Page) => page.locator('.printout');
const printByCommand = (page: Page) => page.evaluate(() => dispatchEvent(new Event('beforeprint')));
const endPrinting = (page: Page) => page.evaluate(() => dispatchEvent(new Event('afterprint')));

/** Waits until the browser’s own command would print something alone; leaves nothing of it behind. */
const untilReady = (page: Page) =>
  expect
    .poll(async () => {
      await printByCommand(page);
      const count = await printout(page).count();
      await endPrinting(page);
      return count;
    })
    .toBe(1);

/** What is laid out when the page asks the browser to print: the form or document alone, or the whole page. */
async function printedByKeys(page: Page, act: () => Promise<void>): Promise<string> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.sheet;
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset.sheet = document.querySelector('.printout')?.textContent ?? 'the page';
      dispatchEvent(new Event('afterprint'));
    };
  });
  await act();
  const sheet = () => page.evaluate(() => document.documentElement.dataset.sheet);
  await expect.poll(sheet).toBeTruthy();
  return (await sheet()) ?? '';
}

describe.each(['readiness', 'charter'] as const)('the browser’s own command in the tool %s', (tool) => {
  it('prints its form for paper without a press before, then its work, and on the next visit that at once', () =>
    useTool(visit, tool, async ({ page }) => {
      await page.mouse.move(200, 300);
      await untilReady(page);
      const styles = await page.evaluate(() => document.adoptedStyleSheets.length);
      expect((await laidOut(page)).text).toContain(paperForms[tool].words);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(styles);

      // Once something is entered, that is printed.
      const title = await withExample(page);
      const onPaper = nameOnPaper(tool, title);
      await expect.poll(async () => (await laidOut(page)).text).toContain(onPaper);
      expect(await laidOut(page)).toMatchObject({ text: await printedText(page), isAlone: true });
      await expect.poll(() => printout(page).count()).toBe(0);
      expect(await name(page).inputValue()).toBe(title);

      // What was kept is printed on the next visit without a press.
      await page.reload({ waitUntil: 'networkidle' });
      await expect.poll(() => name(page).inputValue()).toBe(title);
      await printByCommand(page);
      expect(await printout(page).locator('h2').first().textContent()).toContain(onPaper);
    }));
});

describe('the form for paper on a page of its own', () => {
  it('is waited for when the keys to print are the first that is pressed', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      let answer = () => {};
      const asked = new Promise<void>((resolve) => {
        answer = resolve;
      });
      await page.route('**/tools/triggers/paper/', async (route) => {
        await asked;
        await route.continue();
      });
      const printed = await printedByKeys(page, async () => {
        const request = page.waitForRequest('**/tools/triggers/paper/');
        await page.keyboard.press('Control+p');
        await request;
        expect(await page.evaluate(() => document.documentElement.dataset.sheet)).toBeUndefined();
        answer();
      });
      expect(printed).toContain(paperForms.triggers.words);
    }));

  it('leaves the page to be printed, without its controls, where it cannot be had; the button says so', async () => {
    const { context } = await visit.profile();
    const page = await context.newPage();
    await page.route('**/tools/readiness/paper/', (route) => route.abort());
    await page.goto(`${visit.origin}/tools/readiness/`);
    await name(page).waitFor();
    expect(await printedByKeys(page, () => page.keyboard.press('Control+p'))).toBe('the page');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.island').isVisible(), 'controls').toBe(false);
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await bar(page).getByText(notLoaded).waitFor();
    // The next try asks for it again.
    await page.unroute('**/tools/readiness/paper/');
    expect(await printedText(page)).toContain(paperForms.readiness.words);
    await context.close();
  });
});

it('a printed table breaks no word, however many columns it has', () =>
  useTool(visit, 'transition', async ({ page }) => {
    await page.setViewportSize({ width: 720, height: 900 });
    // Duties with an entry stand in tables of seven columns: here all that bind.
    const entry = { state: 'in-progress', owner: 'R. Okafor', note: 'Agreed' };
    const bound = rulesOfContent().rulesets.flatMap((ruleset) => ruleset.duties);
    const duties = Object.fromEntries(bound.map((duty) => [dutyKey(duty), entry]));
    const facts = { side: 'provider', path: 'rev5', class: 'C', duties };
    await openFile(page, 'work.json', JSON.stringify({ tool: 'transition', version: 1, title: 'Wide tables', facts }));
    await expect.poll(() => name(page).inputValue()).toBe('Wide tables');
    await layOutForPrint(page);
    await page.emulateMedia({ media: 'print' });
    const words = await page.evaluate(() =>
      [...document.querySelectorAll('.printout td')]
        .filter((cell) => /^\w{2,16}$/.test(cell.textContent?.trim() ?? ''))
        .map((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          return { word: cell.textContent, lines: lines.size };
        }),
    );
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter(({ lines }) => lines > 1)).toEqual([]);
  }));
