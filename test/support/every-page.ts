import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  colorFaults,
  colorFaultsInBothSchemes,
  faultsInBothSchemes,
  faultsInBothSchemesAndTargets,
  faultsOfEveryElement,
} from './accessibility.ts';
import type { Visit } from './browser.ts';
import { untilIdleBudget } from './budgets.ts';
import { type BuiltSite, brotliBytes, isGuidePage, type SitePage } from './built-site.ts';
import { faintInBothSchemes } from './faint-shapes.ts';
import { closestScreen, misfits, narrowScreens } from './fit.ts';
import { nameFaults, orderFaults, structureFaults, walkFaults } from './heard.ts';
import { layoutKinds } from './layout-kinds.ts';
import { type PageVisit, type PageVisitor, pageVisitor } from './page-visit.ts';

/** A page of each kind, for what follows from the kinds of boxes on a page and not from its words. */
const onePageOfEachKind: readonly string[] = [
  '/',
  '/guide/kickoff-meeting/',
  '/guide/deficiency-triggers/',
  '/guide/escalation/',
  '/guide/process/',
  '/roles/csp/',
  '/glossary/',
  '/changes/',
  '/search/',
];

/**
 * Short pages, whose every element axe judges on a wide screen too, where the head and the line look otherwise: that text
 * set alike has the same contrast, as is taken for granted on the others, holds there.
 */
const judgedWhole: readonly string[] = ['/', '/guide/deficiency-triggers/', '/guide/kickoff-meeting/', '/search/'];

/** The pages that between them have all that the site draws outside of its tools: the line, its figure, marks and fields. */
const withDrawings: readonly string[] = ['/', '/guide/kickoff-meeting/', '/guide/process/', '/search/'];

/**
 * Whether a page is made of the same parts as another one, which stands for it as to what axe finds in its structure, what
 * is pressed on it, and how it fits a wide screen: steps, roles, handouts, whole sources. That its markup is valid, with a
 * name for each link, field and picture, a test of the built site holds of every page.
 */
const isMadeAlike = ({ path }: SitePage): boolean =>
  /^\/(?:guide\/.|roles\/.|sources\/(?:playbook|performance-management)\/)/.test(path) &&
  path !== '/roles/csp/handout/' &&
  !onePageOfEachKind.includes(path) &&
  !layoutKinds.includes(path);

/** The page whose line opens on the most parts; what opens is made of the same parts on every page of the guide. */
const opened = '/guide/deficiency-triggers/';

/**
 * The most stops that the Tab key walks over: from the beginning of a page of each kind, and from the text of the others
 * with parts of their own, which have the same head.
 */
