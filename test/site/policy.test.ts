import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite, byTag, elementsOf, type SitePage, treeOf } from '../support/built-site.ts';

const site = builtSite();

/** The directives of a content policy, each with its sources. */
function directivesOf(policy: string): Map<string, string[]> {
  return new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

function policyOf(page: SitePage): Map<string, string[]> {
  const metas = byTag(treeOf(page), 'meta').filter(
    ({ properties }) => String(properties.httpEquiv).toLowerCase() === 'content-security-policy',
  );
  expect(metas, 'content policies').toHaveLength(1);
  return directivesOf(String(metas[0]?.properties.content));
}

/** The header that public/_headers sends with every page. */
function headerPolicy(): Map<string, string[]> {
  const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
  return directivesOf(/^\s+Content-Security-Policy: (.+)$/m.exec(headers)?.[1] ?? '');
}

const directives = {
  'default-src': ["'none'"],
  'connect-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  // Every page can open search, whose worker is started from text of the page’s own.
  'worker-src': ["'self'", 'blob:'],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
};

describe.each(site.pages)('the content policy of $path', (page) => {
  const tree = treeOf(page);

  it('is strict', () => {
    const policy = policyOf(page);
    for (const [name, sources] of Object.entries(directives)) expect(policy.get(name), name).toEqual(sources);
    // The engine of search is WebAssembly. Code that is made from text is allowed nowhere.
    expect(policy.get('script-src')).toContain("'wasm-unsafe-eval'");
    for (const name of ['script-src', 'style-src']) {
      const sources = policy.get(name)?.filter((source) => !(name === 'script-src' && source === "'wasm-unsafe-eval'"));
      for (const source of sources ?? ['missing']) {
        expect(source, name).toMatch(/^('self'|'sha256-[A-Za-z0-9+/]{43}=')$/);
      }
    }
    expect([...policy.keys()].sort()).toEqual([...Object.keys(directives), 'script-src', 'style-src'].sort());
  });

  it('allows workers because the page can open search', () => {
    expect(byTag(tree, 'a').some(({ properties }) => 'dataSearch' in properties)).toBe(true);
  });

  it('stands before everything that it governs', () => {
    const head = byTag(tree, 'head')[0];
    const order = head ? elementsOf(head, () => true) : [];
    const place = order.findIndex(({ properties }) => properties.httpEquiv !== undefined);
    const governed = order.findIndex(({ tagName }) => tagName === 'style' || tagName === 'script');
    expect(place).toBeGreaterThan(-1);
    if (governed !== -1) expect(place).toBeLessThan(governed);
  });

  it('names the hash of each script and style on the page, and no other', () => {
    const policy = policyOf(page);
    const hashes = (tagName: string) =>
      byTag(tree, tagName)
        .map(({ children }) => children.map((child) => (child.type === 'text' ? child.value : '')).join(''))
        .filter((text) => text !== '')
        .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    const listed = (name: string) => (policy.get(name) ?? []).filter((source) => source.startsWith("'sha256-"));
    expect(listed('script-src').sort()).toEqual([...new Set(hashes('script'))].sort());
    expect(listed('style-src').sort()).toEqual([...new Set(hashes('style'))].sort());
  });

  it('is not tempted: no style attributes, no handlers, no script addresses', () => {
    const found = elementsOf(tree, ({ properties }) =>
      Object.entries(properties).some(
        ([name, value]) => name === 'style' || /^on[a-z]/i.test(name) || /^\s*javascript:/i.test(String(value)),
      ),
    );
    expect(found.map(({ tagName, properties }) => `${tagName} ${JSON.stringify(properties)}`)).toEqual([]);
  });

  it('has nothing to load from another site', () => {
    const loaded = byTag(tree, 'script', 'img', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'link')
      .filter(({ tagName, properties }) => tagName !== 'link' || !String(properties.rel).includes('canonical'))
      .map(({ properties }) => String(properties.src ?? properties.href ?? properties.data ?? ''));
    expect(loaded.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    expect(page.html).not.toMatch(/@import|url\((?!["']?data:)/);
  });
});

describe('the headers file', () => {
  it('contradicts no page: what it says, the pages say too', () => {
    for (const [name, sources] of headerPolicy()) {
      const said = new Map(Object.entries(directives)).get(name) ?? directives['default-src'];
      if (name !== 'frame-ancestors') expect(sources, name).toEqual(said);
    }
    expect(headerPolicy().size).toBeGreaterThan(3);
  });

  it('leaves to the pages what depends on their hashes', () => {
    for (const name of ['default-src', 'script-src', 'style-src']) expect(headerPolicy().has(name), name).toBe(false);
  });

  it('adds what a page cannot say', () => {
    const headers = readFileSync(join(site.folder, '_headers'), 'utf8');
    expect(headerPolicy().get('frame-ancestors')).toEqual(["'none'"]);
    expect(headers).toMatch(/^ {2}X-Content-Type-Options: nosniff$/m);
    expect(headers).toMatch(/^ {2}Referrer-Policy: no-referrer$/m);
  });
});
