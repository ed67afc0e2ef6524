import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, faultsInBothSchemes, smallTargets } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { faintInBothSchemes } from '../../support/faint-shapes.ts';
import { type letters, misfits, overEdge, withStyles } from '../../support/fit.ts';
import { press, quickly } from '../../support/quickly.ts';

/* That what watches over the pages would see a fault: each is put into a page here. */

const visit = visitSite(builtSite());

/** Puts elements at the end of a page, in place of those that were put there before. */
const put = (page: Page, html: string) =>
  page.locator('main').evaluate((main, text) => {
    main.querySelector('.put')?.remove();
    main.insertAdjacentHTML('beforeend', `<div class="put">${text}</div>`);
    // The content policy of the page forbids styles in its text.
    for (const one of main.querySelectorAll<HTMLElement>('.put [data-style]'))
      one.style.cssText = one.dataset.style ?? '';
  }, html);

describe('a page that is used again', () => {
  it('begins with an empty history: a full one of 50 entries would grow no more', async () => {
    const first = await visit.open('/');
    await first.page.evaluate(() => {
      for (let at = 0; at < 60; at++) history.pushState(null, '', `/?at=${at}`);
    });
    await first.close();
    const { page, close } = await visit.open('/');
    // A browser may count the blank page.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    await close();
  });
});

describe('axe', () => {
  it('finds a picture without words, faint letters, those in dark colors alone too, and targets without room', async () => {
    const { page, close } = await visit.open('/');
    await put(page, '<img><p data-style="color: var(--rule)">Hardly there</p>');
    const found = await accessibilityFaults(page);
    expect(found.map((fault) => fault.split(':')[0]).toSorted()).toEqual(['color-contrast', 'image-alt']);

    const low = 'display: block; margin: 0; padding: 0; block-size: 16px; line-height: 1';
    await put(page, ['One', 'Two'].map((name) => `<button data-style="${low}">${name}</button>`).join(''));
    expect((await accessibilityFaults(page)).join()).toContain('target-size');
    expect((await smallTargets(page)).join()).toContain('target-size');

    await put(page, '<p data-style="color: light-dark(#000, #222)">Hardly there at night</p>');
    const atNight = await faultsInBothSchemes(page);
    expect(atNight.map((fault) => fault.split(':').slice(0, 2).join(':'))).toEqual(['in dark colors: color-contrast']);
    await close();
  });
});

describe('the watch over what is drawn', () => {
  it('finds the border of a field, the ring of the focus, a line, a bar and a mark that are faint', async () => {
    const { page, close } = await visit.open('/search/');
    await page.locator('main').evaluate((main) => {
      const chart = '<svg viewBox="0 0 90 20"><path d="M0 5h90"/><rect x="5" y="10" width="50" height="8"/></svg>';
      main.insertAdjacentHTML('beforeend', `<p class="marked"><input><input type="checkbox"></p>${chart}`);
      main.querySelector<HTMLElement>('.marked input')?.focus();
    });
    await page.keyboard.press('Tab');
    const styles = (faint: string) => `
      .marked input { border: 1px solid ${faint}; accent-color: ${faint}; outline-color: ${faint} }
      .marked::before { content: ''; border: 3px solid ${faint} }
      .marked + svg path { stroke: ${faint} }
      .marked + svg rect { stroke: none; fill: ${faint} }`;
    await withStyles(page, styles('var(--edge)'));
    expect(await faintInBothSchemes(page)).toEqual([]);
    await withStyles(page, styles('var(--rule)'));
    const found = await faintInBothSchemes(page);
    for (const scheme of ['light', 'dark']) {
      for (const what of [
        'border of input',
        'mark of input.checkbox',
        'ring around input',
        'path',
        'rect',
        'p.marked::before',
      ])
        expect(found.join('\n')).toMatch(new RegExp(`in ${scheme} colors: .*${what}.* is drawn 1\\.\\d`));
    }
    await close();
  });
});

describe('the watch over widths', () => {
  it('sees what reaches over the edge, is cut off, is printed over other text, or scrolls sideways unseen', async () => {
    const { page, close } = await visit.open('/', { viewport: { width: 360, height: 740 } });
    for (const [styles, fault] of [
      ['h1 { inline-size: 500px }', 'reaches from'],
      ['h1 { inline-size: 4rem; overflow: clip; white-space: nowrap }', 'h1 cuts off'],
      ['.lede { margin-block-start: -4rem !important }', 'printed over each other'],
      ['.lede { overflow: auto; white-space: nowrap }', 'p.lede scrolls sideways'],
    ] as const) {
      await withStyles(page, styles);
      expect((await overEdge(page)).join('\n')).toContain(fault);
    }
    await close();
  });

  it('sees that the page is too wide with the letters of a reader alone', async () => {
    const { page, close } = await visit.open('/');
    await page.locator('h1').evaluate((title) => {
      const name = document.createElement('span');
      name.textContent = 'W'.repeat(17);
      name.style.cssText = 'font: 16px sans-serif; white-space: nowrap';
      title.after(name);
    });
    const of = (set: keyof typeof letters) => misfits(page, [{ width: 320, letters: set }]);
    expect(await of('narrow')).toEqual([]);
    expect((await of('spaced')).join('\n')).toContain('320 px, spaced letters: the page is');
    await close();
  });
});

