import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../../src/domain/escalation/case/events.ts';
import { dateInWords } from '../../../src/domain/wording.ts';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import {
  exampleEvent,
  examples,
  heading,
  runCase,
  standsAt,
  titleOf,
  tryExample,
} from '../../support/escalation-page.ts';
import { overEdge } from '../../support/fit.ts';
import { enter, press as pressed, quickly } from '../../support/quickly.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

const press = (page: Page, name: string | RegExp) => quickly(page, pressed(name));
const wide = { width: 1280, height: 900 };

/**
 * Demands that axe finds nothing in the tool as it stands, in either scheme, and that it fits the narrowest window.
 * What is around the tool is looked at with all other pages.
 */
async function looksWell(page: Page, state: string): Promise<void> {
  expect(await faultsInBothSchemes(page, '.island'), state).toEqual([]);
  await page.setViewportSize({ width: 320, height: 740 });
  expect(await overEdge(page, '.island'), `${state}, 320 px`).toEqual([]);
  await page.setViewportSize(wide);
}

/** Opens the draft of the notice of the decision, with its Markdown text. */
async function openDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Draft text of: Notice of the decision/ }).click();
  await page.getByText('The draft as Markdown text').first().click();
  await page.getByRole('button', { name: 'Copy the draft' }).waitFor();
}

describe('every state leaves axe nothing to find and fits narrow windows', () => {
  it('with the drawing as a list in a narrow one, with the scenarios, and with a choice that the process refuses', () =>
    useTool(
      visit,
      'escalation',
      async ({ page }) => {
        for (const width of [320, 360]) {
          await page.setViewportSize({ width, height: 740 });
          expect(await page.locator('.flow').isVisible(), `the drawing at ${width} px`).toBe(false);
          expect((await page.locator('.flowlist').boundingBox())?.height, `${width} px`).toBeGreaterThan(200);
        }
        await page.setViewportSize(wide);
        await press(page, 'Learn from a scenario');
        await heading(page, 'Choose a scenario');
        await looksWell(page, 'the scenarios');
        await press(page, /^Start this scenario/);
        await quickly(page, enter('Notify FedRAMP first'));
        await press(page, 'See what follows');
        await heading(page, 'That does not fit the process');
        await looksWell(page, 'a choice that is refused');
      },
      { viewport: wide },
    ));

  it('with entries to correct, with a decision to take beside an open draft, and at an end', () =>
    useTool(
      visit,
      'escalation',
      async ({ page }) => {
        await runCase(page);
        await press(page, 'Add the trigger');
        await quickly(page, enter('Day on which it happened', ''));
        await press(page, 'Record and continue');
        await heading(page, '2 entries of the next event need correcting');
        await looksWell(page, 'entries to correct');

        await tryExample(page);
        await quickly(page, enter(/^The time has passed/));
        await press(page, 'Record and continue');
        await standsAt(page, 'review');
        await quickly(page, enter(/^Raise the level/));
        await openDraft(page);
        await looksWell(page, 'a decision and a draft');

        await press(page, 'Other examples');
        await press(page, examples.find(({ scenario }) => scenario.id === 'severe-at-once')?.title ?? '');
        await standsAt(page, 'released');
        await looksWell(page, 'an end');
      },
      { viewport: wide },
    ));
});

describe('by keyboard alone', () => {
  it('a case goes from the choice of the way in to its second step', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      const focus = (name: string) => page.getByRole('button', { name }).focus();
      await focus('Run a case');
      await page.keyboard.press('Enter');
      await standsAt(page, 'identify');
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(titleOf('identify'));
      // From the heading: the links to sources, the chosen event, then the level.
      const at = () => page.evaluate(() => document.activeElement?.id);
      for (let count = 0; count < 12 && (await at()) !== 'event-existing'; count++) await page.keyboard.press('Tab');
      expect(await at()).toBe('event-existing');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.getByLabel('DFR', { exact: true }).isChecked()).toBe(true);
      await page.getByLabel('Day on which it happened').focus();
      await page.keyboard.press('Enter');
      await standsAt(page, 'review');
    }));
});

/** The criteria that the notices of the decision among the events hold. */
const criteriaOf = (events: readonly CaseEvent[]) =>
  events.flatMap((event) => (event.kind === 'decision-notified' ? (event.criteria ?? []) : []));

describe('a draft', () => {
  it('is marked, copied as Markdown or selected for it, printed alone, and holds what is not recorded yet', () =>
    useTool(
      visit,
      'escalation',
      async ({ page }) => {
        await tryExample(page);
        await openDraft(page);
        const sheet = page.getByRole('region', { name: 'Notice of the decision', exact: true });
        expect(await page.getByText('Draft: built from the case as recorded.').isVisible()).toBe(true);
        expect(await sheet.innerText()).not.toContain('Draft: built from the case');
        expect(await page.getByText(/^Still to fill in: /).innerText()).toContain('Send the response to');

        await press(page, 'Copy the draft');
        await page.getByText('The draft was copied.').waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain('# Notice of the decision');
        expect(copied).not.toContain('Draft: built from the case');
        expect(copied).toContain('**Signature:** ____');
        const [criterion = ''] = examples[0]?.taken.flatMap(({ choice }) => criteriaOf(choice.events)) ?? [];
        expect(criterion).not.toBe('');
        expect(copied).toContain(criterion);

        // Where the browser does not let the page copy, the text is selected for copying by hand.
        await page.evaluate(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
          getSelection()?.removeAllRanges();
          window.print = () => undefined;
        });
        await press(page, 'Copy the draft');
        await page.getByText(/^This browser does not let the page copy/).waitFor();
        await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toContain('# Notice of the decision');

        await press(page, 'Print the draft');
        const printout = page.locator('.printout');
        await printout.waitFor({ state: 'attached' });
        const printed = (await printout.textContent()) ?? '';
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        const sent = dateInWords(exampleEvent('decision-notified').on);
        expect(printed.startsWith(`Notice of the decisionDate${sent}`), printed).toBe(true);
        expect(printed).toMatch(/SignatureBlank line to sign onName and titleBlank line to sign on$/);
        expect(printed).not.toContain('Not given');

        const toggle = page.getByRole('button', { name: /^Draft text of: Notice of the decision/ });
        await toggle.click();
        for (const place of ['answer-decision', 'notify-decision'] as const) {
          await press(page, 'Undo the last entry');
          await standsAt(page, place);
        }
        await toggle.click();
        await page.getByLabel(/^Criteria for returning/).fill('Every server is scanned');
        await sheet.getByText('Every server is scanned').waitFor();
        await expect.poll(() => page.getByText(/which is not recorded yet/).isVisible()).toBe(true);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));
});

describe('without a script', () => {
  it('the rule stands in full, with a sheet to fill in by hand', async () => {
    const { page, close } = await visit.open('/tools/escalation/', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const part of [
      'This tool needs a script',
      titleOf('release'),
      'Escalate immediately',
      'Notice to FedRAMP of a Suspension or Revocation',
      'Agreed dates (the source sets none)',
      'April 30, 2026',
      'Last day for the CSP’s answer (step 4)',
      'Last day for the CSP’s response with its plan (step 7)',
    ]) {
      expect(text).toContain(part);
    }
    expect(await page.locator('.paper-box').count()).toBeGreaterThan(20);
    await close();
  });
});
