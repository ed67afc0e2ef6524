import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/domain/documents/blocks.ts';
import type { ToolId } from '../../../src/domain/work-documents/tools.ts';
import { readSavedWork } from '../../../src/formats/excel/read-saved-work.ts';
import { visitSite } from '../../support/browser.ts';
import { builtSite } from '../../support/built-site.ts';
import { allLoaded, name, nameOnPaper, tools, withExample } from '../../support/every-tool.ts';
import {
  givesDaysAhead,
  givesLastDays,
  givesTargetDates,
  givesWorkbook,
  openExport,
  opensWorkbook,
  savedWorkbook,
  saysEachTimeWhatBringsDates,
  saysWhatBringsDates,
} from '../../support/exports-journey.ts';
import { elementsIn, openOfficeFile } from '../../support/office-file.ts';
import { appendix, sheetsWithout } from '../../support/paper.ts';
import { printsForm } from '../../support/paper-form.ts';
import {
  openFile,
  printedText,
  savedBytes,
  savedFile,
  sharedLink,
  useTool,
  workSaved,
} from '../../support/tool-journey.ts';
import { readWordBlocks } from '../../support/word-reader.ts';

/*
 * What every tool writes: its form for paper; the same document on paper, as Markdown and as a Word file; and of the tools whose own files do not
 * look at them, workbooks and dates for a calendar.
 */

const visit = visitSite(builtSite());

/** What else is looked at of a tool: the sheets of its workbook, what it says where it has no date, and its dates. */
const more: Readonly<
  Partial<
    Record<
      ToolId,
      {
        readonly sheets: readonly string[];
        readonly withoutDates: string;
        readonly givesDates: (page: Page) => Promise<void>;
      }
    >
  >
> = {
  readiness: {
    sheets: ['All items', 'Progress by stage'],
    withoutDates: 'No open item has a target date',
    givesDates: givesTargetDates,
  },
  triggers: {
    sheets: ['Summary', 'Result', 'Arithmetic', 'Thresholds', 'Counted items', 'Outlook', 'Outlook by day'],
    withoutDates: 'The outlook has no date',
    givesDates: givesDaysAhead,
  },
  escalation: {
    sheets: ['Status of the case', 'Log', 'What is due', 'Notices, responses, and letters', 'What was found'],
    withoutDates: 'No last day has been entered',
    givesDates: givesLastDays,
  },
};

/** The texts of all headers of a Word file, line by line. */
const headersOf = (bytes: Uint8Array) =>
  Object.entries(openOfficeFile(bytes))
    .filter(([part]) => /^word\/header\d*\.xml$/.test(part))
    .flatMap(([, header]) => elementsIn(header, 'w:t').map(({ children }) => children.join('')));

/** All that a document says, letters and digits alone: how it is set, and what marks it up, differs. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

const textsOf = (block: Block): string[] => {
  switch (block.kind) {
    case 'list':
      return [...block.items];
    case 'table':
      return [...block.columns, ...block.rows.flat()];
    case 'field':
      return [block.label, block.value ?? ''];
    default:
      return [block.text];
  }
};

/** The addresses that the tool asks from now on besides its own parts. */
function otherRequests(page: Page, tool: ToolId): readonly string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname, search } = new URL(request.url());
    // The form for paper is a page of the site, and says nothing of the work.
    const isAPart = pathname.startsWith('/_astro/') || pathname === `/tools/${tool}/paper/`;
    const isPlain = request.method() === 'GET' && search === '';
    if (protocol !== 'blob:' && !(isPlain && isAPart)) sent.push(request.url());
  });
  return sent;
}

const letterhead = (page: Page) => page.getByLabel('Agency or CSP', { exact: true });
const button = (page: Page, kind: RegExp) => page.getByRole('button', { name: kind }).first();
const wordFile = (page: Page) => savedBytes(page, () => button(page, /Word/).click());

/** Writes the Word file of the open work and its Markdown; gives the text of both, which is the same. */
async function writesTheSame(page: Page): Promise<string> {
  await openExport(page);
  const { name, bytes } = await wordFile(page);
  expect(name).toMatch(/\.docx$/);
  const markdown = await savedFile(page, () => button(page, /Markdown/).click());
  // What stands for a break, a rule of a table, a number of a list is none of the text.
  const inMarkdown = letters(markdown.text.replace(/<br>|^\d+[.)] /gm, ''));
  expect(letters(readWordBlocks(bytes).flatMap(textsOf).join(''))).toBe(inMarkdown);
  return inMarkdown;
}

