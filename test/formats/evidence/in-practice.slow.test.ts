import { describe, expect, it } from 'vitest';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamEvidence, PoamItem, ReadIssue, ScanEvidence } from '../../../src/domain/poam/evidence.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import { manyItems, plainItem, serialOf } from '../../support/evidence/built-items.ts';
import { buildCsv } from '../../support/evidence/csv-builder.ts';
import { nessusFile, scanInformation } from '../../support/evidence/nessus-builder.ts';
import { fedrampItem, fedrampPoam, oscalPoam, oscalXml, uuid } from '../../support/evidence/oscal-builder.ts';
import { bareItem, bareRisk } from '../../support/evidence/oscal-builder-reading.ts';
import { type BuiltItem, layoutNamed, poamSheet } from '../../support/evidence/poam-layouts.ts';
import { tableText } from '../../support/evidence/scan-table-builder.ts';
import { scannerSamples } from '../../support/evidence/scanner-samples/all.ts';
import { type BuiltSheet, buildWorkbook } from '../../support/evidence/workbook-builder.ts';

/*
 * What goes wrong with files in practice, by kind of file: each cell is a test, or the reason why that kind cannot have it.
 * Tables of scans are those of all scanners; more of what goes wrong with each is in `scan-table/in-practice.test.ts`, and of
 * POA&Ms in `what-goes-wrong.slow.test.ts`.
 */

type Reading = PoamEvidence | ScanEvidence;
type Content = string | Uint8Array;

async function read<Kind extends Reading['kind']>(kind: Kind, name: string, content: Content) {
  const reading = await readEvidence(new File([content as BlobPart], name));
  if (reading.kind !== kind) throw new Error(JSON.stringify(reading));
  return reading as Extract<Reading, { kind: Kind }>;
}

const hiding = ({ issues }: { readonly issues: readonly ReadIssue[] }) => issues.filter(({ mayHide }) => mayHide);
const shortly = ({ id, list, unclearStatus, detected, originalRating }: PoamItem) =>
  [id, unclearStatus ? 'unclear' : list, detected ? 'dated' : 'undated', originalRating ?? 'unrated'].join(' ');
const shown = ({ items }: PoamEvidence) => items.map(shortly);

const layout = layoutNamed('2.1');
const headings = [...layout.headings, 'Status'];
const sheetOf = (items: readonly BuiltItem[], system = 'Acme Box') =>
  poamSheet({ ...layout, headings }, 'Open POA&M Items', {
    items,
    preamble: { csp: 'Acme', system, impactLevel: 'Moderate', date: serialOf('2026-05-29') },
    hasTemplateRows: false,
  });
const asIso = (serial: number) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
const workbook = (items: readonly BuiltItem[], system?: string, change = (sheet: BuiltSheet) => sheet) =>
  read('poam', 'poam.xlsx', buildWorkbook([change(sheetOf(items, system))]));
const csv = (items: readonly BuiltItem[], system?: string) =>
  read('poam', 'open poam.csv', buildCsv(sheetOf(items, system), { showDate: asIso, delimiter: ';' }));
const oscal = (document: Parameters<typeof oscalXml>[0]) =>
  Promise.all([read('poam', 'poam.json', JSON.stringify(document)), read('poam', 'poam.xml', oscalXml(document))]);
const nessus = (...given: Parameters<typeof nessusFile>) => read('scan', 'scan.nessus', nessusFile(...given));

