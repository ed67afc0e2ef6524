import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formerHeadings } from '../../src/content/former-headings.ts';
import { termsFile } from '../../src/search/paths.ts';
import type { PageRecord } from '../../src/search/terms.ts';
import { glossaryPath } from '../../src/search/terms.ts';
import { unpackTerms } from '../../src/search/terms-file.ts';
import { type BuiltSearch, builtSearch, type ShownResult } from '../support/built-search.ts';
import { builtSite } from '../support/built-site.ts';

/*
 * Whether search finds what people look for, over the index that the site serves. The searches were written by people who
 * did not see the index or the code: acronyms, slips, questions, other words for a thing, names of forms. They stay as
 * they are; a reader who searches so has to find the answer, whatever becomes of the texts.
 */

/** A search, and the places that answer it. */
interface KeptSearch {
  readonly q: string;
  readonly kind: string;
  /** Addresses; one without an anchor stands for every place on its page. */
  readonly expect: readonly string[];
  /** Addresses that answer as well and were missed, each with the reason. */
  readonly added?: Readonly<Record<string, string>>;
}

/** The share of searches that the first result has to answer, and one of the first three. */
const floors = { first: 0.9, three: 0.97 };

const site = builtSite();
const searchesIn = (name: string): KeptSearch[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/searches/${name}.json`, import.meta.url), 'utf8'));
const answersOf = ({ expect: places, added = {} }: KeptSearch) => [...places, ...Object.keys(added)];
const isAnswer = (search: KeptSearch, { page, place }: ShownResult) => {
  // A heading may have been reworded since the search was written.
  const former = formerHeadings[place.split('#')[1] ?? ''];
  return answersOf(search).some((address) => [page, place, `${page}#${former}`].includes(address));
};

let search: BuiltSearch;
beforeAll(async () => {
  search = await builtSearch(site.folder);
});
afterAll(() => search?.close());

describe.each([
  { name: 'first', what: 'the first list of searches' },
  { name: 'second', what: 'sixty more searches' },
  { name: 'third', what: 'searches for what the tools of months, charters, plans and the 2026 rules do' },
])('of $what', ({ name }) => {
  const searches = searchesIn(name);

  it.each([
    { most: 1, floor: floors.first, where: 'the first result' },
    { most: 3, floor: floors.three, where: 'one of the first three results' },
  ])(`at least $floor are answered by $where`, async ({ most, floor }) => {
    const missed: string[] = [];
    for (const one of searches) {
      const results = (await search.results(one.q)).slice(0, most);
      if (results.some((result) => isAnswer(one, result))) continue;
      missed.push(`“${one.q}” shows ${results.map(({ place }) => place).join(', ') || 'nothing'}`);
    }
    const share = 1 - missed.length / searches.length;
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(floor);
  });

  it('every address that answers is on the site', () => {
    const lost = searches.flatMap(answersOf).filter((address) => {
      const [path, anchor] = address.split('#');
      const page = site.pages.find((built) => built.path === path);
      return !page || (anchor !== undefined && !page.html.includes(`id="${anchor}"`));
    });
    expect(lost).toEqual([]);
  });
});

describe('a page', () => {
  const list = unpackTerms(JSON.parse(readFileSync(join(site.folder, termsFile), 'utf8')));
  /** The first result, the entry of a term of the same name aside. */
  const firstFor = async (query: string) => {
    const results = await search.results(query);
    return results.find(({ page }) => page !== glossaryPath)?.page;
  };
  const notFirst = async (written: (page: PageRecord) => string) => {
    const missed: string[] = [];
    for (const page of list.pages) {
      const first = await firstFor(written(page));
      // “The Agency Liaison” may show “The Agency Liaison Program”.
      const isLonger = list.pages.some(({ path, title }) => path === first && title.startsWith(page.title));
      if (first !== page.path && !isLonger) missed.push(`“${written(page)}” shows ${first}, not ${page.path}`);
    }
    return missed;
  };

  it('is found first by its title', async () => {
    expect(await notFirst(({ title }) => title)).toEqual([]);
  });

  it('is found first by its title with a letter doubled in the longest word', async () => {
    const slip = (title: string) => {
      const [longest = ''] = title.split(/[\s,’-]+/).toSorted((one, other) => other.length - one.length);
      const middle = Math.floor(longest.length / 2);
      return title.replace(longest, longest.slice(0, middle) + longest[middle - 1] + longest.slice(middle));
    };
    expect(await notFirst(({ title }) => slip(title))).toEqual([]);
  });

  it('is found first by its title in small letters without its marks', async () => {
    expect(await notFirst(({ title }) => title.toLowerCase().replace(/[^a-z0-9’ ]/g, ' '))).toEqual([]);
  });
});

describe('a search', () => {
  it('finds the same with and without hyphens, in the singular and the plural, in British and American spelling', async () => {
    for (const [one, other] of [
      ['zero-day attack', 'zero day attacks'],
      ['close-out meeting', 'closeout meetings'],
      ['kick-off', 'kickoff'],
      ['authorization planning', 'authorisation planning'],
      ['categorize data', 'categorise data'],
      ['Rev5', 'rev 5'],
    ] as const) {
      expect(await search.results(other), other).toEqual(await search.results(one));
    }
  });

  it('takes numbers, percentages, and names of controls as they are typed', async () => {
    expect((await search.results('10%'))[0]?.page).toBe('/guide/deficiency-triggers/');
    expect((await search.results('CA-7'))[0]?.place).toBe('/glossary/#ca-7');
    expect((await search.results('SP 800-53'))[0]?.place).toBe('/glossary/#sp-800-53');
    expect((await search.outcome('ZZ-97')).answer.total).toBe(0);
  });

  it('offers the nearest terms where nothing is found', async () => {
    const { answer, nearest } = await search.outcome('xyzzyqwerty');
    expect(answer.total).toBe(0);
    expect(nearest.length).toBeGreaterThan(2);
    for (const name of nearest) expect((await search.results(name)).length, name).toBeGreaterThan(0);
  });
});
