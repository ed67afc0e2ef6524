import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { withExample } from '../../support/every-tool.ts';
import { closestScreen, misfits } from '../../support/fit.ts';
import { enter, quickly, sees } from '../../support/quickly.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

describe('the transition tool', () => {
  // At rest it is looked at with all other pages.
  it('has no accessibility fault, in light and dark colors, and fits 320 px: with an example, for an agency', () =>
    useTool(visit, 'transition', async ({ page }) => {
      await withExample(page);
      await page.locator('#IEC > summary').click();
      await quickly(page, sees('IEC-CSO-IIR'));
      expect(await faultsInBothSchemes(page, '.island'), 'the example, with the duties of a ruleset').toEqual([]);
      expect(await misfits(page, [closestScreen, 1280])).toEqual([]);
      await quickly(page, enter('Agency'), enter('20x certified'), enter('A'));
      await page.locator('#AGU > summary').click();
      await page.locator('#FRC > summary').click();
      await quickly(page, sees('KSI-CMT-LMC'));
      expect(await faultsInBothSchemes(page), 'an agency that uses a Class A service').toEqual([]);
      expect(await misfits(page, [closestScreen])).toEqual([]);
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
      await page.locator('[id="rulesets.AFC.state"]').waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('rulesets.AFC.state');
      await page.keyboard.type('Done');
      await page.locator('#AFC > summary').getByText('Followed').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.type('R. Okafor');
      expect(await page.locator('[id="rulesets.AFC.owner"]').inputValue()).toBe('R. Okafor');
    }));
});
