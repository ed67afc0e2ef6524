import { expect, it } from 'vitest';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { name } from '../../support/every-tool.ts';
import { unfolded } from '../../support/monthly-journey.ts';
import { enter, quickly, sees } from '../../support/quickly.ts';
import { useTool } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());

const charter = {
  ...{ csp: 'Harbor Systems', service: 'Harbor', repository: 'USDA Connect' },
  schedule: { every: 'month', week: 'second', weekday: 'thursday', start: '13:00', minutes: 60 },
  ownItems: [{ title: 'New services' }],
};

it('a package takes what it lacks from a charter that this browser keeps, says what, and gives it back', () =>
  useTool(visit, 'monthly', async ({ page }) => {
    await page.evaluate((facts) => {
      const value = { tool: 'charter', version: 1, title: 'Our charter', facts };
      localStorage.setItem('agency-authorization-playbook/charter/one', JSON.stringify({ revision: 'r', value }));
    }, charter);
    await quickly(page, enter('CSP', 'Harbor Systems, Inc.'));
    const part = await unfolded(page, 'From a charter');
    await part.getByRole('button', { name: 'Fill in from “Our charter”' }).click();
    await quickly(
      page,
      sees(
        /Filled in from the charter “Our charter”: Cloud service, Secure repository, Date, Start \(Eastern time\), Length in minutes, and Agenda\./,
      ),
    );
    const field = (label: string | RegExp) => page.getByLabel(label, { exact: true });
    expect(await field('CSP').inputValue()).toBe('Harbor Systems, Inc.');
    expect(await field('Cloud service').inputValue()).toBe('Harbor');
    await expect.poll(() => name(page).inputValue()).toBe('Harbor');
    const meeting = await unfolded(page, 'Meeting');
    expect(await meeting.getByLabel(/^Start \(Eastern/).inputValue()).toBe('13:00');

    await part.getByRole('button', { name: 'Fill in from “Our charter”' }).click();
    await quickly(page, sees('Nothing was filled in.'));
    await quickly(page, enter('Cloud service', ''));
    await part.getByRole('button', { name: 'Fill in from “Our charter”' }).click();
    await quickly(page, sees('Filled in from the charter “Our charter”: Cloud service.'));
    await part.getByRole('button', { name: 'Undo' }).click();
    await quickly(page, sees('The fields that the charter had filled are empty again.'));
    await expect.poll(() => field('Cloud service').inputValue()).toBe('');
    await expect.poll(() => name(page).inputValue()).toBe('Monthly package');
    expect(await field(/^Secure repository/).inputValue()).toBe('USDA Connect');
  }));
