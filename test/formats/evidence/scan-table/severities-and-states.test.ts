import { describe, expect, it } from 'vitest';
import { scanVulnerabilities } from '../../../../src/domain/poam/scans/scan-vulnerabilities.ts';
import type { ScanTableMapping } from '../../../../src/formats/evidence/scan-table/column-mapping.ts';
import { readKeptMapping } from '../../../../src/formats/evidence/scan-table/kept-mapping.ts';
import { writtenKey } from '../../../../src/formats/evidence/scan-table/written-key.ts';
import { qualysHeadings, tableText, tenableHeadings } from '../../../support/evidence/scan-table-builder.ts';
import { readTable, reasonsIn, tenableRow } from '../../../support/evidence/scan-table-builder-reading.ts';

const uniqueIn = async (text: string, mapping?: ScanTableMapping) =>
  scanVulnerabilities([await readTable(text, mapping ? { mapping } : {})], 'scanner-id').unique.length;

describe('the severities of a table', () => {
  const headings = tenableHeadings.filter((heading) => heading !== 'Risk');
  const of = (...severities: string[]) =>
    tableText(
      headings,
      severities.map((Severity, at) => tenableRow({ 'Plugin ID': `10${at}`, Severity })),
    );

  it('count as letters, words and words with a score', async () => {
    expect(await uniqueIn(of('H', 'M', 'L', 'C', 'High (8.1)', 'I'))).toBe(5);
  });

  it('that are not understood are named with how often, and hide the vulnerabilities that they may be', async () => {
    const evidence = await readTable(of('P1', 'P2', 'p1', 'High'));
    const hiding = evidence.issues.filter(({ mayHide }) => mayHide);
    expect(hiding.map(({ what, rows }) => [what, rows])).toEqual([
      ['“P1” is not a severity that this tool knows, and 2 rows have it.', 2],
      ['“P2” is not a severity that this tool knows, and one row has it.', 1],
    ]);
    expect(evidence.accounts?.[0]?.unknownValues).toEqual([
      { heading: 'Severity', value: 'P1', rows: 2 },
      { heading: 'Severity', value: 'P2', rows: 1 },
    ]);
    expect(scanVulnerabilities([evidence], 'scanner-id').unique).toHaveLength(1);
  });

  it('are never said to be none where none of them was understood', async () => {
    const evidence = await readTable(of('P1', 'P2'));
    expect(scanVulnerabilities([evidence], 'scanner-id')).toMatchObject({ unique: [], didLook: true });
  });

  it('mean what their owner says, in this file and, kept as JSON, in the next one', async () => {
    const { mapping } = await readTable(of('P1', 'P2', 'P3'));
    const said = { ...mapping, severities: { p1: 'critical', p2: 'low', p3: 'none' } } as const;
    const kept = readKeptMapping(JSON.parse(JSON.stringify(said)));
    expect(kept).toEqual(said);
    const evidence = await readTable(of('P1', 'P2', 'P3'), kept ? { mapping: kept } : {});
    expect(evidence.findings.map(({ id, severity }) => [id, severity])).toEqual([
      ['100', 'critical'],
      ['101', 'low'],
      ['102', 'none'],
    ]);
    expect(evidence.issues).toEqual([]);
    expect(evidence.accounts?.[0]?.unknownValues).toEqual([]);
  });

  it('can be given a meaning however long they are', async () => {
    const long = `To be rated by ${'the committee '.repeat(20)}`;
    const { mapping, accounts } = await readTable(of(long));
    const value = accounts?.[0]?.unknownValues[0]?.value ?? '';
    const severities = { [writtenKey(value)]: 'high' } as const;
    expect((await readTable(of(long), { mapping: { ...mapping, severities } })).findings).toMatchObject([
      { severity: 'high' },
    ]);
  });

  it('take from what was kept only ratings', () => {
    const kept = { tool: 'x', columns: {}, severities: { a: 'high', b: 'odd', c: 7, ' ': 'low', ' D  e ': 'none' } };
    expect(readKeptMapping(kept)).toEqual({ tool: 'x', columns: {}, severities: { a: 'high', 'd e': 'none' } });
    expect(readKeptMapping({ ...kept, severities: 'high' })).toEqual({ tool: 'x', columns: {} });
  });

  it('are read in another column where their owner chooses it', async () => {
    const rows = [
      tenableRow({ Severity: 'P1', CVSS: '9.8' }),
      tenableRow({ Severity: 'P1', CVSS: '0.0', 'Plugin ID': '7' }),
    ];
    const columns = { id: 'Plugin ID', severity: 'CVSS', host: 'Host' };
    const mapping = { tool: 'Nessus', columns, scale: 'cvss' } as const;
    expect(await uniqueIn(tableText(headings, rows), mapping)).toBe(1);
  });
});

