import { describe, expect, it } from 'vitest';
import { writeEmailText } from '../../src/formats/email-text.ts';

describe('a document as the text of an email', () => {
  it('has its title as the subject, and every text as it is, links and special characters included', () => {
    const text = writeEmailText({
      title: 'Meeting:\n<Acme> & Co.',
      blocks: [
        { kind: 'paragraph', text: 'Hello,' },
        { kind: 'field', label: 'When', value: 'Tuesday' },
        { kind: 'field', label: 'Where' },
        { kind: 'paragraph', text: 'See https://example.gov/a_b*c[1].\n\n# Not a heading' },
        { kind: 'list', ordered: true, items: ['One_1', 'Two'] },
        { kind: 'list', ordered: false, items: ['A\nB'] },
        { kind: 'paragraph', text: ' ' },
        { kind: 'table', columns: ['Left out'], rows: [] },
      ],
    });
    expect(text).toBe(
      [
        'Subject: Meeting: <Acme> & Co.',
        'Hello,',
        'When: Tuesday\nWhere: Not given',
        'See https://example.gov/a_b*c[1].\n# Not a heading',
        '1. One_1\n2. Two',
        '- A\n  B\n',
      ].join('\n\n'),
    );
  });
});
