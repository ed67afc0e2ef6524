import { expect } from 'vitest';
import { countOnce } from '../../../src/domain/poam/count-evidence.ts';
import type { PoamEvidence } from '../../../src/domain/poam/evidence.ts';
import { plainItem } from '../../support/evidence/built-items.ts';
import { scanInformation } from '../../support/evidence/nessus-builder.ts';
import { fedrampItem, fedrampPoam } from '../../support/evidence/oscal-builder.ts';
import type { BuiltItem } from '../../support/evidence/poam-layouts.ts';
import {
  hiding,
  oneName,
  poamInCsv,
  poamInWorkbook,
  poamsInOscal,
  scanByNessus,
  scanTables,
  shownItems,
  testCells,
  weakness,
} from './every-kind-of-file.ts';

/*
 * What goes wrong with values in practice, by kind of file: each cell is a test, or the reason why that kind cannot have it.
 * Tables of scans are those of all scanners; more of what goes wrong with each is in `scan-table/in-practice.test.ts`, and of
 * POA&Ms in `what-goes-wrong.slow.test.ts`.
 */

const noFormulas = 'It holds values and no formulas.';
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

testCells({
  'a formula without its result': {
    'a POA&M workbook': async () => {
      const poam = await poamInWorkbook([plainItem('V-1', { 'Original Detection Date': { formula: 'TODAY()' } })]);
      expect(shownItems(poam)).toEqual(['V-1 open undated high']);
      expect(poam.issues).toHaveLength(1);
    },
    'a POA&M as CSV': async () => {
      const poam = await poamInCsv([plainItem('V-1', { 'Original Detection Date': '=TODAY()' })]);
      expect(shownItems(poam)).toEqual(['V-1 open undated high']);
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
      expect(shownItems(await poamInWorkbook(statuses))).toEqual(['V-1 closed dated high', 'V-2 unclear dated high']),
    'a POA&M as CSV': async () =>
      expect(shownItems(await poamInCsv(statuses))).toEqual(['V-1 closed dated high', 'V-2 unclear dated high']),
    'an OSCAL POA&M': async () => {
      const document = fedrampPoam([fedrampItem(1, { status: 'closed' }), fedrampItem(2, { status: 'mitigated' })]);
      for (const poam of await poamsInOscal(document))
        expect(shownItems(poam)).toEqual(['V-1 closed dated high', 'V-2 unclear dated high']);
    },
    'a Nessus scan': 'It holds what was found; what was fixed before is not in it.',
    'a scan as a table': () =>
      scanTables([{}, { id: '7', state: 'Fixed' }, { id: '8', state: 'Pondered' }], (scan, has) => {
        expect(scan.findings).toHaveLength(has('state') ? 2 : 3);
        const unknown = scan.accounts?.[0]?.unknownValues.map(({ value }) => value);
        expect(unknown).toEqual(has('state') ? ['Pondered'] : []);
      }),
  },
  'check marks': {
    'a POA&M workbook': async () => expect(await markedIn(poamInWorkbook)).toEqual(markedAs),
    'a POA&M as CSV': async () => expect(await markedIn(poamInCsv)).toEqual(markedAs),
    'an OSCAL POA&M': async () => {
      const document = fedrampPoam([fedrampItem(1, { deviations: { 'false-positive': '☒' } })]);
      // Its states are words of a list: a mark is none of them, so nobody knows how the item stands.
      for (const poam of await poamsInOscal(document)) expect(shownItems(poam)).toEqual(['V-1 unclear dated high']);
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
    'a POA&M workbook': async () =>
      expect((await poamInWorkbook(thousands)).items).toMatchObject([{ sourceId: '20001' }]),
    'a POA&M as CSV': async () => expect((await poamInCsv(thousands)).items).toMatchObject([{ sourceId: '20001' }]),
    'an OSCAL POA&M': 'Its identifiers are given by tools, and no spreadsheet shows them as numbers.',
    'a Nessus scan': 'Its identifiers are given by the scanner, and no spreadsheet shows them as numbers.',
    'a scan as a table': () =>
      scanTables([{ id: '20001' }, { id: '20,001' }], (scan) => {
        expect(scan.findings).toMatchObject([{ id: '20001', rows: 2 }]);
      }),
  },
  'several addresses in one place': {
    'a POA&M workbook': async () =>
      expect((await poamInWorkbook(addresses)).items).toMatchObject([{ assets: asAddresses }]),
    'a POA&M as CSV': async () => expect((await poamInCsv(addresses)).items).toMatchObject([{ assets: asAddresses }]),
    'an OSCAL POA&M': 'It refers to each asset by itself.',
    'a Nessus scan': async () => {
      const names = ['10.0.0.4,10.0.0.5', '10.0.0.5, 10.0.0.4'];
      const { hosts } = await scanByNessus(names.map((name) => ({ name, items: [scanInformation('yes'), weakness] })));
      expect(hosts).toHaveLength(1);
    },
    'a scan as a table': () =>
      scanTables(
        ['10.0.0.4, 10.0.0.5', '10.0.0.5; 10.0.0.4'].map((host) => ({ ...oneName, host })),
        (scan) => expect(countOnce([], [scan]).scans?.authentication.total).toBe(1),
      ),
  },
});
