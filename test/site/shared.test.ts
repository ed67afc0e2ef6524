import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtSite, byTag, type SitePage, treeOf, wordsOf } from '../support/built-site.ts';
import { projectText } from '../support/project-files.ts';

/* What shows of a page where a link to it is shared, and how its readers answer. */

const site = builtSite();

/** The contents of the tags of a page that have a name or a property. */
const contents = (page: SitePage, property: string): string[] =>
  byTag(treeOf(page), 'meta')
    .filter(({ properties }) => [properties.name, properties.property].flat().includes(property))
    .map(({ properties }) => String(properties.content));

describe('a link to a page', () => {
  it.each(site.pages)('of $path shows its title and what is on it, in 50 to 160 characters', (page) => {
    const [description = '', ...others] = contents(page, 'description');
    expect(others).toEqual([]);
    expect(description.length, description).toBeGreaterThanOrEqual(50);
    expect(description.length, description).toBeLessThanOrEqual(160);
    expect(contents(page, 'og:description')).toEqual([description]);
    const [title = ''] = contents(page, 'og:title');
    expect(wordsOf(byTag(treeOf(page), 'title')[0] ?? treeOf(page)).startsWith(`${title} | `)).toBe(true);
    expect(contents(page, 'og:type')).toEqual(['article']);
  });

  it('shows for no page what it shows for another', () => {
    const all = site.pages.flatMap((page) => contents(page, 'description'));
    expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([]);
  });

  it('names its address where the site has one', () => {
    for (const page of site.pages) {
      const canonical = byTag(treeOf(page), 'link').filter(({ properties }) =>
        [properties.rel].flat().includes('canonical'),
      );
      expect(contents(page, 'og:url')).toEqual(canonical.map(({ properties }) => properties.href));
    }
  });
});

describe('the link for feedback', () => {
  it('stands in the footer of every page where an address is given, and on none where it is empty', () => {
    const { address, label } = parse(projectText('content/site/feedback.yaml')) as Record<'address' | 'label', string>;
    for (const page of site.pages) {
      const links = byTag(treeOf(page), 'footer').flatMap((footer) => byTag(footer, 'a'));
      const asking = links.filter((link) => wordsOf(link).startsWith(label)).map(({ properties }) => properties.href);
      expect(asking, page.path).toEqual(address === '' ? [] : [address]);
    }
  });
});
