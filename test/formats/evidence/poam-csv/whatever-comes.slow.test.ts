import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPoamCsv } from '../../../../src/formats/evidence/poam-csv/read-poam-csv.ts';
import type { PoamReading } from '../../../../src/formats/evidence/reading/reader.ts';
import { arbitraryRow } from '../../../support/evidence/arbitrary-rows.ts';
import { fullItem, plainItem } from '../../../support/evidence/built-items.ts';
import { buildCsv, encode } from '../../../support/evidence/csv-builder.ts';
import { effortOf } from '../../../support/evidence/effort.ts';
import { layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';

const answers = { 'date-order': 'month-first', list: 'open' };
const layout = layoutNamed('2.1');

function expectCalm(bytes: Uint8Array): void {
  let reading: PoamReading | undefined;
  const effort = effortOf(() => {
    reading = readPoamCsv(bytes, 'poam.csv', { answers });
  });
  expect(effort).toBeLessThan(5000);
  if (reading?.kind === 'refused') expect(reading.message).toMatch(/^[A-Z].*\.$/s);
  else {
    // Without its headings a table is asked about.
    expect(reading?.kind).toMatch(/^(?:poam|question)$/);
    if (reading?.kind !== 'poam') return;
    expect(reading.rows).toBe(reading.items.length + reading.issues.filter(({ kind }) => kind === 'left-out').length);
  }
}

describe('a table of text', { timeout: 120_000 }, () => {
  it('whose rows hold anything makes of each an item or leaves it out', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 12 }), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
        // A logical value is shown as a word, a formula by its result: without one, the cell is empty.
        const shown = rows.filter(({ cells }) => Object.values(cells).every((cell) => typeof cell !== 'object'));
        const sheet = poamSheet(layout, 'Open POA&M Items', { items: shown.map(({ cells }) => cells) });
        const reading = readPoamCsv(buildCsv(sheet, { delimiter: delimiter as ',' }), 'poam.csv', { answers });
        expect(reading).toMatchObject({ kind: 'poam', rows: shown.filter(({ isData }) => isData).length });
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it('changed at random comes to evidence, a question or a refusal', () => {
    const bytes = buildCsv(poamSheet(layout, 'Open POA&M Items', { items: [fullItem.built, plainItem('V-2')] }), {
      emptyLines: 20,
    });
    const change = fc.tuple(fc.nat(), fc.constantFrom(34, 44, 10, 13, 0, 255, 59, 9, 128, 61), fc.nat({ max: 40 }));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 10 }), (changes) => {
        const changed = Array.from(bytes);
        for (const [at, byte, gone] of changes) changed.splice(at % changed.length, gone, byte);
        expectCalm(Uint8Array.from(changed));
      }),
      { seed: 4, numRuns: 500 },
    );
  });

  it.each([
    ['quotation marks alone', '"'.repeat(3_000_000)],
    ['quotation marks and delimiters in turn', '","'.repeat(1_000_000)],
    ['quotation marks, each with a letter', '"a'.repeat(1_500_000)],
    ['quotation marks and blanks', '" '.repeat(1_500_000)],
    ['one endless line', 'a,'.repeat(1_500_000)],
    ['empty lines', '\n'.repeat(3_000_000)],
  ])('of %s takes no more time than others of its size', (_, text) => {
    const head = 'POAM ID,Weakness Name,Original Detection Date,Original Risk Rating,Asset Identifier\n';
    expectCalm(encode(text, 'utf-8'));
    expectCalm(encode(head + text, 'utf-8'));
  });
});