describe('the watch over faults', () => {
  it('sees a page that moves by itself', async () => {
    const { page, close } = await visit.open('/guide/kickoff-meeting/');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({ type: 'layout-shift' });
          document.querySelector('h1')?.before(document.createElement('hr'), document.createElement('hr'));
        }),
    );
    expect(shift).toBeGreaterThan(0);
    await close();
  });

  it('sees requests to other origins, script errors and breaches of the content policy', async () => {
    const { page, faults, close } = await visit.open('/');
    await page.evaluate(async () => {
      await fetch('https://example.com/').catch(() => undefined);
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      document.head.append(script);
      const picture = document.createElement('img');
      picture.src = 'https://example.com/picture.png';
      document.body.append(picture);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    });
    const seen = faults.join('\n');
    expect(seen).toMatch(/connect-src/);
    expect(seen).toMatch(/style-src/);
    expect(seen).toMatch(/script-src/);
    expect(seen).toMatch(/img-src/);
    expect(await page.title()).not.toBe('changed');
    await close();
  });

  it('sees a navigation that leaves the site', async () => {
    const { page, faults, close } = await visit.open('/');
    await page.evaluate(() => location.assign('https://example.com/'));
    await expect.poll(() => faults.join('\n')).toContain('asked another origin: https://example.com/');
    await close();
  });
});

describe('a profile that is used again', () => {
  it('is given up where it could not be made fresh: the next one is another', async () => {
    const first = await visit.open('/');
    const browser = first.page.context().browser() as unknown as {
      _newContextForReuse(options: { baseURL: string }): Promise<unknown>;
    };
    await first.close();
    const reuse = browser._newContextForReuse.bind(browser);
    const asked: string[] = [];
    browser._newContextForReuse = (options) => {
      asked.push(options.baseURL);
      return asked.length === 1 ? Promise.reject(new Error('The page goes somewhere else.')) : reuse(options);
    };
    for (const year of [2020, 2021]) {
      const { page, faults, close } = await visit.open('/');
      await page.clock.setFixedTime(new Date(`${year}-06-01T12:00:00`));
      await page.reload();
      expect(await page.evaluate(() => new Date().getFullYear())).toBe(year);
      expect(faults).toEqual([]);
      await close();
    }
    browser._newContextForReuse = reuse;
    expect(new Set(asked).size).toBe(2);
  });

  it('knows nothing of what was kept, changed or watched in it before', async () => {
    const first = await visit.open('/', { viewport: { width: 360, height: 740 } });
    await first.page.addInitScript(() => Object.assign(window, { before: true }));
    await first.page.route('**/*.svg', (route) => route.abort());
    await first.page.clock.setFixedTime(new Date('2020-01-01T12:00:00'));
    await first.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await first.page.reload();
    await first.page.evaluate(async () => {
      localStorage.setItem('kept', 'yes');
      sessionStorage.setItem('kept', 'yes');
      await new Promise((resolve) => {
        const opening = indexedDB.open('kept');
        opening.onsuccess = resolve;
      });
    });
    await first.page.context().addCookies([{ name: 'kept', value: 'yes', url: visit.origin }]);
    await first.page.context().newPage();
    await first.close();

    const second = await visit.open('/');
    expect(second.page.context().pages()).toHaveLength(1);
    expect(
      await second.page.evaluate(async () => ({
        stored: [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length],
        scripted: 'before' in window,
        isNow: new Date().getFullYear() > 2020,
        print: matchMedia('print').matches,
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
        width: innerWidth,
      })),
    ).toEqual({ stored: [0, 0, '', 0], scripted: false, isNow: true, print: false, dark: false, width: 1280 });
    expect(second.faults).toEqual([]);
    await second.close();
  });

  it('is not used while another test has it', async () => {
    const [one, other] = [await visit.open('/'), await visit.open('/')];
    await one.page.evaluate(() => localStorage.setItem('kept', 'here'));
    expect(await other.page.evaluate(() => localStorage.length)).toBe(0);
    await other.close();
    expect(await one.page.evaluate(() => localStorage.getItem('kept'))).toBe('here');
    await one.close();
  });
});

describe('quick steps', () => {
  it('end with a press that leads away, however soon the page is gone', async () => {
    const { page, close } = await visit.open('/');
    const link = page.locator('main a[href*="/guide/"]').first();
    const text = (await link.innerText()).replaceAll(/\s+/g, ' ').trim();
    // The frame that the steps would wait for never comes.
    await page.evaluate(() => {
      window.requestAnimationFrame = () => 0;
    });
    await quickly(page, press(text));
    await page.waitForURL('**/guide/**');
    await close();
  });
});
