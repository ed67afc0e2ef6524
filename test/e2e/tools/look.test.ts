import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { brokenWords } from '../../support/broken-words.ts';
import { visitSite } from '../../support/browser.ts';
import { toolScriptBudget } from '../../support/budgets.ts';
import { brotliBytes, builtSite } from '../../support/built-site.ts';
import { alert, name, tools, withExample } from '../../support/every-tool.ts';
import { faintInBothSchemes } from '../../support/faint-shapes.ts';
import { overEdge, withStyles } from '../../support/fit.ts';
import { lowControls } from '../../support/low-controls.ts';
import { openAll } from '../../support/open-all.ts';
import { openFile, sharedLink, useTool } from '../../support/tool-journey.ts';

/*
 * How every tool looks to a person who comes to it: the task stands first, little is loaded, all fits, and a finger finds it.
 */

const site = builtSite();
const visit = visitSite(site);

/** Where the first control of the tool itself ends, below the bar over its work, in pixels from the top of the page. */
const firstControl = (page: Page) =>
  page.evaluate(() => {
    const controls = document.querySelectorAll('.island :is(button, input, select, textarea)');
    const first = [...controls].find((one) => one.checkVisibility() && !one.closest('.work'));
    return (first?.getBoundingClientRect().bottom ?? Number.NaN) + scrollY;
  });

/** The scripts that the page has loaded by itself, each with its bytes as they are sent. */
async function loadedScripts(page: Page): Promise<readonly (readonly [bytes: number, path: string])[]> {
  await page.waitForLoadState('networkidle');
  // The clock of these tests hides what `performance` has noted itself.
  const addresses = await page.evaluate(
    () =>
      new Promise<string[]>((done) => {
        new PerformanceObserver((list, watcher) => {
          watcher.disconnect();
          done(list.getEntries().map(({ name }) => name));
        }).observe({ type: 'resource', buffered: true });
      }),
  );
  const paths = addresses.map((address) => new URL(address).pathname).filter((path) => path.endsWith('.js'));
  return [...new Set(paths)].map((path) => [brotliBytes(readFileSync(join(site.folder, path))), path]);
}

/** How high a control must be for a finger, in pixels. */
const fingerHeight = 44;
const desk = { width: 1280, height: 720 };
const phone = { width: 360, height: 740 };
/** A phone on its side, as wide as the narrowest window in which parts stand beside each other. */
const onItsSide = { width: 768, height: 360 };

/** Controls that are too low on a phone that is touched. The window is as wide as a phone afterwards. */
async function lowUnderFinger(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await page.setViewportSize(phone);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
  const low = await page.evaluate(lowControls, fingerHeight);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  await session.detach();
  return low;
}

/** Opens a part of the bar over the tool. */
async function openPanel(page: Page, label: RegExp): Promise<void> {
  await page.getByRole('button', { name: label }).click();
  await page.getByRole('button', { name: label, expanded: true }).waitFor();
}

describe.each(tools)('the tool %s', (tool) => {
  it('loads little before it is touched, begins with its task, and with the example fits, can be seen, and has no control too low for a finger', () =>
    useTool(visit, tool, async ({ page }) => {
      const scripts = await loadedScripts(page);
      expect(scripts.length).toBeGreaterThan(3);
      const sum = scripts.reduce((bytes, [one]) => bytes + one, 0);
      expect(sum, scripts.map((one) => one.join(' ')).join('\n')).toBeLessThanOrEqual(toolScriptBudget);

      expect(await firstControl(page), 'in the first screen').toBeLessThanOrEqual(desk.height);
      const lede = (await page.locator('.tool-head .lede').textContent()) ?? '';
      expect(lede.match(/\.(?=\s|$)/g), 'two sentences say what the tool is for').toHaveLength(2);
      expect(await page.locator('.island .btn.main').count(), 'looks primary').toBeLessThanOrEqual(1);
      expect(await lowUnderFinger(page), 'as it opens').toEqual([]);
      expect(await firstControl(page), 'on a phone in the first two').toBeLessThanOrEqual(2 * phone.height);

      await withExample(page);
      // The Tab key puts a ring around what has the focus.
      await page.keyboard.press('Tab');
      await page.setViewportSize(desk);
      expect(await faintInBothSchemes(page)).toEqual([]);
      for (const [size, within] of [
        [onItsSide, 'body'],
        [{ width: 320, height: 740 }, '.island'],
      ] as const) {
        await page.setViewportSize(size);
        expect(await overEdge(page, within), `${size.width} px`).toEqual([]);
        expect(await page.evaluate(brokenWords, 'main'), `${size.width} px`).toEqual([]);
      }
      await openAll(page);
      expect(await lowUnderFinger(page), 'with all that the example opens').toEqual([]);
    }));
});

describe('what stands over every tool', () => {
  it('has its menu on one line, leads to its parts, is reached on a phone on its side, opens nothing too low for a finger, and nothing that axe finds', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await page.setViewportSize(phone);
      await withStyles(page, '* { font-size-adjust: ch-width 0.636 !important }');
      const menu = page.locator('.masthead nav a');
      const lines = await menu.evaluateAll(
        (links) => new Set(links.map((link) => link.getBoundingClientRect().top)).size,
      );
      expect(lines, 'lines of the menu on a phone, in a font as wide as Verdana').toBe(1);
      await withStyles(page, '');
      await page.setViewportSize(desk);

      await page.mouse.wheel(0, 3000);
      await page.getByRole('button', { name: 'On this page' }).click();
      await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').last().click();
      await expect.poll(() => page.locator('#parts').isVisible()).toBe(false);
      const { top, height } = await page
        .locator(':target')
        .evaluate((part) => ({ top: part.getBoundingClientRect().top, height: innerHeight }));
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(height);

      await withExample(page);
      // A phone on its side: a press and typing reach what they are meant for.
      await page.setViewportSize({ width: 740, height: 360 });
      expect(await overEdge(page), 'a phone on its side').toEqual([]);
      await name(page).click();
      await name(page).press('End');
      await page.keyboard.type(', on its side');
      expect(await name(page).inputValue()).toMatch(/, on its side$/);
      await openPanel(page, /^Export/);
      for (const panel of [/^Export/, /^Other examples/, /^All .+\(\d\)$/]) {
        if (panel.source !== '^Export') await openPanel(page, panel);
        expect(await lowUnderFinger(page), `what ${panel} opens`).toEqual([]);
      }
      // At rest the bar is looked at with all other pages, and the list of all work where it is long.
      await sharedLink(page);
      expect(await lowUnderFinger(page), 'the link').toEqual([]);
      await openFile(page, 'a.json', '{');
      await alert(page).getByText('This file is not JSON').waitFor();
      expect(await faultsInBothSchemes(page, '.work')).toEqual([]);
    }));
});
