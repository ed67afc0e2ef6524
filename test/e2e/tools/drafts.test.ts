import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { alert, asksOnLeaving, fillStorage, name, rename, tools, withExample } from '../../support/every-tool.ts';
import { testNow, useTool } from '../../support/tool-journey.ts';

/*
 * What is typed is kept letter by letter: the name of the work, its fields, and entries that are not finished. It is there
 * again after a reload, after other work was open, and after the tab is gone.
 */

const visit = visitSite(builtSite());

/** A field of a tool, and what brings it to sight where it is not there at once. */
interface TypedField {
  readonly tool: ToolId;
  readonly what: string;
  readonly field: (page: Page) => ReturnType<Page['locator']>;
  readonly reach?: (page: Page) => Promise<void>;
  /** Makes the entry part of the work, so that the field is empty again; left out where the field is part of it. */
  readonly finish?: (page: Page) => Promise<void>;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const table = async (page: Page) => page.getByRole('button', { name: 'Enter in a table' }).click();

const note = (page: Page) => page.locator('#event-note');
const chooseEvent = async (page: Page) => {
  await page.locator('[name="event-choice"]').first().waitFor();
  if (!(await note(page).isVisible())) await page.locator('[name="event-choice"]').first().check();
};

const fields: readonly TypedField[] = [
  {
    tool: 'escalation',
    what: 'a finding in own words',
    field: (page) => page.getByLabel('Or a deficiency in your own words'),
    finish: press('Add the description'),
  },
  {
    tool: 'escalation',
    what: 'the note on an event',
    field: note,
    reach: chooseEvent,
    finish: press('Record and continue'),
  },
  {
    tool: 'escalation',
    what: 'the name of the agency',
    field: (page) => page.locator('[id="names.agency"]'),
  },
  {
    tool: 'triggers',
    what: 'lines of open items that are pasted and not added',
    field: (page) => page.getByLabel(/^Enter one item on each line/),
    reach: async (page) => {
      if (!(await page.getByLabel(/^Enter one item on each line/).isVisible())) {
        await page.getByText('Paste many open items at once').click();
      }
    },
    finish: press('Add these lines'),
  },
  {
    tool: 'triggers',
    what: 'the name of a profile',
    field: (page) => page.locator('#profile-name'),
    reach: (page) => page.getByText(/^Triggers that your agency uses/).click(),
    finish: press('Keep the profile'),
  },
  {
    tool: 'readiness',
    what: 'the owner of many items',
    field: (page) => page.locator('#many-owner'),
    reach: table,
  },
  {
    tool: 'readiness',
    what: 'the note on an item',
    field: (page) => page.locator('td textarea').first(),
    reach: table,
  },
];

describe.each(tools)('the tool %s', (tool) => {
  it('keeps the name of the work with each letter, without the field being left', () =>
    useTool(visit, tool, async ({ page }) => {
      await name(page).fill('');
      await name(page).pressSequentially('Half a na');
      await page.reload();
      await expect.poll(() => name(page).inputValue()).toBe('Half a na');
      await name(page).fill('');
      expect(await name(page).inputValue()).toBe('');
    }));
});

describe.each(fields)('$what in the tool $tool', ({ tool, field, reach, finish }) => {
  const text = 'AC-2, moderate, half of what';

  /** Opens the worked example as two pieces of work, and types into the first. */
  async function typed(page: Page): Promise<void> {
    await withExample(page);
    await rename(page, 'Other');
    await withExample(page);
    await rename(page, 'First');
    // What reaches the field may be the first entry already, and that is later than all that went before.
    await page.clock.setFixedTime(testNow.getTime() + 60_000);
    await reach?.(page);
    await field(page).fill(text);
  }

  it('is there again after a reload, and after other work was open', () =>
    useTool(visit, tool, async ({ page }) => {
      await typed(page);
      await page.reload();
      await expect.poll(() => name(page).inputValue()).toBe('First');
      await reach?.(page);
      await expect.poll(() => field(page).inputValue()).toBe(text);
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await page.getByRole('button', { name: 'Open Other' }).click();
      await expect.poll(() => name(page).inputValue()).toBe('Other');
      if (!(await field(page).isVisible())) await reach?.(page);
      await expect.poll(() => field(page).inputValue()).not.toBe(text);
      await page.getByRole('button', { name: 'Open First' }).click();
      await expect.poll(() => name(page).inputValue()).toBe('First');
      if (!(await field(page).isVisible())) await reach?.(page);
      await expect.poll(() => field(page).inputValue()).toBe(text);
    }));

  it('is there again after the tab is gone, goes with deleted work, and comes back with it', () =>
    useTool(visit, tool, async ({ page }) => {
      await typed(page);
      const again = await page.context().newPage();
      const keptTexts = () => again.evaluate(() => JSON.stringify({ ...localStorage }));
      // What a tab writes reaches the browser a moment later: a tab that is gone by then was never seen to keep it.
      await again.goto(`${visit.origin}/privacy/`);
      await expect.poll(keptTexts).toContain(text);
      await page.close();
      await again.goto(`${visit.origin}/tools/${tool}/`);
      await expect.poll(() => name(again).inputValue()).toBe('First');
      await again.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await again.getByRole('button', { name: 'Delete First' }).click();
      expect(await keptTexts()).not.toContain(text);
      await again.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => name(again).inputValue()).toBe('First');
      expect(await keptTexts()).toContain(text);
      await reach?.(again);
      await expect.poll(() => field(again).inputValue()).toBe(text);
    }));

  it('is told to be not kept where the storage is full, and asked about before the page is left', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await reach?.(page);
      await fillStorage(page);
      await field(page).fill(text);
      await alert(page).getByText('Not kept: this browser’s storage is full.').waitFor();
      expect(await asksOnLeaving(page)).toBe(true);
    }));

  if (finish === undefined) return;

  it('is gone once it is part of the work', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await reach?.(page);
      await field(page).fill(tool === 'triggers' ? 'V-1, high, 2026-01-01' : text);
      await finish?.(page);
      await expect.poll(() => field(page).inputValue()).toBe('');
      await page.reload();
      await reach?.(page);
      await expect.poll(() => field(page).inputValue()).toBe('');
    }));
});

describe('an entry of new work', () => {
  it('makes the browser keep the work from its first letter on', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await page.getByRole('button', { name: 'Run a case' }).click();
      await page.getByLabel('Or a deficiency in your own words').fill('Scans are la');
      await page.getByText('Kept in this browser only').waitFor();
      await page.reload();
      await expect.poll(() => page.getByLabel('Or a deficiency in your own words').inputValue()).toBe('Scans are la');
    }));
});

describe('an event that was taken back', () => {
  it('leaves what was typed for the next one to be found when it is recorded again', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await withExample(page);
      await chooseEvent(page);
      await note(page).fill('For the next event');
      await page.getByRole('button', { name: 'Undo the last entry' }).click();
      const redo = page.getByRole('button', { name: /^Redo: / });
      await redo.waitFor();
      await chooseEvent(page);
      await expect.poll(() => note(page).inputValue()).toBe('');
      await redo.click();
      await expect.poll(() => note(page).inputValue()).toBe('For the next event');
    }));
});
