import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { spreadOnPhone, visitInFirefox } from '../support/firefox-page.ts';
import { layoutFaults } from '../support/layout-faults.ts';
import { keptRecord } from '../support/my-work.ts';

const visit = visitInFirefox(builtSite());

const kept = {
  ...keptRecord('readiness', 'one', { version: 2, title: 'Acme Cloud', facts: { role: 'csp', level: 'Moderate' } }),
  ...keptRecord('readiness', 'two', { version: 2, title: 'Beta Cloud', facts: { role: 'csp', level: 'High' } }),
};

describe('the page of all work in Firefox', () => {
  it('goes on with work from the home page; renames, compares, saves and deletes it; and erases everything', () =>
    visit.use('/', async ({ page, press, sees, saves, entered }) => {
      await page.evaluate((records) => {
        for (const [name, text] of Object.entries(records)) localStorage.setItem(name, text);
      }, kept);
      await page.reload();
      await press(/^Continue “(?:Acme|Beta) Cloud”$/);
      await expect.poll(() => entered(/^Name of this/)).toMatch(/^(?:Acme|Beta) Cloud$/);
      await page.goto(new URL('/', page.url()).href);
      await press('My work');
      await sees('This browser keeps 2 pieces of work from 1 tool.');
      await press('Rename: Beta Cloud');
      await page.keyboard.type('Gamma Cloud');
      await page.keyboard.press('Enter');
      await sees('“Beta Cloud” is now called “Gamma Cloud”.');
      await press('Compare: Gamma Cloud');
      await sees('Compare “Gamma Cloud” with');
      await page.select('.unfolded select', 'one');
      await sees('They differ in 1 entry.');
      const file = await saves('Save as a file: Acme Cloud');
      expect(JSON.parse(file.text)).toMatchObject({ tool: 'readiness', title: 'Acme Cloud' });
      const zip = await saves('Save all as a zip file');
      expect(zip.name).toMatch(/^my-work-.+\.zip$/);
      expect(zip.text).toMatch(/^PK(?:.|\n)+readiness\/gamma-cloud-/);
      await press('Delete: Acme Cloud');
      await sees('“Acme Cloud” was deleted.');
      await press('Undo');
      await sees('This browser keeps 2 pieces of work');
      await spreadOnPhone(page);
      expect(await page.evaluate(layoutFaults, 'body')).toEqual([]);
      await press('Erase everything');
      await sees('This erases 2 pieces of work.');
      await press('Erase everything');
      await sees('This browser keeps no work yet.');
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    }));
});
