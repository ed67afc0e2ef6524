import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';

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
});
