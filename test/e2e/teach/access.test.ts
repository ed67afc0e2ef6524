import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { isLive } from '../../support/teach-journey.ts';

const visit = visitSite(builtSite());

/** Puts all slides in sight, one below the other, with their answers: one look of axe serves them all. */
const showAll = (page: Page) =>
  page.evaluate(() => {
    for (const slide of document.querySelectorAll('.slide')) {
      slide.classList.add('current', 'revealed');
      for (const hidden of slide.querySelectorAll('.unrevealed')) hidden.classList.remove('unrevealed');
      for (const answer of slide.querySelectorAll('details')) answer.open = true;
    }
  });

/** Text on slides whose contrast is below 7:1. */
async function belowSeven(page: Page): Promise<string[]> {
  // In one go and telling violations alone, it takes a fifth of the time.
  const axe = new AxeBuilder({ page }).include('.deck').setLegacyMode();
  const runOnly = { type: 'rule' as const, values: ['color-contrast-enhanced'] };
  const { violations } = await axe.options({ resultTypes: ['violations'], runOnly }).analyze();
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)));
}

describe('slides', () => {
  it.each(['performance-management', 'escalation'])(
    'of %s leave axe nothing to find, and have a contrast of 7:1 in both schemes',
    async (id) => {
      const { page, close } = await visit.open(`/teach/${id}/present/`);
      await isLive(page);
      await showAll(page);
      expect(await accessibilityFaults(page, '.presenter')).toEqual([]);
      // Slides differ in their words; the colors of one deck are those of all.
      for (const colorScheme of id === 'escalation' ? [] : (['light', 'dark'] as const)) {
        await page.emulateMedia({ colorScheme });
        expect(await belowSeven(page), colorScheme).toEqual([]);
      }
      await close();
    },
  );

  it('are driven by their buttons with the keyboard alone, which keep the focus; their help is sound', async () => {
    const { page, close } = await visit.open('/teach/escalation/present/');
    await isLive(page);
    const next = page.getByRole('button', { name: 'Next slide' });
    await next.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.locator('[data-say]').innerText()).toMatch(/^3 of \d+: \S/);
    await page.getByRole('button', { name: 'Help' }).click();
    expect(await faultsInBothSchemes(page, 'dialog')).toEqual([]);
    await close();
  });
});
