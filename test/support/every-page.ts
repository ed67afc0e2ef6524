import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  colorFaults,
  faultsInBothSchemes,
  faultsInBothSchemesAndTargets,
  faultsOfEveryElement,
  newColorFaultsInBothSchemes,
} from './accessibility.ts';
import type { Visit } from './browser.ts';
import { untilIdleBudget } from './budgets.ts';
import { type BuiltSite, brotliBytes, isGuidePage, type SitePage } from './built-site.ts';
import { checkOnPaper, sheetsOfGuidePage } from './every-paper.ts';
import { faintInBothSchemes } from './faint-shapes.ts';
import { closestScreen, misfits, narrowScreens } from './fit.ts';
import { nameFaults, orderFaults, structureFaults, walkFaults } from './heard.ts';
import { isToolPage, judgedInFull } from './judged-pages.ts';
import { type PageVisit, type PageVisitor, pageVisitor } from './page-visit.ts';

/**
 * A page of each frame, for what follows from its boxes alone: it is walked there and back on a phone, fits with letters
 * of every width, and has each of its targets measured and its text looked at in forced colors.
 */
const onePageOfEachFrame: readonly string[] = [
  '/',
  '/guide/deficiency-triggers/',
  '/guide/process/',
  '/roles/pmo/',
  '/changes/',
  '/search/',
];

/** What fits with narrow letters, and with wide ones far apart, fits with all between them. */
const extremes = narrowScreens.filter(({ letters }) => letters === 'narrow' || letters === 'spaced');

/**
 * Short pages, whose every element axe judges on a wide screen too, where the head and the line look otherwise: that text
 * set alike has the same contrast, as is taken for granted on the others, holds there.
 */
const judgedWhole: readonly string[] = ['/', '/guide/kickoff-meeting/'];

/** The pages that between them have all that the site draws outside of its tools: the line, its figure, marks and fields. */
const withDrawings: readonly string[] = ['/', '/guide/kickoff-meeting/', '/guide/process/', '/search/'];

/** The page whose line opens on the most parts; what opens is made of the same parts on every page of the guide. */
const opened = '/guide/deficiency-triggers/';

/**
 * The most stops that the Tab key walks over: from the beginning of the two kinds of heads, with a line and without one,
 * and from the text of the others, which have the same heads; on a phone there and back.
 */
const mostStops = { ofHeads: 35, ofTexts: 8, onPhones: 20 } as const;
const heads: readonly string[] = ['/', opened];

/** Makes the page look as it does on a screen of this width at rest, whatever a check before has made of it. */
async function onScreen(page: Page, width: number): Promise<Page> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) open.hidePopover();
  });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: width < 700 ? 740 : 900 });
  return page;
}

/**
 * Declares what holds of every page, in one visit each: it breaks nothing, loads little, does not move, and fits the
 * closest screen. What follows from the kinds of its parts is looked at on the pages that have them all between them
 * (`judged-pages.ts`), which come first: of the others axe judges only colors that it has not seen yet.
 */
export function checkPages(site: BuiltSite, visit: Visit, pages: readonly SitePage[]): void {
  /** Bytes of the file behind an address, as brotli sends it. */
  const sentBytes = (address: string): number => {
    const path = new URL(address).pathname.slice(1);
    return brotliBytes(readFileSync(join(site.folder, path === '' || path.endsWith('/') ? `${path}index.html` : path)));
  };

  let visitor: PageVisitor;
  beforeAll(async () => {
    visitor = await pageVisitor(visit);
  });
  // A visitor that did not come has nothing to close.
  afterAll(() => visitor?.close());

  const isJudged = ({ path }: SitePage) => judgedInFull.includes(path);
  const inOrder = [...pages.filter(isJudged), ...pages.filter((page) => !isJudged(page))];
  const isPassedBy = (page: SitePage) => !isJudged(page) && !isGuidePage(page) && !isToolPage(page);
  describe.each(inOrder.filter((page) => !isPassedBy(page)))('$path', (built) => {
    let visited: PageVisit;
    beforeAll(async () => {
      const isRead = isGuidePage(built);
      visited = await visitor.visit(built.path, isRead ? (isJudged(built) ? 'closely' : 'in leaps') : 'not at all');
    });

    it('breaks nothing and asks no other site', () => {
      expect(visited.faults).toEqual([]);
    });
    if (isGuidePage(built)) checkLoading(() => visited, sentBytes);
    if (isJudged(built)) checkInFull(built, () => visited);
    else checkWords(built, () => visited);

    it('has broken nothing meanwhile', () => {
      expect(visited.faults).toEqual([]);
    });
  });
  // Their scripts and parts are those of the pages before: what is their own is the words.
  it.each(inOrder.filter(isPassedBy))(
    '$path breaks nothing, asks no other site, has no faint color, calls nothing alike, and fits the closest screen',
    async ({ path }) => {
      const { page, faults } = await visitor.passBy(path);
      expect(await newColorFaultsInBothSchemes(page)).toEqual([]);
      expect([...(await nameFaults(page)), ...(await structureFaults(page))]).toEqual([]);
      expect(await misfits(page, [closestScreen])).toEqual([]);
      expect(faults).toEqual([]);
    },
  );
}

