import { describe, expect, it } from 'vitest';
import { readPoamCsv } from '../../../../src/formats/evidence/poam-csv/read-poam-csv.ts';
import { plainItem } from '../../../support/evidence/built-items.ts';
import { encode } from '../../../support/evidence/csv-builder.ts';
import type { BuiltItem } from '../../../support/evidence/poam-layouts.ts';
import { poamOf, poamOfItems } from '../workbook/poam-from.ts';

describe('marks in columns of yes and no', () => {
  const marked = (...marks: readonly string[]) =>
    poamOfItems(...marks.map((mark, index) => plainItem(`V-${index + 1}`, { 'False Positive': mark })));
  const readAs = (...marks: readonly string[]) =>
    marked(...marks).items.map(({ falsePositive, unclearStatus }) => (unclearStatus ? 'asked' : falsePositive));

  it.each([
    [
      ['☒', '☐'],
      ['yes', 'no'],
    ],
    [
      ['✔', '✘', '✘'],
      ['yes', 'no', 'no'],
    ],
    [
      ['✓', '□', ''],
      ['yes', 'no', undefined],
    ],
    [
      ['■', '☐'],
      ['yes', 'no'],
    ],
    [
      ['x', 'X', ''],
      ['yes', 'yes', undefined],
    ],
    [
      ['☑', '☐', '☒'],
      ['yes', 'no', 'asked'],
    ],
    [
      ['✗', '✗'],
      ['asked', 'asked'],
    ],
    [
      ['✔️', 'No'],
      ['yes', 'no'],
    ],
    [
      ['√', '?'],
      ['yes', 'asked'],
    ],
    [
      ['☒ Yes ☐ No', '☐ Yes ☒ No', 'Yes ☐ No ☑', '☐ Yes ☐ No', '☐ Yes'],
      ['yes', 'no', 'no', 'asked', 'asked'],
    ],
  ])('%j say %j', (marks, states) => {
    expect(readAs(...marks)).toEqual(states);
  });

  it('that say nothing sure are named with how often they stand', () => {
    expect(marked('✗', '✗').accounts?.[0]?.unknownValues).toEqual([
      { heading: 'False Positive', value: '✗', rows: 2, column: 'falsePositive' },
    ]);
  });
});

describe('values as programs leave them', () => {
  it.each<[BuiltItem, object]>([
    [{ 'Weakness Source Identifier': '20,001' }, { sourceId: '20001' }],
    [{ 'Weakness Source Identifier': '1 020 001' }, { sourceId: '1020001' }],
    [{ 'Weakness Source Identifier': 'CVE‑2026‑1234' }, { sourceId: 'CVE-2026-1234' }],
    [{ 'POAM ID': 'V‑1​' }, { id: 'V-1' }],
    [{ 'Weakness Name': "'=HYPERLINK(1)" }, { name: '=HYPERLINK(1)' }],
    [{ 'Weakness Name': '脆弱性' }, { name: '脆弱性' }],
    [{ 'Weakness Name': "'admin' has a default password" }, { name: "'admin' has a default password" }],
    [{ 'Original Detection Date': "'2026-01-05" }, { detected: '2026-01-05' }],
    [{ 'Original Detection Date': '2026‑01‑05' }, { detected: '2026-01-05' }],
    [{ 'Original Detection Date': '2026–01–05' }, { detected: '2026-01-05' }],
    [{ 'Original Detection Date': '05JAN2026' }, { detected: '2026-01-05' }],
    [{ 'Original Detection Date': '2026-Jan-05' }, { detected: '2026-01-05' }],
    [{ 'Original Detection Date': '5 January 2026' }, { detected: '2026-01-05' }],
    [{ 'Original Risk Rating': 'Severity: High (8.1)' }, { originalRating: 'high' }],
    [{ 'Original Risk Rating': '☐ High ☒ Moderate ☐ Low' }, { originalRating: 'moderate' }],
  ])('%j is read as %j', (cells, read) => {
    const poam = poamOfItems({ ...plainItem('V-1'), ...cells });
    expect(poam.items).toMatchObject([read]);
    expect(poam.issues.filter(({ kind }) => kind === 'unread')).toEqual([]);
  });

  it.each(['Date Identified', 'Identified Date', 'Date Discovered', 'Detection Date', 'Date Detected'])(
    'the date of detection may be headed %j',
    (heading) => {
      const text = `POAM ID,Weakness Name,Asset Identifier,${heading},Risk Rating\r\nV-1,Old TLS,host,2026-05-04,Low\r\n`;
      const poam = poamOf(readPoamCsv(encode(text, 'utf-8'), 'Open POAM.csv'));
      expect(poam.items).toMatchObject([{ detected: '2026-05-04' }]);
    },
  );
});
