import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { alert, asksOnLeaving, fillStorage, name, rename, withExample } from '../../support/every-tool.ts';
import { testNow, useTool } from '../../support/tool-journey.ts';

/*
 * What is typed is kept letter by letter: the name of the work, its fields, and entries that are not finished. It is there
 * again after a reload, after other work was open, and after the tab is gone.
 */

const visit = visitSite(builtSite());

/** A field of a tool, and what brings it to sight where it is not there at once. */
interface TypedField {
  readonly what: string;
  readonly field: (page: Page) => ReturnType<Page['locator']>;
  /** What is typed and not finished. */
  readonly half: string;
  readonly reach?: (page: Page) => Promise<void>;
  /** Makes the entry part of the work, so that the field is empty again; left out where the field is part of it. */
  readonly finish?: (page: Page) => Promise<void>;
}

const press = (name: string) => (page: Page) => page.getByRole('button', { name, exact: true }).click();
const table = (page: Page) => page.getByRole('button', { name: 'Open the table' }).click();
/** Opens a fold, unless it came open, as one does in which something was typed. */
const unfold = (summary: string | RegExp) => async (page: Page) => {
  const head = page.locator('summary').filter({ hasText: summary });
  await head.waitFor();
  const isOpen = await head.evaluate((element) => element.closest('details')?.open);
  if (!isOpen) await head.click();
};
const note = (page: Page) => page.locator('#event-note');
const finding = (page: Page) => page.getByLabel('Or a deficiency in your own words');

async function chooseEvent(page: Page): Promise<void> {
  await page.locator('[name="event-choice"]').first().waitFor();
  if (!(await note(page).isVisible())) await page.locator('[name="event-choice"]').first().check();
}

const fields = {
  readiness: [
    { what: 'the owner of many items', half: 'L. Nov', field: (page) => page.locator('#many-owner'), reach: table },
    { what: 'the note on an item', half: 'Asked on Mo', field: (page) => page.locator('td textarea').first() },
  ],
  triggers: [
    {
      what: 'lines of open items that are pasted and not added',
      half: 'V-1, high, 2026-01-01',
      field: (page) => page.getByLabel(/^Enter one item on each line/),
      reach: unfold('Paste many open items at once'),
      finish: press('Add these lines'),
    },
    {
      what: 'the name of a profile',
      half: 'Bureau of Ha',
      field: (page) => page.locator('#profile-name'),
      reach: unfold(/^Triggers that your agency uses/),
      finish: press('Keep the profile'),
    },
  ],
  escalation: [
    { what: 'a finding in own words', half: 'Scans are la', field: finding, finish: press('Add the description') },
    { what: 'the name of the agency', half: 'Bureau of Ta', field: (page) => page.locator('[id="names.agency"]') },
    {
      what: 'the note on an event',
      half: 'For the next e',
      field: note,
      reach: chooseEvent,
      finish: press('Record and continue'),
    },
  ],
} satisfies Readonly<Record<string, readonly TypedField[]>>;

type Tool = keyof typeof fields;
const fieldsOf = (tool: Tool): readonly TypedField[] => fields[tool];

/** Brings a field to sight. */
async function reach(page: Page, { field, reach: bring }: TypedField): Promise<void> {
  if (!(await field(page).isVisible())) await bring?.(page);
}

/** Types into the fields of the work that is open. */
async function typeHalf(page: Page, tool: Tool): Promise<void> {
  // What reaches a field may be the first entry already, and that is later than all that went before.
  await page.clock.setFixedTime(testNow.getTime() + 60_000);
  for (const one of fieldsOf(tool)) {
    await reach(page, one);
    await one.field(page).fill(one.half);
  }
}

/** Waits until all that was typed stands in its fields again. */
async function allBack(page: Page, tool: Tool): Promise<void> {
  await expect.poll(() => name(page).inputValue()).toBe('First');
  for (const one of fieldsOf(tool)) {
    await reach(page, one);
    await expect.poll(() => one.field(page).inputValue(), { message: one.what }).toBe(one.half);
  }
}

