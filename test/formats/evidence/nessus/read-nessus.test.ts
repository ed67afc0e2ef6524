import { describe, expect, it } from 'vitest';
import { countAuthentication } from '../../../../src/domain/poam/scans/host-authentication.ts';
import { defaultChoices } from '../../../../src/domain/poam/switches/choices.ts';
import { readNessus } from '../../../../src/formats/evidence/nessus/read-nessus.ts';
import {
  type BuiltItem,
  largeNessusFile,
  nessusFile,
  scanInformation,
} from '../../../support/evidence/nessus-builder.ts';
import { openedFile } from '../../../support/evidence/opened-file.ts';
import { counted, leftOut, readScan } from '../../../support/evidence/read-scan.ts';
import { asUtf16 } from '../../../support/evidence/scan-table-builder.ts';

const item = (plugin: string, severity: string, more: BuiltItem = {}): BuiltItem => ({
  plugin,
  severity,
  name: `Weakness ${plugin}`,
  family: 'General',
  ...more,
});

describe('the hosts of a Nessus scan', () => {
  it.each([
    ['yes', 'yes', 'plugin 19506: credentialed checks “yes”'],
    ['no', 'no', 'plugin 19506: credentialed checks “no”'],
    ['yes (on the localhost)', 'yes', 'plugin 19506: credentialed checks “yes”, on the localhost'],
    ["yes, as 'svc-secret' via ssh", 'yes', 'plugin 19506: credentialed checks “yes”, over SSH'],
    ["yes, as 'CORP\\svc-secret via smb' via https", 'yes', 'plugin 19506: credentialed checks “yes”, over HTTPS'],
    ['yes, via HTTPS', 'yes', 'plugin 19506: credentialed checks “yes”, over HTTPS'],
    ['yes, as svc-secret', 'yes', 'plugin 19506: credentialed checks “yes”'],
  ] as const)('tell from “Credentialed checks : %s”', async (words, authentication, basis) => {
    const evidence = await readScan(nessusFile([{ name: 'a', items: [scanInformation(words)] }]));
    expect(evidence.hosts).toEqual([{ name: 'a', authentication, basis }]);
    expect(JSON.stringify(evidence)).not.toContain('secret');
  });

  it('go by plugin 19506 first, then by their tag, and are unknown without either', async () => {
    const evidence = await readScan(
      nessusFile([
        { name: 'both', tags: { Credentialed_Scan: 'false' }, items: [scanInformation('yes')] },
        { name: 'tag', tags: { Credentialed_Scan: 'true' }, items: [item('1', '1')] },
        { name: 'odd', tags: { Credentialed_Scan: 'perhaps' }, items: [scanInformation('maybe')] },
        { name: 'none' },
      ]),
    );
    expect(evidence.hosts.map(({ authentication }) => authentication)).toEqual(['yes', 'yes', 'unknown', 'unknown']);
  });

  it('are told by name once, or twice when the file says both: which counts is not for a reader to decide', async () => {
    const hosts = [
      { name: 'Web-1', items: [scanInformation('yes'), item('10', '2')] },
      { name: 'web-1', items: [scanInformation('no'), item('10', '2')] },
    ];
    for (const order of [hosts, hosts.toReversed()]) {
      const evidence = await readScan(nessusFile(order));
      expect(evidence.hosts.map(({ authentication }) => authentication).sort()).toEqual(['no', 'yes']);
      expect(new Set(evidence.hosts.map(({ name }) => name)).size).toBe(1);
      expect(evidence.findings.find(({ id }) => id === '10')).toMatchObject({ hosts: 1, rows: 2 });
      expect(evidence.issues).toMatchObject([{ kind: 'noted', done: expect.stringContaining('You choose') }]);
      const share = (rule: 'each-host' | 'each-scan') =>
        countAuthentication([evidence], { ...defaultChoices, hosts: rule }, []);
      expect(share('each-host')).toMatchObject({ total: 1, unauthenticated: 0 });
      expect(share('each-scan')).toMatchObject({ total: 2, unauthenticated: 1 });
    }
  });

  it('give the day of the scan: the last end, by the scanner’s clock before seconds in UTC', async () => {
    const tags = { HOST_END_TIMESTAMP: '1648044472', HOST_END: 'Tue Mar 22 23:07:52 2022' };
    expect((await readScan(nessusFile([{ name: 'a', tags }]))).date).toBe('2022-03-22');
    const seconds = { HOST_END_TIMESTAMP: '1648044472' };
    expect(
      (
        await readScan(
          nessusFile([
            { name: 'a', tags },
            { name: 'b', tags: seconds },
          ]),
        )
      ).date,
    ).toBe('2022-03-23');
    expect((await readScan(nessusFile([{ name: 'a', tags: { HOST_END: 'never' } }]))).date).toBeUndefined();
  });
});

