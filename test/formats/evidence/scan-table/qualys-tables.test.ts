import { describe, expect, it } from 'vitest';
import {
  qualysHeadings,
  qualysPreamble,
  tableText,
  tenableHeadings,
} from '../../../support/evidence/scan-table-builder.ts';
import { questionOf, readTable, tenableRow } from '../../../support/evidence/scan-table-builder-reading.ts';

describe('a table of Qualys', () => {
  const qualys = (more: Readonly<Record<string, string>> = {}) => ({
    IP: '10.0.0.1',
    QID: '105971',
    Title: 'Obsolete software',
    'Vuln Status': 'Active',
    Type: 'Vuln',
    Severity: '5',
    'First Detected': '05/06/2026 07:08:28',
    'Last Detected': '06/01/2026 07:36:58',
    ...more,
  });

  it('is read below the lines that stand before its headings, with levels 1 to 5 and the month first in dates', async () => {
    const levels = ['1', '2', '3', '4', '5'].map((Severity) => qualys({ QID: `9${Severity}`, Severity }));
    const rows = [...levels, qualys({ QID: '70', Type: 'Ig', Severity: '3' }), qualys({ QID: '80', Type: 'Practice' })];
    const evidence = await readTable(tableText(qualysHeadings, rows, { preamble: qualysPreamble }));
    expect(evidence).toMatchObject({ tool: 'Qualys', date: '2026-06-01', rows: 7 });
    expect(evidence.findings.map(({ id, severity }) => [id, severity])).toEqual([
      ['80', 'critical'],
      ['95', 'critical'],
      ['94', 'high'],
      ['93', 'moderate'],
      ['91', 'low'],
      ['92', 'low'],
      ['70', 'none'],
    ]);
    expect(evidence.findings[0]?.firstSeen).toBe('2026-05-06');
    expect(evidence.hosts).toMatchObject([{ authentication: 'unknown' }]);
    expect(evidence.issues.map(({ what }) => what)).toEqual([
      'The headings are in row 7.',
      '1 row is of a potential vulnerability.',
    ]);
  });

  it('has the day first where its dates show that, and words for severities', async () => {
    const headings = ['IP', 'HOSTNAME', 'LAST SCAN', 'QID', 'VULN TITLE', 'TYPE', 'SEVERITY', 'Q_SEVERITY', 'CVEID'];
    const row = { IP: '10.0.0.1', QID: '86476', SEVERITY: 'Medium', Q_SEVERITY: '3', TYPE: 'POTENTIAL' };
    const evidence = await readTable(tableText(headings, [{ ...row, 'LAST SCAN': '22/09/2022 13:01' }]));
    expect(evidence).toMatchObject({ date: '2022-09-22', findings: [{ id: '86476', severity: 'moderate' }] });
    expect(evidence.mapping.dateOrder).toBe('day-first');
  });

  it('is asked about where a date far below shows that the day comes first, and then read as answered', async () => {
    const early = Array.from({ length: 70 }, () => qualys());
    const rows = [...early, qualys({ QID: '7', 'First Detected': '22/06/2026', 'Last Detected': '23/06/2026' })];
    const text = tableText(qualysHeadings, rows);
    const question = await questionOf(text);
    expect(question).toMatchObject({ ask: 'date-order', proposed: { tool: 'Qualys' } });
    const { columns } = question.proposed;
    const read = (dateOrder: 'month-first' | 'day-first') =>
      readTable(text, { mapping: { tool: 'Qualys', columns, scale: 'one-to-five', dateOrder } });
    const days = (await read('day-first')).findings.map(({ id, firstSeen }) => [id, firstSeen]);
    expect(days).toEqual([
      ['7', '2026-06-22'],
      ['105971', '2026-06-05'],
    ]);
    const contrary = await read('month-first');
    expect(contrary.findings.find(({ id }) => id === '7')?.firstSeen).toBe('2026-06-22');
    expect(contrary.issues[0]).toMatchObject({ kind: 'noted', place: { row: 72, column: 'First Detected' } });
  });

  it('is asked about where dates that could be either come late', async () => {
    const early = Array.from({ length: 70 }, () => tenableRow({ 'First Found': '2026-05-01' }));
    const text = tableText(tenableHeadings, [...early, tenableRow({ 'First Found': '05/06/2026' })]);
    expect(await questionOf(text)).toMatchObject({ ask: 'date-order' });
  });

  it('keeps the first day where a cell holds no date, and says so', async () => {
    const evidence = await readTable(tableText(qualysHeadings, [qualys({ 'First Detected': '13/13/2026' }), qualys()]));
    expect(evidence.findings).toMatchObject([{ firstSeen: '2026-05-06', rows: 2 }]);
    expect(evidence.issues).toMatchObject([{ kind: 'unread', place: { row: 2, column: 'First Detected' } }]);
  });
});
