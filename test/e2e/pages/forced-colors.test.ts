import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { tryExample } from '../../support/escalation-page.ts';
import { useTool } from '../../support/tool-journey.ts';
import { loadWorkedExample } from '../../support/trigger-journey.ts';

const visit = visitSite(builtSite());

describe('in forced colors', () => {
  it('the reader’s station is marked by more than its color', async () => {
    const { page, close } = await visit.open('/guide/kickoff-meeting/', {
      forcedColors: 'active',
      viewport: { width: 1280, height: 900 },
    });
    const stations = await page.locator('#line a').evaluateAll((links) =>
      links.map((link) => ({
        current: link.hasAttribute('aria-current'),
        weight: Number(getComputedStyle(link).fontWeight),
      })),
    );
    const heaviest = Math.max(...stations.filter(({ current }) => !current).map(({ weight }) => weight));
    const current = stations.filter((station) => station.current);
    expect(current).toHaveLength(1);
    expect(current[0]?.weight).toBeGreaterThan(heaviest);
    await close();
  });

  const forced = { forcedColors: 'active', viewport: { width: 900, height: 900 } } as const;

  it('the way in that is chosen has another border than the other, and finished steps are filled by their border', () =>
    useTool(
      visit,
      'escalation',
      async ({ page }) => {
        await tryExample(page);
        const border = (pressed: boolean) =>
          page
            .locator(`.modes [aria-pressed=${pressed}]`)
            .evaluate((button) => getComputedStyle(button).borderTopWidth);
        expect([await border(true), await border(false)]).toEqual(['3px', '1px']);
        const dots = await page.locator('.flowlist > li').evaluateAll((steps) =>
          steps.map((one) => {
            const { borderTopWidth, width } = getComputedStyle(one, '::before');
            return {
              done: one.classList.contains('done'),
              filled: 2 * Number.parseFloat(borderTopWidth) >= Number.parseFloat(width),
            };
          }),
        );
        expect(dots.filter(({ done }) => done).length).toBeGreaterThan(1);
        expect(dots.filter(({ done, filled }) => done !== filled)).toEqual([]);
      },
      forced,
    ));

  it('the lines of a chart and its limit have patterns and widths of their own', () =>
    useTool(
      visit,
      'triggers',
      async ({ page }) => {
        await loadWorkedExample(page);
        const chart = page.locator('.chart').first();
        await chart.waitFor();
        const looks = await chart.evaluate((drawing) =>
          ['.a > path', '.b > path', 'path.limit', 'path.grid'].map((selector) => {
            const line = drawing.querySelector(selector);
            if (!line) return selector;
            const { strokeDasharray, strokeWidth } = getComputedStyle(line);
            return `${strokeDasharray} ${strokeWidth}`;
          }),
        );
        expect(new Set(looks).size).toBe(4);
      },
      forced,
    ));
});
