import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { savedWorkSheet } from '../../../src/formats/excel/saved-work.ts';
import { noSavedWork, savedWorkNote } from '../../../src/ui/work/words.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { alert, name, withExample } from '../../support/every-tool.ts';
import { openFile, savedBytes, useTool, workSaved } from '../../support/tool-journey.ts';

/* Workbooks, as people get them from the tools and give them back. */

const visit = visitSite(builtSite());

/** The work that is open, as a file would carry it, whenever it was saved. */
async function workOf(page: Page): Promise<unknown> {
  const { text } = await workSaved(page);
  return { ...JSON.parse(text), saved: undefined };
}

/** The workbook that the tool saves of the open work. */
async function exported(page: Page) {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const saved = await savedBytes(page, () => page.getByRole('button', { name: / \(Excel\)$/ }).click());
  return { ...saved, sheets: await readExcelFile(saved.bytes) };
}

const sheetsOf = {
  readiness: ['All items', 'Progress by stage'],
  triggers: ['Summary', 'Result', 'Arithmetic', 'Thresholds', 'Counted items', 'Outlook', 'Outlook by day'],
  escalation: ['Status of the case', 'Log', 'What is due', 'Notices, responses, and letters', 'What was found'],
} as const;

describe.each(['readiness', 'triggers', 'escalation'] as const)('the workbook of the tool %s', (tool) => {
  it('is read by another program, days as days and numbers as numbers, and opened again is the same work', () =>
    useTool(visit, tool, async ({ page }) => {
      const title = await withExample(page);
      const work = await workOf(page);
      const file = await exported(page);
      expect(file.name).toMatch(/^[\w-]+-2026-11-22\.xlsx$/);
      expect(file.sheets.map(({ sheet }) => sheet)).toEqual([...sheetsOf[tool], savedWorkSheet]);
      for (const { sheet, data } of file.sheets) expect(data.length, sheet).toBeGreaterThan(1);
      const cells = file.sheets.flatMap(({ data }) => data.flat());
      expect(cells.some((cell) => cell instanceof Date)).toBe(true);
      expect(cells.some((cell) => typeof cell === 'number')).toBe(true);
      expect(file.sheets.at(-1)?.data[0]).toEqual([savedWorkNote]);
      await page.getByRole('button', { name: /^Start a new / }).click();
      await expect.poll(() => name(page).inputValue()).not.toBe(title);
      await openFile(page, file.name, file.bytes);
      await expect.poll(() => name(page).inputValue()).toBe(title);
      expect(await workOf(page)).toEqual(work);
    }));
});

describe('a workbook', () => {
  it('of a thousand open items is written under the policy of the page, and opened again', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const items = Array.from({ length: 1000 }, (_, at) => ({
        id: `V-${at}`,
        title: `Weakness ${at} <b>&amp; _x0041_`,
        impact: at % 2 === 0 ? 'high' : 'moderate',
        detected: '2026-05-04',
      }));
      const facts = { asOf: '2026-11-20', remediation: { items } };
      const work = JSON.stringify({ tool: 'triggers', version: 2, title: 'Many items', facts });
      await openFile(page, 'many.json', work);
      await expect.poll(() => name(page).inputValue()).toBe('Many items');
      const { bytes, sheets } = await exported(page);
      // Each of High impact counts for two triggers, and so does each of Moderate impact.
      const counted = sheets.find(({ sheet }) => sheet === 'Counted items')?.data ?? [];
      expect(counted).toHaveLength(1 + 2 * items.length);
      expect(counted.filter((row) => row.includes('Weakness 999 <b>&amp; _x0041_'))).toHaveLength(2);
      await page.getByRole('button', { name: /^Start a new / }).click();
      await expect.poll(() => name(page).inputValue()).not.toBe('Many items');
      await openFile(page, 'many.xlsx', bytes);
      await expect.poll(() => name(page).inputValue()).toBe('Many items');
      expect(await workOf(page)).toMatchObject({ facts: { remediation: { items: { length: 1000 } } } });
    }));

  it('without saved work is refused in words, and so is any other archive', () =>
    useTool(visit, 'readiness', async ({ page }) => {
      const title = await withExample(page);
      const archive = zipSync({ 'word/document.xml': strToU8('<w:document/>') });
      await openFile(page, 'report.docx', Buffer.from(archive));
      await expect.poll(() => alert(page).innerText()).toContain(noSavedWork('report.docx'));
      expect(await name(page).inputValue()).toBe(title);
    }));
});
