import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { afterAll, describe, expect, it } from 'vitest';
import { dutiesAt, dutyOf } from '../../src/content/duties.ts';
import { guidePages } from '../../src/content/guide.ts';
import { getReading } from '../../src/content/readings.ts';
import { statementLoader } from '../../src/content/statement-loader.ts';
import { sourceLines } from '../../src/content/statements.ts';
import { updatesOf } from '../../src/content/updates.ts';
import { stations } from '../../src/domain/process/process-line.ts';
import { dutyFile } from '../../src/schemas/duty.ts';
import { glossaryTerm } from '../../src/schemas/glossary-term.ts';
import { guidePage } from '../../src/schemas/guide-page.ts';
import { reading } from '../../src/schemas/reading.ts';
import { resource, sourceDocument } from '../../src/schemas/source-document.ts';
import { statement } from '../../src/schemas/statement.ts';
import { update } from '../../src/schemas/update.ts';
import { giveCollections } from '../support/collections.ts';
import * as content from '../support/content-files.ts';

/** What a schema says about an entry: each fault with its field. */
function faultsOf(schema: z.ZodType, entry: unknown): string[] {
  const result = schema.safeParse(entry);
  return result.success ? [] : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** The first entry of a file, as written; every case below changes one field of it. */
const good = {
  guide: content.guidePages().find(({ head }) => head.summary !== undefined)?.head,
  duties: {
    duties: content
      .duties()
      .slice(0, 2)
      .map(({ file: _, ...duty }) => duty),
  },
  glossary: content.glossaryTerms()[0],
  reading: content.readings()[0],
  update: content.updates().find(({ status }) => status === 'confirmed'),
  document: content.sourceDocuments()[0],
  resource: content.resources()[0],
  statement: {
    id: 'AP-001',
    section: 'Cover',
    page: 'cover',
    actor: 'PMO,CSP',
    kind: 'fact',
    statement: 'A statement.',
    order: 0,
  },
};

describe('a mistake in a content file is named with its field', () => {
  it.each([
    { schema: guidePage, entry: good.guide, change: { title: '' }, says: 'title: Give the page a title.' },
    {
      schema: guidePage,
      entry: good.guide,
      change: { lede: 'x'.repeat(221) },
      says: 'lede: Keep the lede to 220 characters.',
    },
    {
      schema: guidePage,
      entry: good.guide,
      change: { description: 'Short.' },
      says: 'description: Make the description at least',
    },
    { schema: guidePage, entry: good.guide, change: { roles: ['auditor'] }, says: 'roles.0: Name roles: agency, csp' },
    { schema: guidePage, entry: good.guide, change: { roles: ['csp', 'csp'] }, says: 'roles: Name each role once.' },
    { schema: guidePage, entry: good.guide, change: { partOf: 'kick-off' }, says: 'partOf: Name a station' },
    { schema: guidePage, entry: good.guide, change: { sumary: {} }, says: 'sumary' },
    {
      schema: glossaryTerm,
      entry: good.glossary,
      change: { meaning: 'x'.repeat(171) },
      says: 'meaning: Keep the meaning to 170',
    },
    { schema: glossaryTerm, entry: good.glossary, change: { id: 'POA&M' }, says: 'id: Write the id in lower case' },
    { schema: glossaryTerm, entry: good.glossary, change: { era: 'old' }, says: 'era: Write legacy, both or' },
    { schema: reading, entry: good.reading, change: { steps: ['nowhere'] }, says: 'steps.0: Name a station' },
    {
      schema: reading,
      entry: good.reading,
      change: { statements: 'AP-9' },
      says: 'statements: "AP-9" is not a statement id',
    },
    {
      schema: reading,
      entry: good.reading,
      change: { statements: 'AP-020..010' },
      says: 'statements: "AP-020..010" runs backwards',
    },
    {
      schema: reading,
      entry: good.reading,
      change: { trigger: 'x' },
      says: 'trigger: A reading of a trigger has the id',
    },
    { schema: update, entry: good.update, change: { from: 'June 24, 2026' }, says: 'from: Write the date in quotes' },
    { schema: update, entry: good.update, change: { from: '2026-02-30' }, says: 'from: Write the date in quotes' },
    { schema: update, entry: good.update, change: { status: 'uncertain' }, says: 'now: An uncertain entry must say' },
    { schema: update, entry: good.update, change: { steps: [] }, says: 'steps: Name at least one page.' },
    { schema: sourceDocument, entry: good.document, change: { prefix: 'XX' }, says: 'prefix: Write one of AP' },
    { schema: resource, entry: good.resource, change: { url: 'www.fedramp.gov' }, says: 'url: Give the full address' },
    { schema: statement, entry: good.statement, change: { kind: 'opinion' }, says: 'kind: Write one of' },
    { schema: statement, entry: good.statement, change: { actor: 'PMO, CSP' }, says: 'actor.1: Write one or more of' },
    { schema: statement, entry: good.statement, change: { page: 'p. 7' }, says: 'page: Write a page' },
  ])('$says', ({ schema, entry, change, says }) => {
    expect(faultsOf(schema, entry)).toEqual([]);
    const faults = faultsOf(schema, { ...(entry as object), ...change });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(says);
  });

  it.each([
    { change: { step: 'kick-off' }, says: 'duties.1.step: Name a station' },
    { change: { force: 'shall' }, says: 'duties.1.force: Write must, should, may or does.' },
    { change: { text: 'Do it' }, says: 'duties.1.text: End the text with a full stop.' },
    { change: { roles: [] }, says: 'duties.1.roles: Name at least one role.' },
    { change: { statements: '' }, says: 'duties.1.statements: Name at least one statement' },
    { change: { whoActs: 'nobody' }, says: 'duties.1.whoActs: Write our-reading, or leave the field out.' },
    { change: { kind: 'opinion' }, says: 'duties.1.kind: Write fact, or leave the field out.' },
    { change: { kind: 'fact', force: 'must' }, says: 'duties.1.force: A fact asks for nothing: write does.' },
    {
      change: { kind: 'fact', force: 'does', whoActs: 'our-reading' },
      says: 'duties.1.whoActs: Nobody acts in a fact: leave whoActs out.',
    },
  ])('$says', ({ change, says }) => {
    const [first, second] = good.duties.duties;
    expect(faultsOf(dutyFile, good.duties)).toEqual([]);
    expect(faultsOf(dutyFile, { duties: [first, { ...second, ...change }] }).join('\n')).toContain(says);
  });
});

describe('a mistake in the ledger is named with its file and line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  async function load(...lines: string[]): Promise<string[]> {
    mkdirSync(join(folder, 'content'), { recursive: true });
    writeFileSync(join(folder, 'content/rows.tsv'), `${['id\tsection\tstatement', ...lines].join('\n')}\n`);
    const stored = new Map<string, unknown>();
    const context = {
      store: {
        clear: () => stored.clear(),
        has: (id: string) => stored.has(id),
        set: (entry: { id: string }) => stored.set(entry.id, entry),
      },
      parseData: async ({ data }: { data: unknown }) => data,
      config: { root: pathToFileURL(`${folder}/`) },
      watcher: undefined,
    };
    await statementLoader(['content/rows.tsv']).load(context as unknown as LoaderContext);
    return [...stored.keys()];
  }

  it('and a good file is read row by row', async () => {
    expect(await load('AP-001\tCover\tOne.', 'AP-002\tCover\tTwo.')).toEqual(['AP-001', 'AP-002']);
  });

  it('when a row has too few columns', async () => {
    await expect(load('AP-001\tCover\tOne.', 'AP-002 Cover\tTwo.')).rejects.toThrow(
      'content/rows.tsv, line 3: 2 columns where the heading has 3. Separate columns with one tab.',
    );
  });

  it('when a number stands twice', async () => {
    await expect(load('AP-001\tCover\tOne.', 'AP-001\tCover\tTwo.')).rejects.toThrow(
      'content/rows.tsv, line 3: the id AP-001 appears twice.',
    );
  });
});

