import { describe, expect, it } from 'vitest';
import type { ScanTableMapping } from '../../../../src/formats/evidence/scan-table/column-mapping.ts';
import { readKeptMapping } from '../../../../src/formats/evidence/scan-table/kept-mapping.ts';
import { tableText } from '../../../support/evidence/scan-table-builder.ts';
import { questionOf, readTable } from '../../../support/evidence/scan-table-builder-reading.ts';

describe('a table of an unknown layout', () => {
  const headings = ['Finding', 'Level', 'Machine', 'Seen'];
  const text = tableText(headings, [
    { Finding: 'X-1', Level: '7.5', Machine: 'web', Seen: '05/06/2026' },
    { Finding: 'X-2', Level: '9.1', Machine: 'web', Seen: '07/06/2026' },
  ]);
  const columns = { id: 'Finding', severity: 'Level', host: 'Machine', firstSeen: 'Seen' };

  it('is asked about: which column is what, then the scale, then the order of dates; and then read', async () => {
    const question = await questionOf(text);
    expect(question).toMatchObject({
      ask: 'columns',
      missing: ['id', 'severity', 'host'],
      layout: 'finding|level|machine|seen',
    });
    expect(question.columns).toContainEqual({ heading: 'Finding', samples: ['X-1', 'X-2'] });
    const dates = await questionOf(text, { mapping: { tool: 'Own', columns } });
    expect(dates).toMatchObject({ ask: 'date-order', proposed: { tool: 'Own', columns } });
    const scale = await questionOf(text, { mapping: { tool: 'Own', columns, dateOrder: 'day-first' } });
    expect(scale).toMatchObject({ ask: 'severity-scale' });
    const mapping = { tool: 'Own', columns, dateOrder: 'day-first', scale: 'cvss' } as const;
    const evidence = await readTable(text, { mapping });
    expect(evidence).toMatchObject({ tool: 'Own', rows: 2, hosts: [{ name: 'web' }], mapping });
    expect(evidence.findings.map(({ id, severity, firstSeen }) => [id, severity, firstSeen])).toEqual([
      ['X-2', 'critical', '2026-06-07'],
      ['X-1', 'high', '2026-06-05'],
    ]);
  });

  it('is read without asking once the mapping was kept, as JSON, for files with the same headings', async () => {
    const mapping: ScanTableMapping = { tool: 'Own', columns, dateOrder: 'day-first', scale: 'cvss' };
    const kept = readKeptMapping(JSON.parse(JSON.stringify(mapping)));
    expect(kept).toEqual(mapping);
    const evidence = await readTable(text, kept === undefined ? {} : { mapping: kept });
    expect(evidence.layout).toBe((await questionOf(text)).layout);
    expect((await questionOf(text.replace('Machine', 'Computer'), { mapping })).ask).toBe('columns');
  });

  it('tells machines apart by its headings, also with a mapping that was kept before it could say so', async () => {
    const headings = ['Plugin ID', 'Risk', 'Host', 'IP Address', 'MAC Address'];
    const rows = [
      { 'Plugin ID': '1', Risk: 'Low', Host: 'web', 'IP Address': '10.0.0.1' },
      { 'Plugin ID': '1', Risk: 'Low', Host: '10.0.0.9', 'MAC Address': '00:1B:63:84:45:E6' },
      { 'Plugin ID': '1', Risk: 'Low', Host: '10.0.0.1', 'MAC Address': '00-1b-63-84-45-e6' },
    ];
    const mapping: ScanTableMapping = { tool: 'Nessus', columns: { id: 'Plugin ID', severity: 'Risk', host: 'Host' } };
    const evidence = await readTable(tableText(headings, rows), { mapping });
    expect(evidence.hosts.map(({ name }) => name)).toEqual(['web']);
    expect(evidence.mapping).toEqual(mapping);
  });

  it.each([undefined, null, 7, {}, { tool: 'x' }, { tool: '', columns: {} }, { tool: 'x', columns: [] }])(
    'is not read by %j, which is no mapping',
    (value) => {
      expect(readKeptMapping(value)).toBeUndefined();
    },
  );

  it('takes of a kept mapping only what it knows', () => {
    const kept = { tool: ' x ', columns: { id: 'A', host: 7, __proto__: 'B', odd: 'C' }, scale: 'odd', dateOrder: 1 };
    expect(readKeptMapping(kept)).toEqual({ tool: 'x', columns: { id: 'A' } });
  });

  it('proposes what its headings tell, and waits for a word', async () => {
    const question = await questionOf(
      tableText(['CVE ID', 'Severity', 'Host'], [{ 'CVE ID': 'CVE-2024-0001', Severity: 'High', Host: 'a' }]),
    );
    expect(question).toMatchObject({
      missing: ['id'],
      proposed: { columns: { severity: 'Severity', host: 'Host', cves: 'CVE ID' } },
    });
  });

  it('shows no cell that tells of a login', async () => {
    const secret = "Credentialed checks : yes, as 'svc-secret'";
    const question = await questionOf(tableText(['A', 'B', 'C'], [{ A: '1', B: secret, C: '3' }]));
    expect(JSON.stringify(question)).not.toContain('svc-secret');
  });

  it('finds its headings in any script', async () => {
    const mapping: ScanTableMapping = { tool: 'x', columns: { id: '番号', severity: '深刻度', host: 'ホスト' } };
    const text = tableText(['番号', '深刻度', 'ホスト'], [{ 番号: '1', 深刻度: 'High', ホスト: 'a' }]);
    expect(await readTable(text, { mapping })).toMatchObject({ rows: 1, findings: [{ id: '1' }] });
  });
});
