import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { withExample } from '../../support/every-tool.ts';
import { misfits } from '../../support/fit.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('the transition tool', () => {
  it('has no accessibility fault, in light and dark colors, and fits 320 px: empty, with an example, for an agency', () =>
    useTool(visit, 'transition', async ({ page }) => {
      const look = async (state: string) => {
        expect(await faultsInBothSchemes(page), state).toEqual([]);
        expect(await misfits(page, [320, { width: 320, letters: 'spaced' }, 1280]), state).toEqual([]);
      };
      await look('empty');
      await withExample(page);
      await page.locator('#IEC > summary').click();
      await page.getByText('IEC-CSO-IIR', { exact: false }).first().waitFor();
      await page.locator('#IEC summary', { hasText: 'State, owner, note' }).first().click();
      await look('the example, with the duties of a ruleset');
      await page.getByLabel('Agency', { exact: true }).check();
      await page.getByLabel('20x certified').check();
      await page.getByLabel('A', { exact: true }).check();
      await page.locator('#AGU > summary').click();
      await page.locator('#FRC > summary').click();
      await page.getByText('KSI-CMT-LMC', { exact: false }).waitFor();
      await look('an agency that uses a Class A service');
    }));

  it('is answered and checked off by the keyboard alone', () =>
    useTool(visit, 'transition', async ({ page }) => {
      await page.getByLabel('Provider', { exact: true }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.locator('#AFC').waitFor();
      await page.locator('#AFC > summary').focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Done: AFC Addressing FedRAMP Communication').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.locator('#AFC > summary').getByText('Followed').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('[id="rulesets.AFC.state"]').waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('rulesets.AFC.state');
      await page.keyboard.press('Tab');
      await page.keyboard.type('R. Okafor');
      expect(await page.locator('[id="rulesets.AFC.owner"]').inputValue()).toBe('R. Okafor');
    }));
});
