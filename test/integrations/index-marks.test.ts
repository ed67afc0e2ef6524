import { describe, expect, it } from 'vitest';
import { withoutIndexMarks } from '../../src/integrations/index-marks.ts';

describe('marks for the search index', () => {
  it('are taken out of tags, with and without a value', () => {
    expect(
      withoutIndexMarks(
        '<main id="main" data-pagefind-body data-pagefind-filter="kind:Guide, role:CSP"><p data-pagefind-ignore>x</p></main>',
      ),
    ).toBe('<main id="main"><p>x</p></main>');
  });

  it('are left where they stand in the text', () => {
    expect(withoutIndexMarks('<p>Write data-pagefind-body here.</p>')).toBe('<p>Write data-pagefind-body here.</p>');
  });
});
