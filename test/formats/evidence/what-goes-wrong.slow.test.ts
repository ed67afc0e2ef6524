import { describe, expect, it } from 'vitest';
import type { PoamEvidence } from '../../../src/domain/poam/evidence.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import type { EvidenceReading } from '../../../src/formats/evidence/reading/reader.ts';
import { dateOfSerial, manyItems, plainItem, serialOf } from '../../support/evidence/built-items.ts';
import { buildCsv } from '../../support/evidence/csv-builder.ts';
import { fedrampItem, fedrampPoam, type Json, oscalXml } from '../../support/evidence/oscal-builder.ts';
import { type BuiltItem, layoutNamed, poamSheet } from '../../support/evidence/poam-layouts.ts';
import { buildWorkbook } from '../../support/evidence/workbook-builder.ts';
import { hiding, shortly } from './every-kind-of-file.ts';

/*
 * What goes wrong with POA&Ms in practice, for each kind of file: a clear answer, or one that says what it cannot tell.
 */

const layout = layoutNamed('2.1');
const headings = [...layout.headings, 'Status', 'Date Closed', 'Deviation Status'];
const sheetOf = (items: readonly BuiltItem[], system = 'Acme Box') =>
  poamSheet({ ...layout, headings }, 'Open POA&M Items', {
    items,
    preamble: { csp: 'Acme', system, impactLevel: 'Moderate', date: serialOf('2026-05-29') },
    hasTemplateRows: false,
  });

type Build = (items: readonly BuiltItem[], system?: string) => Uint8Array;

/** Every way in which a table of items comes, and what reads it. */
const tables: readonly (readonly [kind: string, file: string, build: Build])[] = [
  ['workbook', 'poam.xlsx', (items, system) => buildWorkbook([sheetOf(items, system)])],
  [
    'workbook with inline texts',
    'poam.xlsx',
    (items, system) => buildWorkbook([sheetOf(items, system)], { strings: 'inline' }),
  ],
  ['CSV', 'open poam.csv', (items, system) => buildCsv(sheetOf(items, system), { showDate: dateOfSerial })],
  [
    'CSV with semicolons',
    'open poam.csv',
    (items, system) => buildCsv(sheetOf(items, system), { delimiter: ';', showDate: dateOfSerial }),
  ],
  [
    'text with tabs',
    'open poam.tsv',
    (items, system) => buildCsv(sheetOf(items, system), { delimiter: '\t', showDate: dateOfSerial }),
  ],
];

const read = (bytes: Uint8Array | string, name: string): Promise<EvidenceReading> =>
  readEvidence(new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], name));

function poamOf(reading: EvidenceReading): PoamEvidence {
  if (reading.kind !== 'poam') throw new Error(JSON.stringify(reading));
  return reading;
}