describe('a page that names what is not there stops the build', () => {
  const guide = stations.map(({ id, phase }) => ({ id, data: {}, filePath: `content/guide/${phase}/${id}.mdx` }));

  it('when a station has no page', async () => {
    giveCollections({ guide: guide.filter(({ id }) => id !== 'kickoff-meeting') });
    await expect(guidePages()).rejects.toThrow('content/guide/preparation/kickoff-meeting.mdx: missing.');
  });

  it('when a page is no station', async () => {
    giveCollections({ guide: [...guide, { id: 'kick-off', data: {}, filePath: 'content/guide/start/kick-off.mdx' }] });
    await expect(guidePages()).rejects.toThrow('content/guide/start/kick-off.mdx: not on the process line.');
  });

  it('when a page lies in the folder of another phase', async () => {
    giveCollections({
      guide: guide.map((entry) =>
        entry.id === 'support' ? { ...entry, filePath: 'content/guide/monitoring/support.mdx' } : entry,
      ),
    });
    await expect(guidePages()).rejects.toThrow('should be content/guide/start/support.mdx');
  });

  it('when an update, a reading or a statement is unknown', async () => {
    giveCollections({ updates: [], readings: [], statements: [], documents: [] });
    await expect(updatesOf(['jab-path-ended'])).rejects.toThrow('"jab-path-ended" is not in content/updates.yaml');
    await expect(getReading('bi-weekly')).rejects.toThrow('"bi-weekly" is not in content/readings.yaml');
    await expect(sourceLines('AP-001..002')).rejects.toThrow('AP-001, AP-002: not in the ledger');
  });

  it('when two duties share an id, or one names an unknown period', async () => {
    const [duty] = good.duties.duties;
    giveCollections({ duties: [{ id: 'start', data: { duties: [duty, duty] } }] });
    await expect(dutiesAt(duty?.step ?? '')).rejects.toThrow(`the id "${duty?.id}" appears twice`);
    giveCollections({ duties: [{ id: 'start', data: { duties: [{ ...duty, text: 'Wait {a-while}.' }] } }] });
    await expect(dutiesAt(duty?.step ?? '')).rejects.toThrow('"a-while" is not a period');
  });

  it('when a page shows a duty that there is none of', async () => {
    giveCollections({ duties: [] });
    await expect(dutyOf('do-nothing')).rejects.toThrow('"do-nothing" is not a duty of content/duties');
  });
});
