import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type ToolId, toolNames } from '../../src/domain/work-documents/tools.ts';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitSite } from '../support/browser.ts';
import { toolScriptBudget } from '../support/budgets.ts';
import { brotliBytes, builtSite } from '../support/built-site.ts';
import { openFile, savedFile, sharedLink, useTool } from '../support/tool-journey.ts';

/* What every tool does alike: keep, save, open and share work. What each does of its own stands in its own file. */

const site = builtSite();
const visit = visitSite(site);
const tools = Object.keys(toolNames) as ToolId[];

const name = (page: Page) => page.getByLabel(/^Name of this /);
const keeping = (page: Page) => page.locator('.work-title');
const alert = (page: Page) => page.getByRole('region', { name: /^This / }).getByRole('alert');
const loadExample = (page: Page) => page.getByRole('button', { name: 'Try the worked example' }).click();

async function rename(page: Page, title: string): Promise<void> {
  await name(page).fill(title);
  await name(page).press('Tab');
}

/** Loads the example of a tool, and gives the title that it carries. */
async function withExample(page: Page): Promise<string> {
  const before = await name(page).inputValue();
  await loadExample(page);
  await expect.poll(() => name(page).inputValue()).not.toBe(before);
  return name(page).inputValue();
}

describe.each(tools)('the tool %s', (tool) => {
  it('loads little script before it is touched', () =>
    useTool(visit, tool, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('.js')) asked.push(request.url());
      });
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked.length).toBeGreaterThan(3);
      const sizes = asked.map((address) => {
        const path = new URL(address).pathname;
        return [brotliBytes(readFileSync(join(site.folder, path))), path] as const;
      });
      const sum = sizes.reduce((bytes, [one]) => bytes + one, 0);
      expect(sum, sizes.map((one) => one.join(' ')).join('\n')).toBeLessThanOrEqual(toolScriptBudget);
    }));

  it('keeps the worked example, and shows it again after a reload', () =>
    useTool(visit, tool, async ({ page }) => {
      await expect.poll(() => keeping(page).innerText()).toContain('Nothing is kept yet');
      const title = await withExample(page);
      expect(await keeping(page).innerText()).toContain('Kept in this browser only');
      await page.reload();
      await expect.poll(() => name(page).inputValue()).toBe(title);
    }));

  it('saves a file that it opens again in another browser', async () => {
    let saved = { name: '', text: '' };
    await useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await rename(page, 'Acme Cloud');
      saved = await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
      expect(saved.name).toBe('acme-cloud-2026-11-22.json');
      await page.getByRole('button', { name: 'Export' }).click();
      const exported = await savedFile(page, () => page.getByRole('button', { name: /\(JSON\)$/ }).click());
      expect(exported).toEqual(saved);
    });
    await useTool(visit, tool, async ({ page }) => {
      await openFile(page, saved.name, saved.text);
      await expect.poll(() => name(page).inputValue()).toBe('Acme Cloud');
      const again = await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
      expect(JSON.parse(again.text)).toEqual({ ...JSON.parse(saved.text), saved: JSON.parse(again.text).saved });
    });
  });

  it('hands its work on in a link that no server sees', async () => {
    let link = '';
    let title = '';
    await useTool(visit, tool, async ({ page }) => {
      title = await withExample(page);
      link = await sharedLink(page);
    });
    await useTool(
      visit,
      tool,
      async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await expect.poll(() => name(page).inputValue()).toBe(title);
        expect(new URL(page.url()).hash).toBe('');
        await page.reload();
        await expect.poll(() => name(page).inputValue()).toBe(title);
        expect(asked.filter((address) => address.includes('work='))).toEqual([]);
      },
      { address: new URL(link).hash },
    );
  });

  it('sends nothing while it is used', () =>
    useTool(visit, tool, async ({ page }) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (request.method() !== 'GET' || search !== '' || !pathname.startsWith('/_astro/')) sent.push(request.url());
      });
      await withExample(page);
      await rename(page, 'Acme Cloud');
      await sharedLink(page);
      await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
      expect(sent.filter((address) => !address.startsWith('blob:'))).toEqual([]);
    }));

  it('refuses what it cannot open in words, and leaves the work as it is', () =>
    useTool(visit, tool, async ({ page }) => {
      const title = await withExample(page);
      const other = tools.find((one) => one !== tool) ?? tool;
      const refused = async (text: string, message: string) => {
        await openFile(page, 'a.json', text);
        await expect.poll(() => alert(page).innerText()).toContain(message);
        expect(await name(page).inputValue()).toBe(title);
      };
      await refused('', 'This file is empty.');
      await refused('{"tool":', 'This file is not JSON');
      await refused('[1, 2]', 'not a file of one of these tools');
      await refused(JSON.stringify({ tool: 'weather', version: 1 }), 'a tool that this edition does not have');
      await refused(JSON.stringify({ tool, version: 99, facts: {} }), 'a newer edition');
      await refused(JSON.stringify({ tool: other, version: 1, facts: {} }), `belongs to the ${toolNames[other]}`);
      await alert(page).getByRole('link', { name: toolNames[other] }).click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/tools/${other}/`);
    }));

  it('keeps what of a file it cannot read, and saves it again', () =>
    useTool(visit, tool, async ({ page }) => {
      const file = { tool, version: 1, title: 'Strange', facts: {}, color: 'red' };
      await openFile(page, 'a.json', JSON.stringify(file));
      await expect.poll(() => alert(page).innerText()).toContain('could not be used');
      const { text } = await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
      expect(JSON.parse(text).unread).toMatchObject([{ field: 'document.color', value: 'red' }]);
    }));

  it('tells of a link that is cut short', () =>
    useTool(
      visit,
      tool,
      async ({ page }) => {
        await expect.poll(() => alert(page).innerText()).toContain('cut short or was altered');
      },
      { address: '#work=abc' },
    ));

  it('holds several pieces of work, and gives back what was deleted', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await rename(page, 'First');
      await page.getByRole('button', { name: /^Start a new / }).click();
      await expect.poll(() => name(page).inputValue()).not.toBe('First');
      await withExample(page);
      await rename(page, 'Second');
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await page.getByRole('button', { name: 'Open First' }).click();
      expect(await name(page).inputValue()).toBe('First');
      await page.getByRole('button', { name: 'Delete First' }).click();
      expect(await page.getByRole('button', { name: 'Open First' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await name(page).inputValue()).toBe('First');
      expect(await page.getByRole('button', { name: 'Open Second' }).count()).toBe(1);
      // The button that was pressed is gone: the way back has the focus.
      await page.getByRole('button', { name: 'Delete Second' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Open Second' }).waitFor();
    }));

  it('puts the focus at the work that is opened, where what was pressed is gone or disabled', () =>
    useTool(visit, tool, async ({ page }) => {
      const atTheWork = () =>
        expect
          .poll(() => page.evaluate(() => document.activeElement?.matches('#work-title, .island h2[tabindex]')))
          .toBe(true);
      await withExample(page);
      await rename(page, 'First');
      await page.getByRole('button', { name: /^Start a new / }).press('Enter');
      await expect.poll(() => name(page).inputValue()).not.toBe('First');
      await atTheWork();
      await page.getByRole('button', { name: 'Close this message' }).press('Enter');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Open a file');
      await page.getByRole('button', { name: /^All .+\(1\)$/ }).press('Enter');
      await page.getByRole('button', { name: 'Open First' }).press('Enter');
      await expect.poll(() => name(page).inputValue()).toBe('First');
      await atTheWork();
    }));

  it('follows its work in another tab', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await expect.poll(() => name(other).inputValue()).toBe(await name(page).inputValue());
      await rename(other, 'Renamed elsewhere');
      await expect.poll(() => name(page).inputValue()).toBe('Renamed elsewhere');
      await page.getByText('This work was changed in another tab').waitFor();
    }));

  it('says so where the browser keeps nothing, and goes on working', () =>
    useTool(visit, tool, async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('Forbidden.', 'SecurityError');
          },
        });
      });
      await page.reload();
      const title = await withExample(page);
      expect(await keeping(page).innerText()).toContain('this browser does not let the page keep anything');
      const { text } = await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
      expect(JSON.parse(text).title).toBe(title);
    }));

  it('says so where the browser’s storage is full, and loses nothing', () =>
    useTool(visit, tool, async ({ page }) => {
      const title = await withExample(page);
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
      });
      await rename(page, 'Not kept');
      await expect.poll(() => keeping(page).innerText()).toContain('storage is full');
      expect(await name(page).inputValue()).toBe('Not kept');
      await page.getByRole('button', { name: /^Start a new / }).click();
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await name(page).inputValue()).toBe('Not kept');
      await page.reload();
      await expect.poll(() => name(page).inputValue()).toBe(title);
    }));

  it.each(['light', 'dark'] as const)('has nothing that axe finds in what the bar opens, in %s colors', (colorScheme) =>
    useTool(
      visit,
      tool,
      async ({ page }) => {
        expect(await accessibilityFaults(page)).toEqual([]);
        await withExample(page);
        await sharedLink(page);
        expect(await accessibilityFaults(page, '.work')).toEqual([]);
        await page.getByRole('button', { name: 'Export' }).click();
        expect(await accessibilityFaults(page, '.work')).toEqual([]);
        await page.getByRole('button', { name: /^All .+\(\d\)$/ }).click();
        await openFile(page, 'a.json', '{');
        await alert(page).getByText('This file is not JSON').waitFor();
        expect(await accessibilityFaults(page, '.work')).toEqual([]);
      },
      { colorScheme },
    ),
  );

  it.each([320, 768])('fits a window of %i pixels with the example in it', (width) =>
    useTool(
      visit,
      tool,
      async ({ page }) => {
        await withExample(page);
        await sharedLink(page);
        const over = await page.evaluate(() => {
          const edge = document.documentElement.clientWidth;
          return [...document.querySelectorAll('.island *')]
            .filter(
              (element) => !element.closest('.scroll, .vh, svg') && element.getBoundingClientRect().right > edge + 0.5,
            )
            .map((element) => element.outerHTML.slice(0, 120));
        });
        expect(over).toEqual([]);
      },
      { viewport: { width, height: 740 } },
    ),
  );
});
