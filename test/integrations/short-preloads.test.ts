import { afterEach, describe, expect, it, vi } from 'vitest';
import { shortPreloads } from '../../src/integrations/short-preloads.ts';

/** The helper as a page of a site at a base path runs it, and the links that it adds to that page. */
async function helperAt(base: string) {
  const plugin = shortPreloads();
  plugin.configResolved({ base });
  const { code = '' } = plugin.load('\0vite/preload-helper.js') ?? {};
  const links: object[] = [];
  vi.stubGlobal('document', {
    createElement: (name: string) => ({ name }),
    head: { append: (link: object) => links.push({ ...link }) },
  });
  const module: { __vitePreload: (load: () => unknown, files?: readonly string[]) => unknown } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  return { preload: module.__vitePreload, links };
}

describe('what loads a part of a script ahead', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('asks at once, and once only, for all that the part imports', async () => {
    const { preload, links } = await helperAt('/docs/');
    const asked: unknown[] = [];
    const load = () => asked.push([...links]);
    preload(load, ['_astro/a.js', '_astro/b.js']);
    preload(load, ['_astro/b.js', '_astro/c.js']);
    const [a, b, c] = ['a', 'b', 'c'].map((name) => ({
      name: 'link',
      rel: 'modulepreload',
      href: `/docs/_astro/${name}.js`,
    }));
    expect(asked).toEqual([
      [a, b],
      [a, b, c],
    ]);
  });

  it('gives what the part gives, or its failure', async () => {
    const { preload, links } = await helperAt('/');
    await expect(preload(async () => 'part')).resolves.toBe('part');
    await expect(preload(() => Promise.reject(new Error('no line')), [])).rejects.toThrow('no line');
    expect(links).toEqual([]);
  });

  it('takes the place of nothing else', () => {
    expect(shortPreloads().load('/site/src/ui/tool/Tool.tsx')).toBeUndefined();
  });
});
