import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../src/formats/evidence/read-evidence.ts';
import { openSheet, openWorkbookOf, plainItem } from '../../../support/evidence/built-items.ts';
import { buildCsv } from '../../../support/evidence/csv-builder.ts';
import { inventoryHeadings, inventorySheet } from '../../../support/evidence/inventory-builder.ts';
import { nessusFile, scanInformation } from '../../../support/evidence/nessus-builder.ts';
import { fedrampItem, fedrampPoam, oscalXml } from '../../../support/evidence/oscal-builder.ts';
import { poamLayouts, poamSheet } from '../../../support/evidence/poam-layouts.ts';
import { chosenFile, inventoryForms } from '../../../support/evidence/read-inventory.ts';
import { tableText } from '../../../support/evidence/scan-table-builder.ts';
import { scannerSamples } from '../../../support/evidence/scanner-samples/all.ts';
import { buildWorkbook } from '../../../support/evidence/workbook-builder.ts';

const inventory = inventorySheet([
  { id: 'WEB-01', address: '10.0.0.5', dns: 'web01.example.gov', authenticated: 'Yes', inLatest: 'Yes' },
]);
const kindOf = async (content: string | Uint8Array, name: string) => {
  const reading = await readEvidence(chosenFile(content, name), { withInventory: true });
  return 'question' in reading ? `question: ${reading.question}` : reading.kind;
};
const items = [plainItem('V-1'), plainItem('V-2')];

/** Headings that tools besides the template write, which leave some out or spell them in their own way. */
const otherHeadings: readonly (readonly [string, string])[] = [
  [
    'of a script for a cloud',
    'Unique Asset Identifier,IPv4 or IPv6 Address,Virtual,Public,DNS Name or URL,NetBIOS Name,MAC Address,Authenticated Scan,Baseline Configuration Name,OS Name and Version,Location,Asset Type,Hardware Make/Model,In Latest Scan,Software/Database Vendor,Patch Level,Function,Comments,Serial #/Asset Tag #,VLAN/Network ID,System Administrator/Owner,ApplicationAdministrator/Owner',
  ],
  [
    'with line breaks written out',
    'UNIQUE ASSET IDENTIFIER,IPv4 or IPv6_x000a_Address,Virtual,Public,DNS Name or URL,NetBIOS Name,MAC Address,Authenticated Scan',
  ],
  [
    'of fourteen columns',
    'UNIQUE ASSET IDENTIFIER,IPv4 or IPv6 Address,Virtual,Public,DNS Name or URL,MAC Address,Location,Asset Type,Hardware Make/Model,Software/ Database Vendor,Software/ Database Name & Version,Function,VLAN/ Network ID,Comments',
  ],
  ['of few columns', 'Asset ID,IP Address,Hostname,Authenticated Scan,In Latest Scan,End-of-Life'],
];

