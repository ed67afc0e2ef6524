import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { scenariosIn } from '../../../src/domain/escalation/scenarios.ts';
import { stepNumber } from '../../../src/domain/escalation/step-outlines.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { heading, standsAt, titleOf } from '../../support/escalation-page.ts';
import { scenarioWords } from '../../support/escalation-words.ts';
import { press, quickly, sees } from '../../support/quickly.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());
const scenarios = scenariosIn(scenarioWords);

/** Opens a scenario by its place in the list. */
async function walk(page: Page, place = 0): Promise<void> {
  await quickly(page, press('Learn from a scenario'));
  await heading(page, 'Choose a scenario');
  await page
    .getByRole('button', { name: /^Start this scenario/ })
    .nth(place)
    .click();
  await heading(page, scenarios[place]?.title ?? '');
}

async function choose(page: Page, label: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).check();
  await quickly(page, press('See what follows'));
}

const follows = ({ outcome }: { readonly outcome: string }) =>
  outcome === 'refused' ? 'That does not fit the process' : 'What follows';

describe('a scenario to learn from', () => {
  it('asks for a choice, shows for a wrong one what would follow, and why, and lets one choose again; keeps nothing, and ends', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await walk(page);
      await quickly(page, press('See what follows'), sees('Choose an answer first.'));
      await choose(page, 'Notify FedRAMP first');
      await heading(page, 'That does not fit the process');
      const text = await page.getByRole('region', { name: 'The scenario' }).innerText();
      expect(text).toContain('For a DFR, they must notify it when the escalation is resolved.');
      expect(text).toContain('The source names no such message for a DFR');
      expect(text).toContain(
        `ConMon Performance Management, steps ${stepNumber('review')} and ${stepNumber('report')}`,
      );
      await quickly(page, press('Choose again'));
      await heading(page, scenarios[0]?.title ?? '');
      await choose(page, 'Raise the level from none to a DFR, and notify the CSP');
      await heading(page, 'What follows');
      await expect
        .poll(() => page.locator('.flowlist [aria-current]').textContent())
        .toContain(`${stepNumber('answer-intent')}. ${titleOf('answer-intent')}`);
      await quickly(page, press('Continue'));
      await page.getByRole('group', { name: 'For a DFR, from whom must it come?' }).waitFor();
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.reload();
      await page.getByLabel('Name of this case').waitFor();
      await expect.poll(() => page.getByRole('button', { name: 'All cases', exact: true }).isVisible()).toBe(true);

      // It leads to an end, from which one can start over or run a case.
      await walk(page);
      await choose(page, 'Only monitor the CSP more closely');
      await heading(page, 'What follows');
      await expect
        .poll(() => page.locator('.flowlist [aria-current]').textContent())
        .toBe(`Ended: ${titleOf('monitored')}`);
      await quickly(page, press('Start over'));
      await heading(page, scenarios[0]?.title ?? '');
      await expect
        .poll(() => page.locator('.flowlist [aria-current]').textContent())
        .toContain(`${stepNumber('review')}. ${titleOf('review')}`);
      await choose(page, 'Only monitor the CSP more closely');
      await quickly(page, press('Run a case of your own'));
      await standsAt(page, 'identify');
    }));

  it('shows every outcome of its first decision, and of every other scenario the first outcome', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await quickly(page, press('Learn from a scenario'));
      for (const [place, { title, turns }] of scenarios.entries()) {
        await heading(page, 'Choose a scenario');
        const walks = page.getByRole('button', { name: /^Start this scenario/ });
        await walks.nth(place).click();
        await heading(page, title);
        const choices = turns[0]?.choices ?? [];
        for (const choice of place === 0 ? choices : choices.slice(0, 1)) {
          await choose(page, choice.label);
          await heading(page, follows(choice));
          const consequence = page.getByRole('region', { name: 'The scenario' }).getByText(choice.consequence);
          await expect.poll(() => consequence.isVisible(), { message: choice.label }).toBe(true);
          await quickly(page, press('Start over'));
          await heading(page, title);
        }
        await quickly(page, press('Choose another scenario'));
      }
    }));
});
