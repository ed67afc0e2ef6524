import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { searchIndex } from '../../src/integrations/search-index.ts';
import { readPack } from '../../src/search/engine/pack.ts';
import { leftOut } from '../../src/search/indexing/records.ts';
import { packTerms } from '../../src/search/terms-file.ts';
import { list } from './terms.ts';

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

/** A built site with these files, and what the integration said while it indexed it. */
async function indexed(files: Record<string, string>, asks = '{}'): Promise<{ folder: string; warnings: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
  made.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  const warnings: string[] = [];
  const logger = { info: () => {}, warn: (text: string) => warnings.push(text) };
  const asksFile = join(folder, 'asks.yaml');
  await writeFile(asksFile, asks);
  const done = searchIndex(pathToFileURL(asksFile)).hooks['astro:build:done'];
  await done?.({ dir: pathToFileURL(`${folder}/`), logger } as unknown as Parameters<typeof done>[0]);
  return { folder, warnings };
}

const terms = { 'search-terms.json': JSON.stringify(packTerms(list)) };
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>P</title></head><body><main data-pagefind-body>${body}</main></body></html>`;

describe('the building of the index', () => {
  it('writes the pack, with the page and the triggers in it', async () => {
    const { folder, warnings } = await indexed({ ...terms, 'index.html': page('<h1>Home</h1><p>A zebra.</p>') });
    const pack = readPack(new Uint8Array(gunzipSync(await readFile(join(folder, 'pagefind/ahead.pack')))));
    const addresses = Object.values(pack.list.records);
    expect(addresses).toContain('/');
    expect(addresses.some((address) => address.startsWith('/guide/deficiency-triggers/#'))).toBe(true);
    expect(pack.list.titles).toEqual({ '/': 'Home' });
    expect(warnings).toEqual([]);
  });

  /** Every part that is left out, as pages write it, with a name of its own. */
  const parts: Readonly<Record<string, string>> = {
    antelope: '<p>A term<span class="gloss">antelope</span></p>',
    beaver: '<p class="src">beaver</p>',
    camel: '<div class="summary"><p>camel</p></div>',
    donkey: '<aside class="since"><p>donkey</p></aside>',
    elephant: '<div class="glossary"><dl><dt>elephant</dt></dl></div>',
    giraffe: '<ol class="results"><li>giraffe</li></ol>',
    hedgehog: '<ul class="contents"><li>hedgehog</li></ul>',
    iguana: '<div class="paper"><p>iguana</p></div>',
    impala: '<div class="tool"><details class="ui"><p>impala</p></details></div>',
    jackal: '<div class="tool"><dl><dt>jackal</dt></dl></div>',
    jaguar: '<div class="case-sheet">jaguar</div>',
    kangaroo: '<div class="grand">kangaroo</div>',
    lion: '<p class="kicker">lion</p>',
    moose: '<span class="force">moose</span>',
    narwhal: '<section class="p0"><p>narwhal</p></section>',
    otter: '<section class="p1"><p>otter</p></section>',
    panda: '<section class="p2"><p>panda</p></section>',
    quail: '<section class="p3"><p>quail</p></section>',
    rhino: '<p hidden>rhino</p>',
  };

  it('leaves out what stands elsewhere, each part by a selector of its own', async () => {
    expect(Object.keys(parts)).toHaveLength(leftOut.length);
    const body = `<h1>Home</h1><p>A zebra.</p><section><p>A yak.</p></section>${Object.values(parts).join('')}`;
    const { folder } = await indexed({ ...terms, 'index.html': page(body) });
    const pack = readPack(new Uint8Array(gunzipSync(await readFile(join(folder, 'pagefind/ahead.pack')))));
    const texts = [...pack.files].filter(([name]) => name.startsWith('fragment/'));
    const text = texts.map(([, bytes]) => new TextDecoder().decode(bytes)).join();
    for (const name of ['zebra', 'yak']) expect(text).toContain(name);
    expect(Object.keys(parts).filter((name) => text.includes(name))).toEqual([]);
  });

  it('takes questions from the head of a page and from their file', async () => {
    const mark = 'data-pagefind-asks="{&quot;stripes&quot;:[&quot;Which animal isn’t plain?&quot;]}"';
    const marked = page('<h1>Home</h1><h2 id="stripes">Stripes</h2><p>A zebra.</p>').replace('<main', `<main ${mark}`);
    const files = { ...terms, 'index.html': marked, 'x/index.html': page('<h1>X</h1>') };
    const { folder } = await indexed(files, '/x/: { page: [What is X?] }');
    const pack = readPack(new Uint8Array(gunzipSync(await readFile(join(folder, 'pagefind/ahead.pack')))));
    expect(pack.list.questions).toEqual([
      ['/#stripes', 'Which animal isn’t plain?'],
      ['/x/', 'What is X?'],
    ]);
  });

  it.each([
    { what: 'a page that is not there', asks: '/gone/: { page: [Where is it?] }', says: '/gone/' },
    { what: 'an anchor that is not there', asks: '/: { gone: [Where is it?] }', says: 'gone' },
    { what: 'no address', asks: 'gone: { page: [Where is it?] }', says: 'address' },
  ])('stops the build when questions name $what', async ({ asks, says }) => {
    await expect(indexed({ ...terms, 'index.html': page('<h1>Home</h1>') }, asks)).rejects.toThrow(says);
  });

  it('replaces an index that was there before', async () => {
    const { folder } = await indexed({ ...terms, 'index.html': page('<h1>Home</h1><p>One.</p>') });
    await writeFile(join(folder, 'pagefind/old.pf_index'), 'old');
    const done = searchIndex(pathToFileURL(join(folder, 'asks.yaml'))).hooks['astro:build:done'];
    const logger = { info: () => {}, warn: () => {} };
    await done?.({ dir: pathToFileURL(`${folder}/`), logger } as unknown as Parameters<typeof done>[0]);
    expect(existsSync(join(folder, 'pagefind/old.pf_index'))).toBe(false);
  });

  it('warns when a page is titled otherwise in the index than on the site', async () => {
    const { warnings } = await indexed({
      ...terms,
      'guide/kickoff-meeting/index.html': page('<h1>Start of it all</h1>'),
      'guide/continuous-monitoring/index.html': page('<h1>Continuous Monitoring</h1>'),
    });
    expect(warnings).toEqual([expect.stringContaining('/guide/kickoff-meeting/ is titled “Start of it all”')]);
  });

  it.each([
    { what: 'there is no quick list', files: { 'index.html': page('<h1>Home</h1>') }, says: 'search-terms.json' },
    {
      what: 'no page may be indexed',
      files: { ...terms, 'index.html': '<html><body>x</body></html>' },
      says: 'no page',
    },
    { what: 'there is no page', files: terms, says: 'no page' },
  ])('stops the build when $what', async ({ files, says }) => {
    await expect(indexed(files as Record<string, string>)).rejects.toThrow(says);
  });
});
