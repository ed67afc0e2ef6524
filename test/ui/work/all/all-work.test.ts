import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkDocument, WorkTool } from '../../../../src/domain/work-documents/work-document.ts';
import { writeExcel } from '../../../../src/formats/excel/write-excel.ts';
import { nameFile } from '../../../../src/formats/work-document-file.ts';
import { readZip, writeZip } from '../../../../src/formats/zip.ts';
import { allTools, listAllWork, openWorkStores, workPath } from '../../../../src/ui/work/all/all-work.ts';
import { duplicateWork, renameWork } from '../../../../src/ui/work/all/change-work.ts';
import {
  canBeKept,
  type Incoming,
  type InTurns,
  isWanted,
  keepIncoming,
  readIncoming,
  zipBounds,
} from '../../../../src/ui/work/all/import-work.ts';
import { eraseAll, keptKinds, roomUsed } from '../../../../src/ui/work/all/site-data.ts';
import { copyTitle, erasing } from '../../../../src/ui/work/all/words.ts';
import { zipAllWork } from '../../../../src/ui/work/all/zip-work.ts';
import { type MemoryStorage, memoryStorage } from '../../../support/memory-storage.ts';

/** What reads the documents of each tool, as the page finds it: by the folder of the tool. */
const tools: readonly WorkTool<unknown>[] = await Promise.all(
  allTools.map(async (tool) => (await import(`../../../../src/tools/${tool}/work-tool.ts`)).workTool),
);
const site = 'agency-authorization-playbook';
const day = new Date('2026-11-30T12:00:00');

let storage: MemoryStorage;
let count = 0;
beforeEach(() => {
  storage = memoryStorage();
  count = 0;
});
const newKey = () => `key-${++count}`;
const open = () => openWorkStores(() => storage, newKey);
const desk = () => ({ stores: open(), newKey, moment: () => '2026-11-30T12:00:00-05:00' });
const put = (tool: string, key: string, value: object) =>
  storage.setItem(`${site}/${tool}/${key}`, JSON.stringify({ revision: 'r', value: { tool, version: 1, ...value } }));
const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
/** Long work that nothing interrupts. */
const atOnce: InTurns = { pause: async () => {} };
const read = (...files: File[]) => readIncoming(files, open(), tools, atOnce);
const listed = () => listAllWork(open());
const named = (title: string) => {
  const found = listed().find((work) => work.title === title);
  if (!found) throw new Error(`No work is called ${title}.`);
  return found;
};

describe('each tool', () => {
  it('says in its folder what reads its documents', () => {
    expect(tools.map(({ id }) => id)).toEqual(allTools);
  });
});

describe('the list of all work', () => {
  it('has the work of every tool, of one that this edition does not have, and what cannot be read', () => {
    for (const tool of allTools) put(tool, 'a b', { title: tool, facts: {} });
    put('charter', 'c', { title: 'Of a later edition', facts: {} });
    storage.setItem(`${site}/triggers/broken`, '{"half');
    storage.setItem(`${site}/letterhead/own`, '{"revision":"r","value":{"name":"Agency"}}');
    expect(listed().map(({ title }) => title)).toEqual([
      'readiness',
      'review-approach',
      'triggers',
      'Work that cannot be read',
      'escalation',
      'monthly',
      'plan',
      'Of a later edition',
    ]);
    expect(listed().map(workPath)).toContain('tools/readiness/#kept=a%20b');
    expect(workPath(named('Of a later edition'))).toBeUndefined();
  });

  it('is empty where the browser forbids the page to keep anything', () => {
    const forbidden = () => {
      throw new DOMException('No.', 'SecurityError');
    };
    expect(listAllWork(openWorkStores(forbidden, newKey))).toEqual([]);
  });

  it('renames and copies work without changing what it holds, and what is typed beside it goes with the copy', () => {
    put('readiness', 'a', { title: 'One', facts: { role: 'csp', later: [1] }, more: 'kept' });
    storage.setItem(`${site}/drafts/readiness/a`, '{"revision":"d","value":{"note":"half a word"}}');
    expect(renameWork(desk(), named('One'), 'Two')).toMatchObject({ outcome: 'done', title: 'Two' });
    expect(duplicateWork(desk(), named('Two'), copyTitle)).toMatchObject({ title: 'Two (copy)' });
    expect(duplicateWork(desk(), named('Two'), copyTitle)).toMatchObject({ title: 'Two (copy 2)' });
    const store = open().get('readiness');
    const values = store?.keys().map((key) => store.read(key)) ?? [];
    expect(values).toHaveLength(3);
    for (const value of values) {
      expect(value).toMatchObject({ value: { facts: { role: 'csp', later: [1] }, more: 'kept', version: 1 } });
    }
    expect(store?.beside('drafts').keys()).toHaveLength(3);
    expect(renameWork(desk(), named('Two'), '  ')).toMatchObject({ title: 'Readiness checklist' });
  });

  it('leaves everything as it was where the browser has no room, or another tab has deleted the work', () => {
    put('readiness', 'a', { title: 'One', facts: {} });
    const work = named('One');
    const full = desk();
    storage.fill();
    expect(renameWork(full, work, 'Two')).toEqual({ outcome: 'full' });
    expect(duplicateWork(full, work, copyTitle)).toEqual({ outcome: 'full' });
    expect(listAllWork(full.stores)).toEqual([work]);
    storage.removeItem(`${site}/readiness/a`);
    expect(renameWork(full, work, 'Two')).toEqual({ outcome: 'gone' });
  });
});

