import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { criteria } from '../../src/domain/review-approach/criteria.ts';
import type { ToolId } from '../../src/domain/work-documents/tools.ts';
import { notLoaded } from '../../src/ui/tool/words.ts';
import { builtSite } from '../support/built-site.ts';
import { titleOf } from '../support/escalation-page.ts';
import { nameOnPaper, representatives, tools } from '../support/every-tool.ts';
import { yearCount, yearPoam } from '../support/evidence/poam-year.ts';
import { type FirefoxPage, spreadOnPhone, visitInFirefox } from '../support/firefox-page.ts';
import { layoutFaults } from '../support/layout-faults.ts';

const visit = visitInFirefox(builtSite());

/** What a person enters in a tool to come to a result, and the words of that result. */
const journeys: Readonly<
  Record<ToolId, { readonly enter: (page: FirefoxPage) => Promise<void>; readonly result: string }>
> = {
  readiness: {
    async enter({ choose, sees }) {
      await choose(/^A CSP, judging itself/);
      await choose('Moderate');
      await sees('What stands between you and the next stage');
    },
    result: 'What stands between you and the next stage',
  },
  'review-approach': {
    async enter({ page, press }) {
      for (const place of criteria.keys()) {
        await page.waitForFunction(
          (heading) => document.querySelector('.question h2, .question legend')?.textContent?.includes(heading),
          {},
          `Question ${place + 1} of`,
        );
        const first = await page.waitForSelector('.question [type=radio]');
        await first?.click();
        await press(/^Continue/);
      }
      // The result takes the focus once it is there: what is typed before would go on to it.
      await page.waitForFunction(() => document.activeElement?.matches('#result'));
    },
    result: 'Recommended approach',
  },
  triggers: {
    async enter({ fill }) {
      await fill(/^Unique vulnerabilities at the ATO baseline/, '15');
      await fill(/^Unique vulnerabilities now/, '27');
    },
    result: 'Detailed Finding Review (DFR)',
  },
  escalation: {
    async enter({ press, sees, choose }) {
      await press('Run a case');
      await sees(titleOf('identify'));
      await choose('DFR');
      await press('Record and continue');
    },
    result: titleOf('review'),
  },
  monthly: {
    async enter({ fill, sees }) {
      await fill(/^Cloud service/, 'Example Offering');
      await sees('Still missing:');
    },
    result: 'ConMon summary report: Example Offering',
  },
  transition: {
    async enter({ choose, sees }) {
      await choose('Provider');
      await choose('Rev5 certified');
      await sees('What is due next');
    },
    result: 'The rulesets and their days',
  },
  charter: {
    async enter({ fill, sees }) {
      await fill(/^Cloud service/, 'Example Offering');
      await sees('checks are satisfied');
    },
    result: 'Collaborative ConMon charter: Example Offering',
  },
  plan: {
    async enter({ choose, fill, sees }) {
      await choose(/^Just-In-Time/);
      await fill(/^Start/, '03012027');
      await sees('FedRAMP Authorized not before');
    },
    result: 'FedRAMP Authorized not before',
  },
};

const others = tools.filter((tool) => representatives.every((one) => one !== tool));

describe('the main journey in Firefox', () => {
  it.each(representatives)('goes from the start over a result that is kept to a file: %s', (tool) =>
    visit.use(`/tools/${tool}/`, async (firefox) => {
      const { page, fill, entered, sees, press, saves } = firefox;
      const { enter, result } = journeys[tool];
      await enter(firefox);
      await sees(result);
      await fill(/^Name of this/, 'Acme Cloud');
      await sees('Kept in this browser only');
      // Every letter is kept as it is typed: the reload waits for nothing.
      await page.reload();
      await expect.poll(() => entered(/^Name of this/)).toBe('Acme Cloud');
      await sees(result);
      const saved = await saves('Save as a file');
      expect(saved.name).toMatch(/^acme-cloud-\d{4}-\d\d-\d\d\.json$/);
      expect(JSON.parse(saved.text)).toMatchObject({ tool, title: 'Acme Cloud' });
      await press('Export');
      const report = await saves(/Markdown/);
      expect(report.name).toMatch(/\.md$/);
      expect(report.text).toContain(nameOnPaper(tool, 'Acme Cloud'));
      // A decision is a page, not a table: the chooser of review approaches writes no workbook.
      if (tool !== 'review-approach') {
        const workbook = await saves(/ \(Excel\)$/);
        expect(workbook.name).toMatch(/\.xlsx$/);
        expect(workbook.text).toMatch(/^PK/);
      }
      await spreadOnPhone(page);
      expect(await page.evaluate(layoutFaults, 'body')).toEqual([]);
    }),
  );

  // How a browser keeps and saves work is the same in every tool; its form and its result are its own.
  it.each(others)('comes from the start to a result that fits a phone: %s', (tool) =>
    visit.use(`/tools/${tool}/`, async (firefox) => {
      const { page, sees } = firefox;
      await journeys[tool].enter(firefox);
      await sees(journeys[tool].result);
      await sees('Kept in this browser only');
      await spreadOnPhone(page);
      expect(await page.evaluate(layoutFaults, 'body')).toEqual([]);
    }),
  );
});

describe('a tool in Firefox whose line breaks off before the first entry', () => {
  // Chromium goes on as soon as the line is back; Firefox asks for nothing twice that failed once.
  it('says what to do and keeps what is entered, so that it goes on after a reload', () =>
    visit.use('/tools/triggers/', async (firefox) => {
      const { page, fill, entered, sees, withoutLine } = firefox;
      await withoutLine(async () => {
        await journeys.triggers.enter(firefox);
        await fill(/^Name of this/, 'Acme Cloud');
        await sees(notLoaded);
        await sees('Kept in this browser only');
      });
      await page.reload();
      await sees(journeys.triggers.result);
      expect(await entered(/^Unique vulnerabilities now/)).toBe('27');
      expect(await entered(/^Name of this/)).toBe('Acme Cloud');
      expect(await page.evaluate((text) => document.body.innerText.includes(text), notLoaded)).toBe(false);
    }));
});

describe('the files of a month in Firefox', () => {
  it('are read and counted, in numbers that the report has', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'month-'));
    try {
      const poam = yearPoam(10);
      await writeFile(join(folder, poam.name), poam.content);
      await visit.use('/tools/monthly/', async ({ page, sees }) => {
        const input = await page.waitForSelector('.evidence input[type=file]');
        await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, poam.name));
        await sees('What the files come to');
        await sees(`All open items: ${yearCount(10).figures['Open POA&M items']}`);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