describe.each(tables)('a POA&M as %s', (_, file, build) => {
  const shown = async (...items: readonly BuiltItem[]) => poamOf(await read(build(items), file));

  it.each<[string, BuiltItem, string]>([
    ['a status that closes it', { Status: 'Closed - verified' }, 'V-1 closed dated high'],
    ['a status that leaves it open', { Status: 'Risk Accepted' }, 'V-1 open dated high'],
    ['a status that says neither', { Status: 'Mitigated' }, 'V-1 unclear dated high'],
    ['a completion date', { 'Date Closed': serialOf('2026-05-01') }, 'V-1 closed dated high'],
    [
      'a status against its completion date',
      { Status: 'Open', 'Date Closed': serialOf('2026-05-01') },
      'V-1 unclear dated high',
    ],
    ['an error in place of its date', { 'Original Detection Date': '#REF!' }, 'V-1 open undated high'],
    ['an error in place of its rating', { 'Original Risk Rating': '#N/A' }, 'V-1 open dated unrated'],
    ['an error in place of its status', { Status: '#VALUE!' }, 'V-1 unclear dated high'],
    ['an error in place of a deviation', { 'False Positive': '#N/A' }, 'V-1 unclear dated high'],
    ['a rating with its score', { 'Original Risk Rating': 'Severity: Low (2.1)' }, 'V-1 open dated low'],
    ['a rating that is none', { 'Original Risk Rating': 'Severe' }, 'V-1 open dated unrated'],
    ['a date behind an apostrophe', { 'Original Detection Date': "'2026-05-14" }, 'V-1 open dated high'],
    ['a date of a log', { 'Original Detection Date': '14MAY2026' }, 'V-1 open dated high'],
    ['a mark for a yes', { 'False Positive': '☒' }, 'V-1 open dated high'],
    ['a mark that says nothing sure', { 'False Positive': '✗' }, 'V-1 unclear dated high'],
    [
      'a deviation pending by its status',
      { 'False Positive': 'Yes', 'Deviation Status': 'Pending' },
      'V-1 open dated high',
    ],
  ])('with %s has that item as it can be told', async (__, cells, expected) => {
    expect((await shown(plainItem('V-1', cells))).items.map(shortly)).toEqual([expected]);
  });

  it('with a sign between thousands has the identifier that the scanner gave', async () => {
    const { items } = await shown(plainItem('V-1', { 'Weakness Source Identifier': '20,001' }));
    expect(items).toMatchObject([{ sourceId: '20001' }]);
  });

  it('with several addresses in a cell has each of them', async () => {
    const { items } = await shown(plainItem('V-1', { 'Asset Identifier': '10.0.0.4, 10.0.0.5; 10.0.0.6' }));
    expect(items).toMatchObject([{ assets: ['10.0.0.4', '10.0.0.5', '10.0.0.6'] }]);
  });

  it('with totals and a signature below has its items and no others', async () => {
    const lines = [{ 'POAM ID': 'Total items: 1' }, { 'Weakness Name': 'Prepared by: J. Doe' }];
    const poam = await shown(plainItem('V-1'), ...lines);
    expect(poam.items.map(shortly)).toEqual(['V-1 open dated high']);
    expect(hiding(poam)).toEqual([]);
  });

  it('of several systems names the system of each', async () => {
    for (const system of ['Acme Box', 'Acme Lab']) {
      expect(poamOf(await read(build([plainItem('V-1')], system), file))).toMatchObject({ csp: 'Acme', system });
    }
  });

  it('cut at any tenth of its length gives no number that could be too low without saying so', async () => {
    const bytes = build(manyItems(60));
    for (let tenth = 0; tenth < 10; tenth++) {
      const reading = await read(bytes.slice(0, Math.floor((bytes.length * tenth) / 10)), file);
      if (reading.kind === 'poam') expect([tenth, hiding(reading).length > 0]).toEqual([tenth, true]);
      // The start of a table without its headings is asked about.
      else if (reading.kind !== 'question') {
        expect(reading).toMatchObject({ kind: 'refused', message: expect.stringMatching(/^\S.+\.$/s) });
      }
    }
  });
});

const documents: readonly (readonly [kind: string, file: string, write: (document: Json) => string])[] = [
  ['JSON', 'poam.json', (document) => JSON.stringify(document, null, 1)],
  ['XML', 'poam.xml', oscalXml],
];

describe.each(documents)('a POA&M as OSCAL in %s', (_, file, write) => {
  const shown = async (...parts: readonly Parameters<typeof fedrampItem>[1][]) =>
    poamOf(await read(write(fedrampPoam(parts.map((part, index) => fedrampItem(index + 1, part)))), file));

  it.each([
    ['closed', 'V-1 closed dated high'],
    ['remediating', 'V-1 open dated high'],
    ['deviation-approved', 'V-1 open dated high'],
    ['mitigated', 'V-1 unclear dated high'],
  ])('with the status %s has that item as it can be told', async (status, expected) => {
    expect((await shown({ status })).items.map(shortly)).toEqual([expected]);
  });

  it('with a rating or a deviation that is none has that item as it can be told', async () => {
    expect((await shown({ original: 'purple' })).items.map(shortly)).toEqual(['V-1 open dated unrated']);
    const odd = await shown({ deviations: { 'false-positive': 'perhaps' } });
    expect(odd.items.map(shortly)).toEqual(['V-1 unclear dated high']);
  });

  it('cut at any tenth of its length gives no number that could be too low without saying so', async () => {
    const text = write(fedrampPoam(Array.from({ length: 30 }, (__, index) => fedrampItem(index + 1))));
    for (let tenth = 0; tenth < 10; tenth++) {
      const reading = await read(text.slice(0, Math.floor((text.length * tenth) / 10)), file);
      if (reading.kind === 'poam') expect([tenth, hiding(reading).length > 0]).toEqual([tenth, true]);
      else expect(reading).toMatchObject({ kind: 'refused', message: expect.stringMatching(/^\S.+\.$/s) });
    }
  });
});
