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

describe('a prepared case', () => {
  it.each(cases)('opens in its tool by one link, and is kept on request: $id', async ({ id, data }) => {
    const { page, faults, close } = await visit.open(`/teach/cases/${id}/`);
    await page.locator('.teach-main').click();
    await landsOn(page, `/tools/${data.tool}/`);
    const name = page.getByLabel(/^Name of this /);
    await expect.poll(() => name.inputValue()).toBe(data.workTitle);
    await keepOpened(page);
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe(data.workTitle);
    expect(faults).toEqual([]);
    await close();
  });
});
