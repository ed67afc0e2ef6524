import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { tools, withExample } from '../../support/every-tool.ts';
import { lowControls } from '../../support/low-controls.ts';
import { openAll } from '../../support/open-all.ts';
import { sharedLink, useTool } from '../../support/tool-journey.ts';

/* Every tool under a finger. */

const visit = visitSite(builtSite());
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const fingerHeight = 44;

describe.each(tools)('the tool %s on a screen that is touched', (tool) => {
  it(`has no control lower than ${fingerHeight} px, as it opens and with all that the example opens`, () =>
    useTool(
      visit,
      tool,
      async ({ page }) => {
        expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
        const low = () => page.evaluate(lowControls, fingerHeight);
        expect(await low()).toEqual([]);
        await withExample(page);
        await openAll(page);
        expect(await low()).toEqual([]);
        // What the bar opens is made of the same controls in every tool.
        if (tool !== 'readiness') return;
        for (const panel of [/^Export/, /^Other examples/, /^All .+\(\d\)$/]) {
          await page.getByRole('button', { name: panel }).click();
          await page.getByRole('button', { name: panel, expanded: true }).waitFor();
          expect(await low()).toEqual([]);
        }
        await sharedLink(page);
        expect(await low()).toEqual([]);
      },
      phone,
    ));
});
