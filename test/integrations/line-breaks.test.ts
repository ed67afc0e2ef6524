import { describe, expect, it } from 'vitest';
import { withoutLineBreaks } from '../../src/integrations/line-breaks.ts';

describe('the line breaks of a page', () => {
  it('go where they stand alone between blocks', () => {
    expect(withoutLineBreaks('<h2>One</h2>\n<p>Two</p>\n<ul>\n<li>Three</li>\n</ul>\n\n<aside></aside>')).toBe(
      '<h2>One</h2><p>Two</p><ul><li>Three</li></ul><aside></aside>',
    );
  });

  it('stay between words, and in what is preformatted', () => {
    const text = '<p>One <b>two</b>\n<i>three</i>\nfour</p><pre>one\n<b>two</b>\nthree</pre>';
    expect(withoutLineBreaks(text)).toBe(text);
  });
});
