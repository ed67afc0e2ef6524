import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../support/built-site.ts';

const site = builtSite();
const scripts = site.files
  .filter((file) => file.startsWith('_astro/') && file.endsWith('.js'))
  .map((file) => ({ file, text: readFileSync(join(site.folder, file), 'utf8') }));

/*
 * A sheet that comes as a tool is used could change what was there before. There is none but that of search, which is
 * looked at in a browser (`test/e2e/search/styles-on-use.test.ts`).
 */
describe('the scripts', () => {
  it('load no style sheet on use', () => {
    expect(scripts.length).toBeGreaterThan(100);
    expect(scripts.filter(({ text }) => /\w\.css["'`?#]/.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('put styles of their own into the page for search, and for a form on paper, and for nothing else', () => {
    const adding = scripts.filter(({ text }) => /adoptedStyleSheets|createElement\([`'"]style/.test(text));
    expect(adding.map(({ file }) => file.replace(/[.-][\w-]{8}\.js$/, '')).toSorted()).toEqual([
      '_astro/dialog-entry',
      '_astro/paper-form',
    ]);
  });
});
