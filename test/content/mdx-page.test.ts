import { describe, expect, it } from 'vitest';
import { MdxError, readMdx } from '../../src/content/mdx-page.ts';

const page = `---
title: A page
---

Opening words.

<Source ids="AP-001" />

## What it is for

<Source ids="AP-002..003 CC-001" />

Text with a <Period id="x" />.

### A *detail* of \`code\` {/* not said */}

<Tip>

<Since brief ids="one two" />

</Tip>

## What it is for

| a | b |
|---|---|
| <Period id="y" /> | c |
`;

/** The attributes of the components of a text, by name. */
const usesOf = (text: string) =>
  readMdx(text).components.map(({ name, attributes }) => ({ name, ...Object.fromEntries(attributes) }));

describe('a page read as a tree', () => {
  it('gives its front matter, and what stands before the first heading as a section', () => {
    const { frontMatter, sections } = readMdx(page);
    expect(frontMatter).toBe('title: A page');
    expect(sections[0]).toMatchObject({ heading: '', anchor: '', depth: 1 });
    expect(sections[0]?.components.map(({ name }) => name)).toEqual(['Source']);
  });

  it('gives each heading its anchor and line, also where a heading stands twice', () => {
    const headings = readMdx(page).sections.slice(1);
    expect(headings.map(({ depth, anchor, line }) => `${line}: ${depth} ${anchor}`)).toEqual([
      '9: 2 what-it-is-for',
      '15: 3 a-detail-of-code--not-said-',
      '23: 2 what-it-is-for-1',
    ]);
  });

  it('gives each section its components with their lines, also inside text, tables and other components', () => {
    const uses = readMdx(page).sections.map(({ components }) => components.map(({ name, line }) => `${line} ${name}`));
    expect(uses).toEqual([['7 Source'], ['11 Source', '13 Period'], ['17 Tip', '19 Since'], ['27 Period']]);
  });

  it('says whether a component holds anything, and whether the page has a table', () => {
    const { components, hasTable } = readMdx(page);
    expect(components.filter(({ hasChildren }) => hasChildren).map(({ name }) => name)).toEqual(['Tip']);
    expect(hasTable).toBe(true);
    expect(readMdx('a | b\n').hasTable).toBe(false);
  });
});

describe('what a text means, and not how it looks', () => {
  it.each([
    { what: 'single quotes', text: "<Source ids='AP-001' />", ids: 'AP-001' },
    { what: 'braces', text: '<Source ids={"AP-001"} />', ids: 'AP-001' },
    { what: 'a value on a line of its own', text: '<Source\n  ids="AP-001"\n/>', ids: 'AP-001' },
    { what: 'a > in the value', text: '<Source ids="a > b" />', ids: 'a > b' },
    { what: 'a > in an attribute before', text: '<Source note="a > b" ids="AP-001" />', ids: 'AP-001' },
  ])('reads an attribute with $what', ({ text, ids }) => {
    expect(usesOf(text)).toMatchObject([{ name: 'Source', ids }]);
  });

  it('reads a flag as true, and keeps the code of what is computed', () => {
    expect(usesOf('<Since brief lead={true} ids={all} {...more} />')).toEqual([
      { name: 'Since', brief: true, lead: true, ids: { code: 'all' }, '...more': { code: '...more' } },
    ]);
  });

  it.each([
    { what: 'a comment', text: '{/* <Source ids="AP-001" /> */}' },
    { what: 'code', text: 'Write `<Source ids="AP-001" />` there.' },
    { what: 'a fence', text: '```\n<Source ids="AP-001" />\n```' },
  ])('finds no component in $what', ({ text }) => {
    expect(usesOf(text)).toEqual([]);
    expect(readMdx(text).code).toEqual([]);
  });

  it('finds no heading and no table in a fence', () => {
    const { sections, hasTable } = readMdx('```\n## No heading\n\n| a |\n|---|\n| b |\n```\n');
    expect(sections).toHaveLength(1);
    expect(hasTable).toBe(false);
  });

  it('names what is neither text nor a component, with its line', () => {
    const text = "import A from './a';\n\nA {1 + 1}.\n\n<div>\n\nb\n\n</div>\n\n<></>\n\nexport const b = 1;\n";
    expect(readMdx(text).code.map((one) => `${one.line} ${one.text}`)).toEqual([
      "1 import A from './a';",
      '3 {1 + 1}',
      '5 <div>',
      '11 <>',
      '13 export const b = 1;',
    ]);
  });

  it('refuses what is not MDX, with its line', () => {
    const text = '---\ntitle: A\n---\n\nWords.\n\n<Tip>\n\nNever closed.\n';
    expect(() => readMdx(text)).toThrow(expect.objectContaining({ line: 7 }));
    expect(() => readMdx(text)).toThrow(MdxError);
  });
});
