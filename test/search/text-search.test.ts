import { describe, expect, it } from 'vitest';
import { type IndexHit, searchConcepts, type TextIndex } from '../../src/search/engine/text-search.ts';
import { makeLookup } from '../../src/search/lookup.ts';
import { list } from './terms.ts';

const texts: Record<string, string> = {
  acronym: 'the 3pao writes the report',
  expansion: 'one third-party assessment organization tests',
  assessor: 'the assessor reports twice the assessor',
  near: 'sign the ato letter',
  far: `sign ${'word '.repeat(200)}ato letter`,
  partly: 'sign here',
  short: 'as said',
};

/** An index as Pagefind's: by beginning; in quotation marks whole words in order, hyphenated ones as one. */
const index: TextIndex<string> = {
  wordsOf: async (id) => (texts[id] ?? '').split(' '),
  async search(query) {
    const exact = query.startsWith('"');
    const words = query.replaceAll('"', '').split(' ');
    return Object.entries(texts).flatMap(([id, text]): IndexHit<string>[] => {
      const own = text.split(' ').map((word) => word.replace('-', ''));
      const places = own.flatMap((_, start) => {
        const run = words.map((word, offset) => (own[start + offset] === word ? start + offset : -1));
        return exact && !run.includes(-1) ? run : [];
      });
      const loose = own.flatMap((word, place) => (words.some((one) => word.startsWith(one)) ? [place] : []));
      const guessed = own.flatMap((word, place) => (words.some((one) => one.startsWith(word)) ? [place] : []));
      const found = exact ? places : loose.length > 0 ? loose : guessed;
      return found.length > 0 ? [{ id, data: id, score: found.length, words: found }] : [];
    });
  },
};

const { understand } = makeLookup(list);
const find = (typed: string) => searchConcepts(index, understand(typed).concepts);
const ids = async (typed: string) => (await find(typed)).hits.map(({ id }) => id);

describe('the search of the full text', () => {
  it('finds the same under every name of a term, hyphenated or not', async () => {
    const expected = await ids('3PAO');
    expect(expected.toSorted()).toEqual(['acronym', 'assessor', 'expansion']);
    for (const name of ['third party assessment organization', 'third-party assessor', 'assessors', '3POA']) {
      expect(await ids(name)).toEqual(expected);
    }
  });

  it('takes the best worth of a record, not the sum over the names', async () => {
    const { hits } = await find('3PAO');
    expect(hits.find(({ id }) => id === 'assessor')?.score).toBe(2);
  });

  it('wants all that is asked for, and puts what says it in one breath first', async () => {
    const { hits, partial } = await find('sign the ATO letter');
    expect(hits.map(({ id }) => id)).toEqual(['near', 'far']);
    expect(partial).toBe(false);
  });

  it('tells which word answers which part of the query', async () => {
    const { hits } = await find('sign the ATO letter');
    expect(hits[0]?.places).toEqual([
      { location: 0, concept: 0 },
      { location: 2, concept: 1 },
      { location: 3, concept: 1 },
    ]);
  });

  it('gives what holds a part where nothing holds all, and says so', async () => {
    const { hits, partial } = await find('twice here');
    expect(hits.map(({ id }) => id).toSorted()).toEqual(['assessor', 'partly']);
    expect(partial).toBe(true);
  });

  it('finds a word by its beginning only while it may go on', async () => {
    expect(await ids('repor')).toEqual(['acronym', 'assessor']);
    expect(await ids('report ')).toEqual(['acronym']);
  });

  it('does not take a shorter word for the one that was typed', async () => {
    expect((await index.search('asdfgh')).map(({ id }) => id)).toEqual(['short']);
    expect(await ids('asdfgh')).toEqual([]);
  });

  it('fails when the index does', async () => {
    const broken: TextIndex<string> = { ...index, search: () => Promise.reject(new Error('gone')) };
    await expect(searchConcepts(broken, understand('3PAO').concepts)).rejects.toThrow('gone');
  });
});
