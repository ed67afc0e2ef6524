import { describe, expect, it } from 'vitest';
import { readPoamCsv } from '../../../../src/formats/evidence/poam-csv/read-poam-csv.ts';
import type { PoamReading, ReadingOptions } from '../../../../src/formats/evidence/reading/reader.ts';
import { fullItem, plainItem } from '../../../support/evidence/built-items.ts';
import { buildCsv, type CsvStyle, encode } from '../../../support/evidence/csv-builder.ts';
import { layoutNamed, poamLayouts, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { poamOf } from '../workbook/poam-from.ts';

const file = 'Open POAM Items.csv';
const preamble = { csp: 'Acmé Cloud', system: 'Acme Box', impactLevel: 'Moderate', date: 46326 };
const asDate = (serial: number) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
const american = (serial: number) => asDate(serial).toLocaleDateString('en-US', { timeZone: 'UTC' });
const german = (serial: number) => asDate(serial).toLocaleDateString('de-DE', { timeZone: 'UTC' });

const poamIn = (bytes: Uint8Array, options?: ReadingOptions, name = file) => poamOf(readPoamCsv(bytes, name, options));
const text = (...lines: string[]) => encode(lines.join('\r\n'), 'utf-8');
const head =
  'POAM ID,Controls,Weakness Name,Original Detection Date,Original Risk Rating,Risk Adjustment,False Positive,CVE';
const refusal = (reading: PoamReading) => (reading.kind === 'refused' ? reading.message : reading.kind);

describe('a sheet saved as text', () => {
  it.each(poamLayouts)('in the layout of $name gives its items and preamble', (layout) => {
    const sheet = poamSheet(layout, 'Open POA&M Items', { preamble, items: [fullItem.built, plainItem('V-2')] });
    const poam = poamIn(buildCsv(sheet, { showDate: american, emptyLines: 4000 }));
    expect(poam.format).toBe(`FedRAMP POA&M as text, open items, ${layout.format}`);
    expect(poam).toMatchObject({ csp: 'Acmé Cloud', system: 'Acme Box', impactLevel: 'Moderate', date: '2026-10-31' });
    const { cves, knownExploitedDue, ...read } = fullItem.read;
    expect(poam.items[0]).toMatchObject({ ...read, place: { file, row: 9 } });
    expect(poam.items.map(({ id }) => id)).toEqual(['V-17', 'V-2']);
    expect(poam.rows).toBe(2);
    expect(poam.issues.map(({ what }) => what)).toEqual([
      'Rows 6, 7, 8 contain headings, guidance, or examples from the template.',
    ]);
  });

  const sheet = poamSheet(layoutNamed('3.0'), 'Open POA&M Items', {
    preamble,
    items: [fullItem.built, plainItem('V-2')],
    formulaRows: 30,
  });
  const plain = poamIn(buildCsv(sheet, { showDate: american }));

  it.each<[string, CsvStyle]>([
    ['semicolons and German dates', { delimiter: ';', showDate: german }],
    ['tabs', { delimiter: '\t', showDate: american }],
    ['bars', { delimiter: '|', showDate: american }],
    ['a byte order mark', { encoding: 'utf-8-mark', showDate: american }],
    ['UTF-16, as Excel’s “Unicode Text”', { encoding: 'utf-16le', delimiter: '\t', showDate: american }],
    ['UTF-16 the other way round', { encoding: 'utf-16be', showDate: american }],
    ['line feeds', { newline: '\n', showDate: american }],
    ['serial numbers for dates', {}],
    ['lines of commas behind it', { emptyLines: 4000, showDate: american }],
  ])('gives the same with %s', (_, style) => {
    expect(poamIn(buildCsv(sheet, style))).toEqual(plain);
  });

  it('in Windows-1252 gives the same, and says so', () => {
    const poam = poamIn(buildCsv(sheet, { encoding: 'windows-1252', showDate: american }));
    expect(poam.issues[0]?.what).toBe('The text is not UTF-8.');
    expect({ ...poam, issues: poam.issues.slice(1) }).toEqual(plain);
  });

  it('in two encodings is read line by line', () => {
    const bytes = [
      ...encode(`${head}\r\nV-1,,Schlüssel,2026-05-04,High\r\n`, 'utf-8'),
      ...encode('V-2,,Prüfung,2026-05-04,High\r\n', 'windows-1252'),
    ];
    const poam = poamIn(Uint8Array.from(bytes));
    expect(poam.items.map(({ name }) => name)).toEqual(['Schlüssel', 'Prüfung']);
    expect(poam.issues[0]).toMatchObject({ what: 'The text is UTF-8, but one line is not.' });
  });

  it('with old Mac line breaks is read', () => {
    const poam = poamIn(encode([head, 'V-1,,Old,2026-05-04,High', 'V-2,,Old,2026-05-04,High'].join('\r'), 'utf-8'));
    expect(poam.items).toHaveLength(2);
  });

  it('with line breaks of two kinds loses no row', () => {
    const poam = poamIn(
      encode(
        `${head}\r\nV-1,,"Old\nTLS",2026-05-04,High\r\nV-2,,b,2026-05-04,High\nV-3,,c,2026-05-04,"High"\r\n`,
        'utf-8',
      ),
    );
    expect(poam.items.map(({ id, place }) => [id, place.row])).toEqual([
      ['V-1', 2],
      ['V-2', 3],
      ['V-3', 4],
    ]);
    expect(poam.items[0]?.name).toBe('Old\nTLS');
  });

  it('names columns by their headings in issues, and reads texts that spreadsheets were kept from turning into numbers', () => {
    const poam = poamIn(text(head, '="0017",RA-5,"say ""x"", y",2026-13-04,High,,,'));
    expect(poam.items).toMatchObject([{ id: '0017', name: 'say "x", y' }]);
    expect(poam.issues).toContainEqual({
      kind: 'unread',
      place: { file, row: 2, column: 'Original Detection Date' },
      what: 'Original Detection Date: “2026-13-04” cannot be read as a date, because there is no such month.',
      done: 'The value counts as not given.',
    });
  });

  it('tells rows whose quotation marks do not fit', () => {
    const poam = poamIn(text(head, 'V-1,,"a "big" one",2026-05-04,High', 'V-2,,b,2026-05-04,High'));
    expect(poam.items.map(({ id }) => id)).toEqual(['V-1', 'V-2']);
    expect(poam.issues[0]).toMatchObject({ place: { file, row: 2 }, what: expect.stringContaining('quotation marks') });
  });

  it('reports failed formulas and formulas shown as text', () => {
    const poam = poamIn(text(head, 'V-1,,a,#REF!,High', 'V-2,,b,########,High', 'V-3,,c,=TODAY(),High'));
    expect(poam.items).toHaveLength(3);
    expect(poam.issues.filter(({ kind }) => kind === 'unread')).toHaveLength(3);
  });
});

describe('which list a text holds', () => {
  const bytes = text(head, 'V-1,,a,2026-05-04,High,,,');

  it.each([
    ['Open POA&M Items.csv', 'open'],
    ['poam-2026-10-closed.csv', 'closed'],
    ['POAM.xlsx - Configuration Findings.csv', 'configuration'],
    ['POAM_OPEN.tsv', 'open'],
  ])('%s tells: %s', (name, list) => {
    expect(poamIn(bytes, {}, name).items[0]?.list).toBe(list);
  });

  it.each(['poam.csv', 'openssl-poam.csv', 'open and closed.csv'])('%s does not tell, so it is asked', (name) => {
    expect(readPoamCsv(bytes, name)).toEqual({
      kind: 'question',
      file: name,
      question: 'list',
      message: `${name} contains one sheet of a POA&M, and its name does not say which one. Which sheet is it?`,
      options: [
        { answer: 'open', words: 'Open items, or all items with a column that says which are closed' },
        { answer: 'closed', words: 'Closed items' },
        { answer: 'configuration', words: 'Configuration findings' },
      ],
    });
    expect(poamIn(bytes, { answers: { list: 'closed' } }, name).items[0]?.list).toBe('closed');
  });
});

describe('dates of which day and month could be either', () => {
  it('are asked about, and read as answered', () => {
    const bytes = text(head, 'V-1,,a,5/4/2026,High', 'V-2,,b,6/7/2026,High');
    const question = readPoamCsv(bytes, file);
    expect(question).toMatchObject({ kind: 'question', question: 'date-order' });
    expect(question).toHaveProperty(
      'message',
      expect.stringContaining(`In ${file}, row 2, “Original Detection Date”, has the date “5/4/2026”.`),
    );
    const detected = (order: string) =>
      poamIn(bytes, { answers: { 'date-order': order } }).items.map((item) => item.detected);
    expect(detected('month-first')).toEqual(['2026-05-04', '2026-06-07']);
    expect(detected('day-first')).toEqual(['2026-04-05', '2026-07-06']);
  });

  it('are not asked about where another date in the file tells', () => {
    const bytes = text(head, 'V-1,,a,5/4/2026,High', 'V-2,,b,14.7.2026,High');
    expect(poamIn(bytes).items.map(({ detected }) => detected)).toEqual(['2026-04-05', '2026-07-14']);
  });
});

describe('texts that are not read', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /not a FedRAMP POA&M/],
    ['another table', text('Plugin ID,Severity,Host', '1,2,3'), /not a FedRAMP POA&M/],
    [
      'a POA&M from eMASS',
      text('Control Vulnerability Description,Security Checks,Raw Severity,Devices Affected'),
      /eMASS/,
    ],
    ['bytes of something else', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2, 3]), /not a table of text/],
  ])('are told: %s', (_, bytes, message) => {
    expect(refusal(readPoamCsv(bytes, file, { answers: { 'poam-columns': 'none' } }))).toMatch(message);
  });
});