/** Declares what holds of a page of the guide once it has loaded. */
function checkLoading(visited: () => PageVisit, sentBytes: (address: string) => number): void {
  it('loads little until it is idle, and does not move while it loads and is read', () => {
    const { asked, shifts } = visited();
    const bytes = asked.reduce((sum, address) => sum + sentBytes(address), 0);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(untilIdleBudget.requests);
    expect(bytes, asked.join('\n')).toBeLessThanOrEqual(untilIdleBudget.bytes);
    expect(shifts).toEqual([]);
  });
}

/** Declares what holds of a page whose kinds of parts are looked at elsewhere: of its words, and of the colors it has. */
function checkWords(built: SitePage, visited: () => PageVisit): void {
  it('leaves axe nothing to find in light and in dark colors, calls nothing alike, fits the closest screen', async () => {
    const { page } = visited();
    // At rest only: as they are used, tools are looked at in their own tests.
    const look = isToolPage(built) ? faultsInBothSchemes : newColorFaultsInBothSchemes;
    expect(await look(page)).toEqual([]);
    expect([...(await nameFaults(page)), ...(await structureFaults(page))]).toEqual([]);
    expect(await misfits(page, [closestScreen])).toEqual([]);
  });
  if (isGuidePage(built)) {
    it('is printed on three sheets at most', async () => {
      expect(await sheetsOfGuidePage(visited().page)).toBeLessThanOrEqual(3);
    });
  }
}

/**
 * Declares what holds of a page that has kinds of parts which others have, too. Laying out a long page takes as long as a
 * check: those on a wide screen come first, then those on a narrow one.
 */
function checkInFull(built: SitePage, visited: () => PageVisit): void {
  const { path } = built;
  const isOfFrame = onePageOfEachFrame.includes(path);

  it('on a wide screen calls nothing alike, is walked stop by stop in sight, fits, and is drawn in colors apart', async () => {
    const page = await onScreen(visited().page, 1280);
    // Captions over its tables, entries in its lists, words in its headings.
    expect([...(await nameFaults(page)), ...(await structureFaults(page))]).toEqual([]);
    const walked = heads.includes(path)
      ? await walkFaults(page, mostStops.ofHeads)
      : await walkFaults(page, mostStops.ofTexts, 'on', 'main');
    expect(walked, 'the walk').toEqual([]);
    // What fits with wide letters and spacing, fits with the usual ones; these are looked at on the wide screen.
    expect(await misfits(page, [1280, ...(isOfFrame ? extremes : [closestScreen])])).toEqual([]);
    if (!withDrawings.includes(path) && !judgedWhole.includes(path) && !isOfFrame) return;
    await onScreen(page, 1280);
    if (withDrawings.includes(path)) expect(await faintInBothSchemes(page), 'what is drawn').toEqual([]);
    if (judgedWhole.includes(path)) expect(await faultsOfEveryElement(page), 'every element').toEqual([]);
    if (!isOfFrame) return;
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await colorFaults(page), 'forced colors').toEqual([]);
  });

  // On a phone, where targets are closest.
  it('on a phone leaves axe nothing to find in light and in dark colors, and is drawn in the order of its walk', async () => {
    const page = await onScreen(visited().page, 360);
    expect(await (isOfFrame ? faultsInBothSchemesAndTargets : faultsInBothSchemes)(page)).toEqual([]);
    expect(await orderFaults(page), 'order').toEqual([]);
    if (!isOfFrame) return;
    expect(await walkFaults(page, mostStops.onPhones, 'on-and-back'), 'the walk').toEqual([]);
    expect(await orderFaults(await onScreen(page, 760)), 'order, 760 px').toEqual([]);
  });

  if (isGuidePage(built)) {
    it('on paper takes three sheets at most, leaves out what is for the screen, and keeps what is for the reader', async () => {
      expect(await sheetsOfGuidePage(visited().page)).toBeLessThanOrEqual(3);
      await checkOnPaper(await onScreen(visited().page, 1280));
    });
  }
  if (path === opened) checkWhatOpens(visited);
}

/**
 * Declares what holds of what a page of the guide opens on a phone. The rest of the page is as it was when it was looked at: only what has opened is looked at here.
 */
function checkWhatOpens(visited: () => PageVisit): void {
  it('leaves axe nothing to find in what opens on a phone', async () => {
    const page = await onScreen(visited().page, 360);
    await page.getByRole('navigation', { name: 'Steps of the process' }).getByRole('button').first().click();
    await page.locator('#line:popover-open').waitFor();
    expect(await faultsInBothSchemes(page, '.steps')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('button.term').first().click();
    await page.locator('.gloss:popover-open').waitFor();
    expect(await faultsInBothSchemes(page, '.gloss:popover-open')).toEqual([]);
  });
}