/** Everything of one kind of outcome, in a word for each file. */
const standings = (all: readonly Incoming[]) => all.map((one) => (one.outcome === 'read' ? one.standing : 'refused'));

describe('files that come in', () => {
  const text = (more: object) =>
    JSON.stringify({ tool: 'readiness', version: 2, title: 'One', facts: { role: 'csp' }, ...more });

  it('are held against what is kept: new, the same, newer, older, changed, and twice among themselves', async () => {
    put('readiness', 'a', { version: 2, title: 'One', saved: '2026-11-20T12:00:00-05:00', facts: { role: 'csp' } });
    const incoming = await read(
      file('same.json', text({ saved: '2026-11-25T12:00:00-05:00' })),
      file('newer.json', text({ saved: '2026-11-25T12:00:00-05:00', facts: { role: 'agency' } })),
      file('older.json', text({ saved: '2026-11-01T12:00:00-05:00', facts: { level: 'Low' } })),
      file('undated.json', text({ facts: { level: 'High' } })),
      file('new.json', text({ title: 'Two' })),
      file('again.json', text({ title: 'Two', saved: '2026-11-25T12:00:00-05:00' })),
    );
    expect(standings(incoming)).toEqual(['same', 'newer', 'older', 'changed', 'new', 'twice']);
    expect(incoming.map(isWanted)).toEqual([false, true, false, true, true, false]);
    expect(incoming.map(canBeKept)).toEqual([false, true, true, true, true, false]);
    expect(listed()).toHaveLength(1);
  });

  it('are refused in a sentence when they are damaged, foreign, of a newer edition, or too large', async () => {
    const huge = { name: 'huge.json', size: 30_000_000, arrayBuffer: () => Promise.reject(new Error('Not read.')) };
    const lost = { name: 'lost.json', size: 10, arrayBuffer: () => Promise.reject(new Error('Gone.')) };
    const chosen = [
      file('half.json', text({}).slice(0, 40)),
      file('photo.png', 'PNG'),
      file('other.json', '{"a":1}'),
      file('later.json', text({ version: 99 })),
      file('charter.json', text({ tool: 'charter' })),
      file('bad.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])),
      huge,
      lost,
    ];
    const incoming = await readIncoming(chosen, open(), tools, atOnce);
    const messages = incoming.map((one) => (one.outcome === 'refused' ? one.message : 'read'));
    expect(messages).toEqual([
      expect.stringContaining('is not JSON or an Excel workbook from these tools, or part of it is missing'),
      expect.stringContaining('is not JSON'),
      expect.stringContaining('was not saved from one of these tools'),
      expect.stringContaining('was saved by a newer edition'),
      expect.stringContaining('belongs to a tool that this edition does not have'),
      expect.stringContaining('This zip file is damaged'),
      expect.stringContaining('is larger than any work'),
      expect.stringContaining('could not be read'),
    ]);
    expect(listed()).toEqual([]);
  });

  it('are migrated, keep what cannot be used, and lose nothing where there is no room', async () => {
    const incoming = await read(
      file('before.json', text({ version: 1, facts: { role: 'nobody' } })),
      file('two.json', text({ title: 'Two' })),
    );
    expect(incoming[0]).toMatchObject({ standing: 'new', unused: 1, document: { version: 2 } });
    const stores = open();
    storage.fill();
    expect(await keepIncoming(incoming, stores, newKey, atOnce)).toEqual({ kept: 0, left: incoming, untried: [] });
    expect(listAllWork(stores)).toEqual([]);
    storage.makeRoom();
    expect(await keepIncoming(incoming, stores, newKey, atOnce)).toEqual({ kept: 2, left: [], untried: [] });
    expect(listed().map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('are looked at and kept piece by piece; stopped halfway, what was kept stays, and the rest can be brought in again', async () => {
    const works = Array.from({ length: 30 }, (_, index) => ({
      name: `${index}.json`,
      content: text({ title: 'One title', facts: { note: `${index}` } }),
    }));
    const zip = file('all.zip', writeZip(works, day));
    /** Long work that is stopped once so many pieces are done. */
    const until = (most: number): InTurns & { readonly heard: [number, number][] } => {
      const heard: [number, number][] = [];
      return {
        heard,
        pause: async () => {},
        onProgress: (...far) => void heard.push(far),
        isOver: () => heard.length >= most,
      };
    };
    const reading = until(12);
    expect(await readIncoming([zip, file('one.json', text({}))], open(), tools, reading)).toHaveLength(12);
    expect(reading.heard.at(-1)).toEqual([12, 31]);
    const incoming = await read(zip);
    expect(standings(incoming)).toEqual(works.map(() => 'new'));
    const stopped = await keepIncoming(incoming, open(), newKey, until(10));
    expect(stopped).toEqual({ kept: 10, left: [], untried: incoming.slice(10) });
    expect(listed()).toHaveLength(10);
    const again = await read(zip);
    expect(standings(again).filter((one) => one === 'same')).toHaveLength(10);
    expect((await keepIncoming(again.filter(isWanted), open(), newKey, atOnce)).kept).toBe(20);
    expect(listed()).toHaveLength(30);
  });

  it('read each kept work of the same name once, however many come in under it', async () => {
    for (let index = 0; index < 40; index += 1)
      put('readiness', `k${index}`, { version: 2, title: 'One', facts: { note: `${index}` } });
    let reads = 0;
    const counting = tools.map((tool) => ({
      ...tool,
      check: (input: unknown) => {
        reads += 1;
        return tool.check(input);
      },
    }));
    const works = Array.from({ length: 40 }, (_, index) =>
      file(`${index}.json`, text({ facts: { note: `n${index}` } })),
    );
    await readIncoming(works, open(), counting, atOnce);
    expect(reads).toBeLessThanOrEqual(40 * 4);
  });
});

describe('Office files that come in', () => {
  const work: WorkDocument = { tool: 'readiness', version: 2, title: 'From Excel', facts: { role: 'csp' } };
  const saved = () => writeExcel({ title: 'One', sheets: [] }, { creator: 'p', savedWork: { work, note: 'Saved.' } });

  it('give the work that a workbook holds, alone or in a zip file; others are refused, each in one sentence', async () => {
    const workbook = await saved();
    const other = writeZip([{ name: '[Content_Types].xml', content: '<Types/>' }], day);
    const papers = [
      { name: 'papers/one.xlsx', content: workbook },
      { name: 'papers/letter.docx', content: other },
      { name: 'papers/work.json', content: JSON.stringify({ ...work, title: 'From JSON' }) },
    ];
    const incoming = await read(
      file('one.xlsx', workbook),
      file('letter.docx', other),
      file('papers.zip', writeZip(papers, day)),
    );
    expect(incoming.map((one) => (one.outcome === 'read' ? [one.file, one.document.title] : [one.file]))).toEqual([
      ['one.xlsx', 'From Excel'],
      ['letter.docx'],
      ['papers/one.xlsx (in papers.zip)', 'From Excel'],
      ['papers/letter.docx (in papers.zip)'],
      ['papers/work.json (in papers.zip)', 'From JSON'],
    ]);
    expect(standings(incoming)).toEqual(['new', 'refused', 'twice', 'refused', 'new']);
    expect(incoming[1]).toMatchObject({ message: expect.stringContaining('letter.docx has no sheet with saved work') });
  });
});

describe('all work in a zip file', () => {
  const titles = fc.oneof(
    fc.constantFrom('Acme', 'acme', 'ACME!', 'con', '漢字', '???', 'a/b\\c', '../up', '<b>"x"</b>', '\u202Eright'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).filter((title) => title.trim() !== ''),
  );
  const works = fc.array(
    fc.record({
      tool: fc.constantFrom(...allTools),
      title: titles,
      saved: fc.constantFrom('2026-11-20T12:00:00-05:00', '2026-11-21T12:00:00Z'),
    }),
    { minLength: 1, maxLength: 12 },
  );
  /** What is kept, without the keys, which are new each time. */
  const documents = () =>
    listed()
      .map(({ tool, key }) => {
        const found = open().get(tool)?.read(key);
        return JSON.stringify([tool, found?.outcome === 'found' && found.value]);
      })
      .sort();

  it('comes back equal once everything was erased, and its names are safe and differ', async () => {
    await fc.assert(
      fc.asyncProperty(works, async (some) => {
        storage = memoryStorage();
        some.forEach(({ tool, title, saved }, index) => {
          const reader = tools.find(({ id }) => id === tool);
          const { facts } = reader?.check({}) ?? { facts: {} };
          const version = (reader?.migrations.length ?? 0) + 1;
          // No two of them hold the same: such work would be added once.
          const document: WorkDocument = { tool, version, title: `${title} ${index}`, saved, facts };
          put(tool, `k${index}`, document);
        });
        const before = documents();
        const { count: packed, bytes } = await zipAllWork(open(), day, atOnce.pause);
        expect(packed).toBe(some.length);
        const zip = await readZip(bytes, zipBounds);
        const names = zip.outcome === 'read' ? zip.files.map(({ name }) => name) : [];
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(some.length);
        for (const name of names) expect(name).toMatch(/^[a-z-]+\/[\p{L}\p{M}\p{N}-]+\.json$/u);
        eraseAll([storage], []);
        expect(storage.length).toBe(0);
        const incoming = await read(file('my-work.zip', bytes));
        expect(standings(incoming)).toEqual(some.map(() => 'new'));
        await keepIncoming(incoming, open(), newKey, atOnce);
        expect(documents()).toEqual(before);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('gives work with the same name files of their own, and holds the text of what cannot be read', async () => {
    put('readiness', 'a', { title: 'Acme', facts: {} });
    put('readiness', 'b', { title: 'acme', facts: { role: 'csp' } });
    storage.setItem(`${site}/readiness/c`, '{"half');
    const zip = await readZip((await zipAllWork(open(), day, atOnce.pause)).bytes, zipBounds);
    const files = zip.outcome === 'read' ? zip.files : [];
    expect(files.map(({ name }) => name).sort()).toEqual([
      'readiness/acme-2.json',
      'readiness/acme.json',
      'readiness/unreadable-work.txt',
    ]);
    const damaged = files.find(({ name }) => name.endsWith('.txt'));
    expect(new TextDecoder().decode(damaged?.bytes)).toBe('{"half');
    expect(nameFile({ tool: 'readiness', version: 1, title: 'con', facts: {} }, 'json')).toBe('readiness-con.json');
  });
});

describe('a zip file of all work that is called off halfway', () => {
  it('is no file at all, and the work stays as it was', async () => {
    for (const key of ['a', 'b', 'c']) put('readiness', key, { title: key, facts: {} });
    const before = listed();
    let pauses = 0;
    const leaving = () => (++pauses < 5 ? Promise.resolve() : Promise.reject(new Error('The page is gone.')));
    await expect(zipAllWork(open(), day, leaving)).rejects.toThrow('The page is gone.');
    expect(listed()).toEqual(before);
  });
});

describe('everything that the site keeps', () => {
  it('is measured, named by kind, and erased, and what others keep under the host name stays', () => {
    put('readiness', 'a', { title: 'One', facts: {} });
    storage.setItem(`${site}/drafts/readiness/a`, '{}');
    storage.setItem(`${site}/letterhead/own`, '{}');
    storage.setItem('search-shortcut', 'off');
    storage.setItem('another-site', 'x'.repeat(100));
    const kinds = keptKinds(storage, ['search-shortcut']);
    expect(kinds.map(({ kind }) => kind)).toEqual(['readiness', 'drafts', 'letterhead', 'search-shortcut']);
    expect(erasing.what(kinds, 1)).toBe(
      'This erases 1 piece of work, unfinished entries in 1 piece of work, your letterhead for Word files, and your choice about the search shortcut. Anything else that this site keeps here is erased, too. You cannot undo it.',
    );
    const { ours, all } = roomUsed(storage, ['search-shortcut']);
    expect(all - ours).toBe(2 * ('another-site'.length + 100));
    const session = memoryStorage();
    session.setItem(`${site}/open/readiness`, 'a');
    eraseAll([storage, session], ['search-shortcut']);
    expect([storage.length, storage.key(0), session.length]).toEqual([1, 'another-site', 0]);
  });
});
