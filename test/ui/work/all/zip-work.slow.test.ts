import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { WorkDocument } from '../../../../src/domain/work-documents/work-document.ts';
import { nameFile } from '../../../../src/formats/work-document-file.ts';
import { readZip } from '../../../../src/formats/zip.ts';
import { allTools } from '../../../../src/ui/work/all/all-work.ts';
import { keepIncoming, zipBounds } from '../../../../src/ui/work/all/import-work.ts';
import { eraseAll } from '../../../../src/ui/work/all/site-data.ts';
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
        startEmpty();
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
