import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { letters, misfits, overEdge, type Screen, withStyles } from '../../support/fit.ts';
import { layoutKinds } from '../../support/layout-kinds.ts';

const visit = visitSite(builtSite());

/** The widths at which the layout changes: 48, 62 and 75 rem. */
const joints = [768, 992, 1200];

const withEnds: readonly string[] = ['/', '/guide/deficiency-triggers/'];

/**
 * With wide letters, where it is closest: where each layout begins, since it is wider from there on; of a page with a line
 * and of one without, also where each ends, and beyond. What fits with these, fits with the usual letters, with which the
 * kinds of parts are looked at on a phone and on a wide screen.
 */
const screensOf = (path: string): Screen[] => {
  const widths = withEnds.includes(path) ? [...joints.flatMap((joint) => [joint - 1, joint]), 1600] : joints;
  return widths.map((width) => ({ width, letters: 'wide' }));
};

describe('the layout', () => {
  const reader = visit.reader();

  it.each(layoutKinds)(
    'of %s cuts nothing off and prints nothing over other text, wherever it changes, and leaves a low window to what is read',
    async (path) => {
      const { page } = await reader.at(path);
      expect(await misfits(page, screensOf(path))).toEqual([]);
      // As at 400 % zoom.
      await page.setViewportSize({ width: 320, height: 180 });
      await withStyles(page, letters.spaced);
      const staying = await page.evaluate(() => {
        scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' });
        return [...document.querySelectorAll('body *')]
          .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position) && element.checkVisibility())
          .map((element) => ({ name: element.className, box: element.getBoundingClientRect() }))
          .filter(({ box }) => box.bottom > 0 && box.top < innerHeight && box.height > 1)
          .map(({ name, box }) => `${name}: ${Math.round(box.height)} px`);
      });
      expect(staying).toEqual([]);
    },
  );

  it('of the masthead keeps search beside the menu at every width', async () => {
    const { page } = await reader.at('/404.html');
    const apart = [];
    for (let width = 320; width <= 1600; width += 20) {
      await page.setViewportSize({ width, height: 740 });
      const isBeside = await page.evaluate(() => {
        const menu = document.querySelector('.masthead nav')?.getBoundingClientRect();
        const search = document.querySelector('.masthead .find')?.getBoundingClientRect();
        return menu && search && search.left >= menu.right && search.top < menu.bottom && search.bottom > menu.top;
      });
      if (!isBeside) apart.push(width);
    }
    expect(apart).toEqual([]);
  });

  it.each(['/guide/kickoff-meeting/', '/guide/deficiency-triggers/', '/'])(
    'of %s fits with the text at twice its size',
    async (path) => {
      const { page, close } = await visit.open(path, { viewport: { width: 640, height: 900 } });
      await withStyles(page, ':root { font-size: 200% !important }');
      expect(await overEdge(page)).toEqual([]);
      await close();
    },
  );
});
