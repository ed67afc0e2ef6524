import { describe, expect, it } from 'vitest';
import { labelTables } from '../../src/content/tables.ts';

const table =
  '<table><thead><tr><th>Level</th><th>What <b>follows</b></th></tr></thead><tbody><tr><td>DFR</td><td>A CAP</td></tr></tbody></table>';

describe('tables of the text', () => {
  it('get headings for their rows, and in each cell the words of its column', () => {
    const html = labelTables(`<p>Before</p>${table}`);
    expect(html).toContain('<th scope="col">Level</th>');
    expect(html).toContain('<th scope="row">DFR</th>');
    expect(html).toContain('<td data-h="What follows">A CAP</td>');
    expect(html).toContain('<p>Before</p><div class="stacking wide ui"><table>');
  });

  it('are all labelled where there are several', () => {
    expect(labelTables(table + table).match(/scope="row"/g)).toHaveLength(2);
  });

  it('are left alone where they have a caption, and text without tables is not touched', () => {
    const captioned = '<table><caption>Duties</caption><tbody><tr><td>x</td></tr></tbody></table>';
    expect(labelTables(captioned)).toBe(captioned);
    expect(labelTables('<p>a &amp; b</p>')).toBe('<p>a &amp; b</p>');
  });
});
