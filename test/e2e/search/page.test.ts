import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { addresses, answered, ask, groups, journeys, openDialog, startAt, text } from '../../support/search-journey.ts';

const visit = visitSite(builtSite());
const journey = journeys(visit);
const step = '/guide/kickoff-meeting/';

describe('the page of search', () => {
  it('has what is asked in its address, for links and reload', () =>
    journey('/search/?q=incident&kind=term&role=&phase=', async ({ page }) => {
      await answered(page);
      expect(await page.getByLabel('Terms').isChecked()).toBe(true);
      expect(await groups(page)).toEqual(['Glossary terms']);
      await page.getByLabel('All', { exact: false }).first().check();
      await page.getByLabel('Role').selectOption('csp');
      await answered(page);
      expect(new URL(page.url()).search).toBe('?q=incident&role=csp');
      const before = await addresses(page);
      await page.reload();
      await answered(page);
      expect(await addresses(page)).toEqual(before);
      expect(await page.getByLabel('Role').inputValue()).toBe('csp');
    }));

  it('goes back and forward through what was asked, and shows more when asked', () =>
    journey('/search/?q=charter', async ({ page }) => {
      await answered(page);
      const field = page.locator('[name=q]');
      await field.fill('incident');
      await field.press('Enter');
      await page.getByLabel('Terms').check();
      await answered(page);
      const query = () => new URL(page.url()).search;
      expect(query()).toBe('?q=incident&kind=term');
      await page.goBack();
      await expect.poll(query).toBe('?q=incident');
      await page.goBack();
      await expect.poll(query).toBe('?q=charter');
      await expect.poll(() => field.inputValue()).toBe('charter');
      await expect.poll(() => text(page)).toContain('charter');
      await page.goForward();
      await expect.poll(() => field.inputValue()).toBe('incident');

      await page.goto(`${visit.origin}/search/?q=agency`);
      await answered(page);
      const before = await groups(page);
      await page.getByRole('button', { name: /^Show more/ }).click();
      await answered(page);
      const after = await groups(page);
      expect(after.length).toBeGreaterThan(before.length);
      expect(after.slice(0, before.length)).toEqual(before);
    }));

  it('does not fill the history while somebody types', () =>
    journey('/search/', async ({ page }) => {
      const length = () => page.evaluate(() => history.length);
      const before = await length();
      await page.locator('[name=q]').pressSequentially('incident');
      await answered(page);
      expect(await length()).toBe(before + 1);
      expect(new URL(page.url()).search).toBe('?q=incident');
    }));

  it('is where the link leads without script', async () => {
    const { page, close } = await startAt(visit, step, { javaScriptEnabled: false });
    await page.locator('a[data-search]').first().click();
    await page.waitForURL('**/search/');
    expect(await page.locator('main').innerText()).toContain('needs a script');
    expect(await page.locator('main form').isVisible()).toBe(false);
    expect(await page.locator('main a').count()).toBeGreaterThan(3);
    await close();
  });
});

describe('when something is missing', () => {
  it('search says that the index is not there, be it no file or no network, and the quick list answers', async () => {
    const { page, close } = await startAt(visit, step);
    const block = '**/pagefind/**';
    await page.route(block, (route) => route.fulfill({ status: 404 }));
    await openDialog(page);
    await ask(page, 'kickoff meeting');
    expect(await text(page)).toContain('Full-text search is not available');
    expect(await addresses(page)).toContain(step);
    await page.unroute(block);
    let asked = 0;
    await page.route(block, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => asked).toBeGreaterThan(0);
    await answered(page);
    expect(await text(page)).toContain('Full-text search is not available');
    expect(await addresses(page)).toContain(step);
    await page.unroute(block);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => text(page)).not.toContain('not available');
    await expect.poll(() => page.locator('.found mark').count()).toBeGreaterThan(0);
    await close();
  });

  it('search says that it did not load, and can try again', async () => {
    const { page, close } = await startAt(visit, step);
    await page.route('**/search-terms.json', (route) => route.abort());
    await openDialog(page);
    // The region that speaks says the same.
    await page.locator('.note', { hasText: 'Search did not load.' }).waitFor();
    await page.unroute('**/search-terms.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await ask(page, 'ATO');
    expect((await addresses(page)).length).toBeGreaterThan(3);
    await close();
  });

  it('the link leads to the page of search when the dialog cannot be loaded, which then says so once', async () => {
    const { page, close } = await startAt(visit, step);
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await page.route('**/_astro/*-entry-*.js', (route) => route.abort());
    await page.locator('a[data-search]').first().click();
    await page.waitForURL('**/search/');
    await page.getByText('Search did not load. Reload the page to try again.').waitFor();
    expect(loads).toBe(1);
    await close();
  });
});
