import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { overEdge } from '../../support/fit.ts';

const visit = visitSite(builtSite());

describe('the layout', () => {
  it.each(['/guide/kickoff-meeting/', '/guide/deficiency-triggers/', '/'])(
    'of %s fits with the text at twice its size',
    async (path) => {
      const { page, close } = await visit.open(path, { viewport: { width: 640, height: 900 } });
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(':root { font-size: 200% !important }');
        document.adoptedStyleSheets = [sheet];
      });
      expect(await overEdge(page)).toEqual([]);
      await close();
    },
  );
});
