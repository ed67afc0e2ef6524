import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { importerBudgetOf } from '../../support/budgets.ts';
import { brotliBytes, builtSite } from '../../support/built-site.ts';
import { manyItems, openSheet } from '../../support/evidence/built-items.ts';
import { buildCsv } from '../../support/evidence/csv-builder.ts';
import { nessusFile, scanInformation } from '../../support/evidence/nessus-builder.ts';
import { fedrampItem, fedrampPoam, oscalXml } from '../../support/evidence/oscal-builder.ts';
import { tableText, tenableHeadings } from '../../support/evidence/scan-table-builder.ts';
import { downloadedSample, type GivenFile, giveFiles } from '../../support/evidence-journey.ts';
import { useTool } from '../../support/tool-journey.ts';
import { startWatchingProxy } from '../../support/watching-proxy.ts';

const site = builtSite();
const visit = visitSite(site);
const oscal = fedrampPoam([fedrampItem(1)]);

const files: Readonly<Record<string, (page: Page) => GivenFile | Promise<GivenFile>>> = {
  'a workbook': downloadedSample,
  'a table': () => ({ name: 'open.csv', content: buildCsv(openSheet(manyItems(3))) }),
  'OSCAL as JSON': () => ({ name: 'poam.json', content: JSON.stringify(oscal) }),
  'OSCAL as XML': () => ({ name: 'poam.xml', content: oscalXml(oscal) }),
  'a Nessus scan': () => ({
    name: 'a.nessus',
    content: nessusFile([{ name: 'web-1', items: [scanInformation('yes')] }]),
  }),
  'a scan as a table': () => ({ name: 'scan.csv', content: tableText(tenableHeadings, [{ 'Plugin ID': '1' }]) }),
};

describe('the first file', () => {
  it.each(Object.entries(files))('loads little script: %s', async (kind, give) => {
    const proxy = await startWatchingProxy();
    const scripts = () => new Set(proxy.requests.map(({ url }) => url.pathname).filter((path) => path.endsWith('.js')));
    let before = new Set<string>();
    try {
      await useTool(
        visit,
        'triggers',
        async ({ page }) => {
          // Whoever turns to the tool loads what judges the facts, with a file or without one.
          const judging = ['Outcome', 'lists'].map((part) => page.waitForResponse(new RegExp(`/${part}\\.`)));
          await page.locator('.bench').hover();
          const parts = (await Promise.all(judging)).map((response) => response.url());
          // A part is there with all that it imports.
          await page.evaluate(`Promise.all(${JSON.stringify(parts)}.map((one) => import(one))).then(() => {})`);
          const file = await give(page);
          before = scripts();
          await giveFiles(page, file);
          await page.locator('.counted, .files form').first().waitFor();
        },
        proxy.options,
      );
    } finally {
      await proxy.close();
    }
    // What a worker asks for again, the page has already and the browser keeps.
    const loaded = [...scripts()].filter((path) => !before.has(path));
    const sizes = loaded.map((path) => [brotliBytes(readFileSync(join(site.folder, path))), path] as const);
    expect(sizes.length).toBeGreaterThan(3);
    const sum = sizes.reduce((bytes, [one]) => bytes + one, 0);
    expect(sum, sizes.map((one) => one.join(' ')).join('\n')).toBeLessThanOrEqual(importerBudgetOf(kind));
  });
});
