import { describe, expect, it } from 'vitest';
import { stationIds } from '../../src/domain/process/process-line.ts';
import { builtSite, byId, byTag, elementsOf, hasClass, pageAt, treeOf, wordsOf } from '../support/built-site.ts';
import { readings, updates } from '../support/content-files.ts';

const site = builtSite();
const changes = treeOf(pageAt(site, '/changes/'));
const checks = treeOf(pageAt(site, '/changes/checks/'));
const readingsPage = treeOf(pageAt(site, '/sources/readings/'));

/** Pages that updates and readings may name. */
const pages = [
  ...stationIds.map((id) => ({ id: id as string, path: `/guide/${id}/` })),
  { id: 'sources', path: '/sources/' },
].map(({ id, path }) => ({ id, tree: treeOf(pageAt(site, path)) }));

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A text without the spaces that marking its terms puts around them, and without the popovers themselves. */
function plainWords(tree: (typeof pages)[number]['tree']): string {
  const glosses = new Set(elementsOf(tree, (element) => hasClass(element, 'gloss')));
  const parts: string[] = [];
  const walk = (node: { type: string; value?: string; children?: readonly unknown[] }): void => {
    if (glosses.has(node as never)) return;
    if (node.type === 'text') parts.push(node.value ?? '');
    for (const child of node.children ?? []) walk(child as never);
  };
  walk(tree as never);
  return squeezed(parts.join(''));
}

const wordsByPage = new Map(pages.map(({ id, tree }) => [id, plainWords(tree)] as const));

describe.each(updates())('the change $id', (update) => {
  it('stands on the page of changes with both states, its source and its day', () => {
    const heading = byId(changes, update.id);
    expect(heading && wordsOf(heading)).toBe(squeezed(update.title));
    const section = elementsOf(changes, ({ tagName }) => tagName === 'details').find((part) => byId(part, update.id));
    const words = section ? wordsOf(section) : '';
    for (const text of [update.then, update.now, update.source.publisher]) {
      expect(words).toContain(squeezed(text));
    }
    if (update.status === 'uncertain') expect(words).toContain('Not confirmed');
    if (update.source.url !== undefined) {
      expect(section && byTag(section, 'a').map(({ properties }) => properties.href)).toContain(update.source.url);
    }
  });

  it('stands among the checks with the file it was checked in', () => {
    const row = byId(checks, update.id);
    const words = row ? wordsOf(row) : '';
    for (const text of [update.title, update.source.title, update.source.path, update.note ?? ''])
      expect(words).toContain(squeezed(text));
    expect(row && byTag(row, 'a').map(({ properties }) => properties.href)).toContain(`/changes/#${update.id}`);
  });

  it('is shown on each page it names, marked as a change, and on no other', () => {
    const shownOn = pages
      .filter(({ tree }) =>
        elementsOf(tree, (element) => element.tagName === 'aside' && hasClass(element, 'since')).some((aside) =>
          byTag(aside, 'a').some(({ properties }) => properties.href === `/changes/#${update.id}`),
        ),
      )
      .map(({ id }) => id);
    expect(shownOn.sort()).toEqual([...update.steps].sort());
  });
});

describe('what has changed', () => {
  it('never stands in a paragraph of what the sources say', () => {
    const mixed = pages.flatMap(({ id, tree }) =>
      byTag(tree, 'main')
        .flatMap((main) => byTag(main, 'a'))
        .filter(({ properties }) => String(properties.href).startsWith('/changes/#'))
        .filter((link) => {
          const asides = elementsOf(tree, (element) => hasClass(element, 'since'));
          return !asides.some((aside) => byTag(aside, 'a').includes(link));
        })
        .map(({ properties }) => `${id}: ${properties.href}`),
    );
    expect(mixed).toEqual([]);
  });
});

describe.each(readings())('our reading $id', (reading) => {
  it('stands on the page of readings, with what the sources leave open', () => {
    const section = elementsOf(readingsPage, ({ tagName }) => tagName === 'section').find((part) =>
      byId(part, reading.id),
    );
    const words = section ? wordsOf(section) : '';
    for (const text of [reading.title, reading.silent, reading.reading]) expect(words).toContain(squeezed(text));
  });

  it('is shown on each page of the guide that it names, and on no other', () => {
    const shownOn = pages
      .filter(({ id }) => id !== 'sources' && wordsByPage.get(id)?.includes(squeezed(reading.reading)))
      .map(({ id }) => id);
    expect(shownOn.sort()).toEqual([...reading.steps].sort());
  });
});
