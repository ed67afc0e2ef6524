import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { version } from '../../src/site/edition.ts';
import { builtSite, byId, byTag, hasClass, treeOf, wordsOf } from '../support/built-site.ts';

const { pages } = builtSite();

describe.each(pages)('$path', (page) => {
  const tree = treeOf(page);
  const main = byTag(tree, 'main');

  it('says its language, its title and what it is about', () => {
    const description = byTag(tree, 'meta').find(({ properties }) => properties.name === 'description');
    const words = String(description?.properties.content ?? '');
    expect(byTag(tree, 'html')[0]?.properties.lang).toBe('en');
    expect(wordsOf(byTag(tree, 'title')[0] ?? tree)).toMatch(/\S.* \| .*unofficial/i);
    expect(words.length, words).toBeGreaterThanOrEqual(50);
    expect(words.length, words).toBeLessThanOrEqual(165);
  });

  it('has one main part with one main heading', () => {
    expect(main).toHaveLength(1);
    expect(byTag(tree, 'h1')).toHaveLength(1);
    expect(main[0] && byTag(main[0], 'h1')).toHaveLength(1);
  });

  it('begins with a link to the main part', () => {
    const first = byTag(byTag(tree, 'body')[0] ?? tree, 'a', 'button', 'input')[0];
    expect(first && hasClass(first, 'skip')).toBe(true);
    expect(first?.properties.href).toBe('#main');
    expect(byId(tree, 'main')).toBe(main[0]);
  });

  it('says that it is unofficial, at its head and at its foot', () => {
    expect(wordsOf(byTag(tree, 'header')[0] ?? tree)).toContain('Unofficial');
    const foot = wordsOf(byTag(tree, 'footer').at(-1) ?? tree);
    expect(foot).toContain('An unofficial edition.');
    expect(foot).toContain(`Version ${version}.`);
    expect(foot).toContain('not a FedRAMP or government website');
  });

  it('parts its words by spaces, also at the edges of links and of emphasis', () => {
    const inline = /[a-z0-9,;:](?=<(?:a|b|strong|em|code)\b)|(?<=\S<\/(?:a|b|strong|em|code)>)[A-Za-z0-9(]/g;
    const text = page.html.replace(/<(style|script|nav)\b.*?<\/\1>/gs, '');
    const joined = [...text.matchAll(inline)].map(({ index }) => text.slice(Math.max(0, index - 40), index + 40));
    expect(joined).toEqual([]);
    expect(text.replace(/<[^>]*>/g, ' ')).not.toMatch(/\s\d+(?!th\b|st\b|nd\b|rd\b|x\b|pao\b)[a-z]{2,}/);
  });

  it('has something under every heading, before the next one', () => {
    const bare: string[] = [];
    let open: string | undefined;
    for (const root of main) {
      visit(root, (node) => {
        if (node.type === 'text' && node.value.trim() !== '') open = undefined;
        if (node.type !== 'element') return CONTINUE;
        if (['input', 'svg'].includes(node.tagName)) open = undefined;
        if (!/^h[1-6]$/.test(node.tagName)) return CONTINUE;
        if (open !== undefined) bare.push(open);
        open = wordsOf(node);
        return SKIP;
      });
    }
    expect(bare).toEqual([]);
    expect(open).toBeUndefined();
  });

  it('names its headings in order, without a gap', () => {
    const levels = byTag(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
    const gaps = levels.filter((level, index) => level > (levels[index - 1] ?? 1) + 1);
    expect(gaps).toEqual([]);
  });

  it('is written without em dashes, and without leftovers of its making', () => {
    const words = wordsOf(byTag(tree, 'body')[0] ?? tree);
    expect(words).not.toMatch(/—|undefined|\[object |NaN|Lorem|TODO/);
    expect(words).not.toMatch(/\{[a-z0-9-]+\}|<\/?[A-Z]\w+/);
  });
});