/** Finishes each entry that can be, and demands that its field is empty, then and after a reload. */
async function finishAll(page: Page, tool: Tool): Promise<void> {
  const finished = fieldsOf(tool).filter(({ finish }) => finish !== undefined);
  if (finished.length === 0) return;
  for (const one of finished) {
    await one.finish?.(page);
    await expect.poll(() => one.field(page).inputValue(), { message: one.what }).toBe('');
  }
  await page.reload();
  await expect.poll(() => name(page).inputValue()).toBe('First');
  for (const one of finished) {
    await reach(page, one);
    await expect.poll(() => one.field(page).inputValue(), { message: one.what }).toBe('');
  }
}

describe.each(['readiness', 'triggers'] as const)('what is typed in the tool %s', (tool) => {
  it('is there again after a reload, and is gone once it is part of the work; so is the name, which can be empty', () =>
    useTool(visit, tool, async ({ page }) => {
      await name(page).fill('');
      await name(page).pressSequentially('Half a na');
      await page.reload();
      await expect.poll(() => name(page).inputValue()).toBe('Half a na');
      await name(page).fill('');
      expect(await name(page).inputValue()).toBe('');
      // An empty name gives way to the former one when it is left: the example is told from it by another.
      await rename(page, 'Before the example');
      await withExample(page);
      await rename(page, 'First');
      await typeHalf(page, tool);
      await page.reload();
      await allBack(page, tool);
      await finishAll(page, tool);
    }));
});

/** What the browser keeps of what was typed. */
const keptTexts = (page: Page, texts: readonly string[]) =>
  page.evaluate((all) => {
    const kept = JSON.stringify({ ...localStorage });
    return all.filter((text) => kept.includes(text));
  }, texts);

describe('what is typed and not finished', () => {
  // Which work it belongs to is decided for all tools in one place: it is walked through in one.
  it('is there again after a reload, after other work was open and in another tab, goes with deleted work, and comes back with it', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      const texts = fieldsOf('escalation').map(({ half }) => half);
      await withExample(page);
      await rename(page, 'Other');
      await withExample(page);
      await rename(page, 'First');
      await typeHalf(page, 'escalation');
      await page.reload();
      await allBack(page, 'escalation');
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await page.getByRole('button', { name: 'Open Other' }).click();
      await expect.poll(() => name(page).inputValue()).toBe('Other');
      for (const one of fieldsOf('escalation')) {
        await reach(page, one);
        await expect.poll(() => one.field(page).inputValue(), { message: one.what }).not.toBe(one.half);
      }
      await page.getByRole('button', { name: 'Open First' }).click();
      await allBack(page, 'escalation');

      // A new tab opens the work that was changed last.
      await page.clock.setFixedTime(testNow.getTime() + 120_000);
      await rename(page, 'First for now');
      await rename(page, 'First');
      const again = await page.context().newPage();
      // What a tab writes reaches the browser a moment later: a tab that is gone by then was never seen to keep it.
      await again.goto(`${visit.origin}/privacy/`);
      await expect.poll(() => keptTexts(again, texts)).toEqual(texts);
      await page.close();
      await again.goto(`${visit.origin}/tools/escalation/`);
      await expect.poll(() => name(again).inputValue()).toBe('First');
      await again.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await again.getByRole('button', { name: 'Delete First' }).click();
      await expect.poll(() => keptTexts(again, texts)).toEqual([]);
      await again.getByRole('button', { name: 'Undo', exact: true }).click();
      await expect.poll(() => name(again).inputValue()).toBe('First');
      await expect.poll(() => keptTexts(again, texts)).toEqual(texts);
      await allBack(again, 'escalation');
      await finishAll(again, 'escalation');
      await fillStorage(again);
      await finding(again).fill('Scans are late, and');
      await alert(again).getByText('Not kept: this browser’s storage is full.').waitFor();
      expect(await asksOnLeaving(again)).toBe(true);
    }));

  it('makes the browser keep new work from the first letter on, and is found again by an event that was taken back', () =>
    useTool(visit, 'escalation', async ({ page }) => {
      await page.getByRole('button', { name: 'Run a case' }).click();
      await finding(page).fill('Scans are la');
      await page.getByText('Kept in this browser only').waitFor();
      await page.reload();
      await expect.poll(() => finding(page).inputValue()).toBe('Scans are la');

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