describe('the rows of a table', () => {
  const qualys = (more: Readonly<Record<string, string>>) => ({ IP: '10.0.0.1', QID: '7', Severity: '4', ...more });

  it.each(['Type', 'Type Detected', 'Vuln Type'])(
    'count as information where the column “%s” says so',
    async (heading) => {
      const headings = qualysHeadings.map((one) => (one === 'Type' ? heading : one));
      const rows = ['Confirmed', 'Potential', 'Information Gathered', 'Information', 'Info', 'Ig'].map((kind, at) =>
        qualys({ QID: `7${at}`, [heading]: kind }),
      );
      const evidence = await readTable(tableText(headings, rows));
      expect(scanVulnerabilities([evidence], 'scanner-id')).toMatchObject({ counted: 2, informational: 4 });
      expect(reasonsIn(evidence)).toEqual({ information: 4 });
      expect(evidence.issues.map(({ what }) => what)).toEqual(['1 row is of a potential vulnerability.']);
    },
  );

  it('count where their kind is a weakness whose name begins like information', async () => {
    const evidence = await readTable(tableText(qualysHeadings, [qualys({ Type: 'Information disclosure' })]));
    expect(evidence.findings).toMatchObject([{ severity: 'high' }]);
  });

  it('that are fixed are read and are not open: nobody says that they could not be read', async () => {
    const rows = ['FIXED', 'Fixed', 'Resolved', 'CLOSED', 'ACTIVE', 'Re-Opened', 'New'].map((state, at) =>
      qualys({ QID: `7${at}`, 'Vuln Status': state }),
    );
    const evidence = await readTable(tableText(qualysHeadings, rows));
    expect(reasonsIn(evidence)).toEqual({ fixed: 4 });
    expect(evidence).toMatchObject({ rows: 7, issues: [] });
    expect(evidence.findings).toHaveLength(3);
  });

  it('of a scan in which all is fixed are none, and the scan did look', async () => {
    const evidence = await readTable(tableText(qualysHeadings, [qualys({ 'Vuln Status': 'Fixed' })]));
    expect(scanVulnerabilities([evidence], 'scanner-id')).toMatchObject({ unique: [], didLook: true });
  });

  it('count as open with a state that is not known, which is named', async () => {
    const rows = [qualys({ 'Vuln Status': 'Pondered' }), qualys({ 'Vuln Status': 'pondered' })];
    const evidence = await readTable(tableText(qualysHeadings, rows));
    expect(evidence.findings).toMatchObject([{ rows: 2 }]);
    expect(evidence.issues).toMatchObject([
      { kind: 'noted', what: '“Pondered” is not a finding state that this tool knows, and 2 rows have it.', rows: 2 },
    ]);
    expect(evidence.accounts).toMatchObject([
      { unknownValues: [{ heading: 'Vuln Status', value: 'Pondered', rows: 2 }] },
    ]);
  });

  it('have the states that their owner says, in this file and, kept as JSON, in the next one', async () => {
    const words = ['Pondered', 'PONDERED', 'Tombstoned', 'Cleared by board', 'Suppressed'];
    const text = tableText(
      qualysHeadings,
      words.map((state, at) => qualys({ QID: `7${at}`, 'Vuln Status': state })),
    );
    const { mapping } = await readTable(text);
    const states = { pondered: 'open', tombstoned: 'fixed', 'cleared by board': 'absent' } as const;
    const kept = readKeptMapping(JSON.parse(JSON.stringify({ ...mapping, states: { ...states, odd: 'perhaps' } })));
    expect(kept).toEqual({ ...mapping, states });
    const evidence = await readTable(text, kept ? { mapping: kept } : {});
    expect(evidence.findings.map(({ id }) => id)).toEqual(['70', '71', '74']);
    expect(reasonsIn(evidence)).toEqual({ fixed: 1, other: 1 });
    expect(evidence.accounts?.[0]?.unknownValues).toEqual([]);
    expect(evidence.issues.map(({ what }) => what)).toEqual(['“Suppressed” is the state of 1 finding.']);
  });

  it('count as open where somebody set them aside, and it is said', async () => {
    const rows = ['SUPPRESSED', 'Suppressed', 'Ignored'].map((state) => qualys({ 'Vuln Status': state }));
    const evidence = await readTable(tableText(qualysHeadings, rows));
    expect(evidence.findings).toMatchObject([{ rows: 3 }]);
    expect(evidence.issues.map(({ kind, what }) => [kind, what])).toEqual([
      ['noted', '“SUPPRESSED” is the state of 2 findings.'],
      ['noted', '“Ignored” is the state of 1 finding.'],
    ]);
  });

  it('with marks of a spreadsheet are one weakness with thousands signs, and none with an error', async () => {
    const rows = ['20001', '20,001', '#N/A', '#REF!', '1.00464E+05'].map((id) => tenableRow({ 'Plugin ID': id }));
    const evidence = await readTable(tableText(tenableHeadings, rows));
    expect(evidence.findings).toMatchObject([{ id: '20001', rows: 2 }]);
    expect(evidence.issues.map(({ kind, mayHide }) => [kind, mayHide])).toEqual(Array(3).fill(['left-out', true]));
    expect(evidence.issues[0]?.what).toContain('“#N/A” is not an ID');
  });

  it('are told apart from footers, totals, and headings that stand again', async () => {
    const headings = ['Plugin ID', 'Risk', 'Host', 'Name'];
    const again = Object.fromEntries(headings.map((heading) => [heading, heading]));
    const rows = [
      { 'Plugin ID': '7', Risk: 'High', Host: 'a' },
      again,
      { 'Plugin ID': '8', Risk: 'High', Host: 'b' },
      { Name: 'Confidential' },
      { 'Plugin ID': 'End of report' },
      { 'Plugin ID': 'Total: 2' },
    ];
    const evidence = await readTable(tableText(headings, rows));
    expect(reasonsIn(evidence)).toEqual({ 'repeated-heading': 1, footer: 3 });
    expect(evidence).toMatchObject({ rows: 6, issues: [], findings: [{ id: '7' }, { id: '8' }] });
  });

  it('that name a host and no weakness are none, and hide none', async () => {
    const rows = [qualys({}), { IP: '10.0.0.9', DNS: 'idle.example.com' }, { IP: '10.0.0.8', Title: 'A weakness' }];
    const evidence = await readTable(tableText(qualysHeadings, rows));
    expect(reasonsIn(evidence)).toEqual({ other: 1, 'too-little': 1 });
    expect(evidence.issues).toMatchObject([{ place: { row: 4 }, mayHide: true }]);
  });

  it('have an account of their columns: what each is read as, and which are not used', async () => {
    const evidence = await readTable(
      tableText(['Plugin ID', 'Risk', 'Host', 'Port', 'Owner'], [{ 'Plugin ID': '7', Risk: 'Low', Host: 'a' }]),
    );
    expect(evidence.accounts?.[0]?.columns).toEqual([
      { heading: 'Plugin ID', readAs: 'The scanner’s ID of the weakness' },
      { heading: 'Risk', readAs: 'Severity' },
      { heading: 'Host', readAs: 'Host' },
      { heading: 'Port' },
      { heading: 'Owner' },
    ]);
  });
});