/** Enters a letterhead, which Word files then stand under. */
async function takesLetterhead(page: Page): Promise<void> {
  await openExport(page);
  await page.getByText('Letterhead for Word files').click();
  await letterhead(page).fill('Department of Examples');
  expect(headersOf((await wordFile(page)).bytes)).toEqual(['Department of Examples']);
}

/** Demands that the letterhead is there on the next visit, and gone when it is emptied. */
async function forgetsLetterhead(page: Page): Promise<void> {
  await openExport(page);
  await page.getByText('Letterhead for Word files').click();
  await expect.poll(() => letterhead(page).inputValue()).toBe('Department of Examples');
  await letterhead(page).fill('');
  expect(headersOf((await wordFile(page)).bytes)).toEqual([]);
}

describe.each(tools)('the tool %s', (tool) => {
  it('prints its form, writes the same document as Word file, as Markdown, and, once the page was loaded again, on paper; sends nothing of it', () =>
    useTool(visit, tool, async ({ page }) => {
      const own = more[tool];
      const sent = otherRequests(page, tool);
      await printsForm(page, tool);
      const loaded = allLoaded(page);
      if (own) {
        const says = tool === 'readiness' ? saysEachTimeWhatBringsDates : saysWhatBringsDates;
        await says(page, own.withoutDates);
      }
      const title = await withExample(page);
      const text = await writesTheSame(page);
      if (tool === 'escalation') await takesLetterhead(page);
      await loaded;
      await own?.givesDates(page);
      const { facts } = JSON.parse((await workSaved(page)).text);
      await sharedLink(page);
      expect(sent).toEqual([]);

      // What was kept is the same work, and is printed on the next visit without an entry.
      await page.reload();
      await expect.poll(() => name(page).inputValue()).toBe(title);
      const paper = await printedText(page);
      expect(letters(paper.replace(/Blank line to (?:fill in|sign on)/g, ''))).toBe(text);
      expect(paper).toContain(nameOnPaper(tool, title));
      // Nobody signs the papers of a month, or a charter.
      const isSigned = nameOnPaper(tool, title) === title;
      expect(paper.includes('Signature')).toBe(isSigned);
      if (isSigned) expect(await sheetsWithout(page, appendix), 'what a manager signs').toBe(1);

      if (own) {
        const workbook = await givesWorkbook(page, own.sheets, facts);
        // Every tool opens its workbook, and keeps its letterhead, by the same code.
        if (tool === 'readiness') await opensWorkbook(page, workbook, facts);
      }
      if (tool === 'escalation') await forgetsLetterhead(page);
    }));
});

describe('a workbook', () => {
  // What a worker would pack, if the policy let one start, is a sheet of 160,000 letters and more.
  it('of a hundred open items with long titles is written under the policy of the page', () =>
    useTool(visit, 'triggers', async ({ page }) => {
      const items = Array.from({ length: 100 }, (_, at) => ({
        id: `V-${at}`,
        title: `${'Weakness '.repeat(300)}${at} <b>&amp; _x0041_`,
        impact: at % 2 === 0 ? 'high' : 'moderate',
        detected: '2026-05-04',
      }));
      const facts = { asOf: '2026-11-20', remediation: { items } };
      await openFile(page, 'many.json', JSON.stringify({ tool: 'triggers', version: 2, title: 'Many items', facts }));
      await expect.poll(() => name(page).inputValue()).toBe('Many items');
      const { bytes, sheets } = await savedWorkbook(page);
      // Each of High impact counts for two triggers, and so does each of Moderate impact.
      const counted = sheets.find(({ sheet }) => sheet === 'Counted items')?.data ?? [];
      expect(counted).toHaveLength(1 + 2 * items.length);
      expect(counted.filter((row) => row.includes(items[99]?.title ?? ''))).toHaveLength(2);
      expect(JSON.parse((await readSavedWork(new Uint8Array(bytes).buffer)) ?? '')).toMatchObject({ facts });
    }));
});