describe('a file is read as what it is, inventory, POA&M or scan', () => {
  it.each(inventoryForms)('an inventory as %s', async (name, bytes) => {
    const content = bytes(inventory);
    // Whatever its name says, among it that of a POA&M.
    for (const file of [name, 'open poam.csv', 'scan.nessus']) {
      expect(await kindOf(content, file)).toBe('inventory');
    }
  });

  it.each(otherHeadings)('an inventory with the headings %s', async (_, headings) => {
    expect(await kindOf(`${headings}\nA-1,10.0.0.5\n`, 'i.csv')).toBe('inventory');
    const cells = headings.split(',');
    const rows = new Map([
      [1, cells],
      [2, ['A-1', '10.0.0.5']],
    ]);
    expect(await kindOf(buildWorkbook([{ name: 'Sheet1', rows }]), 'i.xlsx')).toBe('inventory');
  });

  it.each([
    ...poamLayouts.map(
      (layout) =>
        [
          `a POA&M workbook of layout ${layout.name}`,
          buildWorkbook([poamSheet(layout, 'Open POA&M Items', { items })]),
          'poam.xlsx',
          'poam',
        ] as const,
    ),
    ['a POA&M as text', buildCsv(openSheet(items), { showDate: () => '2026-05-14' }), 'open.csv', 'poam'],
    ['an OSCAL POA&M', JSON.stringify(fedrampPoam([fedrampItem(1)])), 'poam.json', 'poam'],
    ['an OSCAL POA&M in XML', oscalXml(fedrampPoam([fedrampItem(1)])), 'poam.xml', 'poam'],
    ['a Nessus scan', nessusFile([{ name: 'web-1', items: [scanInformation('yes')] }]), 'scan.nessus', 'scan'],
  ] as const)('%s', async (_, content, name, kind) => {
    expect(await kindOf(content, name)).toBe(kind);
    expect(await kindOf(content, 'inventory.bin')).toBe(
      kind === 'poam' && name === 'open.csv' ? 'question: list' : kind,
    );
  });

  it.each(scannerSamples.map((sample) => [sample.name, sample] as const))('a scan of %s', async (_, sample) => {
    const text = tableText(sample.headings, sample.rows, { preamble: sample.preamble ?? [] });
    expect(await kindOf(text, 'inventory.csv')).toBe('scan');
    // Scanners add what they know of an asset to each finding.
    const added = ['Unique Asset Identifier', 'Baseline Configuration Name', 'Diagram Label', 'In Latest Scan'];
    const wide = tableText([...sample.headings, ...added], sample.rows, { preamble: sample.preamble ?? [] });
    expect(await kindOf(wide, 'inventory.csv')).not.toBe('inventory');
  });

  it('a POA&M with columns of an inventory', async () => {
    const headings =
      'POAM ID,Controls,Weakness Name,Weakness Detector Source,Original Detection Date,Unique Asset Identifier,Baseline Configuration Name,In Latest Scan,Original Risk Rating';
    expect(await kindOf(`${headings}\nV-1,RA-5,Old TLS,Nessus,2026-05-14,A-1,Base,Yes,High\n`, 'open.csv')).toBe(
      'poam',
    );
  });

  it('a POA&M workbook with the inventory as one of its sheets, which is remarked on', async () => {
    const poam = poamSheet(poamLayouts[0] ?? ({} as never), 'Open POA&M Items', { items });
    const reading = await readEvidence(chosenFile(buildWorkbook([poam, inventory]), 'poam.xlsx'));
    expect(reading.kind).toBe('poam');
    expect(JSON.stringify(reading)).toContain('The sheet seems to be the system’s inventory.');
  });

  it('a workbook of neither, which is asked about or refused as before', async () => {
    const rows = new Map([
      [1, ['Host', 'Owner', 'Cost']],
      [2, ['a', 'b', 'c']],
    ]);
    expect(await kindOf(buildWorkbook([{ name: 'Sheet1', rows }]), 'x.xlsx')).toBe('question: poam-columns');
    expect(await kindOf(buildWorkbook([{ name: 'Sheet1', rows: new Map([[1, ['a']]]) }]), 'x.xlsx')).toBe('refused');
    expect(await kindOf(openWorkbookOf(items).subarray(0, 900), 'x.xlsx')).toBe('refused');
  });

  it('an inventory, though its owner was asked about its columns before', async () => {
    const reading = await readEvidence(chosenFile(buildWorkbook([inventory]), 'i.xlsx'), {
      answers: { 'poam-columns': 'none' },
      withInventory: true,
    });
    expect(reading.kind).toBe('inventory');
  });

  it('an OSCAL system security plan, which says what to give instead of its inventory', async () => {
    const plan = { 'system-security-plan': { 'system-implementation': { 'inventory-items': [] } } };
    for (const text of [JSON.stringify(plan), '<system-security-plan><x/></system-security-plan>']) {
      const reading = await readEvidence(chosenFile(text, 'ssp'));
      expect(reading).toMatchObject({
        kind: 'refused',
        message: expect.stringContaining('Integrated Inventory Workbook'),
      });
    }
  });

  it('has all headings of the template', () => {
    expect(inventoryHeadings).toHaveLength(25);
  });
});
