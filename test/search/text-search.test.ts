import { describe, expect, it } from 'vitest';
import { findConcepts, type TextIndex } from '../../src/search/engine/text-search.ts';
import { makeLookup } from '../../src/search/lookup.ts';
import { readableText } from '../../src/search/text/marked.ts';
import { list } from './terms.ts';

const texts: Record<string, string> = {
  acronym: 'the 3pao writes the report',
  expansion: 'one third-party assessment organization tests',
  assessor: 'the assessor reports twice the assessor',
  letter: 'sign the ato letter',
  partly: 'sign here',
  short: 'as said',
  control: 'control AC-2 and 10% of it',
  percent: 'ten is 10 percent, and 10 more',
};

/** An index as Pagefind's: by beginning; in quotation marks whole words in order, hyphenated ones as one. */
const index: TextIndex<string> = {
  textOf: async (id) => readableText(texts[id] ?? ''),
  async search(query) {
    const exact = query.startsWith('"');
    const words = query.replaceAll('"', '').split(' ');
    return Object.entries(texts).flatMap(([id, text]) => {
      const own = text.toLowerCase().replaceAll(/[-%,]/g, '').split(' ');
      const holdsName = own.some((_, start) => words.every((word, offset) => own[start + offset] === word));
      const begins = own.some((word) => words.some((one) => word.startsWith(one)));
      // For a word that no text has, the longest word that it begins with.
      const isBegun = own.some((word) => words.some((one) => one.startsWith(word)));
      return (exact ? holdsName : begins || isBegun) ? [{ id, data: id }] : [];
    });
  },
};

const { understand } = makeLookup(list);
const find = (typed: string) => findConcepts(index, understand(typed).concepts);
const ids = async (typed: string) => (await find(typed)).map(({ id }) => id).toSorted();

describe('the search of the full text', () => {
  it('finds the same under every name of a term, hyphenated or not', async () => {
    for (const name of ['3PAO', 'third party assessment organization', 'third-party assessor', 'assessors', '3POA']) {
      expect(await ids(name)).toEqual(['acronym', 'assessor', 'expansion']);
    }
  });

  it('tells which word says which part of the query', async () => {
    const letter = (await find('sign the ATO letter')).find(({ id }) => id === 'letter');
    expect(letter?.places).toEqual([
      { location: 0, concept: 0, weight: 1 },
      { location: 2, concept: 1, weight: 1 },
      { location: 3, concept: 1, weight: 1 },
    ]);
  });

  it('finds what says a part of what was asked, too', async () => {
    expect(await ids('twice here')).toEqual(['assessor', 'partly']);
  });

  it('finds a word by its beginning, and in its other forms', async () => {
    expect(await ids('repor')).toEqual(['acronym', 'assessor']);
    expect(await ids('signs')).toEqual(['letter', 'partly']);
  });

  it('does not take a shorter word for the one that was typed', async () => {
    expect((await index.search('asdfgh')).map(({ id }) => id)).toEqual(['short']);
    expect(await ids('asdfgh')).toEqual([]);
  });

  it('takes the name of a control and a percentage as they are typed', async () => {
    expect(await ids('AC-2')).toEqual(['control']);
    expect(await ids('AC-3')).toEqual([]);
    const places = (await find('10%')).map(({ id, places: found }) => [id, found.map(({ location }) => location)]);
    expect(Object.fromEntries(places)).toEqual({ control: [3], percent: [2] });
  });

  it('fails when the index does', async () => {
    const broken: TextIndex<string> = { ...index, search: () => Promise.reject(new Error('gone')) };
    await expect(findConcepts(broken, understand('3PAO').concepts)).rejects.toThrow('gone');
  });
});
