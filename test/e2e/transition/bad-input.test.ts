import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { alert, fillStorage, name } from '../../support/every-tool.ts';
import { misfits } from '../../support/fit.ts';
import { longName } from '../../support/longest-work.ts';
import { enter, quickly } from '../../support/quickly.ts';
import { keepOpened, openFile, useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('what does not fit a transition', () => {
  it('is shown and explained, and nothing of it is lost: a class, a date, rules that are newer, texts of any length', () =>
    useTool(visit, 'transition', async ({ page }) => {
      const outcome = page.getByRole('region', { name: 'What you must do by when' });
      await quickly(page, enter('Agency'), enter('20x certified'), enter('A'));
      await outcome.getByText('Rulesets for agencies that bind you now: 1 of 3.').waitFor();
      await quickly(page, enter('Rev5 certified'));
      await outcome.getByText('There is no Class A on this path: it has Class B, C, and D.').waitFor();
      await quickly(page, enter('Not known'), enter('Impact level, if you do not know the class', 'Moderate'));
      await outcome.getByText('FedRAMP tells agencies not to equate the two').waitFor();
      await quickly(page, enter(/^Start of the next independent assessment/, '2026-11-21'));
      await outcome.getByText('The assessment that you entered started November 21, 2026, which is past.').waitFor();

      const text = JSON.stringify({
        tool: 'transition',
        version: 1,
        title: 'Newer',
        facts: {
          rules: '2031-05-05',
          side: 'provider',
          path: 'rev5',
          class: 'Q',
          assessment: '2027-02-30',
          service: longName,
          rulesets: { AFC: { state: 'perhaps', note: longName }, QQQ: { note: longName } },
          duties: { 'AFC-CSO-INB_must_BCD': { owner: longName }, 'no key': { note: 'kept' } },
        },
      });
      await openFile(page, 'newer.json', text);
      await expect.poll(() => name(page).inputValue()).toBe('Newer');
      const faults = page.locator('.faults');
      await faults.waitFor();
      expect(await faults.innerText()).toContain('“Q” is not a choice here.');
      expect(await faults.innerText()).toContain('“no key” is not the name of a duty. Its entries are kept.');
      await outcome.getByText('This work was made with the rules as of May 5, 2031.').waitFor();
      await outcome.getByText('which are older. Nothing that you entered is lost.').waitFor();
      await faults.getByRole('link', { name: /^AFC Addressing FedRAMP Communication, state/ }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('rulesets.AFC.state');
      expect(await misfits(page, [320, 1280])).toEqual([]);
      await keepOpened(page);
      await fillStorage(page);
      await quickly(page, enter('#rulesets.AFC.note', 'after the storage was full'));
      await alert(page).first().waitFor();
    }));
});
