import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { name, tools } from '../../support/every-tool.ts';
import { misfits, narrowScreens } from '../../support/fit.ts';
import { longestWorks, longName } from '../../support/longest-work.ts';
import { openAll } from '../../support/open-all.ts';
import { openFile, useTool } from '../../support/tool-journey.ts';

/* Every tool with the longest names in every field, on the narrowest screens. */

const visit = visitSite(builtSite());
const phone = { viewport: { width: 320, height: 740 } };

/** What the bar over a tool opens, by how its button begins. */
const panels = [/^Share as a link/, /^Export/, /^Other examples/, /^All /];

describe.each(tools)('the tool %s', (tool) => {
  it('fits the narrowest screens with a name of 300 letters in every field, and all that it opens', () =>
    useTool(
      visit,
      tool,
      async ({ page }) => {
        const works = longestWorks(tool);
        expect(works.length).toBeGreaterThan(2);
        const found: string[] = [];
        const look = async (state: string, within = '.island') => {
          const faults = await misfits(page, narrowScreens, within);
          found.push(...faults.map((fault) => `${state}: ${fault}`));
        };
        for (const [index, work] of works.entries()) {
          await openFile(page, `${longName.slice(0, 200)}.json`, JSON.stringify(work));
          await expect.poll(() => name(page).inputValue()).toBe(longName);
          await openAll(page);
          await look(`work ${index + 1}`, 'body');
        }
        for (const panel of panels) {
          await openPanel(page, panel);
          await look(`what ${panel} opens`, '.work');
        }
        expect(found).toEqual([]);
      },
      phone,
    ));
});

async function openPanel(page: Page, button: RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  await page.locator('.work .panel').waitFor();
}
