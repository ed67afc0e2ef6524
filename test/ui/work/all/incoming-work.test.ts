import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkDocument } from '../../../../src/domain/work-documents/work-document.ts';
import { writeExcel } from '../../../../src/formats/excel/write-excel.ts';
import { writeZip } from '../../../../src/formats/zip.ts';
import { listAllInTurns, listAllWork } from '../../../../src/ui/work/all/all-work.ts';
import {
  canBeKept,
  type InTurns,
  isWanted,
  keepIncoming,
  readIncoming,
} from '../../../../src/ui/work/all/import-work.ts';
import { zipAllWork } from '../../../../src/ui/work/all/zip-work.ts';
import {
  atOnce,
  day,
  file,
  listed,
  newKey,
  open,
  put,
  read,
  site,
  standings,
  startEmpty,
  storage,
  tools,
} from './open-all-work.ts';

beforeEach(startEmpty);

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
      file('lessons.json', text({ tool: 'lessons' })),
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

describe('very many works', () => {
  const works = Array.from({ length: 120 }, (_, index) => ({
    name: `${index}.json`,
    content: JSON.stringify({ tool: 'readiness', version: 2, title: `Work ${index}`, facts: { note: 'kept' } }),
  }));

  /** Counts how many works are read from the storage or written into it between two pauses, at most. */
  function counting() {
    let now = 0;
    const counts = { most: 0, pauses: 0 };
    for (const act of ['getItem', 'setItem'] as const) {
      const own = storage[act] as (...given: string[]) => never;
      storage[act] = (...given: string[]) => {
        now += 1;
        counts.most = Math.max(counts.most, now);
        return own(...given);
      };
    }
    const turns: InTurns = {
      pause: async () => {
        now = 0;
        counts.pauses += 1;
      },
    };
    return { counts, turns };
  }

  it('are kept, listed, held against what comes in again, and saved with a pause after each', async () => {
    const zip = file('all.zip', writeZip(works, day));
    const incoming = await read(zip);
    const stores = open();
    const { counts, turns } = counting();
    const { kept } = await keepIncoming(incoming, stores, newKey, turns);
    const list = await listAllInTurns(stores, turns.pause);
    const again = await readIncoming([zip], stores, tools, turns);
    const { count } = await zipAllWork(stores, day, turns.pause);
    expect(counts.most).toBeLessThanOrEqual(6);
    expect(counts.pauses).toBeGreaterThan(4 * works.length);
    expect([kept, count]).toEqual([works.length, works.length]);
    expect(list).toEqual(listed());
    expect(new Set(standings(again))).toEqual(new Set(['same']));
  });

  it('are listed without what another tab deletes meanwhile', async () => {
    put('readiness', 'a', { title: 'One', facts: {} });
    put('readiness', 'b', { title: 'Two', facts: {} });
    const listing = listAllInTurns(open(), async () => storage.removeItem(`${site}/readiness/b`));
    expect((await listing).map(({ title }) => title)).toEqual(['One']);
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
