import { describe, expect, it } from 'vitest';
import { lessonIds } from '../../../src/domain/lessons/lesson-list.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { sheetsOf } from '../../support/paper.ts';
import { isLive } from '../../support/teach-journey.ts';

const visit = visitSite(builtSite());
const reader = visit.reader();

describe('on paper', () => {
  it.each(lessonIds)('the handout of %s takes one sheet, both sides at most', async (id) => {
    const { page } = await reader.at(`/teach/${id}/handout/`);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(2);
  });

  it('all notes are printed, whichever is in sight', async () => {
    const { page } = await reader.at('/teach/escalation/notes/');
    await isLive(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.note:visible').count()).toBe(await page.locator('.note').count());
    expect(await page.locator('.deck-bar').isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    expect(await sheetsOf(page)).toBeLessThanOrEqual(8);
  });

  it('the attendance sheet of a course begins a sheet', async () => {
    const { page } = await reader.at('/teach/courses/agency-reviewers/');
    const starts = await page.locator('.attendance').evaluate((part) => part.getBoundingClientRect().height > 0);
    expect(starts).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.attendance').evaluate((part) => getComputedStyle(part).breakBefore)).toBe('page');
    await page.emulateMedia({ media: null });
  });
});
