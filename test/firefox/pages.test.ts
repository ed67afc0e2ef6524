import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { visitInFirefox } from '../support/firefox-page.ts';
import { letters } from '../support/fit.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { layoutKinds } from '../support/layout-kinds.ts';

const visit = visitInFirefox(builtSite());

describe('a page in Firefox', () => {
  it.each(layoutKinds)('fits 320 pixels with any letters, and breaks nothing: %s', (path) =>
    visit.read(path, async ({ page }) => {
      await page.setViewport({ width: 320, height: 740 });
      for (const set of ['usual', 'narrow', 'spaced'] as const) {
        await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          document.adoptedStyleSheets = [sheet];
        }, letters[set]);
        expect(await page.evaluate(layoutFaults, 'body'), `${set} letters`).toEqual([]);
      }
    }),
  );
});

describe('search in Firefox', () => {
  it('opens by its key, finds a page, and leads there', () =>
    visit.use('/', async ({ page, fill, press, sees }) => {
      await page.keyboard.press('/');
      await page.waitForSelector('dialog.search[open]');
      await fill(/^Search/, 'kickoff meeting');
      await page.waitForSelector('dialog .answer[aria-busy=false] a');
      await press('Kickoff Meeting');
      await sees('Who acts');
      expect(new URL(page.url()).pathname).toBe('/guide/kickoff-meeting/');
    }));
});
