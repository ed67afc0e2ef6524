import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { readSavedWork } from '../../../src/formats/excel/read-saved-work.ts';
import { notLoaded } from '../../../src/ui/tool/words.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { tryExample } from '../../support/escalation-page.ts';
import { allLoaded, bar, name, nameOnPaper, representatives } from '../../support/every-tool.ts';
import { press, quickly } from '../../support/quickly.ts';
import { choose } from '../../support/review-journey.ts';
import { printedText, savedBytes, savedFile, sharedLink, workSaved } from '../../support/tool-journey.ts';

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
async function useUnlinked(tool: ToolId, use: (page: Page, faults: readonly string[]) => Promise<void>): Promise<void> {
  const { page, faults, close } = await visit.open(`/tools/${tool}/`);
  try {
    await name(page).waitFor();
    await use(page, faults);
  } finally {
    await close();
  }
}

/** Writes a workbook, which a worker does where one can be loaded. */
async function writesWorkbook(page: Page): Promise<void> {
  const { bytes } = await savedBytes(page, () => quickly(page, press(/ \(Excel\)$/)));
  expect(JSON.parse((await readSavedWork(new Uint8Array(bytes).buffer)) ?? '')).toMatchObject({
    title: 'Without a line',
  });
}

describe('a tool whose line breaks off', () => {
  it.each(representatives)(
    'saves, shares, exports, prints and begins anew all the same once something was entered: %s',
    (tool) =>
      useUnlinked(tool, async (page, faults) => {
        const loaded = allLoaded(page);
        await name(page).fill('Without a line');
        await loaded;
        await withoutLine(page, async () => {
          const { text } = await workSaved(page);
          expect(JSON.parse(text)).toMatchObject({ tool, title: 'Without a line' });
          expect(await sharedLink(page)).toContain('#work=');
          await quickly(page, press('Export'));
          const report = await savedFile(page, () =>
            page
              .getByRole('button', { name: /Markdown/ })
              .first()
              .click(),
          );
          const onPaper = nameOnPaper(tool, 'Without a line');
          expect(report.text).toContain(onPaper);
          expect(await printedText(page)).toContain(onPaper);
          expect(faults).toEqual([]);
          // The page itself writes the workbook where its worker cannot be loaded.
          if (tool === 'readiness') await writesWorkbook(page);
          await quickly(page, press(/^Start a new /));
          await bar(page).getByText('The previous one is kept.').waitFor();
          expect(await page.getByText(notLoaded).count()).toBe(0);
        });
      }),
  );

  it('says which part is missing, and shows it as soon as the line is back, without a reload', () =>
    useUnlinked('readiness', async (page) => {
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
