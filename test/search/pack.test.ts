import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../src/search/engine/index-files.ts';
import { type Pack, readPack, writePack } from '../../src/search/engine/pack.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const pack: Pack = {
  list: {
    entry: { version: '1' },
    records: { en_1: '/guide/ö/' },
    titles: { '/changes/': 'Changes' },
    questions: [['/guide/ö/', 'Why?']],
    places: 3,
  },
  files: new Map([
    ['index/en_a.pf_index', bytes(1, 2, 3)],
    ['empty', bytes()],
    ['fragment/en_1.pf_fragment', bytes(255)],
  ]),
};

describe('the pack', () => {
  it('is read as it was written', () => {
    expect(readPack(writePack(pack))).toEqual(pack);
  });

  it('is read as it was written whatever its files hold', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.uint8Array())), (files) => {
        const given = { ...pack, files: new Map(files.map(([name, content]) => [name, new Uint8Array(content)])) };
        expect(readPack(writePack(given))).toEqual(given);
      }),
    );
  });

  it('is refused when it is cut off anywhere', () => {
    const whole = writePack(pack);
    for (let length = 0; length < whole.length; length++) {
      expect(() => readPack(whole.slice(0, length)), `${length} bytes`).toThrow();
    }
  });
});

describe('the files of the index', () => {
  const asked: string[] = [];
  const files = (answer: () => Promise<Response>) =>
    indexFiles('/docs/pagefind/', pack, (input) => {
      asked.push(String(input));
      return answer();
    });
  const text = async (response: Response) => [...new Uint8Array(await response.arrayBuffer())];

  it('come out of the pack without a request', async () => {
    const { fetch, lost } = files(() => Promise.reject(new Error('no request was expected')));
    expect(await (await fetch('/docs/pagefind/pagefind-entry.json?ts=1')).json()).toEqual({ version: '1' });
    expect(await text(await fetch('/docs/pagefind/index/en_a.pf_index'))).toEqual([1, 2, 3]);
    expect(lost()).toBeUndefined();
  });

  it('come from the site when the pack does not hold them', async () => {
    const { fetch } = files(() => Promise.resolve(new Response(bytes(7))));
    expect(await text(await fetch('/docs/pagefind/fragment/en_2.pf_fragment'))).toEqual([7]);
    expect(asked.at(-1)).toBe('/docs/pagefind/fragment/en_2.pf_fragment');
  });

  it.each([
    { what: 'not there', answer: () => Promise.resolve(new Response('', { status: 404 })) },
    { what: 'out of reach', answer: () => Promise.reject(new Error('offline')) },
  ])('are reported as lost when a part of the index is $what', async ({ answer }) => {
    const { fetch, lost } = files(answer);
    await expect(fetch('/docs/pagefind/index/en_b.pf_index')).rejects.toThrow('en_b');
    expect(lost()).toBe('index/en_b.pf_index');
  });

  it('fail alone when it is only a text that is missing', async () => {
    const { fetch, lost } = files(() => Promise.resolve(new Response('', { status: 404 })));
    await expect(fetch('/docs/pagefind/fragment/en_2.pf_fragment')).rejects.toThrow('en_2');
    expect(lost()).toBeUndefined();
  });
});
