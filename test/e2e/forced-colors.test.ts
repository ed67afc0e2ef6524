import { describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../support/accessibility.ts';
import { visitSite } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';

const visit = visitSite(builtSite());
const reader = visit.reader({ forcedColors: 'active', viewport: { width: 1280, height: 900 } });

/* A page of each kind: forced colors come from the reader's system, so that the kinds of boxes matter, not the words. */
const sample = [
  '/',
  '/guide/kickoff-meeting/',
  '/guide/deficiency-triggers/',
  '/guide/escalation/',
  '/guide/process/',
  '/roles/csp/',
  '/glossary/',
  '/changes/',
  '/search/',
];

describe('in forced colors', () => {
  it.each(sample)('axe finds nothing on %s', async (path) => {
    const { page } = await reader.at(path);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('the reader’s station is marked by more than its color', async () => {
    const { page } = await reader.at('/guide/kickoff-meeting/');
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
  });
});
