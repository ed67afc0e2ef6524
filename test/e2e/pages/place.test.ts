import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';

const visit = visitSite(builtSite());

describe('the reader’s place', () => {
  it('on the line at the side is in view, with the parts of the page under it', async () => {
    const { page, close } = await visit.open('/guide/deficiency-triggers/', { viewport: { width: 1280, height: 720 } });
    const line = page.getByRole('navigation', { name: 'Steps of the process' });
    const shown = await line.locator('[aria-current]').evaluate((place) => {
      const { top, bottom } = place.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(shown).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await line.getByRole('link', { name: 'Change Control' }).click();
    await page.waitForURL(({ hash }) => hash === '#change-control');
    await close();
  });

  it('on a phone is in view when the line opens, which closes over a part that is chosen', async () => {
    const { page, close } = await visit.open('/guide/deficiency-triggers/', { viewport: { width: 360, height: 740 } });
    await page.locator('.linebar').click();
    const line = page.getByRole('navigation', { name: 'Steps of the process' });
    const part = line.getByRole('link', { name: 'Change Control' });
    await expect.poll(() => part.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight)).toBe(true);
    await part.click();
    await expect.poll(() => page.locator('#line').isVisible()).toBe(false);
    await close();
  });

  it('after a long deep link is where the link leads, at once', async () => {
    const { page, close } = await visit.open('/sources/playbook/');
    const last = await page.evaluate(() => {
      const targets = [...document.querySelectorAll('main [id]')];
      const target = targets.at(-1);
      location.hash = target?.id ?? '';
      return target?.getBoundingClientRect().top ?? Number.NaN;
    });
    expect(last).toBeLessThan(720);
    await close();
  });
});
