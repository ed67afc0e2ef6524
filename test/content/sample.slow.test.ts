import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { caseOf } from '../../src/content/cases.ts';
import { type SampleFile, sampleFaults, sampleFiles, sampleZip } from '../../src/content/sample.ts';
import { charterWords, monthlyWords, sampleCharter, sampleNames } from '../../src/content/sample-data.ts';
import { monthWithFigures } from '../../src/content/sample-months.ts';
import { plainDate } from '../../src/domain/calendar/plain-date.ts';
import { judgeCharter } from '../../src/domain/charter/checks/judge-checks.ts';
import type { InventoryEvidence } from '../../src/domain/inventory/inventory.ts';
import { expandStatementIds } from '../../src/domain/ledger/statement-ids.ts';
import { judgeDeliverables } from '../../src/domain/monthly/package-days.ts';
import { judgeSkipping } from '../../src/domain/monthly/skipping.ts';
import type { PoamEvidence, ScanEvidence } from '../../src/domain/poam/evidence.ts';
import { triggerIds } from '../../src/domain/triggers/deficiency-triggers.ts';
import type { TriggerWork } from '../../src/domain/triggers/work/trigger-work.ts';
import type { WorkTool } from '../../src/domain/work-documents/work-document.ts';
import { readEvidence } from '../../src/formats/evidence/read-evidence.ts';
import { readFileText } from '../../src/formats/work-document-file.ts';
import { charterWords as wordsOfCharterTool } from '../../src/tools/charter/words/papers.ts';
import { paperWords as wordsOfMonthlyTool } from '../../src/tools/monthly/words/papers.ts';
import { guidePages, statements } from '../support/content-files.ts';
import { readExcelSheets } from '../support/excel-reader.ts';
import { readWordBlocks } from '../support/word-reader.ts';

