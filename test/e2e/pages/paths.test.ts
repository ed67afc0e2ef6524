import { describe, expect, it } from 'vitest';
import { landsOn, visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';

describe('a wrong address', () => {
  const visit = visitSite(builtSite());

  it('leads to a page that helps', async () => {
    const { page, close } = await visit.open('/guide/kick-off/deeper/');
    expect(await page.locator('h1').textContent()).toBe('Page not found');
    const main = page.getByRole('main');
    expect(await main.getByRole('link', { name: /search/i }).count()).toBeGreaterThan(0);
    await main.getByRole('link', { name: 'Kickoff Meeting', exact: true }).click();
    await landsOn(page, '/guide/kickoff-meeting/');
    await close();
  });
});

describe('the site at /docs/', () => {
  const visit = visitSite(builtSite('dist-docs', '/docs/'));

  it('is walked from the home page to a step, a source and the glossary by clicking', async () => {
    const { page, faults, close } = await visit.open('/docs/');
    await page.getByRole('main').getByRole('link', { name: 'Kickoff Meeting', exact: true }).click();
    await landsOn(page, '/docs/guide/kickoff-meeting/');
    await page.locator('main .src.side a').first().click();
    await landsOn(page, '/docs/sources/playbook/');
    expect(new URL(page.url()).hash).toMatch(/^#ap-\d{3}$/);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Glossary' }).click();
    await landsOn(page, '/docs/glossary/');
    await page.locator('.masthead .mark').click();
    await landsOn(page, '/docs/');
    expect(faults).toEqual([]);
    await close();
  });

  it('has its own page for wrong addresses', async () => {
    const { page, faults, close } = await visit.open('/docs/nowhere/');
    await page.getByRole('main').getByRole('link', { name: 'glossary' }).click();
    await landsOn(page, '/docs/glossary/');
    expect(faults).toEqual([]);
    await close();
  });
});
