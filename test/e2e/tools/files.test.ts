import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { toolNames } from '../../../src/domain/work-documents/tools.ts';
import { wholeWork } from '../../../src/ui/work/panels/words.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { alert, name, rename, tools, withExample } from '../../support/every-tool.ts';
import { keepOpened, openFile, savedFile, sharedLink, useTool } from '../../support/tool-journey.ts';

/* How work travels out of every tool and into it: as a file and as a link. */

const visit = visitSite(builtSite());

/** The facts of the work that is open, as a file would carry them. */
async function factsOf(page: Page): Promise<unknown> {
  const { text } = await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
  return JSON.parse(text).facts;
}

/** The texts of all that this browser keeps of the site. */
const keptTexts = (page: Page) => page.evaluate(() => Object.values({ ...localStorage }));

describe.each(tools)('the tool %s', (tool) => {
  it('saves a file that it opens again in another browser', async () => {
    let saved = { name: '', text: '' };
    await useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await rename(page, 'Acme Cloud');
      saved = await savedFile(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
      expect(saved.name).toBe('acme-cloud-2026-11-22.json');
      await page.getByRole('button', { name: 'Export' }).click();
      const exported = await savedFile(page, () => page.getByRole('button', { name: wholeWork }).click());
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
    let facts: unknown;
    await useTool(visit, tool, async ({ page }) => {
      title = await withExample(page);
      link = await sharedLink(page);
      facts = await factsOf(page);
    });
    await useTool(
      visit,
      tool,
      async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await expect.poll(() => name(page).inputValue()).toBe(title);
        expect(await factsOf(page)).toEqual(facts);
        // Nothing is kept until the reader says so; until then a reload shows it again.
        expect(await keptTexts(page)).toEqual([]);
        await page.reload();
        await expect.poll(() => name(page).inputValue()).toBe(title);
        expect(await keptTexts(page)).toEqual([]);
        await keepOpened(page);
        expect(await keptTexts(page)).toHaveLength(1);
        expect(new URL(page.url()).hash).toBe('');
        await page.reload();
        await expect.poll(() => name(page).inputValue()).toBe(title);
        expect(asked.filter((address) => address.includes('work='))).toEqual([]);
      },
      { address: new URL(link).hash },
    );
  });

  it('lets one only look at a file, or discard it, and keeps nothing of it', () =>
    useTool(visit, tool, async ({ page }) => {
      const title = await withExample(page);
      const kept = await keptTexts(page);
      await openFile(page, 'a.json', JSON.stringify({ tool, version: 1, title: 'Of somebody else', facts: {} }));
      await expect.poll(() => name(page).inputValue()).toBe('Of somebody else');
      await page.getByText('Choose whether this browser keeps it.').waitFor();
      await page.getByRole('button', { name: 'View it only' }).press('Enter');
      await page.getByText('you are only viewing this').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('work-title');
      await name(page).fill('Changed');
      expect(await keptTexts(page)).toEqual(kept);
      await page.getByRole('button', { name: 'Discard it' }).press('Enter');
      await expect.poll(() => name(page).inputValue()).toBe(title);
      await page.getByText('“Changed” was discarded. None of it was kept.').waitFor();
      expect(await keptTexts(page)).toEqual(kept);
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => name(page).inputValue()).toBe('Changed');
      expect(await keptTexts(page)).toEqual(kept);
    }));

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
      const facts = await factsOf(page);
      const other = tools.find((one) => one !== tool) ?? tool;
      const refused = async (text: string, message: string) => {
        await openFile(page, 'a.json', text);
        await expect.poll(() => alert(page).innerText()).toContain(message);
        expect(await name(page).inputValue()).toBe(title);
      };
      await refused('', 'This file is empty.');
      await refused('{"tool":', 'This file is not JSON');
      await refused('[1, 2]', 'not saved from one of these tools');
      await refused(JSON.stringify({ tool: 'weather', version: 1 }), 'a tool that this edition does not have');
      await refused(JSON.stringify({ tool, version: 99, facts: {} }), 'a newer edition');
      expect(await factsOf(page)).toEqual(facts);
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

  it('says that a link was cut short', () =>
    useTool(
      visit,
      tool,
      async ({ page }) => {
        await expect.poll(() => alert(page).innerText()).toContain('a part of it was cut off or changed on the way');
      },
      { address: '#work=abc' },
    ));
});
