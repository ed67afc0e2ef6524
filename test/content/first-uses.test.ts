import { describe, expect, it } from 'vitest';
import { type MarkableTerm, markFirstUses } from '../../src/content/first-uses.ts';

const csp: MarkableTerm = {
  id: 'csp',
  term: 'CSP',
  expansion: 'Cloud Service Provider',
  meaning: 'The company that runs the service.',
  mark: ['CSP', 'cloud service provider'],
};
const ato: MarkableTerm = { id: 'ato', term: 'ATO', meaning: 'A decision.', mark: ['ATO'] };
const letter: MarkableTerm = { id: 'ato-letter', term: 'ATO letter', meaning: 'A letter.', mark: ['ATO letter'] };
const poam: MarkableTerm = { id: 'poam', term: 'POA&M', meaning: 'A plan.', mark: ['POA&M'] };

const mark = (html: string, ...terms: MarkableTerm[]) => markFirstUses(html, terms, '/glossary/');
const marked = (html: string) =>
  [...html.matchAll(/popovertarget="t-([^"]+)"[^>]*>([^<]*)</g)].map((found) => `${found[1]}: ${found[2]}`);

describe('first uses of glossary terms', () => {
  it('marks the first use and no later one, whichever form comes first', () => {
    expect(marked(mark('<p>A cloud service provider.</p><p>The CSP, the CSP.</p>', csp))).toEqual([
      'csp: cloud service provider',
    ]);
  });

  it('gives the popover the written-out name, the meaning and a link to the glossary', () => {
    const html = mark('<p>The CSP.</p>', csp);
    expect(html).toContain('<strong>Cloud Service Provider (CSP)</strong> The company that runs the service.');
    expect(html).toContain('<a href="/glossary/#csp">');
    expect(html).toContain('id="t-csp" popover');
    expect(html).not.toContain('interestfor');
  });

  it.each([
    { given: '<h2>CSP</h2><p>CSP</p>', where: 'a heading' },
    { given: '<a href="/x">CSP</a><p>CSP</p>', where: 'a link' },
    { given: '<p class="src">CSP</p><p>CSP</p>', where: 'a source line' },
    { given: '<button type="button">CSP</button><p>CSP</p>', where: 'a button' },
  ])('leaves $where alone and marks the next use', ({ given }) => {
    const html = mark(given, csp);
    expect(marked(html)).toEqual(['csp: CSP']);
    expect(html).toContain('<p><button class="term"');
  });

  it('takes the longer of two terms that begin at the same place, then the shorter at its own first use', () => {
    expect(marked(mark('<p>The ATO letter follows the ATO.</p>', ato, letter))).toEqual([
      'ato-letter: ATO letter',
      'ato: ATO',
    ]);
  });

  it.each([
    { given: 'the CSP’s plan', hits: 1 },
    { given: '(CSP)', hits: 1 },
    { given: 'XCSP CSPx', hits: 0 },
    { given: 'P-CSP', hits: 0 },
    { given: 'csp', hits: 0 },
  ])('finds $hits in “$given”', ({ given, hits }) => {
    expect(marked(mark(`<p>${given}</p>`, csp))).toHaveLength(hits);
  });

  it('takes a plural “s” into the marked word', () => {
    expect(marked(mark('<p>CSPs act</p>', csp))).toEqual(['csp: CSPs']);
  });

  it('marks a term with an ampersand and keeps the text as it was', () => {
    const html = mark('<p>The POA&amp;M &lt;now&gt;.</p>', poam);
    expect(marked(html)).toEqual(['poam: POA&#x26;M']);
    expect(html).toContain('&#x3C;now>.');
  });

  it('changes nothing where no term is used', () => {
    expect(mark('<p class="x">Plain <b>text</b>.</p>', csp)).toBe('<p class="x">Plain <b>text</b>.</p>');
  });

  it('cuts a long term into words that wrap as text does, and that keyboard and screen reader meet as one', () => {
    const fips = {
      id: 'fips',
      term: 'FIPS',
      meaning: 'Standards.',
      mark: ['Federal Information Processing Standards'],
    };
    const html = mark('<p>The Federal Information Processing Standards.</p>', fips);
    expect(marked(html).map((found) => found.split(' ').at(-1))).toEqual([
      'Federal',
      'Information',
      'Processing',
      'Standards',
    ]);
    expect(html).toContain('aria-label="Federal Information Processing Standards">Federal</button> <button');
    expect(html.match(/tabindex="-1" aria-hidden="true"/g)).toHaveLength(3);
    expect(html).toContain('Standards</button></span><span class="gloss" id="t-fips" popover');
  });

  it('leads to the glossary where a list is too long for popovers', () => {
    const html = markFirstUses('<p>The CSP, the CSP.</p>', [csp], '/glossary/', 'link');
    expect(html).toBe(
      '<p>The <a class="term" href="/glossary/#csp">CSP<span class="vh">, in the glossary</span></a>, the CSP.</p>',
    );
  });
});
