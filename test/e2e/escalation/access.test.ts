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
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
const example = async (page: Page, title: string) => {
  await press(page, 'Other examples');
  await press(page, title);
};

/** The states in which the tool looks different, each with the way to it from a fresh page. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'before a way in is chosen': async (page) => {
    await page.getByRole('button', { name: 'Learn from a scenario' }).waitFor();
  },
  'with an empty case and its first problems': async (page) => {
    await runCase(page);
    await press(page, 'Add the trigger');
    await press(page, 'Record and go on');
    await page.getByText('Choose the level that the CSP is on already.').waitFor();
  },
  'with several entries to correct': async (page) => {
    await runCase(page);
    await page.getByLabel('Day on which it happened').fill('');
    await press(page, 'Record and go on');
    await heading(page, '2 entries of the next event need correcting');
  },
  'with a decision to take': async (page) => {
    await tryExample(page);
    await page.getByLabel(/^The time has passed/).check();
    await press(page, 'Record and go on');
    await standsAt(page, 'review');
    await page.getByLabel(/^Raise the level/).check();
  },
  'with a draft open': async (page) => {
    await tryExample(page);
    await page.getByRole('button', { name: /^Draft text of: Notice of the decision/ }).click();
    await page.getByText('The draft as Markdown text').first().click();
    await page.getByRole('button', { name: 'Copy the draft' }).waitFor();
  },
  'at an end': async (page) => {
    await example(page, examples.find(({ scenario }) => scenario.id === 'severe-at-once')?.title ?? '');
    await standsAt(page, 'released');
  },
  'with the scenarios': async (page) => {
    await press(page, 'Learn from a scenario');
    await heading(page, 'Choose a scenario');
  },
  'with a choice that the process refuses': async (page) => {
    await press(page, 'Learn from a scenario');
    await press(page, /^Walk it/);
    await page.getByLabel('Tell FedRAMP first').check();
    await press(page, 'See what follows');
    await heading(page, 'That does not fit the process');
  },
};

describe('every state', () => {
  it.each(Object.keys(states))('leaves axe nothing to find and fits narrow windows: %s', (name) =>
    useTool(
      visit,
      'escalation',
      async ({ page }) => {
        await states[name]?.(page);
        expect(await faultsInBothSchemes(page)).toEqual([]);
        for (const width of [320, 360]) {
          await page.setViewportSize({ width, height: 740 });
          expect(await overEdge(page, '.island'), `${width} px`).toEqual([]);
        }
      },
      { viewport: { width: 1280, height: 900 } },
    ),
  );
});

describe.each([320, 360])('at %i pixels', (width) => {
  it('the drawing is a list', () =>
    useTool(
      visit,
      'escalation',
      async ({ page }) => {
        expect(await page.locator('.flow').isVisible()).toBe(false);
        expect((await page.locator('.flowlist').boundingBox())?.height).toBeGreaterThan(200);
      },
      { viewport: { width, height: 740 } },
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
      expect(await page.getByLabel('DFR', { exact: true }).isChecked()).toBe(true);
      await page.getByLabel('Day on which it happened').focus();
      await page.keyboard.press('Enter');
      await standsAt(page, 'review');
    }));
});

/** The criteria that the notices of the decision among the events hold. */
const criteriaOf = (events: readonly CaseEvent[]) =>
  events.flatMap((event) => (event.kind === 'decision-notified' ? (event.criteria ?? []) : []));

describe('a draft', () => {
  it('is copied as Markdown', () =>
    useTool(
      visit,
      'escalation',
      async ({ page }) => {
        await states['with a draft open']?.(page);
        await press(page, 'Copy the draft');
        await page.getByText('The draft was copied.').waitFor();
        const text = await page.evaluate(() => navigator.clipboard.readText());
        expect(text).toContain('# Notice of the decision');
        expect(text).not.toContain('Draft, to be checked');
        expect(text).toContain('**Signature:** ____');
        const [criterion = ''] = examples[0]?.taken.flatMap(({ choice }) => criteriaOf(choice.events)) ?? [];
        expect(criterion).not.toBe('');
        expect(text).toContain(criterion);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  it('is selected for copying by hand where the browser does not let the page copy', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await states['with a draft open']?.(page);
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('Not allowed'));
      });
      await press(page, 'Copy the draft');
      await page.getByText(/^This browser does not allow the page to copy/).waitFor();
      expect(await page.evaluate(() => getSelection()?.toString())).toContain('# Notice of the decision');
    }));

  it('holds what stands in the form already, before it is recorded', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await tryExample(page);
      for (const place of ['answer-decision', 'notify-decision'] as const) {
        await press(page, 'Undo the last entry');
        await standsAt(page, place);
      }
      await page.getByRole('button', { name: /^Draft text of: Notice of the decision/ }).click();
      await page.getByLabel(/^Criteria for returning/).fill('Every server is scanned');
      const sheet = page.getByRole('region', { name: 'Notice of the decision', exact: true });
      await sheet.getByText('Every server is scanned').waitFor();
      expect(await page.getByText(/which is not recorded yet/).isVisible()).toBe(true);
    }));

  it('is printed alone, with blank lines to sign on', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await states['with a draft open']?.(page);
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await press(page, 'Print the draft');
      const sheet = page.locator('.printout');
      await sheet.waitFor({ state: 'attached' });
      const text = (await sheet.textContent()) ?? '';
      const sent = dateInWords(exampleEvent('decision-notified').on);
      expect(text.startsWith(`Notice of the decisionDate${sent}`), text).toBe(true);
      expect(text).toMatch(/SignatureBlank line to sign onName and titleBlank line to sign on$/);
      expect(text).not.toContain('Not given');
    }));

  it('is marked as a draft, and says what is still to be filled in', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await states['with a draft open']?.(page);
      const sheet = page.getByRole('region', { name: 'Notice of the decision', exact: true });
      expect(await page.getByText('Draft, to be checked: built from the case as recorded.').isVisible()).toBe(true);
      expect(await sheet.innerText()).not.toContain('Draft, to be checked');
      expect(await page.getByText(/^Still to fill in: /).innerText()).toContain('Send the response to');
    }));
});

describe('without a script', () => {
  it('the rule stands in full, with a sheet to fill in by hand', async () => {
    const { page, close } = await visit.open('/tools/escalation/', { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const part of [
      'This tool needs a script',
      titleOf('release'),
      'Escalate at once',
      'Notice to FedRAMP of a Suspension or Revocation',
      'Dates agreed on: the source sets none',
      '30 April 2026',
      'Last day for the CSP’s answer (step 4)',
      'Last day for the CSP’s response with its plan (step 7)',
    ]) {
      expect(text).toContain(part);
    }
    expect(await page.locator('.paper-box').count()).toBeGreaterThan(20);
    await close();
  });
});
