import { describe, expect, it } from 'vitest';
import { hostAway } from '../../src/site/away.ts';
import { builtSite, byTag, treeOf, wordsOf } from '../support/built-site.ts';

const away = builtSite().pages.flatMap((page) =>
  byTag(treeOf(page), 'a').flatMap((link) => {
    const address = String(link.properties.href);
    const host = hostAway(address);
    return host === undefined ? [] : [{ page: page.path, address, host, words: wordsOf(link) }];
  }),
);

describe('links to other sites', () => {
  it('name the site that they lead to, for those who see them and those who hear them', () => {
    expect(away.length).toBeGreaterThan(50);
    const unnamed = away.filter(({ host, words }) => !words.endsWith(`(${host})`));
    expect(unnamed.map(({ page, address }) => `${page}: ${address}. Draw it with Link or Resource.`)).toEqual([]);
  });

  it('are encrypted, and carry nothing that follows their readers', () => {
    expect(away.filter(({ address }) => !/^https:\/\/[^?]+$/.test(address)).map(({ address }) => address)).toEqual([]);
  });
});
