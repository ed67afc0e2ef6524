import { describe, expect, it } from 'vitest';
import { dateFromParts } from '../../../src/domain/calendar/plain-date.ts';
import { roles } from '../../../src/domain/process/roles.ts';
import { dateInWords } from '../../../src/domain/wording.ts';
import { landsOn, visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { sheetsOf } from '../../support/paper.ts';

const visit = visitSite(builtSite());
const reader = visit.reader();

describe('sheets of Letter paper', () => {
  // How many a page of the guide takes, the tests of every page say (`test/support/every-page.ts`).
  it.each(roles)('are two at most for the handout of the role $id, which has its standing', async ({ id }) => {
    const { page } = await reader.at(`/roles/${id}/handout/`);
    expect(await page.locator('.standing').innerText()).toContain('Checked');
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
  });

  it('are reached from the page of the role', async () => {
    const { page } = await reader.at('/roles/agency/');
    await page.locator('main a[href="/roles/agency/handout/"]').click();
    await landsOn(page, '/roles/agency/handout/');
    expect(await page.locator('.standing').innerText()).toContain('Checked');
  });

  it('keep the columns of a table', async () => {
    const { page } = await reader.at('/guide/kickoff-meeting/');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 710, height: 950 });
    const looks = await page
      .locator('.stacking')
      .evaluate((table) =>
        ['thead', 'tr', 'td'].map((name) => getComputedStyle(table.querySelector(name) ?? table).display),
      );
    expect(looks).toEqual(['table-header-group', 'table-row', 'table-cell']);
    await page.emulateMedia({ media: null });
  });

  it('have title, edition, day and number in the margin', async () => {
    const { page } = await reader.at('/guide/kickoff-meeting/');
    const margin = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const rulesIn = (rules: CSSRuleList): CSSRule[] =>
        [...rules].flatMap((rule) =>
          rule instanceof CSSLayerBlockRule || rule instanceof CSSMediaRule ? rulesIn(rule.cssRules) : [rule],
        );
      const pages = [...document.styleSheets]
        .flatMap((sheet) => rulesIn(sheet.cssRules))
        .filter((rule) => rule instanceof CSSPageRule);
      const propertyOf = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(name);
      return {
        rule: pages.map(({ cssText }) => cssText).join(' '),
        title: propertyOf('--page-title'),
        printed: propertyOf('--printed'),
      };
    });
    for (const box of ['@top-left', '@top-right', '@bottom-left', '@bottom-right', 'counter(pages)']) {
      expect(margin.rule).toContain(box);
    }
    expect(margin.title).toBe('"Kickoff Meeting"');
    expect(margin.printed).toMatch(/^"Printed \w+ \d{1,2}, \d{4}"$/);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--edition')),
    ).toContain('unofficial');
  });
});

describe('a printed step', () => {
  it('is dark on white, whatever the screen’s scheme', async () => {
    const { page, close } = await visit.open('/guide/kickoff-meeting/', { colorScheme: 'dark' });
    const colors = () =>
      page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { color, backgroundColor };
      });
    const onScreen = await colors();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect((await colors()).backgroundColor).toBe('rgb(255, 255, 255)');
    expect((await colors()).color).not.toBe(onScreen.color);
    await close();
  });

  it('carries the page’s whole address and the day, once it is printed', async () => {
    const { page, close } = await visit.open('/guide/kickoff-meeting/');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const line = await page.locator('.printed').textContent();
    expect(line).toContain(`${visit.origin}/guide/kickoff-meeting/`);
    const today = await page.evaluate(() => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()] as const;
    });
    expect(line).toContain(`printed ${dateInWords(dateFromParts(...today))}`);
    await close();
  });

  it('fits its pages', async () => {
    const { page, close } = await visit.open('/guide/deficiency-triggers/');
    await page.emulateMedia({ media: 'print' });
    // The text of a Letter page with half-inch margins is 720 CSS pixels wide.
    await page.setViewportSize({ width: 720, height: 960 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
    const pdf = await page.pdf({ format: 'Letter' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  });
});
