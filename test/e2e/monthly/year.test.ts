import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { fullName } from '../../../src/domain/triggers/deficiency-triggers.ts';
import { vulnerabilityTriggerOf } from '../../../src/domain/triggers/vulnerabilities.ts';
import { numberText } from '../../../src/domain/wording.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { yearCount, yearDays, yearPoam } from '../../support/evidence/poam-year.ts';
import { awaitFigures, beginNextMonth, figuresInSight, giveMonth } from '../../support/monthly-journey.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

/** The triggers that count items by age, with Table 1’s numbers: older than so many days, and how many meet it. */
const agedTriggers = [
  { id: 'late-remediation-high-dfr', rating: 'high', days: 30, limit: 5 },
  { id: 'late-remediation-high-cap', rating: 'high', days: 60, limit: 5 },
  { id: 'late-remediation-moderate-dfr', rating: 'moderate', days: 90, limit: 10 },
  { id: 'late-remediation-moderate-cap', rating: 'moderate', days: 120, limit: 10 },
] as const;

/** How the triggers stand that count items by age, in the words of the tool, by the count of the test. */
const triggerLines = (month: number) =>
  agedTriggers.map(({ id, rating, days, limit }) => {
    const counted = yearCount(month).olderThan(rating, days);
    const state = counted >= limit ? 'met' : 'not met';
    return `${fullName(vulnerabilityTriggerOf(id))}: ${state}. Counted: ${numberText(counted)}; met at ${numberText(limit)} or more.`;
  });

/** The rows of the report that the year is counted for, by what each begins with. */
const reportRows = ['All open items', 'Risk adjustment', 'False positive', 'Operational requirement'] as const;

/** What the page says of the month, read at once. */
const monthInSight = (page: Page) =>
  page.evaluate((beginnings) => {
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('.papers .sheet tr')].map((row) =>
      // Bars are for eyes only.
      [...row.querySelectorAll('th, td:not([aria-hidden])')].map((cell) => cell.textContent ?? ''),
    );
    return {
      rows: beginnings.map((text) => rows.find(([first]) => first?.startsWith(text))?.slice(1)),
      triggers: [...document.querySelectorAll<HTMLElement>('section[aria-labelledby=figures] li')].map(
        (line) => line.innerText,
      ),
    };
  }, reportRows);

describe('a year of monthly packages', () => {
  it('has the numbers of a count made one by one in every month, each begun from the one before', () =>
    useTool(visit, 'monthly', async ({ page }) => {
      for (const [month, day] of yearDays.entries()) {
        if (month > 0) {
          await beginNextMonth(page);
          await expect.poll(() => page.getByLabel('Month', { exact: true }).inputValue()).toBe(day.slice(0, 7));
          expect(await figuresInSight(page)).toEqual({});
        }
        await giveMonth(page, yearPoam(month));
        const { figures, byRating, deviations } = yearCount(month);
        await awaitFigures(page, figures);
        expect(await monthInSight(page), day).toEqual({
          rows: [[...byRating, 0], ...deviations].map((row) => row.map(numberText)),
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
      expect(kept).toBeGreaterThanOrEqual(yearDays.length);
    }));
});
