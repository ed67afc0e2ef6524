import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { overEdge } from '../../support/fit.ts';
import { enter, press, quickly, sees } from '../../support/quickly.ts';
import { begin, loadExample, stageLine } from '../../support/readiness-journey.ts';
import { factsSaved, openFile, useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

const table = (page: Page) => page.getByRole('table', { name: 'Items as a table' });
const many = (page: Page) => page.getByRole('group', { name: 'Set several items at once' });
const focusedLabel = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

async function showTable(page: Page): Promise<void> {
  await quickly(page, press('Open the table'));
  await table(page).waitFor();
}

async function showAllStages(page: Page): Promise<void> {
  await stageLine(page)
    .getByRole('link', { name: /^All stages/ })
    .click();
  await page.getByRole('heading', { level: 2, name: 'All stages' }).waitFor();
}

/** The items in which something is entered. */
async function filledItems(page: Page): Promise<object> {
  const { items } = await factsSaved(page);
  return Object.fromEntries(Object.entries<object>(items).filter(([, item]) => Object.keys(item).length > 0));
}

describe('the table for quick entry', () => {
  it('has a row for each item that applies, fills the same entries as the list, and names one that cannot be used', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'csp', 'Moderate');
      await showTable(page);
      const row = table(page).getByRole('row', { name: /Proven maturity/ });
      expect(await row.getByRole('rowheader').innerText()).toBe('Proven maturity');
      const columns = await table(page).getByRole('columnheader').allInnerTexts();
      expect(columns.join(', ')).toBe('Select, Item, State, Owner, Target date, Evidence, Note');
      await quickly(
        page,
        enter('State of: Proven maturity', 'In progress'),
        enter('Owner of: Proven maturity', 'L. Novak'),
        enter('Target date of: Proven maturity', '2026-11-21'),
        enter('Evidence of: Proven maturity', 'SOC 2 report.'),
        enter('Note of: Proven maturity', 'Asked on Monday.'),
      );
      await row.getByText('1 day overdue').waitFor();
      await quickly(
        page,
        press('Back to the list'),
        sees('L. Novak, by November 21, 2026, “SOC 2 report.”, “Asked on Monday.”'),
      );
      expect((await factsSaved(page)).items).toEqual({
        'proven-maturity': {
          state: 'in-progress',
          owner: 'L. Novak',
          target: '2026-11-21',
          evidence: 'SOC 2 report.',
          note: 'Asked on Monday.',
        },
      });

      const facts = {
        role: 'csp',
        level: 'Moderate',
        items: { 'proven-maturity': { state: 'finished', note: 'First line\nSecond line' } },
      };
      await openFile(page, 'a.json', JSON.stringify({ tool: 'readiness', version: 2, title: 'Odd', facts }));
      await page
        .getByRole('region', { name: 'One entry needs correcting' })
        .or(page.getByText('finished'))
        .first()
        .waitFor();
      await showTable(page);
      const state = page.getByLabel('State of: Proven maturity');
      expect(await state.getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByLabel('Note of: Proven maturity').inputValue()).toBe('First line\nSecond line');
      await state.selectOption('Done');
      expect((await factsSaved(page)).items['proven-maturity']).toEqual({
        state: 'done',
        note: 'First line\nSecond line',
      });
    }));

  it('is filled in down a column by keys alone, and Tab leads out of it', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'csp', 'Moderate');
      await showTable(page);
      await page.getByLabel('State of: Fully built and functional system').focus();
      await page.keyboard.press('d');
      await page.keyboard.press('Enter');
      await expect.poll(() => focusedLabel(page)).toBe('State of: Mature organizational and security processes');
      await page.keyboard.press('i');
      await page.keyboard.press('Tab');
      await page.keyboard.type('A. Diaz');
      await page.keyboard.press('ArrowUp');
      await expect.poll(() => focusedLabel(page)).toBe('Owner of: Fully built and functional system');
      await page.keyboard.type('B. Osei');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+Enter');
      await expect.poll(() => focusedLabel(page)).toBe('Owner of: Fully built and functional system');
      // From the owner, Tab goes on by target date and evidence to the note; in the evidence the arrows go up and down, too.
      const labels = () => page.evaluate(() => document.activeElement?.getAttribute('data-column'));
      await page.getByLabel('Evidence of: Fully built and functional system').focus();
      await page.keyboard.press('ArrowDown');
      const below = 'Evidence of: Mature organizational and security processes';
      await expect.poll(() => focusedLabel(page)).toBe(below);
      await page.keyboard.press('Tab');
      await expect.poll(() => labels()).toBe('note');
      await page.keyboard.press('Shift+Tab');
      await expect.poll(() => focusedLabel(page)).toBe(below);
      const { items } = await factsSaved(page);
      expect(items).toEqual({
        'fully-built-and-functional-system': { state: 'done', owner: 'B. Osei' },
        'mature-organizational-and-security-processes': { state: 'in-progress', owner: 'A. Diaz' },
      });
      await table(page).getByRole('textbox').last().focus();
      await page.keyboard.press('Tab');
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('table') === null)).toBe(true);
    }));
});

