import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fullName } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { vulnerabilityTriggerOf } from '../../../src/domain/triggers/vulnerabilities.ts';
import { numberText } from '../../../src/domain/wording.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { yearCount, yearDays, yearPoam } from '../../support/evidence/poam-year.ts';
import { awaitFigures, beginNextMonth, figuresInSight, giveMonth, paperRow } from '../../support/monthly-journey.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());
const agedTriggers = [
  { id: 'late-remediation-high-dfr', rating: 'high' },
  { id: 'late-remediation-high-cap', rating: 'high' },
  { id: 'late-remediation-moderate-dfr', rating: 'moderate' },
  { id: 'late-remediation-moderate-cap', rating: 'moderate' },
] as const;

/** How the triggers stand that count items by age, in the words of the tool, by the count of the test. */
const triggerLines = (month: number) =>
  agedTriggers.map(({ id, rating }) => {
    const trigger = vulnerabilityTriggerOf(id);
    const { thresholds } = trigger;
    const [limit, counted] = [thresholds.count.value, yearCount(month).olderThan(rating, thresholds.days.value)];
    const state = counted >= limit ? 'met' : 'not met';
    return `${fullName(trigger)}: ${state}. Counted: ${numberText(counted)}; met at ${numberText(limit)} or more.`;
  });

async function monthInSight(page: Page) {
  return {
    byRating: (await paperRow(page, 'All open items')).slice(1),
    deviations: [
      await paperRow(page, 'Risk adjustment'),
      await paperRow(page, 'False positive'),
      await paperRow(page, 'Operational requirement'),
    ].map((row) => row.slice(1)),
    triggers: await page.locator('section[aria-labelledby=figures] li').allInnerTexts(),
  };
}

/** A quarter in which there is something of every kind; that all months are counted well is shown without a browser. */
const quarter = [0, 1, 2, 3];

describe('a quarter of monthly packages', () => {
  it('has the numbers of a count made one by one in every month, each begun from the one before', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      for (const month of quarter) {
        const day = yearDays[month] ?? '';
        if (month > 0) {
          await beginNextMonth(page);
          await expect.poll(() => page.getByLabel('Month', { exact: true }).inputValue()).toBe(day.slice(0, 7));
          expect(await figuresInSight(page)).toEqual({});
        }
        await giveMonth(page, yearPoam(month));
        const { figures, byRating, deviations } = yearCount(month);
        await awaitFigures(page, figures);
        expect(await monthInSight(page), day).toEqual({
          byRating: [...byRating, 0].map(numberText),
          deviations: deviations.map((row) => row.map(numberText)),
          triggers: triggerLines(month),
        });
        if (month === 0) {
          await page.getByLabel('Cloud service', { exact: true }).fill('Example Offering');
          expect(await page.getByLabel('Month', { exact: true }).inputValue()).toBe(day.slice(0, 7));
        }
      }
      const kept = await page.evaluate(
        () => Object.keys(localStorage).filter((key) => key.includes('/monthly/')).length,
      );
      expect(kept).toBeGreaterThanOrEqual(quarter.length);
    }));
});
