import { describe, expect, it } from 'vitest';
import { readPoamCsv } from '../../../../src/formats/evidence/poam-csv/read-poam-csv.ts';
import type { ReadingOptions, ReadingProgress } from '../../../../src/formats/evidence/reading/reader.ts';
import { manyItems, openSheet } from '../../../support/evidence/built-items.ts';
import { buildCsv, encode } from '../../../support/evidence/csv-builder.ts';
import { poamOf } from '../workbook/poam-from.ts';

const file = 'Open POAM Items.csv';
const head = 'POAM ID,Controls,Weakness Name,Original Detection Date,Original Risk Rating';
const text = (...lines: string[]) => encode(lines.join('\r\n'), 'utf-8');
const poamIn = (bytes: Uint8Array, options?: ReadingOptions) => poamOf(readPoamCsv(bytes, file, options));

describe('a long text', { timeout: 60_000 }, () => {
  it('keeps the rows before a quotation mark that is never closed, and tells where it opens', () => {
    const rows = ['V-1,,a,2026-05-04,High', `V-2,,"${'x,\r\n'.repeat(1_500_000)}`];
    const poam = poamIn(text(head, ...rows));
    expect(poam.items.map(({ id }) => id)).toContain('V-1');
    expect(poam.issues).toContainEqual({
      kind: 'left-out',
      place: { file, row: 3 },
      what: expect.stringMatching(/^A quotation mark opens in this row and is never closed/),
      done: expect.stringMatching(/the rows after it are missing\./),
      mayHide: true,
    });
  });

  it('of more rows than a POA&M has is refused', () => {
    expect(
      readPoamCsv(text(head, 'V,,a,,High\r\n'.repeat(250_002)), file, { answers: { 'poam-columns': 'none' } }),
    ).toMatchObject({
      kind: 'refused',
      message: expect.stringMatching(/more than 250,000 rows/),
    });
  });

  it('is called off between any two chunks, with progress until then', () => {
    const bytes = buildCsv(openSheet(manyItems(4000)));
    const seen: ReadingProgress[] = [];
    poamIn(bytes, { onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.at(-1)).toEqual({ done: bytes.length, total: bytes.length, rows: 4000 });
    for (let at = 1; at <= seen.length; at++) {
      let count = 0;
      expect(readPoamCsv(bytes, file, { shouldStop: () => ++count >= at }).kind).toBe('stopped');
    }
  });
});