const mostStops = { ofKind: 35, ofOthers: 8 } as const;

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
 * Declares what holds of every page, in one visit each: it breaks nothing, loads little, does not move, fits every width,
 * and leaves axe nothing to find, in what it opens too; a step of the guide also prints as it should.
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

  describe.each(pages)('$path', (built) => {
    let visited: PageVisit;
    const isOfKind = onePageOfEachKind.includes(built.path);
    const isAlike = isMadeAlike(built);
    beforeAll(async () => {
      visited = await visitor.visit(built.path, isGuidePage(built));
    });

    it('breaks nothing and asks no other site', () => {
      expect(visited.faults).toEqual([]);
    });

    // Laying out a long page takes as long as a check: those on a wide screen come first, then those on a narrow one.
    it('names its links and buttons apart, and has captions over its tables, entries in its lists, words in its headings', async () => {
      const page = await onScreen(visited.page, 1280);
      expect([...(await nameFaults(page)), ...(await structureFaults(page))]).toEqual([]);
    });

    if (!isAlike) {
      it('is walked with the Tab key from stop to stop, each in sight', async () => {
        const page = await onScreen(visited.page, 1280);
        if (!isOfKind) {
          expect(await walkFaults(page, mostStops.ofOthers, 'on', 'main')).toEqual([]);
          return;
        }
        expect(await walkFaults(page, mostStops.ofKind)).toEqual([]);
        const phone = await onScreen(visited.page, 360);
        expect(await walkFaults(phone, mostStops.ofKind, 'on-and-back'), '360 px').toEqual([]);
      });
    }

    it('fits every width, at 400 % zoom, with narrow and wide letters, and with wide spacing', async () => {
      const page = await onScreen(visited.page, 1280);
      // What fits with wide letters and spacing, fits with the usual ones; these are looked at on the wide screen.
      const narrow = isOfKind ? narrowScreens : [closestScreen];
      const screens = isAlike ? narrow : [1280, ...narrow];
      expect(await misfits(page, screens)).toEqual([]);
    });

    // On a phone, where targets are closest; some on a wide screen too.
    it('leaves axe nothing to find, in light and in dark colors', async () => {
      const phone = await onScreen(visited.page, 360);
      const look = isAlike ? colorFaultsInBothSchemes : isOfKind ? faultsInBothSchemesAndTargets : faultsInBothSchemes;
      expect(await look(phone)).toEqual([]);
      if (!judgedWhole.includes(built.path)) return;
      expect(await faultsOfEveryElement(await onScreen(visited.page, 1280)), '1280 px').toEqual([]);
    });

    if (withDrawings.includes(built.path)) {
      it('draws lines, marks and fields that can be told from their ground, in light and in dark colors', async () => {
        expect(await faintInBothSchemes(await onScreen(visited.page, 1280))).toEqual([]);
      });
    }

    it('is drawn in the order in which it is walked, on a phone and, if it is one of its kind, on a tablet', async () => {
      for (const width of isOfKind ? [760, 360] : [360]) {
        expect(await orderFaults(await onScreen(visited.page, width)), `${width} px`).toEqual([]);
      }
    });

    if (isOfKind) {
      it('has text that axe can tell from its ground in forced colors', async () => {
        const page = await onScreen(visited.page, 1280);
        await page.emulateMedia({ forcedColors: 'active' });
        expect(await colorFaults(page)).toEqual([]);
      });
    }
    if (isGuidePage(built)) checkGuidePage(built, () => visited, sentBytes);
    if (built.path === opened) checkWhatOpens(() => visited);

    it('has broken nothing meanwhile', () => {
      expect(visited.faults).toEqual([]);
    });
  });
}

/** Declares what holds of a page of the guide beyond what holds of every page. */
function checkGuidePage({ path }: SitePage, visited: () => PageVisit, sentBytes: (address: string) => number): void {
  it('loads little until it is idle', () => {
    const { asked } = visited();
    const bytes = asked.reduce((sum, address) => sum + sentBytes(address), 0);
    expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(untilIdleBudget.requests);
    expect(bytes, asked.join('\n')).toBeLessThanOrEqual(untilIdleBudget.bytes);
  });

  it('does not move while it loads and is read', () => {
    expect(visited().shifts).toEqual([]);
  });

  it('leaves out on paper what is for the screen and keeps what is for the reader', async () => {
    const page = await onScreen(visited().page, 1280);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const printed = await page.evaluate(() => {
      const shown = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
      return {
        forScreen: shown('.masthead nav, .find, .steps, .pager, .skip, .gloss').map((one) =>
          one.outerHTML.slice(0, 80),
        ),
        sources: [shown('main .src').length, document.querySelectorAll('main .src').length],
        address: shown('.printed').map((one) => one.innerText),
        footer: shown('footer').map((one) => one.innerText),
      };
    });
    expect(printed.forScreen).toEqual([]);
    expect(printed.sources[0]).toBeGreaterThan(0);
    expect(printed.sources[0]).toBe(printed.sources[1]);
    expect(printed.address.join(' ')).toContain(path);
    expect(printed.footer.join(' ')).toContain('An unofficial edition.');
  });
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