/** A table of each scanner, whose rows are its first with some cells changed, by what they are read as. */
async function scanTables(
  changes: readonly Readonly<Record<string, string>>[],
  expectOf: (scan: ScanEvidence, has: (column: string) => boolean) => void,
) {
  for (const {
    name,
    headings: own,
    preamble = [],
    rows: [first = {}],
  } of scannerSamples) {
    const plain = await read('scan', 'scan.csv', tableText(own, [first], { preamble }));
    const columns = (plain as unknown as { mapping: { columns: Record<string, string | undefined> } }).mapping.columns;
    const rows = changes.map((cells) => ({
      ...first,
      ...Object.fromEntries(Object.entries(cells).map(([column, text]) => [columns[column] ?? '', text])),
    }));
    const scan = await read('scan', 'scan.csv', tableText(own, rows, { preamble }));
    try {
      expectOf(scan, (column) => columns[column] !== undefined);
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
}

/** Reads a file cut at each tenth of its length: what is read of it says that more may be missing. */
async function cutAtTenths(name: string, content: Content) {
  for (let tenth = 1; tenth < 10; tenth++) {
    const cut = content.slice(0, Math.floor((content.length * tenth) / 10));
    const reading = await readEvidence(new File([cut as BlobPart], name));
    if (reading.kind === 'poam' || reading.kind === 'scan')
      expect([tenth, hiding(reading).length > 0]).toEqual([tenth, true]);
    else expect(reading).toMatchObject({ message: expect.stringMatching(/^\S.+[.?]$/s) });
  }
}

/** A column can stand for two: what is said last of it holds. */
const oneName = { mac: '', hostId: '', address: '', otherHost: '', netbiosName: '', dnsName: '' };
const apart = async (made: Promise<readonly PoamEvidence[]>) => {
  const { conflict, late } = countOnce(await made, []);
  expect(conflict?.text).toMatch(/^The POA&Ms name different systems/);
  expect(late.map(({ certainty }) => certainty)).toEqual(late.map(() => 'not-known'));
};
const weakness = { plugin: '51192', name: 'A certificate', severity: '3' };

/** A test, or why a kind of file cannot have what goes wrong. */
type Cell = (() => Promise<unknown>) | string;
type Kind = 'a POA&M workbook' | 'a POA&M as CSV' | 'an OSCAL POA&M' | 'a Nessus scan' | 'a scan as a table';

const noFormulas = 'It holds values and no formulas.';
const noRows = 'It has no rows that a program hides.';
const noHosts = 'Its assets are listed as they are written; no number counts hosts of a POA&M.';
const noSystem = 'A scan names hosts and no system.';

const matrix: Readonly<Record<string, Readonly<Record<Kind, Cell>>>> = {
  'a formula without its result': {
    'a POA&M workbook': async () => {
      const poam = await workbook([plainItem('V-1', { 'Original Detection Date': { formula: 'TODAY()' } })]);
      expect(shown(poam)).toEqual(['V-1 open undated high']);
      expect(poam.issues).toHaveLength(1);
    },
    'a POA&M as CSV': async () => {
      const poam = await csv([plainItem('V-1', { 'Original Detection Date': '=TODAY()' })]);
      expect(shown(poam)).toEqual(['V-1 open undated high']);
      expect(poam.issues).toHaveLength(1);
    },
    'an OSCAL POA&M': noFormulas,
    'a Nessus scan': noFormulas,
    'a scan as a table': () =>
      scanTables([{}, { id: '7', severity: '=B2', otherSeverity: '' }], (scan) => {
        expect(scan.findings).toHaveLength(1);
        expect(hiding(scan)).toMatchObject([{ what: expect.stringContaining('“=B2” is not a severity') }]);
      }),
  },
  'a status, known and not': {
    'a POA&M workbook': async () =>
      expect(shown(await workbook(statuses))).toEqual(['V-1 closed dated high', 'V-2 unclear dated high']),
    'a POA&M as CSV': async () =>
      expect(shown(await csv(statuses))).toEqual(['V-1 closed dated high', 'V-2 unclear dated high']),
    'an OSCAL POA&M': async () => {
      const document = fedrampPoam([fedrampItem(1, { status: 'closed' }), fedrampItem(2, { status: 'mitigated' })]);
      for (const poam of await oscal(document))
        expect(shown(poam)).toEqual(['V-1 closed dated high', 'V-2 unclear dated high']);
    },
    'a Nessus scan': 'It holds what was found; what was fixed before is not in it.',
    'a scan as a table': () =>
      scanTables([{}, { id: '7', state: 'Fixed' }, { id: '8', state: 'Pondered' }], (scan, has) => {
        expect(scan.findings).toHaveLength(has('state') ? 2 : 3);
        const unknown = scan.accounts?.[0]?.unknownValues.map(({ value }) => value);
        expect(unknown).toEqual(has('state') ? ['Pondered'] : []);
      }),
  },
  'hidden rows, by hand and by a filter': {
    'a POA&M workbook': async () => {
      for (const behind of ['', '<autoFilter ref="A5:Z9"/>']) {
        const poam = await workbook(manyItems(4), undefined, (sheet) => ({
          ...sheet,
          behind,
          rowAttributes: new Map([...sheet.rows.keys()].slice(-2).map((row) => [row, 'hidden="1"'])),
        }));
        expect(poam.items).toHaveLength(4);
        expect(poam.accounts?.[0]?.reasons).toMatchObject([{ reason: 'hidden', rows: 2 }]);
        expect(poam.issues.map(({ what }) => what)).toEqual([expect.stringMatching(/hides 2 rows/)]);
      }
    },
    'a POA&M as CSV': noRows,
    'an OSCAL POA&M': noRows,
    'a Nessus scan': noRows,
    'a scan as a table': noRows,
  },
  'a host under several names': {
    'a POA&M workbook': noHosts,
    'a POA&M as CSV': noHosts,
    'an OSCAL POA&M': noHosts,
    'a Nessus scan': async () => {
      const tags = { 'host-ip': '10.0.0.1', 'host-fqdn': 'web.example.com' };
      const { hosts } = await nessus([
        { name: 'web.example.com', tags, items: [scanInformation('yes'), weakness] },
        { name: '10.0.0.1', items: [scanInformation('no'), weakness] },
      ]);
      expect(countOnce([], [await nessus([{ name: '10.0.0.1', tags, items: [weakness] }])]).scans).toMatchObject({
        authentication: { total: 1 },
      });
      expect(new Set(hosts.map(({ name }) => name)).size).toBe(1);
    },
    'a scan as a table': () =>
      scanTables(
        [
          { ...oneName, host: '10.9.0.1', dnsName: 'web.example.com' },
          { ...oneName, host: '10.9.0.1' },
          { ...oneName, host: 'web.example.com' },
        ],
        (scan, has) => {
          const { total } = countOnce([], [scan]).scans?.authentication ?? {};
          // Where one column alone names the host, nothing in the file links its names.
          expect(total).toBe(has('dnsName') ? 1 : 2);
        },
      ),
  },
  'several systems': {
    'a POA&M workbook': () => apart(Promise.all([workbook(manyItems(2)), workbook(manyItems(2), 'Acme Lab')])),
    'a POA&M as CSV': () => apart(Promise.all([csv(manyItems(2)), csv(manyItems(2), 'Acme Lab')])),
    'an OSCAL POA&M': async () => {
      const [one] = await oscal(fedrampPoam([fedrampItem(1)]));
      const other = JSON.stringify(fedrampPoam([fedrampItem(1)])).replaceAll('F0001', 'F0002');
      await apart(Promise.all([one as PoamEvidence, read('poam', 'other.json', other)]));
    },
    'a Nessus scan': noSystem,
    'a scan as a table': noSystem,
  },
  'a closed risk beside an open one': {
    'a POA&M workbook': 'A row is one item with one status.',
    'a POA&M as CSV': 'A row is one item with one status.',
    'an OSCAL POA&M': async () => {
      const risk = (number: number, status: string, value: string) =>
        bareRisk({
          ...{ uuid: uuid('2', number), title: `Risk ${number}`, status },
          characterizations: [{ origin: { actors: [] }, facets: [{ name: 'risk', system: 'x', value }] }],
        });
      const item = bareItem({
        uuid: uuid('1', 1),
        'related-risks': [1, 2].map((one) => ({ 'risk-uuid': uuid('2', one) })),
      });
      const document = oscalPoam({ risks: [risk(1, 'closed', 'high'), risk(2, 'open', 'low')], 'poam-items': [item] });
      for (const poam of await oscal(document))
        expect(poam.items).toMatchObject([{ list: 'open', originalRating: 'low' }]);
    },
    'a Nessus scan': 'It holds findings and no risks.',
    'a scan as a table': 'A row is one finding with one state.',
  },
  'a file that was cut off': {
    'a POA&M workbook': () => cutAtTenths('poam.xlsx', buildWorkbook([sheetOf(manyItems(30))])),
    'a POA&M as CSV': () => cutAtTenths('open poam.csv', buildCsv(sheetOf(manyItems(30)), { showDate: asIso })),
    'an OSCAL POA&M': async () => {
      const document = fedrampPoam(Array.from({ length: 20 }, (_, index) => fedrampItem(index + 1)));
      await cutAtTenths('poam.json', JSON.stringify(document, null, 1));
      await cutAtTenths('poam.xml', oscalXml(document));
    },
    'a Nessus scan': () => {
      const items = [scanInformation('yes'), weakness];
      return cutAtTenths(
        'scan.nessus',
        nessusFile(Array.from({ length: 10 }, (_, at) => ({ name: `web-${at}`, items }))),
      );
    },
    'a scan as a table': async () => {
      // A cut between two lines cannot be seen in a table: whole lines are cut in the middle of one here.
      for (const { headings: own, preamble = [], rows } of scannerSamples) {
        const whole = tableText(own, rows, { preamble });
        const last = whole.trimEnd().lastIndexOf('\n') + 1;
        const reading = await readEvidence(new File([whole.slice(0, last + 4)], 'scan.csv'));
        if (reading.kind === 'scan') expect(hiding(reading).length).toBeGreaterThan(0);
        else expect(reading).toMatchObject({ message: expect.stringMatching(/^\S.+[.?]$/s) });
      }
    },
  },
  'check marks': {
    'a POA&M workbook': async () => expect(await markedIn(workbook)).toEqual(markedAs),
    'a POA&M as CSV': async () => expect(await markedIn(csv)).toEqual(markedAs),
    'an OSCAL POA&M': async () => {
      const document = fedrampPoam([fedrampItem(1, { deviations: { 'false-positive': '☒' } })]);
      // Its states are words of a list: a mark is none of them, so nobody knows how the item stands.
      for (const poam of await oscal(document)) expect(shown(poam)).toEqual(['V-1 unclear dated high']);
    },
    'a Nessus scan': 'No part of it says yes or no by a mark.',
    'a scan as a table': () =>
      scanTables([{}, { id: '7', state: '☒' }], (scan, has) => {
        expect(scan.findings).toHaveLength(2);
        const unknown = scan.accounts?.[0]?.unknownValues.map(({ value }) => value);
        expect(unknown).toEqual(has('state') ? ['☒'] : []);
      }),
  },
  'signs between thousands': {
    'a POA&M workbook': async () => expect((await workbook(thousands)).items).toMatchObject([{ sourceId: '20001' }]),
    'a POA&M as CSV': async () => expect((await csv(thousands)).items).toMatchObject([{ sourceId: '20001' }]),
    'an OSCAL POA&M': 'Its identifiers are given by tools, and no spreadsheet shows them as numbers.',
    'a Nessus scan': 'Its identifiers are given by the scanner, and no spreadsheet shows them as numbers.',
    'a scan as a table': () =>
      scanTables([{ id: '20001' }, { id: '20,001' }], (scan) => {
        expect(scan.findings).toMatchObject([{ id: '20001', rows: 2 }]);
      }),
  },
  'several addresses in one place': {
    'a POA&M workbook': async () => expect((await workbook(addresses)).items).toMatchObject([{ assets: asAddresses }]),
    'a POA&M as CSV': async () => expect((await csv(addresses)).items).toMatchObject([{ assets: asAddresses }]),
    'an OSCAL POA&M': 'It refers to each asset by itself.',
    'a Nessus scan': async () => {
      const names = ['10.0.0.4,10.0.0.5', '10.0.0.5, 10.0.0.4'];
      const { hosts } = await nessus(names.map((name) => ({ name, items: [scanInformation('yes'), weakness] })));
      expect(hosts).toHaveLength(1);
    },
    'a scan as a table': () =>
      scanTables(
        ['10.0.0.4, 10.0.0.5', '10.0.0.5; 10.0.0.4'].map((host) => ({ ...oneName, host })),
        (scan) => expect(countOnce([], [scan]).scans?.authentication.total).toBe(1),
      ),
  },
};

const statuses = [plainItem('V-1', { Status: 'Closed - verified' }), plainItem('V-2', { Status: 'Mitigated' })];
const thousands = [plainItem('V-1', { 'Weakness Source Identifier': '20,001' })];
const addresses = [plainItem('V-1', { 'Asset Identifier': '10.0.0.4, 10.0.0.5; 10.0.0.6' })];
const asAddresses = ['10.0.0.4', '10.0.0.5', '10.0.0.6'];
const markedAs = [
  ['open', 'yes'],
  ['unclear', undefined],
];
const markedIn = async (build: (items: readonly BuiltItem[]) => Promise<PoamEvidence>) => {
  const { items } = await build([
    plainItem('V-1', { 'False Positive': '☒' }),
    plainItem('V-2', { 'False Positive': '✗' }),
  ]);
  return items.map(({ list, unclearStatus, falsePositive }) => [unclearStatus ? 'unclear' : list, falsePositive]);
};

describe.each(Object.entries(matrix))('%s', (_, cells) => {
  const tests = Object.entries(cells).flatMap(([kind, cell]) =>
    typeof cell === 'string' ? [] : [[kind, cell] as const],
  );
  it.each(tests)('in %s gives the right number, or says what it cannot tell', async (__, test) => {
    await test();
  });

  it('is tested for every kind of file that can have it', () => {
    const reasons = Object.values(cells).filter((cell) => typeof cell === 'string');
    expect(tests.length + reasons.length).toBe(5);
    for (const reason of reasons) expect(reason).toMatch(/^[A-Z].+\.$/);
  });
});
