import { describe, expect, it } from 'vitest';
import { citedSections, shownBy } from '../../src/content/cited-sections.ts';

const body = `Opening words.

<Source ids="AP-001" />

## What it is for

<Source ids="AP-002..003 CC-001" />

Text with a <Period id="x" />.

### A detail

<Source ids="PM-001" />

## What it is for

<Since ids="one two" />
<Since brief ids="three" />
<Reading id="four" />
`;

describe('sections of a page', () => {
  it('gives each heading its anchor, also where a heading stands twice', () => {
    expect(citedSections(body).map(({ anchor, depth }) => `${depth} ${anchor}`)).toEqual([
      '1 ',
      '2 what-it-is-for',
      '3 a-detail',
      '2 what-it-is-for-1',
    ]);
  });

  it('gives each section the statements and components it names', () => {
    const [opening, first, detail, last] = citedSections(body);
    expect(opening?.statements).toEqual(['AP-001']);
    expect(first?.statements).toEqual(['AP-002', 'AP-003', 'CC-001']);
    expect(detail?.statements).toEqual(['PM-001']);
    expect(last?.components).toEqual([
      { name: 'Since', attributes: 'ids="one two"' },
      { name: 'Since', attributes: 'brief ids="three"' },
      { name: 'Reading', attributes: 'id="four"' },
    ]);
  });

  it('lists the updates and readings a page shows', () => {
    expect(shownBy('Since', body)).toEqual(['one', 'two', 'three']);
    expect(shownBy('Reading', body)).toEqual(['four']);
  });

  it('refuses a source line that names no statement', () => {
    expect(() => citedSections('## A\n\n<Source ids="page 7" />')).toThrow('"page"');
  });
});
