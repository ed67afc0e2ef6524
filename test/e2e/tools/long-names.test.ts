import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { name, tools } from '../../support/every-tool.ts';
import { nessusFile, scanInformation } from '../../support/evidence/nessus-builder.ts';
import { counted, giveFiles } from '../../support/evidence-journey.ts';
import { closestScreen, letters, misfits, overEdge, type Screen, withStyles } from '../../support/fit.ts';
import { longestWorks, longName } from '../../support/longest-work.ts';
import { openAll } from '../../support/open-all.ts';
import { answered, ask, openDialog } from '../../support/search-journey.ts';
import { openFile, sharedLink, useTool } from '../../support/tool-journey.ts';

/* The longest names that people enter, on the narrowest screens: in every field of every tool, in files, in search. */

const visit = visitSite(builtSite());
const phone = { viewport: { width: 320, height: 740 } };

/** What the bar over a tool opens besides the link, by how its button begins. */
const panels = [/^Export/, /^Other examples/, /^All /];

/** The closest screen of all, and the narrowest letters, with which a part that is measured in letters gets narrow, too. */
const extremes: readonly Screen[] = [{ width: 320, letters: 'narrow' }, closestScreen];

/** The window of a screen of 1280 × 720 pixels at a zoom of 400 %, on which the letters are loosest. */
const { width, height = 740 } = closestScreen;
const zoomed = { viewport: { width, height } };
/**
 * The pixels of such a screen are four for each CSS pixel. That takes long to paint, and changes the layout by what is
 * rounded: it is looked at in one tool, and in the pages of the guide (`narrowScreens`).
 */
const finePixels = { ...zoomed, deviceScaleFactor: 4 };

describe.each(tools)('the tool %s', (tool) => {
  it('fits the narrowest screens with a name of 300 letters in every field', () =>
    useTool(
      visit,
      tool,
      async ({ page }) => {
        const works = longestWorks(tool);
        expect(works.length).toBeGreaterThan(1);
        await withStyles(page, letters.spaced);
        for (const [index, work] of works.entries()) {
          const title = `${index}${longName.slice(1)}`;
          await openFile(page, `${longName.slice(0, 200)}.json`, JSON.stringify({ ...work, title }));
          await expect.poll(() => name(page).inputValue()).toBe(title);
          await openAll(page);
          expect(await overEdge(page), `work ${index + 1}`).toEqual([]);
        }
        await withStyles(page, letters.narrow);
        expect(await overEdge(page), 'in narrow letters').toEqual([]);
      },
      tool === 'readiness' ? finePixels : zoomed,
    ));
});

describe('the bar over every tool', () => {
  it('fits the narrowest screens with a name of 300 letters in all that it opens', () =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        const [work] = longestWorks('readiness');
        await openFile(page, `${longName.slice(0, 200)}.json`, JSON.stringify(work));
        await expect.poll(() => name(page).inputValue()).toBe(longName);
        await withStyles(page, letters.spaced);
        await sharedLink(page);
        expect(await overEdge(page, '.work'), 'the link').toEqual([]);
        for (const panel of panels) {
          await page.getByRole('button', { name: panel }).click();
          await page.getByRole('button', { name: panel, expanded: true }).waitFor();
          expect(await overEdge(page, '.work'), `what ${panel} opens`).toEqual([]);
        }
      },
      zoomed,
    ));
});

describe('the trigger calculator', () => {
  it('fits the narrowest screens with names of 300 letters in the files that it reads', () =>
    useTool(
      visit,
      'triggers',
      async ({ page }) => {
        const weak = { plugin: '51192', name: longName, severity: '3' };
        const content = nessusFile([
          { name: longName, items: [weak] },
          { name: `${longName}2`, tags: { Credentialed_Scan: 'true' }, items: [scanInformation('yes'), weak] },
        ]);
        await giveFiles(page, { name: `${longName.slice(0, 200)}.nessus`, content });
        await page.getByRole('heading', { name: 'Numbers from the files' }).waitFor();
        await counted(page);
        await openAll(page);
        expect(await page.getByText(longName.slice(0, 200)).count()).toBeGreaterThan(0);
        expect(await misfits(page, extremes)).toEqual([]);
      },
      phone,
    ));
});

describe('search', () => {
  it('fits the narrowest screens with a word of 200 letters, on its page and over another', async () => {
    const { page, close } = await visit.open(`/search/?q=${longName.slice(0, 200)}`, phone);
    await answered(page);
    expect(await misfits(page, extremes)).toEqual([]);
    await page.goto(`${visit.origin}/guide/support/`);
    await openDialog(page);
    await ask(page, longName.slice(0, 200));
    expect(await misfits(page, extremes, 'dialog')).toEqual([]);
    await close();
  });
});
