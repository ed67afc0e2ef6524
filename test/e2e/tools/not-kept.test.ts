import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import {
  alert,
  asksOnLeaving,
  bar,
  blockStorage,
  fillStorage,
  focused,
  keeping,
  name,
  rename,
  withExample,
} from '../../support/every-tool.ts';
import { savedFile, useTool } from '../../support/tool-journey.ts';

/*
 * What is done where the browser keeps nothing: its storage is full, blocked, or was cleared. All tools share what does it,
 * so it is walked through in one, mostly with work that has a name alone: that is an entry like any other.
 */

const visit = visitSite(builtSite());

const tool = 'readiness';

describe('a tool where the browser does not keep', () => {
  it('says why in an alert, offers the file at it, and asks before the page is left until that is saved', () =>
    useTool(visit, tool, async ({ page }) => {
      const save = () => savedFile(page, () => page.getByRole('button', { name: /^Save this .+ as a file$/ }).click());
      const isInFile = bar(page).getByText('You have saved this version as a file.');
      await rename(page, 'Kept');
      expect(await asksOnLeaving(page), 'all is kept').toBe(false);
      expect(await name(page).inputValue()).toBe('Kept');
      await fillStorage(page);
      await name(page).fill('Not kept');
      await alert(page).getByText('Not kept: this browser’s storage is full.').waitFor();
      expect(JSON.parse((await save()).text).title).toBe('Not kept');
      await isInFile.waitFor();
      await name(page).fill('Not kept, either');
      await isInFile.waitFor({ state: 'detached' });
      await save();
      await isInFile.waitFor();
      expect(await asksOnLeaving(page), 'it is in a file as it stands').toBe(false);
      await fillStorage(page);
      await name(page).fill('Not in a file');
      await alert(page).getByText('Not kept: this browser’s storage is full.').waitFor();
      expect(await asksOnLeaving(page), 'it is neither kept nor in a file').toBe(true);
    }));

  it('keeps the work once there is room, and puts the focus into its name', () =>
    useTool(visit, tool, async ({ page }) => {
      await page.evaluate(() => {
        const { setItem } = Storage.prototype;
        Storage.prototype.setItem = () => {
          throw new DOMException('Full.', 'QuotaExceededError');
        };
        addEventListener('room', () => Object.assign(Storage.prototype, { setItem }));
      });
      await name(page).fill('Waiting for room');
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await bar(page).getByText('“Waiting for room” still could not be kept.').waitFor();
      await page.evaluate(() => dispatchEvent(new Event('room')));
      await page.getByRole('button', { name: 'Try again' }).press('Enter');
      await bar(page).getByText('“Waiting for room” is kept in this browser again.').waitFor();
      await expect.poll(() => keeping(page).innerText()).toContain('Kept in this browser only');
      await expect.poll(() => focused(page)).toBe('input work-title');
      expect(await asksOnLeaving(page)).toBe(false);
      expect(await name(page).inputValue()).toBe('Waiting for room');
    }));

  it('says so before anything is entered, and holds every piece of work on the page, to be opened, deleted, and brought back', () =>
    useTool(visit, tool, async ({ page }) => {
      await blockStorage(page);
      await page.reload();
      await bar(page).getByText('This browser does not allow the page to keep anything').waitFor();
      await rename(page, 'First');
      await alert(page).getByText('Not kept: this browser does not allow the page to keep anything').waitFor();
      await page.getByRole('button', { name: /^Start a new / }).click();
      await bar(page).getByText('“First” is not kept in this browser.').waitFor();
      await rename(page, 'Second');
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await expect.poll(() => page.getByText('on this page only, not kept').count()).toBe(2);
      await page.getByRole('button', { name: 'Open First' }).click();
      await expect.poll(() => name(page).inputValue()).toBe('First');
      await page.getByRole('button', { name: 'Delete First' }).click();
      await bar(page).getByText('“First” was deleted.').waitFor();
      await expect.poll(() => page.getByRole('button', { name: 'Open First' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await bar(page).getByText('“First” is back on this page').waitFor();
      await expect.poll(() => name(page).inputValue()).toBe('First');
      expect(await page.getByRole('button', { name: 'Open Second' }).count()).toBe(1);
      expect(await asksOnLeaving(page)).toBe(true);
    }));

  it('brings deleted work back although the storage is full, and says that it is not kept', () =>
    useTool(visit, tool, async ({ page }) => {
      await rename(page, 'First');
      await page.getByRole('button', { name: /^Start a new / }).click();
      await rename(page, 'Second');
      await fillStorage(page);
      await page.getByRole('button', { name: /^All .+\(2\)$/ }).click();
      await page.getByRole('button', { name: 'Delete First' }).click();
      await page.getByRole('button', { name: 'Undo', exact: true }).click();
      await bar(page).getByText('“First” is back on this page, but this browser does not keep it.').waitFor();
      await page.getByRole('button', { name: 'Open First' }).click();
      await alert(page).getByText('Not kept: this browser’s storage is full.').waitFor();
      await expect.poll(() => name(page).inputValue()).toBe('First');
      expect(await asksOnLeaving(page)).toBe(true);
    }));

  it('says that the storage was cleared, keeps it again, and asks before the page is left until then', () =>
    useTool(visit, tool, async ({ page }) => {
      const title = await withExample(page);
      const other = await page.context().newPage();
      await other.goto(`${visit.origin}/tools/`);
      await other.evaluate(() => localStorage.clear());
      await alert(page).getByText('Not kept: this browser’s storage was cleared.').waitFor();
      expect(await name(page).inputValue()).toBe(title);
      await page.getByRole('button', { name: 'Keep it again' }).press('Enter');
      await bar(page).getByText(`“${title}” is kept in this browser again.`).waitFor();
      expect(await asksOnLeaving(page), 'it is kept again').toBe(false);
      await expect.poll(() => name(page).inputValue()).toBe(title);
      await rename(page, 'Cleared');
      await other.evaluate(() => localStorage.clear());
      await alert(page).getByText('was cleared').waitFor();
      expect(await asksOnLeaving(page), 'it was cleared').toBe(true);
    }));
});
