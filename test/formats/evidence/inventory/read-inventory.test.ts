import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../src/formats/evidence/read-evidence.ts';
import { buildCsv } from '../../../support/evidence/csv-builder.ts';
import {
  type InventoryRow,
  inventoryHeadings,
  inventorySheet,
  templateRows,
} from '../../../support/evidence/inventory-builder.ts';
import {
  chosenFile,
  inventoryForms,
  inventoryOf,
  readInventory,
  remarksOn,
} from '../../../support/evidence/read-inventory.ts';
import { buildWorkbook } from '../../../support/evidence/workbook-builder.ts';

const web: InventoryRow = {
  id: 'WEB-01',
  address: '10.0.0.5',
  dns: 'web01.example.gov',
  netbios: 'WEB01',
  mac: '00:1A:2B:3C:4D:5E',
  isPublic: 'Yes',
  authenticated: 'Yes',
  inLatest: 'No',
  software: 'Café Server 2.0',
};
const identitiesOf = async (row: InventoryRow) =>
  (await inventoryOf([row])).assets[0]?.identities.map(({ kind, value }) => `${kind} ${value}`);

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

describe('the rows of an inventory', () => {
  it('with one identifier are one asset, with all that any of them says', async () => {
    const found = await inventoryOf([
      { ...web, inLatest: 'No' },
      { id: 'web-01 ', address: '10.0.0.7', inLatest: 'Yes', software: 'PostgreSQL 16' },
      { id: 'WEB-02', address: '10.0.0.8' },
    ]);
    expect(found.assets).toMatchObject([{ name: 'WEB-01', rows: 2, inLatestScan: 'yes' }, { name: 'WEB-02' }]);
    expect(found.assets[0]?.identities).toContainEqual({ kind: 'address', value: '10.0.0.7' });
    expect(found.rows).toBe(3);
  });

  it('without an identifier are one asset where they are known by the same things', async () => {
    const found = await inventoryOf([
      { address: '10.0.0.5', dns: 'web.example.gov', software: 'A' },
      { address: '10.0.0.5', dns: 'WEB.example.gov.', software: 'B' },
      { address: '10.0.0.6', dns: 'web.example.gov' },
    ]);
    expect(found.assets).toMatchObject([{ name: 'web.example.gov', rows: 2 }, { rows: 1 }]);
  });

  it('that seem to be two machines under one identifier are said to be so', async () => {
    const found = await inventoryOf([
      { id: 'EC2', address: '10.0.0.5', dns: 'a.example.gov' },
      { id: 'EC2', address: '10.0.0.6', dns: 'b.example.gov' },
    ]);
    expect(found.assets).toHaveLength(1);
    expect(remarksOn(found)).toContain('noted (may hide): The identifier “EC2” already appears in another row');
  });

  it('without anything that tells an asset are left out, and may hide one; a single text is a title', async () => {
    const found = await inventoryOf([['Servers'], web, { software: 'Apache 2.4', isPublic: 'No' }]);
    expect(found.assets).toHaveLength(1);
    expect(found.rows).toBe(2);
    expect(remarksOn(found)).toContain('left-out (may hide): The row contains no identifier, address, or name');
    expect(found.accounts[0]?.reasons).toEqual([
      { reason: 'other', rows: 1, first: 3 },
      { reason: 'too-little', rows: 1, first: 5 },
    ]);
  });

  it('that a filter hides count, and are remarked on', async () => {
    const found = await inventoryOf([web, { id: 'B', address: '10.0.0.6' }], {
      rowAttributes: new Map([[4, 'hidden="1"']]),
    });
    expect(found.assets).toHaveLength(2);
    expect(remarksOn(found)).toContain('A filter or the owner hides one row of data; the first is row 4.');
  });

  it('say the headings again on every page', async () => {
    const found = await inventoryOf([web, inventoryHeadings, { id: 'B', address: '10.0.0.6' }]);
    expect(found.assets.map(({ name }) => name)).toEqual(['WEB-01', 'B']);
  });

  it('with labels in the first column, as in the template, are read beside them', async () => {
    const found = await inventoryOf([{ id: 'Example-1', address: '192.0.2.1' }, web], {
      labels: ['Example', undefined],
    });
    expect(found.assets.map(({ name }) => name)).toEqual(['WEB-01']);
  });

  it('with formulas that have no result are told from empty ones', async () => {
    const found = await inventoryOf([
      { id: { formula: 'A1' }, software: 'x' },
      { id: 'B', address: { error: '#REF!' }, inLatest: { formula: 'B1' } },
    ]);
    expect(found.assets).toMatchObject([{ name: 'B' }]);
    expect(remarksOn(found)).toContain('left-out (may hide): The cells that identify the asset in this row could not');
    expect(remarksOn(found)).toContain('unread (may hide): A value could not be read: the cell contains the error');
    expect(remarksOn(found)).toContain('formula whose result was not saved');
  });

  it('with merged cells say so', async () => {
    const found = await inventoryOf([web, { software: 'PostgreSQL', isPublic: 'No' }], {
      behind: '<mergeCells><mergeCell ref="A3:A4"/></mergeCells>',
    });
    expect(remarksOn(found)).toContain('such as A3:A4');
  });
});

