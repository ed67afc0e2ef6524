import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite, byTag, treeOf } from '../support/built-site.ts';

/* What every page starts with, what runs in workers, and what the page of all work runs of the tools, as it was built. */

const site = builtSite();
const textOf = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const inWorkers = site.files.filter((file) => file.startsWith('_astro/workers/') && file.endsWith('.js'));

/** The files that a script cannot do without: those that it imports, and those that these import. */
function neededBy(file: string, found = new Set<string>()): Set<string> {
  for (const [, path = ''] of textOf(file).matchAll(/(?:^|[;\n])(?:import|export)[^;"'(]*["']([^"']+\.js)["']/g)) {
    const needed = posix.join(posix.dirname(file), path);
    if (found.has(needed)) continue;
    found.add(needed);
    neededBy(needed, found);
  }
  return found;
}

/** The scripts that pages start with. */
const started = site.pages.flatMap((page) =>
  byTag(treeOf(page), 'script').flatMap(({ properties: { src } }) => (src ? [String(src).slice(1)] : [])),
);

describe('what every page starts with', () => {
  it('has the short helper that loads parts of scripts ahead, which adds no style sheet', () => {
    const scripts = site.files.filter((file) => file.endsWith('.js'));
    const texts = scripts.map((file) => [file, textOf(file)] as const);
    const withHelper = texts.filter(([, text]) => /\.rel=`modulepreload`/.test(text)).map(([file]) => file);
    expect(withHelper).toEqual([expect.stringMatching(/^_astro\/basics\./)]);
    expect(texts.filter(([, text]) => text.includes('vite:preloadError')).map(([file]) => file)).toEqual([]);
    expect(texts.filter(([, text]) => /"_astro\/[^"]+\.css"/.test(text)).map(([file]) => file)).toEqual([]);
  });
});

describe('what the page of all work needs of the tools', () => {
  it('draws none of them: it is beside the scripts that do so on their pages', () => {
    const ofTools = site.files.filter((file) => /^_astro\/(?:work-tool|compare-words)\.[^/]+\.js$/.test(file));
    expect(ofTools.length).toBeGreaterThan(4);
    const found = ofTools.flatMap((file) =>
      [...neededBy(file)].filter((needed) => started.includes(needed)).map((needed) => `${file}: ${needed}`),
    );
    expect(found).toEqual([]);
  });
});

describe('what workers run', () => {
  it('imports nothing that draws, and no script of a page', () => {
    const work = site.files.filter((file) => /^_astro\/work\.[^/]+\.js$/.test(file));
    expect([work.length, started.length > 4, inWorkers.length > 4]).toEqual([1, true, true]);
    const unfit = new Set([...started, ...work]);
    expect([...neededBy(work[0] ?? '')]).not.toEqual([]);
    const found = inWorkers.flatMap((file) =>
      [...neededBy(file)].filter((needed) => unfit.has(needed)).map((needed) => `${file}: ${needed}`),
    );
    expect(found).toEqual([]);
  });
});
