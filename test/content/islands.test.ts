import { describe, expect, it } from 'vitest';
import { withoutIslands } from '../../src/content/islands.ts';

const island = '<astro-island uid="1" props="{&quot;a&quot;:[0,&quot;CSP $&amp; $1&quot;]}"><p>CSP</p></astro-island>';
const second = '<astro-island uid="2"></astro-island>';

describe('the islands of a page', () => {
  it('are out of the text while it is worked on, and come back as they were', () => {
    const { html, restore } = withoutIslands(`<p>The CSP.</p>${island}<p>More.</p>${second}`);
    expect(html).not.toContain('astro-island');
    expect(restore(html.replaceAll('CSP', '<b>CSP</b>'))).toBe(`<p>The <b>CSP</b>.</p>${island}<p>More.</p>${second}`);
  });

  it('stand without the style sheet that Astro puts before the first of them', () => {
    const style = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';
    const { html, restore } = withoutIslands(`<div>${style}${island}</div>`);
    expect(restore(html)).toBe(`<div>${island}</div>`);
  });

  it('leave a page without any as it is', () => {
    const { html, restore } = withoutIslands('<p>The CSP.</p>');
    expect(restore(html)).toBe('<p>The CSP.</p>');
  });
});