it('A report without a host is read, and says that nothing is counted from it.', async () => {
  const evidence = await readScan(nessusFile([]));
  expect(evidence).toMatchObject({ hosts: [], findings: [], rows: 0 });
  expect(evidence.issues).toMatchObject([{ kind: 'noted', what: 'The file contains no scanned host.' }]);
});

describe('the findings of a Nessus scan', () => {
  it('are unique by plugin, with severity, hosts and CVEs; compliance checks stand apart', async () => {
    const evidence = await readScan(
      nessusFile([
        {
          name: 'a',
          items: [item('7', '4', { cves: ['CVE-2024-0002', 'CVE-2024-0001'] }), item('7', '4', { port: 80 })],
        },
        { name: 'b', items: [item('7', '4'), item('21157', '3', { family: 'Policy Compliance' }), item('8', '0')] },
      ]),
    );
    expect(evidence).toMatchObject({ tool: 'Nessus', rows: 5, issues: [] });
    expect(evidence.findings).toEqual([
      {
        id: '7',
        name: 'Weakness 7',
        isCompliance: false,
        severity: 'critical',
        rows: 3,
        hosts: 2,
        cves: ['CVE-2024-0001', 'CVE-2024-0002'],
      },
      { id: '21157', name: 'Weakness 21157', isCompliance: true, severity: 'high', rows: 1, hosts: 1, cves: [] },
      { id: '8', name: 'Weakness 8', isCompliance: false, severity: 'none', rows: 1, hosts: 1, cves: [] },
    ]);
  });

  it('count with the gravest severity where rows differ, and say so', async () => {
    const evidence = await readScan(nessusFile([{ name: 'a', items: [item('7', '1'), item('7', '3')] }]));
    expect(evidence.findings).toMatchObject([{ severity: 'high' }]);
    expect(evidence.issues).toMatchObject([
      { kind: 'noted', what: 'Finding 7 has different severities in different rows.' },
    ]);
  });

  it('take the risk factor where the severity is no number, and are left out without either', async () => {
    const items = [item('1', 'x', { riskFactor: 'Medium' }), item('2', '9'), item('', '1'), { severity: '1' }];
    const evidence = await readScan(nessusFile([{ name: 'a', items }]));
    expect(evidence.findings).toMatchObject([{ id: '1', severity: 'moderate' }]);
    expect(evidence.issues.map(({ kind, what }) => [kind, what])).toEqual([
      ['left-out', 'A finding has the severity “9”, which is not 0 to 4.'],
      ['left-out', 'A finding has no plugin ID.'],
      ['left-out', 'A finding has no plugin ID.'],
    ]);
    expect(evidence.issues[0]?.place).toEqual({ file: 'scan.nessus', row: expect.any(Number) });
  });

  it('are told one by one when left out, up to twenty, and counted after that', async () => {
    const evidence = await readScan(
      nessusFile([{ name: 'a', items: Array.from({ length: 1_030 }, () => item('', '1')) }]),
    );
    expect(evidence.issues).toHaveLength(21);
    expect(evidence.issues.at(-1)).toMatchObject({ rows: 1_010, kind: 'left-out' });
    expect(leftOut(evidence)).toBe(evidence.rows);
  });
});

it('a long scan is read to its end, its texts passed over', async () => {
  const result = await readNessus(openedFile(largeNessusFile(8_000_000), 'long.nessus'));
  if (result.kind !== 'scan') throw new Error(JSON.stringify(result));
  expect(result).toMatchObject({ issues: [], rows: result.hosts.length * 101 });
  expect(counted(result)).toBe(result.rows);
  expect(result.findings).toHaveLength(501);
  expect(JSON.stringify(result)).not.toContain('svc-scan');
});

describe('a Nessus scan', () => {
  it('reads the same in UTF-8 with and without a mark, in UTF-16, and in an encoding that it declares', async () => {
    const hosts = [{ name: 'köln', items: [item('1', '2', { name: 'Änderung' })] }];
    const plain = await readScan(nessusFile(hosts));
    expect(plain.hosts).toMatchObject([{ name: 'köln' }]);
    expect(await readScan(`\uFEFF${nessusFile(hosts)}`)).toEqual(plain);
    expect(await readScan(asUtf16(nessusFile(hosts)))).toEqual(plain);
    const latin = nessusFile(hosts, '<?xml version="1.0" encoding="ISO-8859-1"?>');
    expect(
      await readScan(
        Uint8Array.from(latin, (letter) => letter.charCodeAt(0)),
        7,
      ),
    ).toEqual(plain);
  });
});
