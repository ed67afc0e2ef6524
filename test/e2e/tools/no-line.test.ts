import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readSavedWork } from '../../../src/formats/excel/read-saved-work.ts';
import { notLoaded } from '../../../src/ui/tool/words.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { tryExample } from '../../support/escalation-page.ts';
import { allLoaded, bar, name, nameOnPaper, representatives } from '../../support/every-tool.ts';
import { choose } from '../../support/review-journey.ts';
import { printedText, savedBytes, savedFile, sharedLink, useTool, workSaved } from '../../support/tool-journey.ts';

/* What a tool can do while the line to the site is broken, and once it is back. */

const visit = visitSite(builtSite());

/** Does something while the browser has no line; the profile has one again whatever comes of it. */
async function withoutLine(page: Page, act: () => Promise<void>): Promise<void> {
  await page.context().setOffline(true);
  try {
    await act();
  } finally {
    await page.context().setOffline(false);
  }
}

/** Does something while a part cannot be had. */
async function withoutPart(page: Page, part: string, act: () => Promise<void>): Promise<void> {
  await page.route(part, (route) => route.abort());
  await act();
  await page.unroute(part);
}

/** Uses a tool in a fresh profile whose requests may fail. */
async function useUnlinked(tool: string, use: (page: Page) => Promise<void>, address = ''): Promise<void> {
  const { context } = await visit.profile();
  const page = await context.newPage();
  await page.goto(`${visit.origin}/tools/${tool}/${address}`);
  await use(page);
  await context.close();
}

describe('a tool whose line breaks off', () => {
  it.each(representatives)(
    'saves, shares, exports, prints and begins anew all the same once something was entered: %s',
    (tool) =>
      useTool(visit, tool, async ({ page }) => {
        const loaded = allLoaded(page);
        await name(page).fill('Without a line');
        await loaded;
        await withoutLine(page, async () => {
          const { text } = await workSaved(page);
          expect(JSON.parse(text)).toMatchObject({ tool, title: 'Without a line' });
          expect(await sharedLink(page)).toContain('#work=');
          await page.getByRole('button', { name: 'Export', exact: true }).click();
          const report = await savedFile(page, () =>
            page
              .getByRole('button', { name: /Markdown/ })
              .first()
              .click(),
          );
          const onPaper = nameOnPaper(tool, 'Without a line');
          expect(report.text).toContain(onPaper);
          expect(await printedText(page)).toContain(onPaper);
          await page.getByRole('button', { name: /^Start a new / }).click();
          await bar(page).getByText('The previous one is kept.').waitFor();
          expect(await page.getByText(notLoaded).count()).toBe(0);
        });
      }),
  );

  it('writes a workbook all the same, on the page itself where its worker cannot be loaded', () =>
    useUnlinked('readiness', async (page) => {
      const loaded = allLoaded(page);
      await name(page).fill('Without a line');
      await loaded;
      await withoutLine(page, async () => {
        await page.getByRole('button', { name: 'Export', exact: true }).click();
        const { bytes } = await savedBytes(page, () => page.getByRole('button', { name: / \(Excel\)$/ }).click());
        expect(JSON.parse((await readSavedWork(new Uint8Array(bytes).buffer)) ?? '')).toMatchObject({
          title: 'Without a line',
        });
      });
    }));

  it('says which part is missing, and shows it as soon as the line is back, without a reload', () =>
    useUnlinked('readiness', async (page) => {
      await name(page).waitFor();
      await withoutLine(page, async () => {
        await page.getByRole('radio', { name: /^A CSP, judging itself/ }).check();
        await page.getByRole('radio', { name: 'Low', exact: true }).check();
        await page.locator('.island').getByText('The checklist could not be loaded.').first().waitFor();
      });
      await page.getByRole('region', { name: 'What stands between you and the next stage' }).waitFor();
      expect(await page.locator('.island p:not([role])').getByText('could not be loaded').count()).toBe(0);
    }));

  it('says so where a draft, a memo or pasted lines want it', async () => {
    await useUnlinked('escalation', async (page) => {
      await withoutPart(page, '**/DraftView.*.js', async () => {
        await tryExample(page);
        await page
          .getByRole('button', { name: /^Draft text/ })
          .first()
          .click();
        await page.locator('.notices').getByText(notLoaded).waitFor();
      });
    });
    await useUnlinked('review-approach', async (page) => {
      await withoutPart(page, '**/actions.*.js', async () => {
        await choose(page, 'No');
        await page.goto(`${visit.origin}/tools/review-approach/?result`);
        await page.getByRole('button', { name: 'Show the memo' }).click();
        await page.locator('.memo').getByText(notLoaded).waitFor();
      });
    });
    await useUnlinked('triggers', async (page) => {
      await withoutPart(page, '**/pasted-lines.*.js', async () => {
        await page.getByLabel(/^Unique vulnerabilities now/).fill('3');
        await page.getByText('Paste many open items at once').click();
        await page.getByRole('textbox', { name: /^Enter one item/ }).fill('A-1, High, 2026-01-02');
        await page.getByRole('button', { name: 'Add these lines' }).click();
        await page.locator('#pasted-lines').getByText(notLoaded).waitFor();
      });
    });
  });

  it('says so where the work of a link cannot be read, and opens it at the next try', async () => {
    const link = '#work=x';
    const { context } = await visit.profile();
    const page = await context.newPage();
    await page.route('**/work-document-link.*.js', (route) => route.abort());
    await page.goto(`${visit.origin}/tools/readiness/${link}`);
    await bar(page).getByText(notLoaded).waitFor();
    expect(new URL(page.url()).hash).toBe(link);
    await context.close();
  });
});
