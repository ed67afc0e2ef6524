import { describe, expect, it } from 'vitest';
import { steps } from '../../src/domain/escalation/steps.ts';
import { itemIds } from '../../src/domain/readiness/checklist.ts';
import { criterionIds } from '../../src/domain/review-approach/criteria.ts';
import { triggerIds } from '../../src/domain/triggers/deficiency-triggers.ts';
import { type ToolId, toolNames } from '../../src/domain/work-documents/tools.ts';
import { builtSite, byTag, type SitePage, treeOf, wordsOf } from '../support/built-site.ts';
import { toolForms, toolPages } from '../support/content-files.ts';

const site = builtSite();
const tools = toolPages();
/** Of each tool whose rules tell it: for how many things its form for paper leaves room at least. */
const leastBoxes: Readonly<Record<string, number>> = {
  readiness: itemIds.length,
  'review-approach': criterionIds.length,
  triggers: triggerIds.length,
  escalation: steps.length,
} satisfies Partial<Record<ToolId, number>>;
const forms = toolForms().map(({ id }) => id);

function pageAt(path: string): SitePage {
  const page = site.pages.find((one) => one.path === path);
  if (!page) throw new Error(`${path} was not built.`);
  return page;
}

const linksOf = (path: string) => byTag(treeOf(pageAt(path)), 'a').map(({ properties }) => String(properties.href));

describe('the tools', () => {
  it('have a page each', () => {
    expect(tools.map(({ id }) => id).sort()).toEqual(Object.keys(toolNames).sort());
  });

  it.each(tools)('and the steps that $id serves lead to each other', ({ id, head }) => {
    const path = `/tools/${id}/`;
    const served = head.steps.map((step) => `/guide/${step}/`);
    expect(served.filter((step) => !linksOf(path).includes(step))).toEqual([]);
    expect(served.filter((step) => !linksOf(step).includes(path))).toEqual([]);
  });

  it('are reached from every page, from the home page and from their own list', () => {
    expect(site.pages.filter(({ path }) => !linksOf(path).includes('/tools/')).map(({ path }) => path)).toEqual([]);
    const paths = tools.map(({ id }) => `/tools/${id}/`);
    for (const from of ['/', '/tools/']) expect(paths.filter((path) => !linksOf(from).includes(path))).toEqual([]);
  });

  it.each(tools)('$id carries its name as files and links do', ({ id, head }) => {
    const name = toolNames[id as ToolId];
    expect(head.title).toBe(name);
    expect(byTag(treeOf(pageAt(`/tools/${id}/`)), 'h1').map(wordsOf)).toEqual([name]);
  });

  it.each(tools)('$id shows its rule without script, and a form for paper there or on a page of its own', ({ id }) => {
    const path = `/tools/${id}/`;
    const tree = treeOf(pageAt(path));
    const headings = byTag(tree, 'h2').map(wordsOf).join('\n');
    expect(headings).toMatch(/rule/i);
    expect(headings).toMatch(/paper/i);
    expect(headings).toMatch(/changed since/i);
    const formPath = forms.includes(id) ? `${path}paper/` : path;
    if (formPath !== path) {
      expect(linksOf(path)).toContain(formPath);
      expect(linksOf(formPath)).toContain(path);
    }
    const classes = byTag(treeOf(pageAt(formPath)), 'span', 'i', 'td').flatMap(
      ({ properties }) => properties.className ?? [],
    );
    expect(classes.filter((name) => name === 'paper-line' || name === 'paper-box').length).toBeGreaterThanOrEqual(
      leastBoxes[id] ?? 1,
    );
  });
});
