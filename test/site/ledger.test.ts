import { describe, expect, it } from 'vitest';
import { builtSite, byId, byTag, elementsOf, hasClass, pageAt, treeOf, wordsOf } from '../support/built-site.ts';
import { guidePages, otherPages, sourceDocuments, statements, toolForms, toolPages } from '../support/content-files.ts';

const site = builtSite();
const faults = treeOf(pageAt(site, '/sources/faults/'));
const documents = sourceDocuments();
const ledger = statements();

describe.each(documents)('the ledger of $id', ({ id, prefix }) => {
  const tree = treeOf(pageAt(site, `/sources/${id}/`));
  const rows = elementsOf(
    tree,
    ({ tagName, properties }) => tagName === 'li' && /^(ap|cc|pm)-\d{3}$/.test(String(properties.id)),
  );
  const own = ledger.filter((statement) => statement.id.startsWith(`${prefix}-`));

  it('lists every statement of the document, in order, in the words of the ledger', () => {
    expect(rows.map(({ properties }) => properties.id)).toEqual(own.map((statement) => statement.id.toLowerCase()));
    const wrong = own.filter((statement, index) => {
      const row = rows[index];
      return !row || !wordsOf(row).includes(statement.statement.replace(/\s+/g, ' '));
    });
    expect(wrong.map((statement) => statement.id)).toEqual([]);
  });

  it('says for every statement where it is taught, and leads there', () => {
    const untaught: string[] = [];
    const dead: string[] = [];
    for (const [index, row] of rows.entries()) {
      const statement = own[index];
      const places = byTag(row, 'a')
        .map(({ properties }) => String(properties.href))
        .filter((href) => !href.startsWith('#'));
      if (places.length === 0) untaught.push(`${statement?.id} (${statement?.kind})`);
      for (const place of places) {
        const [path = '', anchor] = place.split('#');
        const target = site.pages.find((page) => page.path === path);
        if (!target || (anchor !== undefined && !byId(treeOf(target), anchor)))
          dead.push(`${statement?.id} → ${place}`);
      }
    }
    expect(untaught).toEqual([]);
    expect(dead).toEqual([]);
  });

  it('sends faults and damage to the page of faults, and that page lists them all', () => {
    const oddities = own.filter(({ kind }) => kind === 'oddity' || kind === 'damage');
    expect(oddities.length).toBeGreaterThan(0);
    for (const { id: oddity, statement } of oddities) {
      const row = byId(tree, oddity.toLowerCase());
      const links = row ? byTag(row, 'a').map(({ properties }) => properties.href) : [];
      expect(links, oddity).toContain(`/sources/faults/#${oddity.toLowerCase()}`);
      const there = byId(faults, oddity.toLowerCase());
      expect(there && wordsOf(there), oddity).toContain(statement.replace(/\s+/g, ' '));
    }
  });
});

describe('the page of faults', () => {
  it('keeps what our copy of the text lost apart from the faults of the sources', () => {
    const listed = (heading: string) => {
      const section = elementsOf(faults, ({ properties }) => properties.ariaLabelledBy?.toString() === heading)[0];
      return section ? byTag(section, 'li').map(({ properties }) => String(properties.id).toUpperCase()) : [];
    };
    const ofKind = (kind: string) => ledger.filter((statement) => statement.kind === kind).map(({ id }) => id);
    expect(documents.flatMap(({ id }) => listed(`faults-${id}`)).sort()).toEqual(ofKind('oddity').sort());
    expect(listed('damage').sort()).toEqual(ofKind('damage').sort());
    expect(wordsOf(faults)).toContain('We worked from a text copy');
  });
});

describe('the ledger as a whole', () => {
  it('teaches everything but faults and damage on a page of the guide or of the sources', () => {
    const wrong = documents.flatMap(({ id }) =>
      elementsOf(
        treeOf(pageAt(site, `/sources/${id}/`)),
        ({ tagName, properties }) => tagName === 'li' && properties.id !== undefined,
      )
        .filter((row) => {
          const kind = ledger.find((statement) => statement.id.toLowerCase() === row.properties.id)?.kind;
          const places = byTag(row, 'a').map(({ properties }) => String(properties.href));
          return (
            kind !== 'oddity' &&
            kind !== 'damage' &&
            !places.some((place) => /^\/(guide\/[^/]+|sources)\/(#.+)?$/.test(place))
          );
        })
        .map(({ properties }) => properties.id),
    );
    expect(wrong).toEqual([]);
  });
});

describe('sections of a page, to which the ledger and the duties lead', () => {
  const written = [
    ...guidePages().map(({ id, mdx }) => ({ path: `/guide/${id}/`, mdx })),
    ...otherPages().map(({ id, mdx }) => ({ path: `/${id}/`, mdx })),
    ...toolPages().map(({ id, mdx }) => ({ path: `/tools/${id}/`, mdx })),
    ...toolForms().map(({ id, mdx }) => ({ path: `/tools/${id}/paper/`, mdx })),
  ];

  it.each(written)('have on $path the anchors that Astro gives their headings', ({ path, mdx }) => {
    const tree = treeOf(pageAt(site, path));
    const sections = mdx.sections.filter(({ anchor }) => anchor !== '');
    const wrong = sections.filter(({ anchor, heading }) => {
      const there = byId(tree, anchor);
      return !there || wordsOf(there) !== heading;
    });
    expect(wrong.map(({ anchor }) => anchor)).toEqual([]);
  });
});

describe('source lines', () => {
  const guide = site.pages.filter(({ path }) => /^\/guide\/[^/]+\/$/.test(path));

  it.each(guide)('on $path lead to the statements they name', (page) => {
    const lines = elementsOf(treeOf(page), (element) => hasClass(element, 'src') && hasClass(element, 'side'));
    const dead = lines
      .flatMap((line) => byTag(line, 'a'))
      .map(({ properties }) => String(properties.href))
      .filter((href) => {
        const [path = '', anchor = ''] = href.split('#');
        const target = site.pages.find((candidate) => candidate.path === path);
        return !path.startsWith('/sources/') || !target || !byId(treeOf(target), anchor);
      });
    expect(lines.length).toBeGreaterThan(0);
    expect(dead).toEqual([]);
  });

  it.each(guide)('on $path count under the heading what the page teaches', (page) => {
    const lines = elementsOf(treeOf(page), (element) => hasClass(element, 'standing'));
    expect(lines).toHaveLength(1);
    const counted = [...wordsOf(lines[0] ?? treeOf(page)).matchAll(/(\d+) statements?\b/g)].map((found) =>
      Number(found[1]),
    );
    const linking = documents.flatMap(({ id }) =>
      elementsOf(treeOf(pageAt(site, `/sources/${id}/`)), ({ tagName }) => tagName === 'li').filter((row) =>
        byTag(row, 'a').some(({ properties }) => String(properties.href).split('#')[0] === page.path),
      ),
    );
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(linking.length);
  });
});
