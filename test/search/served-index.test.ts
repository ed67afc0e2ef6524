import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../src/search/engine/pack.ts';
import { servedIndex } from '../../src/search/indexing/served-index.ts';

const packed = (text: string) => new Uint8Array(gzipSync(`pagefind_dcd${text}`));
const fragment = (id: string, url: string, title: string) => ({
  path: `fragment/en_${id}.pf_fragment`,
  content: packed(JSON.stringify({ url, meta: { title } })),
});
const built = [
  { path: 'pagefind.js', content: new Uint8Array([1]) },
  { path: 'pagefind-ui.js', content: new Uint8Array([1]) },
  { path: 'wasm.en.pagefind', content: packed('engine') },
  { path: 'wasm.unknown.pagefind', content: packed('other') },
  { path: 'pagefind-entry.json', content: new TextEncoder().encode('{"version":"1"}') },
  { path: 'pagefind.en_1.pf_meta', content: packed('meta') },
  { path: 'index/en_2.pf_index', content: packed('chunk') },
  fragment('3', '/guide/x/', 'X'),
  fragment('4', '/changes/', 'What has changed since'),
  fragment('5', '/guide/deficiency-triggers/#late', 'Late'),
  fragment('6', '/guide/deficiency-triggers/#zero-day', 'Zero-day'),
];
const asked = [{ at: '/guide/x/#y', text: 'What is Y?' }];
const serve = (files = built) => servedIndex(files, new Set(['/guide/x/', '/guide/deficiency-triggers/#late']), asked);

describe('the index that the site serves', () => {
  const { files, titles } = serve();
  const pack = readPack(new Uint8Array(gunzipSync(files.find(({ path }) => path === 'ahead.pack')?.content ?? '')));

  it('leaves Pagefind’s own interfaces and languages out', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'wasm.en.pagefind',
      'pagefind.en_1.pf_meta',
      'index/en_2.pf_index',
      'fragment/en_3.pf_fragment',
      'fragment/en_4.pf_fragment',
      'fragment/en_5.pf_fragment',
      'fragment/en_6.pf_fragment',
      'ahead.pack',
    ]);
  });

  it('packs engine, index and the texts that results show', () => {
    expect([...pack.files.keys()].toSorted()).toEqual([
      'fragment/en_3.pf_fragment',
      'fragment/en_4.pf_fragment',
      'fragment/en_5.pf_fragment',
      'fragment/en_6.pf_fragment',
      'index/en_2.pf_index',
      'pagefind.en_1.pf_meta',
      'wasm.en.pagefind',
    ]);
    expect(new TextDecoder().decode(pack.files.get('index/en_2.pf_index'))).toBe('pagefind_dcdchunk');
  });

  it('lists the address of every record, and the titles that the quick list lacks', () => {
    expect(pack.list.records).toEqual({
      en_3: '/guide/x/',
      en_4: '/changes/',
      en_5: '/guide/deficiency-triggers/#late',
      en_6: '/guide/deficiency-triggers/#zero-day',
    });
    expect(pack.list.titles).toEqual({ '/changes/': 'What has changed since' });
    expect(titles.get('/guide/x/')).toBe('X');
  });

  it('lists the questions, and counts the places', () => {
    expect(pack.list.questions).toEqual([['/guide/x/#y', 'What is Y?']]);
    expect(pack.list.places).toBe(4);
  });

  it.each(['wasm.en.pagefind', 'pagefind-entry.json', 'pagefind.en_1.pf_meta', 'index/en_2.pf_index'])(
    'is refused without %s',
    (name) => {
      expect(() => serve(built.filter(({ path }) => path !== name))).toThrow('missing');
    },
  );

  it('is refused when a file is not as Pagefind writes it', () => {
    const odd = built.map((file) => (file.path.startsWith('index/') ? { ...file, content: gzipSync('else') } : file));
    expect(() => serve(odd as typeof built)).toThrow('index/en_2.pf_index');
  });
});
