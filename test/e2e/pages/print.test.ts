import { describe, expect, it } from 'vitest';
import { dateFromParts } from '../../../src/domain/calendar/plain-date.ts';
import { dateInWords } from '../../../src/domain/wording.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';

const visit = visitSite(builtSite());

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
    const line = await page.locator('[data-printed]').textContent();
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
