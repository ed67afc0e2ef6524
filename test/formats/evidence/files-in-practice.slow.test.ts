import { expect } from 'vitest';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamEvidence } from '../../../src/domain/poam/evidence.ts';
import { readEvidence } from '../../../src/formats/evidence/read-evidence.ts';
import { dateOfSerial, manyItems } from '../../support/evidence/built-items.ts';
import { buildCsv } from '../../support/evidence/csv-builder.ts';
import { nessusFile, scanInformation } from '../../support/evidence/nessus-builder.ts';
import { fedrampItem, fedrampPoam, oscalPoam, oscalXml, uuid } from '../../support/evidence/oscal-builder.ts';
import { bareItem, bareRisk } from '../../support/evidence/oscal-builder-reading.ts';
import { tableText } from '../../support/evidence/scan-table-builder.ts';
import { scannerSamples } from '../../support/evidence/scanner-samples/all.ts';
import { buildWorkbook } from '../../support/evidence/workbook-builder.ts';
import {
  cutAtTenths,
  expectApart,
  hiding,
  oneName,
  poamInCsv,
  poamInWorkbook,
  poamsInOscal,
  readAs,
  scanByNessus,
  scanTables,
  sheetOf,
  testCells,
  weakness,
} from './every-kind-of-file.ts';

/*
 * What goes wrong with files as a whole in practice, by kind of file: each cell is a test, or the reason why that kind cannot have it.
 * Tables of scans are those of all scanners; more of what goes wrong with each is in `scan-table/in-practice.test.ts`, and of
 * POA&Ms in `what-goes-wrong.slow.test.ts`.
 */

const noRows = 'It has no rows that a program hides.';
const noHosts = 'Its assets are listed as they are written; no number counts hosts of a POA&M.';
const noSystem = 'A scan names hosts and no system.';

testCells({
  'hidden rows, by hand and by a filter': {
    'a POA&M workbook': async () => {
      for (const behind of ['', '<autoFilter ref="A5:Z9"/>']) {
        const poam = await poamInWorkbook(manyItems(4), undefined, (sheet) => ({
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
      const { hosts } = await scanByNessus([
        { name: 'web.example.com', tags, items: [scanInformation('yes'), weakness] },
        { name: '10.0.0.1', items: [scanInformation('no'), weakness] },
      ]);
      expect(countOnce([], [await scanByNessus([{ name: '10.0.0.1', tags, items: [weakness] }])]).scans).toMatchObject({
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
    'a POA&M workbook': () =>
      expectApart(Promise.all([poamInWorkbook(manyItems(2)), poamInWorkbook(manyItems(2), 'Acme Lab')])),
    'a POA&M as CSV': () => expectApart(Promise.all([poamInCsv(manyItems(2)), poamInCsv(manyItems(2), 'Acme Lab')])),
    'an OSCAL POA&M': async () => {
      const [one] = await poamsInOscal(fedrampPoam([fedrampItem(1)]));
      const other = JSON.stringify(fedrampPoam([fedrampItem(1)])).replaceAll('F0001', 'F0002');
      await expectApart(Promise.all([one as PoamEvidence, readAs('poam', 'other.json', other)]));
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
      for (const poam of await poamsInOscal(document))
        expect(poam.items).toMatchObject([{ list: 'open', originalRating: 'low' }]);
    },
    'a Nessus scan': 'It holds findings and no risks.',
    'a scan as a table': 'A row is one finding with one state.',
  },
  'a file that was cut off': {
    'a POA&M workbook': () => cutAtTenths('poam.xlsx', buildWorkbook([sheetOf(manyItems(30))])),
    'a POA&M as CSV': () => cutAtTenths('open poam.csv', buildCsv(sheetOf(manyItems(30)), { showDate: dateOfSerial })),
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
});
