import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { toolScriptBudget } from '../../support/budgets.ts';
import { brotliBytes, builtSite } from '../../support/built-site.ts';
import { alert, tools, withExample } from '../../support/every-tool.ts';
import { overEdge } from '../../support/fit.ts';
import { openFile, sharedLink, useTool } from '../../support/tool-journey.ts';

/* What every tool weighs, how it fits, and what axe finds in what they have in common. */

const site = builtSite();
const visit = visitSite(site);

describe.each(tools)('the tool %s', (tool) => {
  it('loads little script before it is touched', () =>
    useTool(visit, tool, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('.js')) asked.push(request.url());
      });
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked.length).toBeGreaterThan(3);
      const sizes = asked.map((address) => {
        const path = new URL(address).pathname;
        return [brotliBytes(readFileSync(join(site.folder, path))), path] as const;
      });
      const sum = sizes.reduce((bytes, [one]) => bytes + one, 0);
      expect(sum, sizes.map((one) => one.join(' ')).join('\n')).toBeLessThanOrEqual(toolScriptBudget);
    }));

  // At rest it is looked at with all other pages.
  it('has nothing that axe finds in what the bar opens, and fits narrow windows with the example in it', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await sharedLink(page);
      expect(await faultsInBothSchemes(page, '.work')).toEqual([]);
      for (const width of [320, 768]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await overEdge(page, '.island'), `${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.getByRole('button', { name: 'Export' }).click();
      expect(await faultsInBothSchemes(page, '.work')).toEqual([]);
      await page.getByRole('button', { name: /^All .+\(\d\)$/ }).click();
      await openFile(page, 'a.json', '{');
      await alert(page).getByText('This file is not JSON').waitFor();
      expect(await faultsInBothSchemes(page, '.work')).toEqual([]);
    }));
});
