import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../src/formats/evidence/read-evidence.ts';
import { buildCsv } from '../../../support/evidence/csv-builder.ts';
import { inventorySheet, templateRows, webServerRow as web } from '../../../support/evidence/inventory-builder.ts';
import {
  chosenFile,
  inventoryForms,
  inventoryOf,
  readInventory,
  remarksOn,
} from '../../../support/evidence/read-inventory.ts';
import { buildWorkbook } from '../../../support/evidence/workbook-builder.ts';

describe.each(inventoryForms)('an inventory as %s', (_, bytes) => {
  it('is read row by row, below whatever stands above its headings', async () => {
    const found = await readInventory(bytes(inventorySheet([web, { id: 'DB-01', address: '10.0.0.6' }])));
    expect(found).toMatchObject({
      rows: 2,
      assets: [
        {
          name: 'WEB-01',
          identifier: 'WEB-01',
          place: { file: 'inventory.xlsx', row: 3 },
          isFindable: true,
          isPublic: 'yes',
          authenticatedScan: 'yes',
          inLatestScan: 'no',
          rows: 1,
        },
        { name: 'DB-01', rows: 1 },
      ],
    });
    expect(found.assets[0]?.identities).toEqual(
      expect.arrayContaining([
        { kind: 'address', value: '10.0.0.5' },
        { kind: 'name', value: 'web01.example.gov' },
        { kind: 'name', value: 'web01' },
        { kind: 'mac', value: '001a2b3c4d5e' },
      ]),
    );
    expect(found.assets[1]).not.toHaveProperty('inLatestScan');
    expect(found.issues.filter(({ mayHide }) => mayHide)).toEqual([]);
  });

  it('keeps apart what the template says from what its owner says', async () => {
    const found = await readInventory(
      bytes(inventorySheet([...templateRows, web, ['End of list'], ['Prepared by: A. Person']])),
    );
    expect(found.assets.map(({ name }) => name)).toEqual(['WEB-01']);
    expect(remarksOn(found)).toContain('2 rows contain headings, guidance, or examples from the template');
    expect(remarksOn(found)).toContain('below the list');
  });
});

describe('an inventory', () => {
  it.each([
    [[['Date', '2026-10-31']], '2026-10-31'],
    [[['Inventory as of October 31, 2026']], '2026-10-31'],
    [[['As of: 10/31/2026']], '2026-10-31'],
    [
      [
        ['CSP', 'Date'],
        ['Acme', 46326],
      ],
      '2026-10-31',
    ],
    [[['Date of Inventory'], ['31-Oct-2026']], '2026-10-31'],
    [[['Inventory']], undefined],
    [[['Date', 'unknown']], undefined],
    [[['Date', 'Name']], undefined],
  ])('has a date where one stands above its headings: %j', async (above, date) => {
    const found = await inventoryOf([web], { above });
    expect(found.date).toBe(date);
    expect(found.issues).toEqual([]);
  });

  it('has no date where its day and month can be changed about', async () => {
    const found = await inventoryOf([web], { above: [['Date', '10/11/2026']] });
    expect(found.date).toBeUndefined();
    expect(remarksOn(found)).toContain('“10/11/2026” cannot be read as a date');
  });

  it('is of the day that its owner says where it has none', async () => {
    const bytes = buildWorkbook([inventorySheet([web])]);
    const said = await readEvidence(chosenFile(bytes, 'i.xlsx'), {
      answers: { 'own-date': '2026-10-31' },
      withInventory: true,
    });
    expect(said).toMatchObject({ kind: 'inventory', date: '2026-10-31' });
  });

  it('tells what each of its columns is read as, and which it does without', async () => {
    const headings = ['Unique Asset ID', 'IPv4 or IPv6_x000a_Address', 'Authenticated Scan', 'In Latest Scan', 'Notes'];
    const found = await inventoryOf([['A', '10.0.0.5', 'Yes', 'Yes', 'x']], { headings });
    expect(found.accounts[0]?.columns).toEqual([
      { heading: 'Unique Asset ID', readAs: 'Unique asset identifier' },
      { heading: 'IPv4 or IPv6\nAddress', readAs: 'IPv4 or IPv6 address' },
      { heading: 'Authenticated Scan', readAs: 'Authenticated scan' },
      { heading: 'In Latest Scan', readAs: 'In latest scan' },
      { heading: 'Notes' },
    ]);
    expect(remarksOn(found)).toBe(
      'noted: No column has the heading “DNS name or URL”. Assets are not matched with scanned hosts by it.',
    );
  });

  it('reads all sheets with its headings that are in use and shown, whatever their names', async () => {
    const sheet = (name: string, id: string, isHidden = false) =>
      inventorySheet([{ id, address: '10.0.0.5' }], { name, isHidden });
    const found = await readInventory(
      buildWorkbook([
        { name: 'INSTRUCTIONS', rows: new Map([[1, ['Overview']]]) },
        sheet('Servers', 'A'),
        sheet('Containers', 'B'),
        sheet('Decommissioned', 'C'),
        sheet('Working copy', 'D', true),
        sheet('Backstage', 'E', true),
      ]),
    );
    expect(found.assets.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(found.accounts.map(({ sheet: name }) => name)).toEqual(['Servers', 'Containers']);
    expect(found.issues.map(({ place }) => place.sheet)).toEqual([
      'Decommissioned',
      'Working copy',
      'Backstage',
      undefined,
    ]);
  });

  it('of which the file breaks off keeps the rows before, and is said to be cut', async () => {
    const text = Buffer.from(buildCsv(inventorySheet([web, { id: 'B', address: '10.0.0.6' }]))).toString();
    const found = await readInventory(text.slice(0, text.lastIndexOf('10.0.0.6')), 'i.csv');
    expect(found.assets.map(({ name }) => name)).toEqual(['WEB-01']);
    expect(remarksOn(found)).toContain('left-out (may hide): The file ends within this row');
  });

  it('whose rows have more values than headings leaves those out', async () => {
    const text = Buffer.from(buildCsv(inventorySheet([web]))).toString();
    const found = await readInventory(`${text}B,10.0.0.6,,,,,,,,,,,,,,,,,,,,,,,,too,many\r\n`, 'i.csv');
    expect(found.assets).toHaveLength(1);
    expect(remarksOn(found)).toContain('left-out (may hide): The row has 27 values under 25 headings');
  });

  it('without a row of data is empty', async () => {
    const found = await inventoryOf([]);
    expect(found).toMatchObject({ assets: [], rows: 0 });
    expect(remarksOn(found)).toContain('no row of data');
  });

  it('can be called off', async () => {
    for (const [name, bytes] of inventoryForms) {
      const reading = await readEvidence(chosenFile(bytes(inventorySheet([web])), name), {
        shouldStop: () => true,
        withInventory: true,
      });
      expect(reading).toEqual({ kind: 'stopped', file: name });
    }
  });

  it('keeps texts made to harm as they are, in bounded room', async () => {
    const long = `${'x'.repeat(40_000)}.example.gov`;
    const found = await inventoryOf([
      { id: '<img src=x onerror=alert(1)>', address: `${'1'.repeat(30_000)}!`, dns: long },
      { id: '=HYPERLINK("x")', address: '10.0.0.5-'.repeat(4_000), netbios: '‮evil' },
      { id: `${'A '.repeat(10_000)}`, dns: '://@:/'.repeat(5_000) },
    ]);
    expect(found.assets.map(({ name }) => name.length)).toEqual([28, 15, 199]);
    expect(JSON.stringify(found).length).toBeLessThan(20_000);
  });
});
