import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faultsInBothSchemes } from '../../support/accessibility.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';

const visit = visitSite(builtSite());
const path = '/teach/escalation/check/';
const forms = (page: Page, kind: string) => page.locator(`form[data-kind="${kind}"]`);

/** Answers the first question of a kind, rightly or wrongly, as a person would. */
async function answer(page: Page, kind: string, isRight: boolean): Promise<void> {
  const form = forms(page, kind).first();
  const right = ((await form.getAttribute('data-answer')) ?? '').split(' ').map(Number);
  if (kind === 'number') await form.getByRole('textbox').fill(String((right[0] ?? 0) + (isRight ? 0 : 1)));
  else if (kind === 'order') {
    const selects = form.getByRole('combobox');
    const steps = await selects.evaluateAll((all) => all.map((one) => Number((one as HTMLSelectElement).dataset.step)));
    for (const [at, step] of steps.entries()) {
      const place = isRight ? step : steps.length - 1 - step;
      await selects.nth(at).selectOption({ value: String(place) });
    }
  } else {
    const options = form.locator('input');
    const wrong = right.includes(0) ? 1 : 0;
    for (const place of isRight ? right : [wrong]) await options.nth(place).check();
  }
  await form.getByRole('button').click();
}

describe('a knowledge check', () => {
  it('judges each kind of answer in words, explains every option, and keeps the results over a reload', async () => {
    const { page, faults, close } = await visit.open(path);
    const kinds = [
      ...new Set(
        await page
          .locator('form[data-kind]')
          .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.kind ?? '')),
      ),
    ];
    expect(kinds.length).toBeGreaterThanOrEqual(4);
    for (const [place, kind] of kinds.entries()) {
      await answer(page, kind, place > 0);
      const question = forms(page, kind).first().locator('..');
      expect(await question.locator('[data-outcome]').innerText()).toContain(
        place > 0 ? 'That is right.' : 'That is not right.',
      );
      expect(await question.locator('details').getAttribute('open')).not.toBeNull();
    }
    const standing = `You answered ${kinds.length} of`;
    expect(await page.locator('[data-summary]').innerText()).toContain(standing);
    expect(await faultsInBothSchemes(page, 'main')).toEqual([]);
    await page.reload();
    await expect
      .poll(() => page.locator('[data-summary]').innerText())
      .toContain(`${standing} 10 questions, ${kinds.length - 1} of them right.`);
    await page.getByRole('button', { name: 'Retake what you missed' }).click();
    expect(await page.locator('[data-summary]').innerText()).toContain(`You answered ${kinds.length - 1} of`);
    expect(await page.evaluate(() => document.activeElement?.closest('form')?.dataset.kind)).toBe(kinds[0]);
    // What is answered since stays: the first question was missed, and is right now.
    await answer(page, kinds[0] ?? '', true);
    await page.getByRole('button', { name: 'Bring the answers back' }).click();
    expect(await page.locator('[data-summary]').innerText()).toContain(
      `${standing} 10 questions, ${kinds.length} of them right.`,
    );
    expect(faults).toEqual([]);
    await close();
  });

  it('says what is missing when nothing was answered, where it is missing', async () => {
    const { page, close } = await visit.open(path);
    for (const [kind, said] of [
      ['one', 'Choose an answer first.'],
      ['order', 'Give every step a place of its own first.'],
      ['number', 'Enter a whole number first.'],
    ] as const) {
      if ((await forms(page, kind).count()) === 0) continue;
      await forms(page, kind).first().getByRole('button').click();
      expect(await forms(page, kind).first().locator('[data-outcome]').innerText()).toBe(said);
    }
    expect(await page.locator('[data-summary]').innerText()).toBe('You have not answered any question yet.');
    await close();
  });

  it('prints a record with name and day that certifies nothing, without the questions', async () => {
    const { page, close } = await visit.open(path);
    await answer(page, 'one', true);
    await page.getByRole('textbox', { name: 'Name' }).fill('Ana Ruiz');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.question:visible').count()).toBe(0);
    expect(await page.locator('.record').innerText()).toContain('It certifies nothing');
    expect(await page.getByRole('textbox', { name: 'Date' }).inputValue()).toMatch(/^[A-Z][a-z]+ \d+, \d{4}$/);
    await close();
  });

  it('leaves results of questions that are gone out of the count, and says so; opens with damaged ones, and with storage blocked', async () => {
    const { page, close } = await visit.open(path);
    const keep = (value: string) =>
      page.evaluate((text) => localStorage.setItem('agency-authorization-playbook/learning', text), value);
    await keep(
      JSON.stringify({ escalation: { answers: { 'of-an-older-lesson': { right: true, on: '2026-01-02' } } } }),
    );
    await page.reload();
    await expect.poll(() => page.locator('[data-summary]').innerText()).toContain('no longer asks: 1');
    await keep('{ damaged');
    await page.reload();
    await expect.poll(() => page.locator('[data-summary]').innerText()).toBe('You have not answered any question yet.');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await answer(page, 'one', true);
    expect(await page.locator('[data-summary]').innerText()).toContain('This browser does not keep your results.');
    await close();
  });
});

describe('learning alone', () => {
  it('marks lessons as done, says what is left and where to go on, and brings erased progress back', async () => {
    const { page, faults, close } = await visit.open('/learn/');
    const agency = page.locator('[data-path="agency"]');
    const left = async () =>
      Number(/About (\d+) minutes are left/.exec(await agency.locator('[data-ahead]').innerText())?.[1]);
    const all = await left();
    expect(await agency.locator('[data-next]').innerText()).toMatch(/^Start with /);
    await agency.getByRole('checkbox').first().check();
    expect(await page.locator('.learning [data-say]').innerText()).toMatch(/is marked as done\.$/);
    expect(await left()).toBeLessThan(all);
    expect(await agency.locator('[data-next]').innerText()).toMatch(/^Continue with /);
    await page.reload();
    await expect.poll(() => agency.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(await faultsInBothSchemes(page, 'main')).toEqual([]);
    await page.getByRole('button', { name: 'Erase my progress' }).click();
    expect(await agency.getByRole('checkbox').first().isChecked()).toBe(false);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    expect(await agency.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(faults).toEqual([]);
    await close();
  });

  it('follows the knowledge checks, those of another tab too', async () => {
    const { page, close } = await visit.open('/learn/');
    const other = await page.context().newPage();
    await other.goto(visit.origin + path);
    await answer(other, 'one', true);
    await expect
      .poll(() => page.locator('[data-lesson="escalation"] [data-state]').first().innerText())
      .toContain('1 of 10 answered right');
    await close();
  });
});
