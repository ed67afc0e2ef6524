import { describe, expect, it } from 'vitest';
import { openSheet, openWorkbookOf, plainItem, serialOf } from '../../../support/evidence/built-items.ts';
import { type BuiltItem, layoutNamed, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { type BuiltCell, buildWorkbook } from '../../../support/evidence/workbook-builder.ts';
import { poamFrom } from './poam-from.ts';

const sheet = 'Open POA&M Items';
const file = 'poam.xlsx';

/** The issues other than that the template’s own rows were found. */
const issuesOf = (items: readonly BuiltItem[]) =>
  poamFrom(openWorkbookOf(items)).issues.filter(({ what }) => !what.startsWith('Rows 6, 7, 8'));

describe('cells', () => {
  const notGiven = 'The value counts as not given.';
  const unclear = 'The value counts as not given, and the item as not assessed.';

  it.each<[string, BuiltCell, string, string, { done?: string; mayHide?: true }?]>([
    [
      'Original Detection Date',
      '2026-02-30',
      'L',
      '“2026-02-30” cannot be read as a date, because there is no such day',
    ],
    ['Original Detection Date', 'soon', 'L', '“soon” cannot be read as a date, because it is not a date'],
    ['Original Detection Date', 90, 'L', '“90” cannot be read as a date, because as a date it lies in the year 1900'],
    ['Original Detection Date', { error: '#REF!' }, 'L', 'the cell contains the error “#REF!”'],
    [
      'Scheduled Completion Date',
      { formula: 'L9+30', result: '#VALUE!' },
      'M',
      'the cell contains the error “#VALUE!”',
    ],
    [
      'Original Detection Date',
      { formula: 'TODAY()' },
      'L',
      'the cell contains a formula whose result was not saved; open the file in a spreadsheet program and save it',
      { mayHide: true },
    ],
    ['Original Risk Rating', 'Severe', 'R', '“Severe” is not critical, high, moderate, or low'],
    ['Original Risk Rating', 9.8, 'R', '“9.8” is not critical, high, moderate, or low'],
    ['False Positive', 'maybe', 'U', '“maybe” is not yes, no, or pending', { done: unclear }],
    ['Vendor Dependency', 'Pending', 'O', '“Pending” is not yes or no', { done: unclear }],
    ['CVE', 'several', 'AB', '“several” contains no CVE ID such as CVE-2026-12345'],
    [
      'POAM ID',
      { xml: '<c r="B9" t="s"><v>999999</v></c>' },
      'B',
      'the cell refers to text that the file does not contain',
    ],
  ])('of %s with %j are not given, and the item stays', (heading, cell, column, problem, more = {}) => {
    const items = poamFrom(openWorkbookOf([plainItem('V-1', { [heading]: cell })])).items;
    expect(items).toHaveLength(1);
    expect(issuesOf([plainItem('V-1', { [heading]: cell })])).toEqual([
      {
        kind: 'unread',
        place: { file, sheet, row: 9, column },
        what: `${heading}: ${problem}.`,
        done: notGiven,
        ...more,
      },
    ]);
  });

  it('of the completion date, whose formula scripts save without a result, are not reported: due dates are computed', () => {
    expect(issuesOf([plainItem('V-1', { 'Scheduled Completion Date': { formula: 'L9+30' } })])).toEqual([]);
  });

  it.each<[BuiltCell, string]>([
    [19506, '19506'],
    ['19506', '19506'],
    ['19506.0', '19506'],
    [{ xml: '<c r="G9"><v>19506.0</v></c>' }, '19506'],
    [{ xml: '<c r="G9"><v>1.9506E4</v></c>' }, '19506'],
    [{ formula: 'G8', result: 19506 }, '19506'],
    [{ formula: 'G8', result: 'CVE-2026-1' }, 'CVE-2026-1'],
    ['00123', '00123'],
    [
      { xml: '<c r="G9" t="inlineStr"><is><r><t>RHSA</t></r><rPh><t>x</t></rPh><r><t>-2021</t></r></is></c>' },
      'RHSA-2021',
    ],
    [{ xml: '<c r="G9" t="str"><v><![CDATA[a<b]]>&amp;&#x1F512;_x0041_</v></c>' }, 'a<b&🔒A'],
  ])('of an identifier may hold %j', (cell, id) => {
    expect(
      poamFrom(openWorkbookOf([plainItem('V-1', { 'Weakness Source Identifier': cell })])).items[0]?.sourceId,
    ).toBe(id);
  });

  it('of dates may be numbers, texts and dates of XML, counted from 1900 or 1904', () => {
    const dates: BuiltItem = {
      'Original Detection Date': serialOf('2026-05-04') - 1462,
      'Scheduled Completion Date': { isoDate: '2026-08-02T00:00:00' },
      'Status Date': '30-Jun-2026',
    };
    const poam = poamFrom(buildWorkbook([openSheet([plainItem('V-1', dates)])], { date1904: true }));
    expect(poam.items[0]).toMatchObject({ detected: '2026-05-04', scheduled: '2026-08-02' });
  });

  it('with escaped line breaks lose them, and words may be logical values', () => {
    const poam = poamFrom(
      openWorkbookOf([
        plainItem('V-1', { 'Weakness Name': 'Old_x000D_\nTLS', 'False Positive': true, 'Risk Adjustment': false }),
      ]),
    );
    expect(poam.items[0]).toMatchObject({ name: 'Old\nTLS', falsePositive: 'yes', riskAdjustment: 'no' });
  });

  it('of texts that could be day or month first are asked about once for the file', () => {
    const bytes = openWorkbookOf([plainItem('V-1', { 'Original Detection Date': '5/4/2026' })]);
    expect(() => poamFrom(bytes)).toThrow(/cell L9 of sheet “Open POA&M Items” has the date “5\/4\/2026”/);
    expect(poamFrom(bytes, { answers: { 'date-order': 'day-first' } }).items[0]?.detected).toBe('2026-04-05');
    expect(poamFrom(bytes, { answers: { 'date-order': 'month-first' } }).items[0]?.detected).toBe('2026-05-04');
  });

  it('with dates as text, the day first, beside dates that a program may have swapped are pointed out', () => {
    const mixed = (text: string) => [
      plainItem('V-1', { 'Original Detection Date': text }),
      plainItem('V-2', { 'Original Detection Date': serialOf('2026-05-04') }),
    ];
    const told = 'Some dates are text with the day first. Others are dates in the spreadsheet program.';
    expect(issuesOf(mixed('22/04/2026')).map(({ what }) => what)).toEqual([told]);
    expect(issuesOf(mixed('04/22/2026'))).toEqual([]);
    expect(issuesOf(mixed('2026-04-22'))).toEqual([]);
  });

  it('of the same fault in every row are told a hundred times and counted', () => {
    const issues = issuesOf(
      Array.from({ length: 250 }, (_, index) => plainItem(`V-${index}`, { 'Original Risk Rating': 'Severe' })),
    );
    expect(issues).toHaveLength(101);
    expect(issues.at(-1)?.what).toBe('More of the same kind: 150, the last in row 258.');
  });
});

describe('a POA&M’s own date', () => {
  const dated = (date: BuiltCell) => {
    const preamble = { csp: 'Acme', system: 'Box', impactLevel: 'High', date };
    return poamFrom(buildWorkbook([poamSheet(layoutNamed('2.1'), sheet, { preamble, items: [plainItem('V-1')] })]));
  };

  it('may be a number or a text', () => {
    expect(dated(serialOf('2026-10-31')).date).toBe('2026-10-31');
    expect(dated('October 31, 2026').date).toBe('2026-10-31');
  });

  it('that cannot be read is reported with its cell', () => {
    const poam = dated('end of October');
    expect(poam).not.toHaveProperty('date');
    expect(poam.issues).toContainEqual(
      expect.objectContaining({
        kind: 'unread',
        place: { file, sheet, row: 3, column: 'D' },
        done: 'The POA&M counts as having no date.',
      }),
    );
  });
});
