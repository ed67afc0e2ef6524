import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratings } from '../../../../src/domain/poam/ratings.ts';
import type { PoamReading } from '../../../../src/formats/evidence/reading/reader.ts';
import { readWorkbook } from '../../../../src/formats/evidence/workbook/read-workbook.ts';
import { arbitraryRow } from '../../../support/evidence/arbitrary-rows.ts';
import { fullItem, plainItem } from '../../../support/evidence/built-items.ts';
import { effortOf } from '../../../support/evidence/effort.ts';
import { layoutNamed, poamLayouts, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import {
  type BuiltSheet,
  buildWorkbook,
  packParts,
  workbookParts,
} from '../../../support/evidence/workbook-builder.ts';
import { poamFrom } from './poam-from.ts';

const answers = { 'date-order': 'month-first', 'open-sheet': 'all' };
const allRead = { kind: 'poam' };

/** What holds of every reading, whatever was read. */
function expectSound(reading: PoamReading): void {
  if (reading.kind === 'refused') expect(reading.message).toMatch(/^[A-Z].*\.$/s);
  else if (reading.kind === 'question' && 'table' in reading) expect(reading.table.columns.length).toBeGreaterThan(2);
  else if (reading.kind === 'question') expect(reading.options.length).toBeGreaterThan(1);
  else {
    expect(reading).toMatchObject(allRead);
    if (reading.kind !== 'poam') return;
    expect(reading.rows).toBe(reading.items.length + reading.issues.filter(({ kind }) => kind === 'left-out').length);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
    for (const { originalRating, detected, id, name, place } of reading.items) {
      expect(id ?? name).toBeTruthy();
      if (originalRating !== undefined) expect(ratings).toContain(originalRating);
      if (detected !== undefined) expect(detected).toMatch(/^(?:19|20|21)\d\d-\d\d-\d\d$/);
      expect(place.row).toBeGreaterThan(0);
    }
  }
}

describe('rows that hold anything', { timeout: 60_000 }, () => {
  it.each(poamLayouts)('are items or left out, none else, in the layout of $name', (layout) => {
    fc.assert(
      fc.property(fc.array(arbitraryRow, { maxLength: 12 }), fc.boolean(), (rows, inline) => {
        const hasCves = layout.headings.includes('CVE');
        const items = rows.map(({ cells }) => cells);
        const count = rows.filter(({ cells, isData }) => isData && (hasCves || !onlyCves(cells))).length;
        const sheet = poamSheet(layout, 'Open POA&M Items', { items, formulaRows: 3 });
        const reading = readWorkbook(buildWorkbook([sheet], { strings: inline ? 'inline' : 'shared' }), 'poam.xlsx', {
          answers,
        });
        expectSound(reading);
        expect(reading).toMatchObject({ kind: 'poam', rows: count });
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

/** Whether of what tells a weakness a row has a CVE alone. */
function onlyCves(cells: Readonly<Record<string, unknown>>): boolean {
  const blank = (value: unknown) =>
    value === undefined || (typeof value === 'string' && value.replaceAll('_x000D_', '').trim() === '');
  const others = [
    'Scheduled Completion Date',
    'Adjusted Risk Rating',
    'False Positive',
    'Vendor Dependency',
    'Comments',
    'CVE',
  ];
  return Object.entries(cells).every(([heading, value]) => others.includes(heading) || blank(value));
}

describe('a valid workbook changed at random', { timeout: 120_000 }, () => {
  const layout = layoutNamed('3.0');
  const sheets: BuiltSheet[] = [
    poamSheet(layout, 'Open POA&M Items', {
      items: [fullItem.built, plainItem('V-2'), plainItem('V-3')],
      formulaRows: 5,
    }),
    poamSheet(layout, 'Closed POA&M Items', { items: [plainItem('V-1')] }),
  ];
  const parts = workbookParts(sheets);
  const packed = { deflated: packParts(parts), stored: packParts(parts, 0) };

  /** Reads within bounds, and gives something sound. */
  function expectCalm(bytes: Uint8Array): void {
    expect(effortOf(() => expectSound(readWorkbook(bytes, 'poam.xlsx', { answers })))).toBeLessThan(5000);
  }

  it.each(['deflated', 'stored'] as const)('in single bytes, %s, comes to evidence, a question or a refusal', (how) => {
    const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(flips, (changes) => {
        const bytes = packed[how].slice();
        for (const [at, by] of changes) bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ by;
        expectCalm(bytes);
      }),
      { seed: 4, numRuns: 600 },
    );
  });

  it('by cutting out, doubling or moving a stretch comes to evidence, a question or a refusal', () => {
    const cut = fc.record({
      from: fc.nat(),
      length: fc.integer({ min: 1, max: 4000 }),
      to: fc.nat(),
      keep: fc.boolean(),
    });
    fc.assert(
      fc.property(cut, fc.constantFrom('deflated', 'stored'), ({ from, length, to, keep }, how) => {
        const whole = Array.from(packed[how as 'stored']);
        const stretch = keep
          ? whole.slice(from % whole.length, (from % whole.length) + length)
          : whole.splice(from % whole.length, length);
        if (to % 2 === 0) whole.splice(to % (whole.length + 1), 0, ...stretch);
        expectCalm(Uint8Array.from(whole));
      }),
      { seed: 4, numRuns: 400 },
    );
  });

  it('by swapping its parts comes to evidence, a question or a refusal', () => {
    const names = Object.keys(parts);
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 2 }), (chosen) => {
        const swapped = { ...parts };
        chosen.forEach((name, index) => {
          swapped[name] = parts[chosen[(index + 1) % chosen.length] ?? name] ?? '';
        });
        expectCalm(packParts(swapped));
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('within the text of its parts comes to evidence, a question or a refusal', () => {
    const bits = [
      '<',
      '>',
      '"',
      '&',
      '</row>',
      '<row>',
      '<c>',
      '</c>',
      '<v>',
      '<is><t>',
      '<!--',
      '<![CDATA[',
      ']]>',
      '<?',
      't="s"',
      '\u0000',
      '&#0;',
      '&#x110000;',
      '<f/>',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(parts)),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...bits), fc.nat({ max: 6 })), { minLength: 1, maxLength: 5 }),
        (name, changes) => {
          let text = parts[name] ?? '';
          for (const [at, bit, gone] of changes) {
            const place = at % text.length;
            text = text.slice(0, place) + bit + text.slice(place + gone);
          }
          expectCalm(packParts({ ...parts, [name]: text }));
        },
      ),
      { seed: 4, numRuns: 600 },
    );
  });

  it('not at all gives every item', () => {
    expect(poamFrom(packed.deflated).items).toHaveLength(4);
    expect(poamFrom(packed.stored)).toEqual(poamFrom(packed.deflated));
  });
});