describe('the cells of an asset', () => {
  it.each<[string, InventoryRow, string[]]>([
    ['several addresses', { address: '10.0.0.5, 10.0.0.6\n2001:DB8::1' }, ['10.0.0.5', '10.0.0.6', '2001:db8::1']],
    ['an address written in full', { address: '2001:0DB8:0:0:0:0:0:0001' }, ['2001:db8::1']],
    ['an IPv4 address within IPv6', { address: '::ffff:10.0.0.5' }, ['10.0.0.5']],
    ['an address with zeros', { address: '010.000.000.005' }, ['10.0.0.5']],
    ['an address with a note', { address: '10.0.0.5 (eth0), DHCP' }, ['10.0.0.5']],
    ['an address among the names', { address: '-', dns: '10.0.0.5' }, ['10.0.0.5']],
    ['an address as the identifier', { id: '10.0.0.5', address: 'N/A' }, ['10.0.0.5']],
  ])('hold %s', async (_, row, addresses) => {
    const found = (await identitiesOf({ id: 'A', ...row }))?.filter((one) => one.startsWith('address'));
    expect(found).toEqual(addresses.map((one) => `address ${one}`));
  });

  it.each<[string, InventoryRow, string[]]>([
    ['a URL', { dns: 'https://User@App.Example.gov:8443/login?x=1' }, ['app.example.gov']],
    ['a trailing dot and capitals', { dns: 'WEB.Example.GOV.' }, ['web.example.gov']],
    ['several names', { dns: 'a.example.gov; b.example.gov' }, ['a.example.gov', 'b.example.gov']],
    ['a sentence with a name', { dns: 'Not public; see a.example.gov' }, ['not', 'public', 'see', 'a.example.gov']],
    ['a sentence', { dns: 'not resolvable from outside' }, []],
    ['a domain before a NetBIOS name', { netbios: 'CORP\\WEB01' }, ['web01']],
  ])('hold %s', async (_, row, names) => {
    const found = (await identitiesOf({ id: '10.9.9.9', ...row }))?.filter((one) => one.startsWith('name'));
    expect(found).toEqual(names.map((one) => `name ${one}`));
  });

  it.each(['N/A', 'n/a', '-', '–', 'None', 'not applicable', ' ', 'NULL'])('say nothing with “%s”', async (nothing) => {
    const row = {
      address: nothing,
      dns: nothing,
      netbios: nothing,
      mac: nothing,
      isPublic: nothing,
      inLatest: nothing,
    };
    const found = await inventoryOf([{ id: 'A1', ...row }]);
    expect(found.assets).toMatchObject([{ name: 'A1', isFindable: false }]);
    expect(found.assets[0]).not.toHaveProperty('isPublic');
    expect(found.issues).toEqual([]);
  });

  it('hold ranges of addresses; those of whole networks, patterns and broken addresses tell no asset', async () => {
    const found = await inventoryOf([
      { id: 'A', address: '10.0.1.0/24' },
      { id: 'B', address: '10.0.2.10 - 10.0.2.20' },
      { id: 'C', address: '10.0.0.0/8' },
      { id: 'D', dns: '*.example.gov' },
      { id: 'E', address: '10.0.0.300' },
      { id: 'F', mac: 'eth0' },
    ]);
    expect(found.assets.map(({ ranges }) => ranges?.map(({ text }) => text))).toEqual([
      ['10.0.1.0/24'],
      ['10.0.2.10-10.0.2.20'],
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(found.issues.map(({ what, place }) => [what, place.column])).toEqual([
      ['“10.0.0.0/8” is a range of addresses so wide that it takes in whole networks.', 'B'],
      ['“*.example.gov” is a pattern that can match many names.', 'E'],
      ['“10.0.0.300” is not an IP address.', 'B'],
      ['“eth0” is not a MAC address.', 'G'],
    ]);
    expect(found.assets.slice(2).every(({ isFindable }) => !isFindable)).toBe(true);
  });

  it('say yes or no in words, and are said to do neither otherwise', async () => {
    const found = await inventoryOf([
      { id: 'A', authenticated: 'yes - agent', inLatest: 'NO (appliance)' },
      { id: 'B', authenticated: 'Y', inLatest: 'maybe' },
      { id: 'C', authenticated: true, inLatest: 'later' },
    ]);
    expect(found.assets).toMatchObject([
      { authenticatedScan: 'yes', inLatestScan: 'no' },
      { authenticatedScan: 'yes' },
      { authenticatedScan: 'yes' },
    ]);
    expect(found.accounts[0]?.unknownValues).toMatchObject([{ value: 'maybe' }, { value: 'later' }]);
    expect(remarksOn(found)).toContain('unread: “maybe” in the column “In latest scan” is not yes or no.');
  });

  it('hold the numbers of clouds', async () => {
    const arn = 'arn:aws:ec2:us-gov-west-1:123456789012:instance/i-0abc1234def567890';
    expect(await identitiesOf({ id: 'A', serial: arn })).toContain('id ec2-instance i-0abc1234def567890');
    expect(await identitiesOf({ id: arn })).toContain('id ec2-instance i-0abc1234def567890');
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
