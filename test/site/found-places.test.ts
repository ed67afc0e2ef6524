import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltSearch, builtSearch } from '../support/built-search.ts';
import { builtSite } from '../support/built-site.ts';

/* Where the results of search lead, over the index that the site serves. */

const site = builtSite();
let search: BuiltSearch;
beforeAll(async () => {
  search = await builtSearch(site.folder);
});
afterAll(() => search?.close());

/** Names of one thing, each row of another. */
const sameThings = [
  ['3PAO', 'third party assessment organization', 'third-party assessor', '3POA'],
  ['POA&M', 'POAM', 'plan of action', 'Plan of Action and Milestones'],
  ['ConMon', 'continuous monitoring', 'con mon'],
  ['ATO letter', 'authorization letter'],
] as const;

describe('what search finds', () => {
  it.each(sameThings.map((names) => ({ own: names[0], others: names.slice(1) })))(
    'for $own is the same as for its other names',
    async ({ own, others }) => {
      const expected = await search.places(own);
      expect(expected.length).toBeGreaterThan(3);
      for (const name of others) expect(await search.places(name), name).toEqual(expected);
    },
  );

  it.each(['zero-day', 'remediation', 'agency', 'glossary', 'security', 'review', 'incident', 'charter'])(
    'for %s says each thing once, and leads only to what is there',
    async (query) => {
      const found = await search.places(query);
      expect(found.length).toBeGreaterThan(0);
      expect(found.filter((address, index) => found.indexOf(address) !== index)).toEqual([]);
      const nowhere = found.filter((address) => {
        const [path = '', anchor] = address.split('#');
        const target = site.pages.find((built) => built.path === path);
        return !target || (anchor !== undefined && !target.html.includes(`id="${anchor}"`));
      });
      expect(nowhere).toEqual([]);
    },
  );
});
