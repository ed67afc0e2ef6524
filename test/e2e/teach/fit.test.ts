import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { courseIds, isLive, lessonDecks } from '../../support/teach-journey.ts';

const visit = visitSite(builtSite());
const reader = visit.reader();

/** The least size of a slide’s text on a screen of 1280 × 720, in CSS pixels: a room reads it from its back. */
const leastText = 20;

/** Walks through all slides, all of each revealed; gives those whose text does not fit, and the smallest text. */
function walk(): { readonly misfits: string[]; readonly smallest: number } {
  const misfits: string[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  const press = (key: string) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  press('Home');
  const last = [...document.querySelectorAll('.slide')].at(-1);
  for (let steps = 0; steps < 400; steps += 1) {
    const slide = document.querySelector<HTMLElement>('.slide.current');
    const body = slide?.querySelector<HTMLElement>('.slide-body');
    if (!slide || !body) return { misfits: ['no slide'], smallest: 0 };
    const high = Math.max(slide.scrollHeight - slide.clientHeight, body.scrollHeight - body.clientHeight);
    if (high > 1 || slide.scrollWidth > slide.clientWidth + 1) misfits.push(`${slide.id}: ${high}px too high`);
    smallest = Math.min(smallest, Number.parseFloat(getComputedStyle(body).fontSize));
    if (slide === last) break;
    press('PageDown');
  }
  return { misfits: [...new Set(misfits)], smallest };
}

// A course shows the slides of its lessons, and between them some of its own, which are made alike in all.
describe.each([...lessonDecks, ...courseIds.slice(0, 1).map((id) => `/teach/courses/${id}/present/`)])(
  'the slides of %s',
  (path) => {
    it('fit a projector of 16:9, one of 4:3, and a screen enlarged to 200 percent; a room reads them from its back; each has a sheet of its own, on its side', async () => {
      const { page } = await reader.at(path);
      await isLive(page);
      for (const [width, height] of [
        [1280, 720],
        [1024, 768],
        [640, 360],
      ] as const) {
        await page.setViewportSize({ width, height });
        // The page hears of its new size with its next frame.
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const { misfits, smallest } = await page.evaluate(walk);
        expect(misfits, `${width} × ${height}`).toEqual([]);
        // Enlarged, a CSS pixel is two.
        expect(width === 640 ? 2 * smallest : smallest, `text at ${width}`).toBeGreaterThanOrEqual(leastText);
      }
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = [...pdf.matchAll(/\/MediaBox\s*\[0 0 (\d+)(?:\.\d+)? (\d+)/g)];
      expect(sheets).toHaveLength(await page.locator('.slide').count());
      expect(new Set(sheets.map(([, width, height]) => `${width} × ${height}`))).toEqual(new Set(['792 × 612']));
    });
  },
);
