import { describe, expect, it } from 'vitest';
import { stations } from '../../../src/domain/process/process-line.ts';
import { landsOn, visitSite } from '../../support/browser.ts';
import { builtSite, byTag, type SitePage, treeOf, wordsOf } from '../../support/built-site.ts';

const site = builtSite();
const visit = visitSite(site);
const withoutScript = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };
const reader = visit.reader(withoutScript);

/** Every page that has a part which only script brings, and one of each frame. A form for paper is the same without it. */
const hasScriptedParts = ({ path }: SitePage) =>
  /^\/(?:tools\/[^/]+|work|search|changes|today|404.html)\/?$/.test(path);
const frames = ['/', '/guide/deficiency-triggers/', '/guide/process/', '/glossary/', '/tools/'];
const pages = site.pages.filter((page) => frames.includes(page.path) || hasScriptedParts(page));

describe('without script', () => {
  it.each(pages)('$path shows its text', async (built) => {
    const { page, faults } = await reader.at(built.path);
    const heading = byTag(treeOf(built), 'h1')[0];
    const seen = await page.evaluate(() => ({
      heading: document.querySelector('h1')?.textContent?.replace(/\s+/g, ' '),
      main: document.querySelector('main')?.innerText.length,
      all: document.body.innerText.replace(/\s+/g, ' '),
      keys: [...document.querySelectorAll('.masthead kbd')].filter((key) => key.checkVisibility()).length,
    }));
    expect(seen.heading).toBe(heading && wordsOf(heading));
    expect(seen.main).toBeGreaterThan(120);
    expect(faults).toEqual([]);
    // Nothing refers to what only script brings: the tools’ buttons, what stands “above” in them, and the key of search.
    expect(
      seen.all.match(
        /[^.]*(Try the worked example|choose it above|The tool has \d+ more|To (?:open|load) it|to move, Enter)[^.]*/gi,
      ),
    ).toBeNull();
    expect(seen.keys).toBe(0);
  });

  // Where each page leads, the test of the built line says.
  it('the line can be walked from page to page', async () => {
    const { page, close } = await visit.open(`/guide/${stations[0]?.id}/`, withoutScript);
    for (const station of stations.slice(1, 4)) {
      await page.locator('a[rel=next]').click();
      await landsOn(page, `/guide/${station.id}/`);
    }
    await close();
  });

  it('the line leads to every step, also on a phone', async () => {
    const { page, close } = await visit.open('/guide/kickoff-meeting/', {
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole('navigation', { name: 'Steps of the process' }).getByRole('button').first().click();
    const links = page.locator('#line:popover-open a.station');
    expect(await links.count()).toBe(stations.length);
    await links.last().click();
    await landsOn(page, `/guide/${stations.at(-1)?.id}/`);
    await close();
  });

  it('a marked term opens its meaning', async () => {
    const { page, close } = await visit.open('/guide/kickoff-meeting/', withoutScript);
    const term = page.locator('button.term').first();
    await term.click();
    const meaning = page.locator('.gloss:popover-open');
    await meaning.waitFor();
    expect(await meaning.getAttribute('id')).toBe(await term.getAttribute('popovertarget'));
    await meaning.getByRole('link', { name: 'Glossary' }).click();
    await landsOn(page, '/glossary/');
    await close();
  });

  it('the search link leads to a page that helps', async () => {
    const { page, close } = await visit.open('/', withoutScript);
    await page.locator('.masthead .find').click();
    await landsOn(page, '/search/');
    const main = page.getByRole('main');
    expect(await main.getByRole('link', { name: /glossary/i }).count()).toBeGreaterThan(0);
    expect(await main.getByRole('link').count()).toBeGreaterThan(3);
    await close();
  });
});
