import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import {
  alert,
  asksOnLeaving,
  blockStorage,
  fillStorage,
  focused,
  keeping,
  name,
  rename,
  tools,
  withExample,
} from '../../support/every-tool.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';

/* What every tool does where the browser keeps nothing: its storage is full, blocked, or was cleared. */

const visit = visitSite(builtSite());

describe.each(tools)('the tool %s, where the browser does not keep', (tool) => {
  it('says why in an alert, offers the file at it, and asks before the page is left until that is saved', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await fillStorage(page);
      await name(page).fill('Not kept');
      await alert(page).getByText('Not kept: this browser’s storage is full.').waitFor();
      const { text } = await savedFile(page, () =>
        page.getByRole('button', { name: /^Save this .+ as a file$/ }).click(),
      );
      expect(JSON.parse(text).title).toBe('Not kept');
      await page.getByText('You have saved this version as a file.').waitFor();
      await name(page).fill('Not kept, either');
      await page.getByText('You have saved this version as a file.').waitFor({ state: 'detached' });
      expect(await asksOnLeaving(page)).toBe(true);
    }));

  it('does not ask before the page is left where all is kept, or saved as a file as it stands', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await rename(page, 'Kept');
      expect(await asksOnLeaving(page)).toBe(false);
      expect(await name(page).inputValue()).toBe('Kept');
      await fillStorage(page);
      await name(page).fill('In a file');
      await savedFile(page, () => page.getByRole('button', { name: /^Save this .+ as a file$/ }).click());
      expect(await asksOnLeaving(page)).toBe(false);
    }));

  it('keeps the work once there is room, and puts the focus into its name', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await page.evaluate(() => {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
        addEventListener('room', () => Object.assign(Storage.prototype, { setItem }));
      });
      await name(page).fill('Waiting for room');
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await page.getByText('“Waiting for room” still could not be kept.').waitFor();
      await page.evaluate(() => dispatchEvent(new Event('room')));
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await page.getByText('“Waiting for room” is kept in this browser again.').waitFor();
      expect(await keeping(page).innerText()).toContain('Kept in this browser only');
      await expect.poll(() => focused(page)).toBe('input work-title');
      expect(await asksOnLeaving(page)).toBe(false);
      expect(await name(page).inputValue()).toBe('Waiting for room');
    }));

  it('holds every piece of work on the page, to be opened, deleted, and brought back', () =>
    useTool(visit, tool, async ({ page }) => {
      await blockStorage(page);
      await page.reload();
      await page.keyboard.press('Tab');
      await page.getByText('This browser does not allow the page to keep anything').waitFor();
      await withExample(page);
      await rename(page, 'First');
      await alert(page).getByText('Not kept: this browser does not allow the page to keep anything').waitFor();
      await page.getByRole('button', { name: /^Start a new / }).click();
      await page.getByText('“First” is not kept in this browser.').waitFor();
      await withExample(page);
      await rename(page, 'Second');
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await expect.poll(() => page.getByText('on this page only, not kept').count()).toBe(2);
      await page.getByRole('button', { name: 'Open First' }).click();
      expect(await name(page).inputValue()).toBe('First');
      await page.getByRole('button', { name: 'Delete First' }).click();
      await page.getByText('“First” was deleted.').waitFor();
      expect(await page.getByRole('button', { name: 'Open First' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText('“First” is back on this page').waitFor();
      expect(await name(page).inputValue()).toBe('First');
      expect(await page.getByRole('button', { name: 'Open Second' }).count()).toBe(1);
      expect(await asksOnLeaving(page)).toBe(true);
    }));

  it('brings deleted work back although the storage is full, and says that it is not kept', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await rename(page, 'First');
      await page.getByRole('button', { name: /^Start a new / }).click();
      await withExample(page);
      await rename(page, 'Second');
      await fillStorage(page);
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await page.getByRole('button', { name: 'Delete First' }).click();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await page.getByText('“First” is back on this page, but this browser does not keep it.').waitFor();
      await page.getByRole('button', { name: 'Open First' }).click();
      await alert(page).getByText('Not kept: this browser’s storage is full.').waitFor();
      expect(await name(page).inputValue()).toBe('First');
      expect(await asksOnLeaving(page)).toBe(true);
    }));

  it('says that the storage was cleared, keeps what is on screen, and keeps it again', () =>
    useTool(visit, tool, async ({ page }) => {
      const title = await withExample(page);
      const other = await page.context().newPage();
      await other.goto(`${visit.origin}/tools/`);
      await other.evaluate(() => localStorage.clear());
      await alert(page).getByText('Not kept: this browser’s storage was cleared.').waitFor();
      expect(await name(page).inputValue()).toBe(title);
      await page.getByRole('button', { name: 'Keep it again' }).press('Enter');
      await page.getByText(`“${title}” is kept in this browser again.`).waitFor();
      expect(await asksOnLeaving(page)).toBe(false);
      await expect.poll(() => name(page).inputValue()).toBe(title);
    }));

  it('asks before the page is left after the storage was cleared', () =>
    useTool(visit, tool, async ({ page }) => {
      await withExample(page);
      await rename(page, 'Cleared');
      const other = await page.context().newPage();
      await other.goto(`${visit.origin}/tools/`);
      await other.evaluate(() => localStorage.clear());
      await alert(page).getByText('was cleared').waitFor();
      expect(await asksOnLeaving(page)).toBe(true);
    }));
});
