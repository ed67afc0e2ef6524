import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import {
  addresses,
  answered,
  ask,
  groups,
  journeys,
  openDialog,
  startAt,
  startFresh,
  text,
} from '../../support/search-journey.ts';

const visit = visitSite(builtSite());
const journey = journeys(visit);
const step = '/guide/kickoff-meeting/';
const lookOf = (part: Locator) =>
  part.evaluate((element) => {
    const { color, backgroundColor, fontFamily } = getComputedStyle(element);
    return { color, backgroundColor, fontFamily };
  });

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

  it('search says so in place when its script cannot be loaded, on its own page too, and opens at the next try', async () => {
    const { page, close } = await startAt(visit, step);
    const scripts = '**/_astro/*-entry-*.js*';
    const report = page
      .getByRole('dialog')
      .getByText('Search did not load. The menu works. Try again when you are online.');
    for (const path of [step, '/search/']) {
      await page.route(scripts, (route) => route.abort());
      await page.goto(visit.origin + path);
      // Its own page asks for it by itself.
      if (path === step) await page.locator('a[data-search]').first().click();
      await report.waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
      // It looks the same on both.
      if (path === step) expect(await faultsInBothSchemes(page, 'dialog')).toEqual([]);
      expect(await lookOf(page.getByRole('dialog')), path).toEqual(await lookOf(page.locator('body')));
      await page.unroute(scripts);
      await page.getByRole('button', { name: 'Try again' }).click();
      await ask(page, 'ATO');
      expect((await addresses(page)).length, path).toBeGreaterThan(3);
      await page.goto('about:blank');
    }
    await close();
  });
});

describe('search without a line', () => {
  it('says so in place, leads nowhere, gives the focus back, and opens by itself once the line is back', async () => {
    const { page, close } = await startFresh(visit, step);
    const report = page.getByRole('dialog');
    const says = report.getByText('Search did not load. The menu works. Try again when you are online.');
    const link = page.locator('a[data-search]').first();
    await page.context().setOffline(true);
    await link.click();
    await says.waitFor();
    expect(await report.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => report.count()).toBe(0);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('/');
    await says.waitFor();
    await report.getByRole('button', { name: 'Try again' }).click();
    await says.waitFor();
    expect(new URL(page.url()).pathname).toBe(step);
    await page.context().setOffline(false);
    await page.locator('dialog.search[open]').waitFor();
    await ask(page, 'ATO');
    expect(await text(page)).toContain('Authorization to Operate');
    expect(await says.count()).toBe(0);
    await close();
  });
});
