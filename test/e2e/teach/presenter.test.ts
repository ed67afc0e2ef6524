import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { isLive, shownSlide } from '../../support/teach-journey.ts';

const visit = visitSite(builtSite());
const deck = '/teach/performance-management/present/';
const notes = '/teach/performance-management/notes/';

describe('slides', () => {
  it('are walked by the keys of a keyboard and of a clicker, one at a time; the address follows', async () => {
    const { page, faults, close } = await visit.open(deck);
    await isLive(page);
    expect(await shownSlide(page)).toBe('title');
    for (const key of ['ArrowRight', 'PageDown', ' ']) await page.keyboard.press(key);
    expect(await shownSlide(page)).toBe('your-own-use');
    expect(new URL(page.url()).hash).toBe('#your-own-use');
    expect(await page.locator('[data-say]').innerText()).toContain('4 of');
    for (const key of ['PageUp', 'ArrowLeft', 'Shift+ ']) await page.keyboard.press(key);
    expect(await shownSlide(page)).toBe('title');
    await page.keyboard.press('End');
    expect(await shownSlide(page)).toBe('today');
    await page.keyboard.press('ArrowRight');
    expect(await shownSlide(page)).toBe('today');
    await page.keyboard.press('Home');
    expect(await shownSlide(page)).toBe('title');
    expect(faults).toEqual([]);
    await close();
  });

  it('are found by their address, also after a reload; one that does not exist is named, and moves nothing', async () => {
    const { page, close } = await visit.open(`${deck}#four-levels`);
    await isLive(page);
    expect(await shownSlide(page)).toBe('four-levels');
    await page.reload();
    await isLive(page);
    expect(await shownSlide(page)).toBe('four-levels');
    await page.evaluate(() => {
      location.hash = 'no-such-slide';
    });
    const said = page.locator('[data-say]');
    await expect.poll(() => said.innerText()).toContain('There is no slide “no-such-slide” here');
    expect(await shownSlide(page)).toBe('four-levels');
    expect(new URL(page.url()).hash).toBe('#four-levels');
    await page.goto(`${visit.origin}/`);
    await page.goto(`${visit.origin}${deck}#no-such-slide`);
    await isLive(page);
    expect(await shownSlide(page), 'opened at it').toBe('four-levels');
    expect(await said.innerText()).toContain('There is no slide “no-such-slide” here');
    await close();
  });

  it('go on without the network once they have loaded, and can be blanked', async () => {
    const { page, close } = await visit.open(deck);
    await isLive(page);
    await page.context().setOffline(true);
    await page.keyboard.press('ArrowRight');
    expect(await shownSlide(page)).toBe('where-we-are');
    await page.keyboard.press('b');
    await page.locator('.deck-cover').waitFor();
    expect(await page.getByRole('button', { name: 'Show the slide' }).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.deck-cover').isVisible()).toBe(false);
    expect(await shownSlide(page)).toBe('where-we-are');
    await page.context().setOffline(false);
    await close();
  });

  it('explain their keys on request, and take no key meanwhile', async () => {
    const { page, close } = await visit.open(deck);
    await isLive(page);
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', { name: 'Keys' }).innerText()).toContain('clicker');
    await page.keyboard.press('ArrowRight');
    expect(await shownSlide(page)).toBe('title');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    expect(await shownSlide(page)).toBe('where-we-are');
    await close();
  });

  it('show a clock against the plan', async () => {
    const { page, close } = await visit.blank();
    await page.clock.install({ time: new Date('2026-11-30T12:00:00') });
    await page.goto(visit.origin + deck);
    await isLive(page);
    await page.getByRole('button', { name: 'Start clock' }).click();
    await page.clock.runFor('05:31');
    expect(await page.locator('[data-clock]').innerText()).toMatch(/^5:3[01]$/);
    expect(await page.locator('[data-standing]').innerText()).toBe('5 min behind');
    await page.keyboard.press('End');
    expect(await page.locator('[data-standing]').innerText()).toContain('ahead');
    await page.getByRole('button', { name: 'Stop clock' }).click();
    const stopped = await page.locator('[data-clock]').innerText();
    await page.clock.runFor('01:00');
    expect(await page.locator('[data-clock]').innerText()).toBe(stopped);
    await close();
  });
});

describe('a second window with the notes', () => {
  it('is in step with the slides both ways, closed and opened again, and twice', async () => {
    const { page, faults, close } = await visit.open(deck);
    await isLive(page);
    const openNotes = async () => {
      const other = await page.context().newPage();
      await other.goto(visit.origin + notes);
      await isLive(other);
      return other;
    };
    await page.keyboard.press('ArrowRight');
    const second = await openNotes();
    await expect.poll(() => shownSlide(second)).toBe('where-we-are');
    expect(await second.locator('.note-next').innerText()).toContain('Next:');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shownSlide(second)).toBe('what-the-csp-owes');
    await second.keyboard.press('b');
    await page.locator('.deck-cover').waitFor();
    await second.keyboard.press('b');
    await expect.poll(() => page.locator('.deck-cover').isVisible()).toBe(false);
    const third = await openNotes();
    await third.keyboard.press('End');
    await expect.poll(() => shownSlide(page)).toBe('today');
    await expect.poll(() => shownSlide(second)).toBe('today');
    await second.close();
    await third.close();
    await page.keyboard.press('Home');
    const fourth = await openNotes();
    await expect.poll(() => shownSlide(fourth)).toBe('title');
    expect(faults).toEqual([]);
    await close();
  });

  it('goes where a new window is asked to be, and keeps the clock', async () => {
    const { page, close } = await visit.open(`${deck}#late-remediation`);
    await isLive(page);
    await page.getByRole('button', { name: 'Start clock' }).click();
    const other = await page.context().newPage();
    await other.goto(`${visit.origin}${notes}#four-levels`);
    await isLive(other);
    await expect.poll(() => shownSlide(page)).toBe('four-levels');
    await expect.poll(() => other.getByRole('button', { name: 'Stop clock' }).isVisible()).toBe(true);
    expect(await shownSlide(other)).toBe('four-levels');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => shownSlide(other)).toBe('define-triggers');
    await close();
  });

  it('is opened by a link that no blocker of windows stops, and shows all notes and larger ones on request', async () => {
    const { page, close } = await visit.open(deck);
    await isLive(page);
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Notes window' }).click();
    const other = await opened;
    await isLive(other);
    await other.getByRole('button', { name: 'Larger text' }).click();
    expect(await other.locator('.notes').getAttribute('data-text')).toBe('larger');
    await other.getByRole('button', { name: 'Show all notes' }).click();
    expect(await other.locator('.note:visible').count()).toBe(await other.locator('.note').count());
    await other.reload();
    await isLive(other);
    expect(await other.locator('.notes').getAttribute('data-text')).toBe('larger');
    await close();
  });
});

