import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { termsFile } from '../../../src/search/paths.ts';
import { kinds } from '../../../src/search/terms.ts';
import { unpackTerms } from '../../../src/search/terms-file.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import {
  addresses,
  announced,
  answered,
  ask,
  groups,
  journeys,
  openDialog,
  text,
} from '../../support/search-journey.ts';

const site = builtSite();
const visit = visitSite(site);
const journey = journeys(visit);
const step = '/guide/kickoff-meeting/';

/** What might do harm where it is asked for. */
const harms = [
  { name: 'a script', query: '<script>alert(1)</script>' },
  { name: 'a picture with a handler', query: '<img src=x onerror=alert(1)>' },
  { name: 'punctuation', query: '!!! ??? …' },
  { name: 'an emoji', query: '😀' },
  { name: 'a quotation mark', query: '"' },
  { name: 'a very long word', query: 'a'.repeat(5000) },
  { name: 'very many words', query: 'agency review package '.repeat(200) },
  { name: 'an encoded zero', query: '%00' },
  { name: 'a slash', query: '/' },
];

describe('what search finds', () => {
  // Of many searches, where they lead and what is the same as what, the tests of the built site say over the same index.
  it('shows the term that was asked for, and what else was searched for; pages marked, with the heading that answers', () =>
    journey('/search/', async ({ page }) => {
      await ask(page, '3PAO');
      const byItsName = await addresses(page);
      expect(byItsName.length).toBeGreaterThan(3);
      expect(byItsName).toEqual([...new Set(byItsName)]);
      await ask(page, 'third party assessor');
      const card = page.locator('.hit');
      expect(await card.innerText()).toMatch(/3PAO\s+Third Party Assessment Organization/);
      expect(await card.innerText()).toMatch(/Also finds: 3PAO, Third Party Assessment Organization/);
      expect(await card.locator('a').getAttribute('href')).toBe('/glossary/#3pao');
      await ask(page, 'third-party assessor');
      expect(await addresses(page)).toEqual(byItsName);

      await ask(page, 'PMO review takes how long');
      const group = page.locator('.hits', { has: page.getByRole('heading', { name: 'PMO Review', exact: true }) });
      expect(await group.locator('.kicker').innerText()).toMatch(/Authorization\s*Step 10/);
      expect(await group.locator('.found li').first().innerText()).toContain('How long the review takes');
      expect((await group.locator('mark').allInnerTexts()).join()).toContain('long');
      // A part that says it in other words shows the question that it answers.
      await ask(page, 'is my data uploaded');
      expect(await page.locator('.found li', { hasText: 'Answers:' }).first().innerText()).toContain('uploaded');

      await ask(page, 'late remediation');
      const found = await addresses(page);
      expect(found).toContain('/guide/deficiency-triggers/#late-remediation-high-cap');
      await ask(page, 'overdue POA&M');
      expect(await page.locator('.hit a').getAttribute('href')).toBe('/glossary/#past-due-poam');
    }));

  it('is what was meant for what is misspelled; for what nobody wrote the nearest terms are offered', () =>
    journey(step, async ({ page }) => {
      await openDialog(page);
      await ask(page, 'kikoff meeting');
      expect(await groups(page)).toContain('Kickoff Meeting');
      expect(await text(page)).toContain('Nothing here contains “kikoff meeting”');
      await page.locator('.answer').getByRole('button', { name: 'Kickoff Meeting' }).click();
      await answered(page);
      expect(await page.locator('[name=q]').inputValue()).toBe('Kickoff Meeting');
      expect(await groups(page)).toContain('Kickoff Meeting');

      await ask(page, 'xyzzyqwerty');
      expect(await text(page)).toContain('Nothing found for “xyzzyqwerty”');
      const links = await page
        .locator('.answer .note a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.slice(-2)).toEqual(['/glossary/', '/guide/process/']);
      const nearest = links.slice(0, -2);
      expect(nearest.length).toBeGreaterThan(2);
      expect(nearest.filter((address) => !address.startsWith('/search/?q='))).toEqual([]);
      await page.locator('.answer .nearest a').first().click();
      await answered(page);
      expect((await addresses(page)).length).toBeGreaterThan(0);
      expect(await page.locator('dialog.search[open]').count()).toBe(1);
    }));

  it('comes to no harm by what might do some', () =>
    journey('/search/', async ({ page }) => {
      const holds = async (name: string) => {
        expect(await page.locator('.answer :is(script, img)').count(), name).toBe(0);
        expect((await text(page)).length, name).toBeGreaterThan(0);
      };
      for (const { name, query } of harms) {
        await ask(page, query);
        await holds(name);
      }
      // From the address a query comes by way of its encoding.
      for (const { name, query } of harms.filter(({ query }) => /<img|%/.test(query))) {
        await page.goto(`${visit.origin}/search/?q=${encodeURIComponent(query)}`);
        await answered(page);
        await holds(`${name}, in the address`);
      }
    }));
});

describe('the filters', () => {
  const count = async (page: Page, kind: string) => Number(await page.locator(`[data-count="${kind}"]`).innerText());

  it('say how much each choice would show, and show it', () =>
    journey('/search/', async ({ page }) => {
      await ask(page, 'incident');
      const all = await count(page, '');
      const perKind = await Promise.all(kinds.map((id) => count(page, id)));
      expect(perKind.reduce((sum, own) => sum + own, 0)).toBe(all);
      await page.getByLabel('Triggers').check();
      await answered(page);
      expect(await groups(page)).toEqual(['Deficiency triggers']);
      const triggers = await count(page, 'trigger');
      await expect.poll(() => announced(page)).toBe(`${triggers} results: ${triggers} triggers`);
      expect(await count(page, '')).toBe(all);
    }));

  it('for role and phase leave only pages of that role and phase; tools are offered where the site has some', () =>
    journey('/search/', async ({ page }) => {
      const list = unpackTerms(JSON.parse(readFileSync(join(site.folder, termsFile), 'utf8')));
      const tools = list.pages.filter(({ kind }) => kind === 'tool');
      await ask(page, 'review');
      expect(await page.getByLabel('Tools').isVisible()).toBe(tools.length > 0);

      await page.getByLabel('Phase').selectOption({ value: 'authorization' });
      await answered(page);
      const phases = await page.locator('.hits .kicker b').allInnerTexts();
      expect(new Set(phases)).toEqual(new Set(['Authorization']));
      await page.getByLabel('Role').selectOption({ value: 'liaison' });
      await answered(page);
      expect(await addresses(page)).toEqual([]);
      expect(await page.getByLabel('Phase').locator('option[value=start]').innerText()).toMatch(/^Start \([1-9]/);
    }));
});
