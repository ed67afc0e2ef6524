import { describe, expect, it } from 'vitest';
import { readMdx } from '../../src/content/mdx-page.ts';
import { mdxComponents, type PageParts, pageComponent, stylesFor } from '../../src/content/page-component.ts';
import { toolNames } from '../../src/domain/work-documents/tools.ts';
import { pageParts } from '../../src/layouts/page-parts.ts';
import { guidePages, otherPages, toolForms, toolPages } from '../support/content-files.ts';
import { projectFiles } from '../support/project-files.ts';

const general = pageParts();
const tools = Object.keys(toolNames).map((tool) => ({ tool, parts: pageParts(tool) }));
const all = Object.assign({}, ...[general, ...tools.map(({ parts }) => parts)].map(({ components }) => components));

describe('the registry of components', () => {
  it('holds each component under the name of its file', () => {
    const names = Object.entries(all as PageParts['components']).map(([name, { component }]) => ({ name, component }));
    const wrong = names.filter(({ name, component }) => !String(component).endsWith(`/${name}.astro`));
    expect(names.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('holds no component that no page uses', () => {
    const used = new Set(
      [...guidePages(), ...otherPages(), ...toolPages(), ...toolForms()].flatMap(({ mdx }) =>
        mdx.components.map(({ name }) => name),
      ),
    );
    expect(Object.keys(all).filter((name) => !used.has(name))).toEqual([]);
  });

  it.each(tools)('gives the page of the tool $tool its own components besides the general ones', ({ tool, parts }) => {
    const own = Object.entries(parts.components).filter(([name]) => !(name in general.components));
    const folders = own.map(([, { component }]) => String(component).split('/').slice(0, 3).join('/'));
    expect(new Set(folders)).toEqual(new Set([`src/tools/${tool}`]));
    expect(parts.elements).toBe(general.elements);
  });

  it('names only style sheets that are there', () => {
    const uses = ['meaning', 'duties'].map((show) => ({ name: '', attributes: new Map([['show', show]]) }) as never);
    const sheets = Object.values(all as PageParts['components']).flatMap(({ styles }) =>
      typeof styles === 'function' ? uses.flatMap(styles) : styles,
    );
    expect(sheets.length).toBeGreaterThan(0);
    expect(sheets.filter((sheet) => projectFiles(sheet).length === 0)).toEqual([]);
  });
});

describe('the parts of a page', () => {
  const parts: PageParts = {
    components: {
      A: pageComponent(() => 'a', { styles: ['one', 'two'] }),
      B: pageComponent(() => 'b', { styles: ['two', 'three'] }),
      C: pageComponent(() => 'c', { styles: ['four'] }),
    },
    elements: { a: { component: 'link' }, table: { styles: ['five'] } },
  };

  it.each([
    { text: '<B />\n\n<A />\n\n<B />', sheets: ['two', 'three', 'one'] },
    { text: '`<C />`\n\n| a |\n|---|\n| <A /> |', sheets: ['one', 'two', 'five'] },
    { text: '```\n| a |\n|---|\n| b |\n```', sheets: [] },
  ])('bring the sheets $sheets to the page that uses them, each once', ({ text, sheets }) => {
    expect(stylesFor(readMdx(text), parts)).toEqual(sheets);
  });

  it('are drawn under their names, elements of Markdown only where something stands for them', () => {
    expect(Object.keys(mdxComponents(parts))).toEqual(['A', 'B', 'C', 'a']);
  });
});
