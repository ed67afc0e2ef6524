import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { CaseData } from '../../../src/schemas/lesson-case.ts';
import { landsOn, visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { projectFiles, projectText } from '../../support/project-files.ts';
import { keepOpened } from '../../support/tool-journey.ts';

const visit = visitSite(builtSite());
const cases = projectFiles('content/cases/*.yaml').map((file) => ({
  id: file.replace(/^.*\/|\.yaml$/g, ''),
  data: parse(projectText(file)) as CaseData,
}));

const nameOf = (page: Page) => page.getByLabel(/^Name of this /);

describe('a prepared case', () => {
  const reader = visit.reader();

  it.each(cases)('opens in its tool by one link: $id', async ({ id, data }) => {
    const { page, faults } = await reader.at(`/teach/cases/${id}/`);
    await page.locator('.teach-main').click();
    await landsOn(page, `/tools/${data.tool}/`);
    await expect.poll(() => nameOf(page).inputValue()).toBe(data.workTitle);
    expect(faults).toEqual([]);
  });

  it('is kept on request', async () => {
    const [{ id, data } = expect.fail('There is no case.')] = cases;
    const { page, faults, close } = await visit.open(`/teach/cases/${id}/`);
    await page.locator('.teach-main').click();
    await keepOpened(page);
    await page.reload();
    await expect.poll(() => nameOf(page).inputValue()).toBe(data.workTitle);
    expect(faults).toEqual([]);
    await close();
  });
});