describe('slides that answer', () => {
  it('count the hands of a vote, show them in every window, and reveal the answer with the next key', async () => {
    const { page, close } = await visit.open(`${deck}#exactly-thirty`);
    await isLive(page);
    const slide = page.locator('#exactly-thirty');
    await slide.getByRole('spinbutton').nth(0).fill('4');
    await slide.getByRole('spinbutton').nth(1).fill('12');
    expect(
      await slide
        .locator('progress')
        .nth(1)
        .evaluate((bar: HTMLProgressElement) => bar.value),
    ).toBe(0.75);
    await page.locator('body').press('Tab');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('PageDown');
    expect(await shownSlide(page)).toBe('exactly-thirty');
    expect(await slide.locator('details p').isVisible()).toBe(true);
    await page.reload();
    await isLive(page);
    expect(await slide.getByRole('spinbutton').nth(1).inputValue()).toBe('12');
    expect(await slide.locator('details p').isVisible()).toBe(true);
    await page.keyboard.press('PageDown');
    expect(await shownSlide(page)).not.toBe('exactly-thirty');
    await close();
  });

  it('work a trigger live, at its boundary and past it', async () => {
    const { page, close } = await visit.open(`${deck}#work-one-live`);
    await isLive(page);
    const slide = page.locator('#work-one-live');
    const [count, days] = [slide.getByRole('spinbutton').nth(0), slide.getByRole('spinbutton').nth(1)];
    const result = slide.locator('[data-result]');
    expect(await result.innerText()).toBe('Enter the numbers to see the result.');
    await count.fill('5');
    await days.fill('30');
    expect(await result.innerText()).toBe('Not met.');
    await days.fill('31');
    expect(await result.innerText()).toContain('Met. The minimum level is Detailed Finding Review');
    await count.fill('4');
    expect(await result.innerText()).toBe('Not met.');
    await count.fill('-3');
    expect(await result.innerText()).toBe('Enter the numbers to see the result.');
    await close();
  });

  it('show the steps of the escalation one by one, and all of them on paper', async () => {
    const { page, close } = await visit.open('/teach/escalation/present/#the-nine-steps');
    await isLive(page);
    const seen = () => page.locator('#the-nine-steps .slide-flow > li:not(.unrevealed)').count();
    expect(await seen()).toBe(1);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    expect(await seen()).toBe(3);
    await page.keyboard.press('PageUp');
    expect(await seen()).toBe(2);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.slide-flow > li').last().isVisible()).toBe(true);
    await close();
  });

  it('read as a page without script, answers included', async () => {
    const { page, close } = await visit.open(deck, { javaScriptEnabled: false });
    expect(await page.locator('.slide:visible').count()).toBe(await page.locator('.slide').count());
    expect(await page.locator('.deck-bar').isVisible()).toBe(false);
    await page.locator('#exactly-thirty summary').click();
    expect(await page.locator('#exactly-thirty details p').isVisible()).toBe(true);
    await close();
  });
});
