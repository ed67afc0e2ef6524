import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { colorRules } from '../support/accessibility.ts';
import { builtSite } from '../support/built-site.ts';

const site = builtSite();

/*
 * The dark scheme is looked at for its colors alone (`support/accessibility.ts`): here stands that nothing else of a page
 * depends on the scheme. `light-dark()`, with which the colors are written, takes nothing but colors.
 */
describe('the color scheme', () => {
  it('is asked for by no style sheet, page, or script, so that only colors can differ', () => {
    const asking = site.files
      .filter((file) => /\.(?:css|html|js)$/.test(file))
      .filter((file) => readFileSync(join(site.folder, file), 'utf8').includes('prefers-color-scheme'));
    expect(asking).toEqual([]);
  });

  it('is judged by every rule of axe about colors, the ones for level AAA excepted', () => {
    const rules = axe.getRules(['cat.color']).filter(({ tags }) => !tags.includes('wcag2aaa'));
    expect(rules.map(({ ruleId }) => ruleId).toSorted()).toEqual([...colorRules].toSorted());
  });

  it('of a forced palette changes colors, and the lines that stand in for them, and leaves all else to the other looks', () => {
    const within = /@media ?\(forced-colors: ?active\) ?\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g;
    const property = /(?<=[{;]\s*)[\w-]+(?=\s*:)/g;
    const changed = site.files
      .filter((file) => file.endsWith('.css') || file.endsWith('.html'))
      .flatMap((file) => [...readFileSync(join(site.folder, file), 'utf8').matchAll(within)])
      .flatMap(([, rules = '']) => rules.match(property) ?? []);
    expect(changed.length).toBeGreaterThan(5);
    const isOfColors = /^(?:--|(?:background|border|outline|color|fill|stroke|forced-color-adjust)\b)/;
    expect([...new Set(changed)].filter((name) => !isOfColors.test(name))).toEqual([]);
  });
});
