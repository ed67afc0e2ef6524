import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { plainItem } from '../../support/evidence/built-items.ts';
import { layoutNamed, poamSheet } from '../../support/evidence/poam-layouts.ts';
import { buildWorkbook } from '../../support/evidence/workbook-builder.ts';
import { counted, fileEntry, giveFiles } from '../../support/evidence-journey.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());
const phone = { viewport: { width: 360, height: 740 } };
const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
/** How many elements a part of the page has: what a browser has to lay out. */
const elementsIn = (page: Page, part: string) => page.locator(`${part} *`).count();

describe('a large workbook on a phone', () => {
  it('of forty sheets is asked about sheet by sheet, and shows eight tables until the others are wanted', () =>
    useTool(
      visit,
      'triggers',
      async ({ page }) => {
        const sheets = Array.from({ length: 40 }, (_, at) =>
          poamSheet(layoutNamed('3.0'), `Open ${at + 1}`, { items: [plainItem(`V-${at + 1}`)] }),
        );
        const name = 'forty.xlsx';
        await giveFiles(page, { name, content: buildWorkbook(sheets) });
        const entry = fileEntry(page, name);
        await entry.getByText(/has 40 sheets that may contain the open items: “Open 1”.* and 34 others/).waitFor();
        expect(await entry.getByRole('radio').count()).toBe(41);
        expect(await widthOf(page)).toBeLessThanOrEqual(360);
        await entry.getByLabel('All of them, one after another').check();
        await entry.getByRole('button', { name: 'Read it this way' }).click();
        await entry.getByText('40 open items in 40 rows of data.').waitFor();
        await counted(page);
        const tables = entry.locator('.tables > li');
        expect(await tables.count()).toBe(8);
        expect(await elementsIn(page, '.files')).toBeLessThan(150);
        const more = entry.getByRole('button', { name: 'Show 32 more tables' });
        await more.focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => tables.count()).toBe(40);
        await expect
          .poll(() => page.evaluate(() => document.activeElement?.closest('.tables > li') !== null))
          .toBe(true);
        expect(await widthOf(page)).toBeLessThanOrEqual(360);
      },
      phone,
    ));

  it('of two hundred columns shows sixty of them until the others are wanted, and those only once they are asked for', () =>
    useTool(
      visit,
      'triggers',
      async ({ page }) => {
        const own = Array.from({ length: 165 }, (_, at) => `Own column ${at + 1} of the office for internal tracking`);
        const layout = layoutNamed('3.0');
        const wide = { ...layout, headings: [...layout.headings, ...own] };
        const items = [plainItem('V-1', Object.fromEntries(own.map((heading) => [heading, 'x'])))];
        const columns = wide.headings.length;
        const name = 'wide.xlsx';
        await giveFiles(page, {
          name,
          content: buildWorkbook([poamSheet(wide, 'Open POA&M Items', { items, hasTemplateRows: false })]),
        });
        await counted(page);
        const entry = fileEntry(page, name);
        await entry.getByText(/^Columns not used: .* and \d+ others\.$/).waitFor();
        expect(await entry.getByRole('combobox').count()).toBe(0);
        await entry.getByText(new RegExp(`^${columns} columns, \\d+ of them used`)).click();
        await entry.getByRole('combobox').first().waitFor();
        expect(await entry.getByRole('combobox').count()).toBe(60);
        expect(await widthOf(page)).toBeLessThanOrEqual(360);
        await entry.getByRole('button', { name: `Show ${columns - 60} more columns` }).press('Enter');
        await expect.poll(() => entry.getByRole('combobox').count()).toBe(columns);
        await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
        expect(await widthOf(page)).toBeLessThanOrEqual(360);
      },
      phone,
    ));
});
