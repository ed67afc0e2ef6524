import { describe, expect, it } from 'vitest';
import { roles } from '../../src/domain/process/roles.ts';
import { fillPeriods } from '../../src/domain/schedule/periods.ts';
import { builtSite, byId, byTag, pageAt, treeOf, wordsOf } from '../support/built-site.ts';
import { duties } from '../support/content-files.ts';

const site = builtSite();
const all = duties();

/** Words without what marking terms adds, popovers and words for those who hear a link, and without any space, so that markup leaves no trace. */
function bareWords(node: unknown): string {
  const { type, value, children, properties } = node as {
    type: string;
    value?: string;
    children?: readonly unknown[];
    properties?: { className?: unknown };
  };
  if (Array.isArray(properties?.className) && properties.className.some((one) => one === 'gloss' || one === 'vh'))
    return '';
  if (type === 'text') return (value ?? '').replace(/\s+/g, '');
  return (children ?? []).map(bareWords).join('');
}

const bare = (text: string) => fillPeriods(text).replace(/\s+/g, '');

describe.each(roles)('the page of the role $id', ({ id }) => {
  const tree = treeOf(pageAt(site, `/roles/${id}/`));
  const own = all.filter(({ roles: who }) => who.includes(id));
  const words = bareWords(byTag(tree, 'main')[0]);

  it('lists every duty of the role', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ text }) => !words.includes(bare(text))).map((duty) => duty.id)).toEqual([]);
  });

  it('lists no more duties than the role has', () => {
    const lines = byTag(tree, 'article')
      .flatMap((article) => byTag(article, 'li'))
      .map(bareWords);
    expect(lines.filter((line) => !own.some(({ text }) => line.includes(bare(text))))).toEqual([]);
    expect(lines).toHaveLength(own.length);
  });

  it('leads from every duty to the section that teaches it', () => {
    const links = new Set(byTag(tree, 'a').map(({ properties }) => String(properties.href)));
    const missing = own.filter(({ step, section }) => !links.has(`/guide/${step}/#${section}`));
    const dead = own.filter(({ step, section }) => !byId(treeOf(pageAt(site, `/guide/${step}/`)), section));
    expect(missing.map((duty) => duty.id)).toEqual([]);
    expect(dead.map((duty) => duty.id)).toEqual([]);
  });
});

describe('tables of duties', () => {
  const tables = site.pages
    .filter(({ path }) => /^\/guide\/[^/]+\/$/.test(path))
    .flatMap((page) => {
      const caption = byTag(treeOf(page), 'caption').find((one) => wordsOf(one) === 'Who does what, by role');
      const table = caption && byTag(treeOf(page), 'table').find((one) => byTag(one, 'caption').includes(caption));
      return table ? [{ path: page.path, table }] : [];
    });

  it('stand on the pages of the meetings', () => {
    expect(tables.length).toBeGreaterThan(0);
  });

  it.each(tables)('on $path hold every duty of the step', ({ path, table }) => {
    const words = bareWords(table);
    const own = all.filter(({ step }) => path === `/guide/${step}/`);
    expect(own.filter(({ text }) => !words.includes(bare(text))).map(({ id }) => id)).toEqual([]);
  });
});
