import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { toolNames } from '../../../src/domain/work-documents/tools.ts';
import { wholeWork } from '../../../src/ui/work/panels/words.ts';
import { noSavedWork } from '../../../src/ui/work/words.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { alert, bar, name, rename, representatives, withExample } from '../../support/every-tool.ts';
import { contentOf, worksBefore } from '../../support/saved-before.ts';
import {
  factsSaved,
  keepOpened,
  openFile,
  savedFile,
  sharedLink,
  useTool,
  workSaved,
} from '../../support/tool-journey.ts';

/*
 * How work travels out of every tool and into it: as a file and as a link, by the same code in all tools. What refuses, offers
 * and discards it is walked through in one. That nothing is sent meanwhile is watched in `papers.test.ts`, in every tool.
 */

const visit = visitSite(builtSite());

/** The texts of all that this browser keeps of the site. */
const keptTexts = (page: Page) => page.evaluate(() => Object.values({ ...localStorage }));

describe.each(representatives)('the tool %s', (tool) => {
  it('hands its work on as a file and in a link, which another browser opens', async () => {
    let saved = { name: '', text: '' };
    let link = '';
    await useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await rename(page, 'Acme Cloud');
      saved = await workSaved(page);
      expect(saved.name).toBe('acme-cloud-2026-11-22.json');
      link = await sharedLink(page);
    });
    await useTool(
      visit,
      tool,
      async ({ page }) => {
        const { facts } = JSON.parse(saved.text);
        await expect.poll(() => name(page).inputValue()).toBe('Acme Cloud');
        expect(await factsSaved(page), 'from the link').toEqual(facts);
        await openFile(page, saved.name, JSON.stringify({ ...JSON.parse(saved.text), title: 'From the file' }));
        await expect.poll(() => name(page).inputValue()).toBe('From the file');
        expect(await factsSaved(page), 'from the file').toEqual(facts);
        expect(await keptTexts(page)).toEqual([]);
      },
      { address: new URL(link).hash },
    );
  });
});

describe('work in a link', () => {
  const [work] = worksBefore('readiness');
  const { title, facts } = contentOf(work?.text ?? '');

  it('is shown and stays in the address until it is kept, and no server sees it', () =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await expect.poll(() => name(page).inputValue()).toBe(title);
        expect(await factsSaved(page)).toEqual(facts);
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
      { address: work?.fragment ?? '' },
    ));
});

describe('work in a file', () => {
  it('can be only looked at, or discarded, and nothing of it is kept', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      const title = await withExample(page);
      const kept = await keptTexts(page);
      await openFile(
        page,
        'a.json',
        JSON.stringify({ tool: 'readiness', version: 1, title: 'Of somebody else', facts: {} }),
      );
      await expect.poll(() => name(page).inputValue()).toBe('Of somebody else');
      await bar(page).getByText('Choose whether this browser keeps it.').waitFor();
      await page.getByRole('button', { name: 'View it only' }).press('Enter');
      await bar(page).getByText('you are only viewing this').waitFor();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('work-title');
      await name(page).fill('Changed');
      expect(await keptTexts(page)).toEqual(kept);
      await page.getByRole('button', { name: 'Discard it' }).press('Enter');
      await expect.poll(() => name(page).inputValue()).toBe(title);
      await bar(page).getByText('“Changed” was discarded. None of it was kept.').waitFor();
      expect(await keptTexts(page)).toEqual(kept);
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => name(page).inputValue()).toBe('Changed');
      expect(await keptTexts(page)).toEqual(kept);
    }));

  it('is refused in words where it cannot be opened, and what of it cannot be read is kept', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      const [tool, other] = ['readiness', 'escalation'] as const;
      const title = await withExample(page);
      const before = await factsSaved(page);
      const refused = async (content: string | Buffer, message: string, file = 'a.json') => {
        await openFile(page, file, content);
        await expect.poll(() => alert(page).innerText()).toContain(message);
        expect(await name(page).inputValue()).toBe(title);
      };
      await refused('', 'This file is empty.');
      await refused('{"tool":', 'This file is not JSON');
      await refused('[1, 2]', 'not saved from one of these tools');
      await refused(JSON.stringify({ tool: 'weather', version: 1 }), 'a tool that this edition does not have');
      await refused(JSON.stringify({ tool, version: 99, facts: {} }), 'a newer edition');
      // A workbook without saved work, or any other archive.
      const archive = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
      await refused(Buffer.from(archive), noSavedWork('report.docx'), 'report.docx');
      await page.evaluate(() => {
        location.hash = 'work=abc';
      });
      await expect.poll(() => alert(page).innerText()).toContain('part of it was cut off or changed in transit');
      expect(await factsSaved(page)).toEqual(before);
      await openFile(page, 'a.json', JSON.stringify({ tool, version: 1, title: 'Strange', facts: {}, color: 'red' }));
      await expect.poll(() => alert(page).innerText()).toContain('could not be used');
      const saved = await workSaved(page);
      expect(JSON.parse(saved.text).unread).toMatchObject([{ field: 'document.color', value: 'red' }]);
      await page.getByRole('button', { name: 'Export' }).click();
      expect(await savedFile(page, () => page.getByRole('button', { name: wholeWork }).click())).toEqual(saved);
      await openFile(page, 'a.json', JSON.stringify({ tool: other, version: 1, facts: {} }));
      await expect.poll(() => alert(page).innerText()).toContain(`belongs to the ${toolNames[other]}`);
      await alert(page).getByRole('link', { name: toolNames[other] }).click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/tools/${other}/`);
    }));
});
