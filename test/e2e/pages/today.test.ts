import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar/days.ts';
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts';
import { keyDays } from '../../../src/domain/changes/key-days.ts';
import { dateInWords } from '../../../src/domain/wording.ts';
import { type OpenPage, visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { milestones, rulesets } from '../../support/content-files.ts';
import { placeOn, todayLines } from '../../support/dated.ts';

const visit = visitSite(builtSite());
const important = keyDays(rulesets(), milestones()).map(({ day }) => day);
/** Every day on which anything turns, in order. */
const turns = [
  ...new Set([...important, ...todayLines.flatMap(({ spans }) => spans.flatMap(({ from }) => from ?? []))]),
].toSorted();
/**
 * The first, the middle, and the last of them, with the day before each. The rules behind the page are walked
 * day by day in their own tests, and what the page as built carries in those of the site: here the page obeys them.
 */
const days = [turns[0], turns[Math.floor(turns.length / 2)], turns.at(-1)].flatMap((day) =>
  day === undefined ? [] : [addDays(day, -1), day],
);

/** Opens the page anew on a day of the reader's calendar. */
async function onDay(page: Page, day: PlainDate): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
  await page.reload();
}

describe('what holds today', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await visit.open('/today/');
  });
  afterAll(() => opened.close());

  it.each(days)('follows the calendar of the reader: %s', async (day) => {
    const { page, faults } = opened;
    await onDay(page, day);
    const seen = await page.evaluate(() => ({
      states: [...document.querySelectorAll('.follow > li')].map((line) =>
        [...line.querySelectorAll<HTMLElement>('[data-from]')].flatMap(({ hidden }, place) => (hidden ? [] : [place])),
      ),
      next: [...document.querySelectorAll<HTMLElement>('[data-day]')]
        .filter((one) => one.checkVisibility())
        .map((one) => one.dataset.day),
      wrong: [...document.querySelectorAll<HTMLTimeElement>('.deadlines time')].map(
        (time) => [time.dateTime, time.hasAttribute('data-past')] as const,
      ),
      asOf: document.querySelector('[data-today]')?.textContent,
    }));
    expect(seen.states).toEqual(todayLines.map(({ spans }) => [placeOn(spans, day)]));
    // The page holds the days to come from its build on.
    const builtFrom = await page.locator('[data-day]').first().getAttribute('data-day');
    expect(seen.next).toEqual(important.filter((one) => one >= day && one >= plainDate(builtFrom ?? '')).slice(0, 3));
    for (const [date, isPast] of seen.wrong) expect(isPast, date).toBe(date <= day);
    expect(seen.asOf).toBe(`As of ${dateInWords(day)}.`);
    expect(faults).toEqual([]);
  });

  it('moves nothing when a day turns', async () => {
    const { page } = opened;
    const heights = new Set<number>();
    for (const day of ['2026-12-06', '2026-12-07', '2028-01-01'].map(plainDate)) {
      await onDay(page, day);
      heights.add(await page.evaluate(() => document.querySelector('.follow')?.getBoundingClientRect().height ?? 0));
    }
    expect(heights.size).toBe(1);
  });
});

describe('the line under the heading', () => {
  const reader = visit.reader({ viewport: { width: 360, height: 740 } });

  it.each([
    '/guide/kickoff-meeting/',
    '/guide/deficiency-triggers/',
    '/tools/triggers/',
    '/roles/agency/',
    '/changes/',
  ])('of %s fits into the first screen of a phone', async (path) => {
    const { page } = await reader.at(path);
    const box = await page.locator('.standing').boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(740);
  });

  it.each(['/guide/kickoff-meeting/', '/'])(
    'of %s says that a check is overdue from the day after it is due, and moves no text',
    async (path) => {
      const { page } = await reader.at(path);
      const places = new Set<number>();
      const said: string[] = [];
      const due = plainDate((await page.locator('[data-due]').getAttribute('data-due')) ?? '');
      for (const day of [due, addDays(due, 1)]) {
        await onDay(page, day);
        const line = page.locator('[data-due]');
        said.push(((await line.textContent()) ?? '').replace(/.*\d{4}\./s, '').trim());
        places.add(await page.locator('.lede').evaluate((lede) => lede.getBoundingClientRect().top));
      }
      expect(said).toEqual(['', 'A new check is overdue.']);
      expect(places.size).toBe(1);
    },
  );
});
