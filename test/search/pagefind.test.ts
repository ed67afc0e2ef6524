import type { PagefindInstance, PagefindResult } from 'virtual:pagefind';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/*
 * Pagefind ships no types of its code for the browser: `virtual-pagefind.d.ts` describes what we use of it. Here the code
 * of the installed version is held to that description, so that an update that changes it is seen.
 */

let files: ReadonlyMap<string, Uint8Array>;
let instance: PagefindInstance;
let results: readonly PagefindResult[];

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  await index?.addHTMLFile({
    url: '/guide/x/',
    content:
      '<html lang="en"><head><title>X</title></head><body><h1>X</h1><h2 id="stripes">Stripes</h2><p>A zebra has them.</p></body></html>',
  });
  const built = (await index?.getFiles())?.files ?? [];
  await close();
  files = new Map(built.map(({ path, content }) => [path, content]));
  vi.stubGlobal('fetch', async (input: RequestInfo | URL) => {
    const name = String(input).split('/pagefind/')[1]?.split('?')[0] ?? '';
    const content = files.get(name);
    return content ? new Response(Buffer.from(content)) : new Response(null, { status: 404 });
  });
  const script = Buffer.from(files.get('pagefind.js') ?? []).toString('base64');
  const module = (await import(/* @vite-ignore */ `data:text/javascript;base64,${script}`)) as {
    createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
  };
  instance = module.createInstance({ basePath: 'http://site.test/pagefind/', noWorker: true });
  // As the worker does it: the first search waits for the engine.
  await instance.search('');
  results = (await instance.search('zebra')).results;
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the code of Pagefind for the browser', () => {
  it('finds a record, with its id, its worth, and the places of the words', () => {
    expect(results).toHaveLength(1);
    const [result] = results;
    expect(result?.id).toMatch(/^en_\w+$/);
    expect(result?.score).toBeGreaterThan(0);
    expect(result?.words).toEqual([expect.any(Number)]);
  });

  it('gives the text of a record, and its headings with the places where they begin', async () => {
    const record = await results[0]?.data();
    expect(record?.content.split(/\s+/)[results[0]?.words[0] ?? 0]).toBe('zebra');
    expect(record?.anchors).toEqual([
      expect.objectContaining({ element: 'h2', id: 'stripes', text: 'Stripes', location: expect.any(Number) }),
    ]);
  });

  it('answers a search for nothing, by which the worker waits for the engine', async () => {
    expect((await instance.search('')).results).toEqual([]);
  });
});
