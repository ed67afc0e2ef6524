import { describe, expect, it } from 'vitest';
import { openSheet, plainItem } from '../../../support/evidence/built-items.ts';
import { effortOf } from '../../../support/evidence/effort.ts';
import { buildWorkbook } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom, refusalOf } from './poam-from.ts';

describe('rows', { timeout: 60_000 }, () => {
  it('that are empty cost little: a million of them, as LibreOffice writes them', () => {
    const tail = '<row ht="12.8" customFormat="false"/>'.repeat(1_000_000);
    const bytes = buildWorkbook([{ ...openSheet([plainItem('V-1')]), tail }]);
    expect(effortOf(() => expect(poamFrom(bytes).items).toHaveLength(1))).toBeLessThan(10_000);
  });

  it('of data, more than a POA&M has, are refused rather than read in part', () => {
    const tail = '<row><c/><c t="str"><v>V</v></c></row>'.repeat(250_001);
    expect(refusalOf(buildWorkbook([{ ...openSheet([]), tail }]))).toMatch(/more than 250,000 rows of data/);
  });
});
