import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { updates } from '../../support/content-files.ts';

const visit = visitSite(builtSite());
const all = updates();
const shown = (page: Page) =>
  page
    .locator('details.change')
    .evaluateAll((entries) =>
      entries.flatMap((entry) => (entry.checkVisibility() ? [entry.querySelector('h3')?.id ?? ''] : [])),
    );
const ids = (chosen: typeof all) => chosen.map(({ id }) => id).sort();

describe('the changes', () => {
  it('are chosen by role, step and status from the keyboard, and the number is announced', async () => {
    const { page, faults, close } = await visit.open('/changes/');
    await page.getByLabel('Role').focus();
    await page.keyboard.type('Liaison');
    const forLiaison = all.filter(({ roles }) => roles.includes('liaison'));
    expect((await shown(page)).sort()).toEqual(ids(forLiaison));
    await page.getByLabel('Step').selectOption('partnering');
    const here = forLiaison.filter(({ steps }) => steps.includes('partnering'));
    expect((await shown(page)).sort()).toEqual(ids(here));
    await page.getByLabel('Status').selectOption('ended');
    const ended = here.filter(({ effect, status }) => effect === 'ended' && status === 'confirmed');
    expect((await shown(page)).sort()).toEqual(ids(ended));
    expect(await page.getByRole('status').textContent()).toBe(`${ended.length} of ${all.length} changes`);
    expect(new URL(page.url()).search).toBe('?role=liaison&step=partnering&status=ended');
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    expect(await shown(page)).toHaveLength(all.length);
    expect(new URL(page.url()).search).toBe('');
    expect(faults).toEqual([]);
    await close();
  });

  it('are chosen by their days, seen from the day of the reader', async () => {
    const { page, close } = await visit.open('/changes/');
    await page.clock.setFixedTime(new Date('2030-01-01T12:00:00'));
    await page.reload();
    await page.getByLabel('Days').selectOption('ahead');
    expect(await shown(page)).toEqual([]);
    await page.getByLabel('Days').selectOption('begun');
    expect((await shown(page)).length).toBeGreaterThan(all.length - 5);
    await close();
  });

  it('of a step are those that a page of the guide links to', async () => {
    const { page, close } = await visit.open('/guide/kickoff-meeting/');
    await page.locator('.standing a[href*=changes]').click();
    await page.waitForURL('**/changes/?step=kickoff-meeting');
    expect(await page.getByLabel('Step').inputValue()).toBe('kickoff-meeting');
    expect((await shown(page)).sort()).toEqual(ids(all.filter(({ steps }) => steps.includes('kickoff-meeting'))));
    await close();
  });

  it('open where the address names one', async () => {
    const { page, close } = await visit.open('/changes/#jab-path-ended');
    expect(await page.locator('details:has(#jab-path-ended)').getAttribute('open')).not.toBeNull();
    expect(await page.locator('details[open]').count()).toBe(1);
    await page.locator('#jab-path-ended').click();
    await page.goto(`${visit.origin}/changes/#agency-liaisons`);
    expect(await page.locator('details:has(#agency-liaisons)').getAttribute('open')).not.toBeNull();
    await close();
  });

  it('are a full list without script, with nothing to choose by', async () => {
    const { page, close } = await visit.open('/changes/', { javaScriptEnabled: false });
    expect(await page.locator('details.change').filter({ visible: true }).count()).toBe(all.length);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await page.locator('#jab-path-ended').click();
    expect(await page.getByText('The FedRAMP Board has replaced the JAB').isVisible()).toBe(true);
    await close();
  });

  it('print all that they say, chosen or not opened', async () => {
    const { page, close } = await visit.open('/changes/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('The FedRAMP Board has replaced the JAB').isVisible()).toBe(true);
    expect(await page.locator('.filter').isVisible()).toBe(false);
    await close();
  });
});