describe('the same value for many items', () => {
  it('asks for items, and for a value; is set or emptied for all that the filter shows, said, and taken back in one step', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'csp', 'Moderate');
      await showTable(page);
      const set = press('Set for the selected items');
      await quickly(
        page,
        set,
        sees('Select the items first, in the table or all at once.'),
        enter('Select: Proven maturity'),
        sees('1 selected'),
        set,
        sees('Choose a state, enter an owner or a target date, or choose what to clear.'),
        enter('Select: Proven maturity', false),
        enter('Owner of: Proven maturity', 'L. Novak'),
      );
      const before = await factsSaved(page);
      const count = await table(page).getByRole('checkbox').count();
      await quickly(
        page,
        enter('Select all', true, '.many'),
        enter('Owner', 'M. Chen', '.many'),
        enter('Target date', '2026-12-01', '.many'),
        set,
        sees(`Set for ${count} items: owner, target date.`, '#many-report'),
      );
      const entered: object[] = Object.values((await factsSaved(page)).items);
      expect(entered).toHaveLength(count);
      for (const item of entered) expect(item).toEqual({ owner: 'M. Chen', target: '2026-12-01' });
      await quickly(page, press('Undo'), sees('The change to these items was undone.', '#many-report'));
      expect(await filledItems(page)).toEqual(before.items);

      // They are selected again, to be set otherwise. It is no value where the owner or the target date is emptied.
      await quickly(
        page,
        enter('Select all', false, '.many'),
        sees('0 selected'),
        enter('Target date of: Proven maturity', '2026-12-01'),
        enter('Owner of: Fully built and functional system', 'M. Chen'),
      );
      const filled = await filledItems(page);
      await quickly(page, enter('Select: Proven maturity'), enter('Select: Fully built and functional system'));
      await many(page).getByLabel('State').selectOption('Done');
      await many(page).getByLabel('Target date', { exact: true }).fill('2026-12-24');
      await many(page).getByLabel('Clear the owner').check();
      await many(page).getByLabel('Clear the target date').check();
      // A day typed before gives way; one typed afterwards would take the check mark away.
      await expect.poll(() => many(page).getByLabel('Target date', { exact: true }).inputValue()).toBe('');
      await many(page).getByRole('button', { name: 'Set for the selected items' }).click();
      await quickly(page, sees('Set for 2 items: state. Cleared for 2 items: owner, target date.', '#many-report'));
      expect(Object.values(await filledItems(page))).toEqual([{ state: 'done' }, { state: 'done' }]);
      await quickly(page, press('Undo'), sees('The change to these items was undone.', '#many-report'));
      expect(await filledItems(page)).toEqual(filled);
    }));

  it('fills 30 items of three owners and three states with at most 25 presses', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      await begin(page, 'agency', 'Moderate');
      await showAllStages(page);
      let presses = 0;
      const press = async (act: () => Promise<unknown>) => {
        presses += 1;
        await act();
      };
      await press(() => showTable(page));
      const boxes = table(page).getByRole('checkbox');
      const blocks = [
        { from: 0, state: 'Done', owner: 'M. Chen' },
        { from: 10, state: 'In progress', owner: 'L. Novak' },
        { from: 20, state: 'Not started', owner: 'A. Diaz' },
      ];
      for (const { from, state, owner } of blocks) {
        await press(() => boxes.nth(from).click());
        await press(() => boxes.nth(from + 9).click({ modifiers: ['Shift'] }));
        await press(() => many(page).getByLabel('State').selectOption(state));
        await press(() => many(page).getByLabel('Owner', { exact: true }).click());
        // A name is one press here, as it was when the way through the list was counted.
        await press(() => page.keyboard.insertText(owner));
        await press(() => page.keyboard.press('Enter'));
        await quickly(page, sees('Set for 10 items: state, owner.', '#many-report'));
        await many(page).getByText('0 selected').waitFor();
      }
      const items: { state: string; owner: string }[] = Object.values((await factsSaved(page)).items);
      expect(items.map(({ state, owner }) => `${state} ${owner}`)).toEqual([
        ...Array<string>(10).fill('done M. Chen'),
        ...Array<string>(10).fill('in-progress L. Novak'),
        ...Array<string>(10).fill('not-started A. Diaz'),
      ]);
      expect(presses).toBeLessThanOrEqual(25);
    }));
});

describe('the look of the table', () => {
  it('gives axe nothing to find, fits narrow windows, where its rows are stacks of fields, and follows the filter', () =>
    useTool(
      visit,
      'readiness',
      async ({ page }) => {
        await loadExample(page);
        await showTable(page);
        await page
          .getByLabel(/^Select: /)
          .first()
          .check();
        expect(await faultsInBothSchemes(page, '.island')).toEqual([]);
        for (const width of [768, 320]) {
          await page.setViewportSize({ width, height: 740 });
          expect(await overEdge(page, '.island'), `${width} px`).toEqual([]);
        }
        expect(await accessibilityFaults(page, '.island table')).toEqual([]);
        expect(await table(page).getByRole('row').count()).toBeGreaterThan(10);

        // What the filter lets pass is in the table, and nothing else.
        await page.setViewportSize({ width: 1280, height: 900 });
        await showAllStages(page);
        await expect.poll(() => table(page).getByRole('rowheader').count()).toBeGreaterThan(50);
        await quickly(page, enter('Overdue'));
        await expect.poll(() => table(page).getByRole('checkbox').count()).toBe(1);
      },
      { viewport: { width: 1280, height: 900 } },
    ));
});