const readers = Object.values(
  import.meta.glob<WorkTool<unknown>>('../../src/tools/*/work-tool.ts', { eager: true, import: 'workTool' }),
);
const fileNamed = (name: string): SampleFile => {
  const found = sampleFiles.find((file) => file.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

/** What a file says, read apart from its writer. */
async function textOf(name: string): Promise<string> {
  const bytes = await fileNamed(name).write();
  if (name.endsWith('.docx')) return JSON.stringify(readWordBlocks(bytes), undefined, 1);
  if (name.endsWith('.xlsx')) return JSON.stringify(readExcelSheets(bytes), undefined, 1);
  return new TextDecoder().decode(bytes);
}

/** A file as the tools read it, which must set nothing aside. */
async function evidenceIn<Evidence extends PoamEvidence | ScanEvidence | InventoryEvidence>(name: string) {
  const reading = await readEvidence(new File([await fileNamed(name).write()], name), { withInventory: true });
  expect(reading).toMatchObject({ issues: [] });
  return reading as Evidence;
}

describe('The sample package', () => {
  it('says in every file that it is invented', async () => {
    const silent = await Promise.all(sampleFiles.map(async ({ name }) => [name, await textOf(name)] as const));
    expect(silent.filter(([, text]) => !/invented/i.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('is packed whole, and is the same at every build', async () => {
    const files = unzipSync(await sampleZip());
    expect(Object.keys(files)).toEqual(sampleFiles.map(({ name }) => name));
    expect(await sampleZip()).toEqual(await sampleZip());
    expect(new Set(sampleFiles.map(({ name }) => name)).size).toBe(sampleFiles.length);
  });

  it('has the words of the tools on its papers', () => {
    expect(charterWords).toEqual(wordsOfCharterTool);
    expect(monthlyWords).toEqual(wordsOfMonthlyTool);
  });

  it('has work that its tools read whole', async () => {
    for (const { name, tool } of sampleFiles.filter((file) => file.tool !== undefined)) {
      const read = readFileText(await textOf(name), readers);
      expect(read, name).toMatchObject({ outcome: 'read', problems: [], document: { tool } });
      expect(read, name).not.toHaveProperty('migratedFrom');
      expect(read, name).not.toHaveProperty('document.unread');
    }
  });

  it.each([
    ['larkspur-initial-poam.xlsx', '2025-09-12', 7, 0],
    ['larkspur-2026-08-poam.xlsx', '2026-08-31', 3, 1],
    ['larkspur-2026-09-poam.xlsx', '2026-09-30', 9, 2],
    ['larkspur-2026-10-poam.xlsx', '2026-10-31', 11, 2],
  ])('has a POA&M that is read with all its items: %s', async (name, date, open, closed) => {
    const poam = await evidenceIn<PoamEvidence>(name);
    const { csp, service: system } = sampleNames;
    expect(poam).toMatchObject({
      format: 'FedRAMP POA&M workbook, layout 3.0',
      date,
      csp,
      system,
      impactLevel: 'Moderate',
    });
    const amount = (list: string) => poam.items.filter((item) => item.list === list).length;
    expect([amount('open'), amount('closed'), poam.items.length]).toEqual([open, closed, open + closed]);
  });

  it.each([
    ['2026-08', '2026-08-27', 39, 0],
    ['2026-09', '2026-09-28', 39, 0],
    ['2026-10', '2026-10-28', 40, 5],
  ])('has a scan and an inventory that are read with all their hosts: %s', async (month, date, hosts, without) => {
    const scan = await evidenceIn<ScanEvidence>(`larkspur-${month}-scan.nessus`);
    expect(scan.date).toBe(date);
    expect(scan.hosts).toHaveLength(hosts);
    expect(scan.hosts.filter(({ authentication }) => authentication === 'no')).toHaveLength(without);
    const inventory = await evidenceIn<InventoryEvidence>(`larkspur-${month}-inventory.xlsx`);
    expect(inventory).toMatchObject({ kind: 'inventory', format: 'FedRAMP inventory workbook' });
    expect(inventory.assets).toHaveLength(39);
  });
});

describe('The key to the sample package', () => {
  it('names 10 to 14 faults, each once', () => {
    expect(sampleFaults.length).toBeGreaterThanOrEqual(10);
    expect(sampleFaults.length).toBeLessThanOrEqual(14);
    expect(new Set(sampleFaults.map(({ id }) => id)).size).toBe(sampleFaults.length);
  });

  it.each(sampleFaults.map((fault) => [fault.id, fault] as const))('has a fault in its file: %s', async (_, fault) => {
    const text = await textOf(fault.file);
    expect(fault.shows.filter((shown) => !text.includes(shown))).toEqual([]);
    if (fault.lacks !== undefined) expect(text).not.toContain(fault.lacks);
  });

  it.each(sampleFaults.map((fault) => [fault.id, fault] as const))(
    'cites what is broken: %s',
    (_, { see, statements: ids }) => {
      const known = new Set(statements().map(({ id }) => id));
      expect(expandStatementIds(ids).filter((id) => !known.has(id))).toEqual([]);
      const [, page, anchor = ''] = /^\/guide\/([\w-]+)\/#([\w-]+)$/.exec(see) ?? [];
      const { text = '' } = guidePages().find(({ id }) => id === page) ?? {};
      if (page === 'deficiency-triggers') return expect(triggerIds).toContain(anchor);
      const section = text.split(/^(?=##+ )/m).find((part) => slugOf(/^##+ (.+)$/m.exec(part)?.[1] ?? '') === anchor);
      const cited = [...(section ?? '').matchAll(/ids="((?:AP|CC|PM)-[^"]+)"/g)].flatMap(([, list = '']) =>
        expandStatementIds(list),
      );
      expect(cited, `${see} does not rest on these`).toEqual(expect.arrayContaining(expandStatementIds(ids)));
    },
  );

  it('is right about the POA&M beside the SAR', async () => {
    const poam = await evidenceIn<PoamEvidence>('larkspur-initial-poam.xlsx');
    const table = readWordBlocks(await fileNamed('larkspur-sar-excerpt.docx').write()).find(
      ({ kind }) => kind === 'table',
    );
    if (table?.kind !== 'table') throw new Error('The SAR has no table.');
    const differing = table.rows.filter(([finding, , risk]) => {
      const item = poam.items.find(({ sourceId }) => sourceId === finding);
      return item?.originalRating !== risk?.toLowerCase();
    });
    expect(differing.map(([finding]) => finding)).toEqual(['R-03', 'R-07']);
  });

  it('is right about the charter', () => {
    const checks = judgeCharter(sampleCharter, plainDate('2026-02-24'), charterWords.choices);
    const not = checks.filter(({ state }) => state === 'missing' || state === 'differs').map(({ check }) => check.id);
    expect(not).toEqual(['agencies-represented', 'ao-or-delegate', 'comment-two-weeks']);
  });

  it('is right about the month of September', async () => {
    const facts = await monthWithFigures('2026-09');
    expect(judgeSkipping(facts).answer).toBe('may');
    expect(facts.figures?.lists.added?.items.filter(({ rating }) => rating === 'high')).toHaveLength(6);
  });

  it('is right about the month of October', async () => {
    const facts = await monthWithFigures('2026-10');
    const { figures } = facts;
    expect(figures?.triggers.filter(({ state }) => state === 'met')).toMatchObject([
      { trigger: 'late-remediation-high-dfr', value: 6 },
    ]);
    expect(figures?.scans).toMatchObject({ hosts: { value: 40 }, withoutCredentials: { value: 5 } });
    expect(figures?.inventory).toMatchObject({
      assets: { value: 39 },
      matched: { value: 39 },
      lists: { unlisted: { value: 1 } },
    });
    const states = judgeDeliverables(facts, plainDate('2026-11-09')).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['uploaded-late', 'none']));
  });

  it('finds no other fault in the files of August', async () => {
    const facts = await monthWithFigures('2026-08');
    expect(facts.figures?.triggers.filter(({ state }) => state !== 'not-met')).toEqual([]);
    const states = judgeDeliverables(facts, plainDate('2026-09-10')).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['uploaded', 'none']));
  });

  it('agrees with the worked case of that month', async () => {
    const poam = await evidenceIn<PoamEvidence>('larkspur-2026-10-poam.xlsx');
    const { asOf, remediation, scanning, vulnerabilities } = caseOf('six-highs').facts as unknown as TriggerWork;
    const open = poam.items.filter(({ list }) => list === 'open');
    expect(asOf).toBe(poam.date);
    expect(remediation?.items).toEqual(
      open.map(({ id, name: title, originalRating: impact, detected, vendorDependency }) => ({
        ...{ id, title, impact, detected },
        exception: vendorDependency === 'yes' ? 'vendor-dependency' : 'none',
      })),
    );
    const { figures } = await monthWithFigures('2026-10');
    expect(scanning).toMatchObject({ date: figures?.scans?.date, unauthenticated: 5, total: 40 });
    expect(vulnerabilities?.now).toBe(figures?.scans?.vulnerabilities.value);
  });
});

const slugOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
