import { describe, expect, it } from 'vitest';
import { tableText, tenableHeadings } from '../../../support/evidence/scan-table-builder.ts';
import { readTable, tenableRow } from '../../../support/evidence/scan-table-builder-reading.ts';

describe('a table of Tenable', () => {
  it('gives findings by plugin, under the name of Nessus, with first days and CVEs', async () => {
    const rows = [
      tenableRow({
        CVE: 'CVE-2024-0001, cve-2024-0002',
        'First Found': '2026/03/02 10:00:00',
        'Last Found': 'Jun 1, 2026 21:01:01 UTC',
      }),
      tenableRow({ Host: 'db-2', Port: '80', 'First Found': '2026-02-01T00:00:00.000Z', 'Plugin ID': '100464.0' }),
      tenableRow({ 'Plugin ID': '1', 'Plugin Family': 'Policy Compliance', Severity: 'Info' }),
    ];
    const evidence = await readTable(tableText(tenableHeadings, rows));
    expect(evidence).toMatchObject({ tool: 'Nessus', date: '2026-06-01', rows: 3, issues: [] });
    expect(evidence.findings).toEqual([
      {
        id: '100464',
        name: 'A weakness',
        isCompliance: false,
        severity: 'high',
        rows: 2,
        hosts: 2,
        firstSeen: '2026-02-01',
        cves: ['CVE-2024-0001', 'CVE-2024-0002'],
      },
      { id: '1', name: 'A weakness', isCompliance: true, severity: 'none', rows: 1, hosts: 1, cves: [] },
    ]);
  });

  it('tells by the last results of each host whether it was scanned with credentials, plugin 19506 first', async () => {
    const dates = (withThem: string, without: string) => ({
      'Last Authenticated Results Date': withThem,
      'Last Unauthenticated Results Date': without,
    });
    const rows = [
      tenableRow({ Host: 'a', ...dates('2026-05-01', '') }),
      tenableRow({ Host: 'b', ...dates('', '2026-05-01') }),
      tenableRow({ Host: 'c', ...dates('2026-05-01T08:00:00Z', '2026-05-01T22:00:00Z') }),
      tenableRow({ Host: 'd', ...dates('2026-05-01', '2026-05-02') }),
      tenableRow({ Host: 'e', ...dates('N/A', '-') }),
      tenableRow({ Host: 'f', ...dates('', '2026-05-02') }),
      tenableRow({
        Host: 'f',
        'Plugin ID': '19506',
        Severity: 'None',
        'Plugin Output': "x\nCredentialed checks : yes, as 'svc-secret' via ssh\ny",
      }),
    ];
    const evidence = await readTable(tableText(tenableHeadings, rows));
    expect(evidence.hosts.map(({ authentication }) => authentication)).toEqual([
      'yes',
      'no',
      'yes',
      'no',
      'unknown',
      'yes',
    ]);
    expect(evidence.hosts[3]?.basis).toBe('last results without credentials 2026-05-02, the last with them 2026-05-01');
    expect(JSON.stringify(evidence)).not.toContain('secret');
  });

  it('keeps the results of compliance checks apart, whose severity is another word', async () => {
    const rows = ['FAILED', 'PASSED', 'WARNING', 'Failed'].map((Severity, at) =>
      tenableRow({ 'Plugin ID': `${at < 3 ? at : 0}`, Severity }),
    );
    const { findings, issues } = await readTable(tableText(tenableHeadings, rows));
    expect(issues).toEqual([]);
    expect(findings).toMatchObject([
      { id: '0', severity: 'high', isCompliance: true, rows: 2 },
      { id: '2', severity: 'moderate', isCompliance: true },
      { id: '1', severity: 'none', isCompliance: true },
    ]);
  });

  it('reads a CVE of any length', async () => {
    const row = tenableRow({ CVE: 'CVE-2026-12345678' });
    expect((await readTable(tableText(tenableHeadings, [row]))).findings[0]?.cves).toEqual(['CVE-2026-12345678']);
  });

  it('leaves out, and tells, what has no ID and no severity that is known; what is fixed is no open finding', async () => {
    const rows = [
      tenableRow({ 'Vulnerability State': 'Fixed' }),
      tenableRow({ 'Plugin ID': '' }),
      tenableRow({ Severity: '' }),
      tenableRow({ Severity: 'Bad' }),
      tenableRow({ Severity: 'BAD' }),
      tenableRow({ Host: '' }),
    ];
    const headings = tenableHeadings.filter((heading) => heading !== 'Risk');
    const evidence = await readTable(tableText(headings, rows));
    const done = 'The row is not counted.';
    const missing = { kind: 'left-out', mayHide: true, done };
    expect(evidence.issues).toEqual([
      {
        ...missing,
        place: { file: 'scan.csv', row: 3, column: 'Plugin ID' },
        what: 'The row has no weakness ID.',
      },
      { ...missing, place: { file: 'scan.csv', row: 4, column: 'Severity' }, what: 'The row has no severity.' },
      {
        place: { file: 'scan.csv', row: 7, column: 'Host' },
        kind: 'noted',
        what: 'The row names no host.',
        done: 'The finding counts, but no host counts for it.',
        mayHide: true,
      },
      {
        place: { file: 'scan.csv', row: 5, column: 'Severity' },
        kind: 'left-out',
        what: '“Bad” is not a severity that this tool knows, and 2 rows have it.',
        done: 'None of these rows counts. Say what the value means, or choose another column as the severity.',
        rows: 2,
        mayHide: true,
      },
    ]);
    expect(evidence.findings).toMatchObject([{ hosts: 0, rows: 1 }]);
    expect(evidence.accounts).toMatchObject([
      {
        rows: 6,
        reasons: [
          { reason: 'too-little', rows: 2, first: 3 },
          { reason: 'unread', rows: 2, first: 5 },
          { reason: 'fixed', rows: 1, first: 2 },
        ],
        unknownValues: [{ heading: 'Severity', value: 'Bad', rows: 2 }],
      },
    ]);
  });

  it.each([
    [
      'Tenable.sc',
      ['Plugin', 'Plugin Name', 'Family', 'Severity', 'IP Address', 'DNS Name', 'First Discovered', 'Last Observed'],
    ],
    ['Nessus', ['Plugin ID', 'CVE', 'CVSS v2.0 Base Score', 'Risk', 'Host', 'Protocol', 'Port', 'Name']],
    [
      'Tenable’s explorer',
      [
        'asset.display_ipv4_address',
        'asset.name',
        'definition.cve',
        'definition.family',
        'definition.id',
        'definition.name',
        'definition.severity',
        'first_observed',
        'last_seen',
        'severity',
        'state',
      ],
    ],
  ])('is known with the headings of %s', async (_, headings) => {
    const row = Object.fromEntries(
      headings.map((heading) => [
        heading,
        /id$|^Plugin$/i.test(heading) ? '7' : /severity|risk/i.test(heading) ? 'Low' : '',
      ]),
    );
    const evidence = await readTable(
      tableText(headings, [{ ...row, [headings.find((one) => /ip|^host$/i.test(one)) ?? '']: '10.0.0.1' }], {
        separator: ';',
      }),
    );
    expect(evidence).toMatchObject({
      tool: 'Nessus',
      rows: 1,
      hosts: [{ name: '10.0.0.1' }],
      findings: [{ id: '7', severity: 'low' }],
    });
  });
});
