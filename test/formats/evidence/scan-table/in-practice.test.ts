import { describe, expect, it } from 'vitest';
import { readEvidence } from '../../../../src/formats/evidence/read-evidence.ts';
import type { ScanColumn } from '../../../../src/formats/evidence/scan-table/column-mapping.ts';
import { asUtf16, tableText } from '../../../support/evidence/scan-table-builder.ts';
import {
  countedIn,
  leftOutOf,
  passedOverIn,
  readTable,
  reasonsIn,
} from '../../../support/evidence/scan-table-builder-reading.ts';
import { scannerSamples } from '../../../support/evidence/scanner-samples/all.ts';
import type { ScannerSample } from '../../../support/evidence/scanner-samples/scanner-sample.ts';

type Cells = Readonly<Partial<Record<ScanColumn, string>>>;

/** A table of a scanner whose rows are its first one, with some cells of each changed. */
async function tableOf({ headings, preamble = [], rows: [first = {}] }: ScannerSample, changes: readonly Cells[]) {
  const { mapping } = await readTable(tableText(headings, [first], { preamble }));
  const rows = changes.map((cells) => {
    const named = Object.entries(cells).map(([column, text]) => [mapping.columns[column as ScanColumn] ?? '', text]);
    return { ...first, ...Object.fromEntries(named) };
  });
  return tableText(headings, rows, { preamble });
}

const hidingIn = ({ issues }: Awaited<ReturnType<typeof readTable>>) => issues.filter(({ mayHide }) => mayHide);
const twoRows: readonly Cells[] = [{ id: '20001' }, { id: '20002' }];

/** Whose words say that a finding is fixed. */
const fixedWord = (tool: string) => (tool === 'Amazon Inspector' ? 'CLOSED' : tool === 'Wiz' ? 'Resolved' : 'Fixed');

describe.each(scannerSamples)('what goes wrong in practice with $name', (sample) => {
  const { headings, preamble = [], rows, severity } = sample;
  const whole = tableText(headings, rows, { preamble });

  it('a finding is fixed', async () => {
    const hasState = (await readTable(whole)).mapping.columns.state !== undefined;
    const evidence = await readTable(await tableOf(sample, [{ id: '1', state: fixedWord(sample.tool) }, { id: '2' }]));
    expect(evidence.findings).toHaveLength(hasState ? 1 : 2);
    expect(reasonsIn(evidence)).toEqual(hasState ? { fixed: 1 } : {});
    expect(hidingIn(evidence)).toEqual([]);
  });

  it('a finding is information only', async () => {
    const evidence = await readTable(await tableOf(sample, [{ severity: 'Info', otherSeverity: '' }, { id: '2' }]));
    expect(evidence.findings.filter(({ severity }) => severity === 'none')).toHaveLength(1);
    expect(reasonsIn(evidence)).toEqual({ information: 1 });
  });

  it('a host cell holds two addresses, in any order', async () => {
    const apart: Cells = { dnsName: '', mac: '', hostId: '', address: '', otherHost: '' };
    const cells = [
      '10.9.0.1, 10.9.0.2',
      '10.9.0.2, 10.9.0.1',
      '10.9.0.1\n10.9.0.2',
      '10.9.0.2; 10.9.0.1',
      '10.9.0.2',
      '10.9.0.3',
    ];
    const evidence = await readTable(
      await tableOf(
        sample,
        cells.map((host) => ({ ...apart, host })),
      ),
    );
    expect(evidence.hosts).toHaveLength(2);
    expect(evidence.findings).toMatchObject([{ hosts: 2, rows: 6 }]);
  });

  it('identifiers carry a thousands sign, or an error of a formula', async () => {
    const ids = ['20001', '20,001', '20001.0', '#N/A', '#REF!', '2.0001E+04'];
    const evidence = await readTable(
      await tableOf(
        sample,
        ids.map((id) => ({ id })),
      ),
    );
    expect(evidence.findings).toMatchObject([{ id: '20001', rows: 3 }]);
    expect(hidingIn(evidence)).toHaveLength(3);
  });

  it('severities are letters, or stand beside a score', async () => {
    const written = ['C', 'H', 'M', 'L', 'High (8.1)', '4 - Critical', 'I'];
    const evidence = await readTable(
      await tableOf(
        sample,
        written.map((text, at) => ({ id: `${20_001 + at}`, severity: text, otherSeverity: '' })),
      ),
    );
    expect(evidence.findings.map(({ severity }) => severity)).toEqual([
      'critical',
      'critical',
      'high',
      'high',
      'moderate',
      'low',
      'none',
    ]);
    expect(hidingIn(evidence)).toEqual([]);
  });

  it('a severity is not understood: it is named, and nobody says that there is none', async () => {
    const evidence = await readTable(
      await tableOf(sample, [{ severity: 'P1' }, { severity: 'p1' }, { severity: severity.word, id: '7' }]),
    );
    expect(evidence.findings).toHaveLength(1);
    expect(evidence.accounts?.[0]?.unknownValues).toEqual([{ heading: severity.column, value: 'P1', rows: 2 }]);
    expect(hidingIn(evidence)).toMatchObject([{ rows: 2 }]);
    const again = { ...evidence.mapping, severities: { p1: 'high' } } as const;
    const read = await readTable(await tableOf(sample, [{ severity: 'P1' }]), { mapping: again });
    expect(read.findings).toMatchObject([{ severity: 'high' }]);
    expect(hidingIn(read)).toEqual([]);
  });

  it('a comma without marks moves what follows it', async () => {
    const text = await tableOf(sample, twoRows);
    const last = text.trimEnd().lastIndexOf('\r\n');
    const evidence = await readTable(`${text.slice(0, last)}${text.slice(last).replace('"20002"', 'a, b')}`);
    expect(evidence.findings.map(({ id }) => id)).toEqual(['20001']);
    expect(hidingIn(evidence)).toMatchObject([{ kind: 'left-out', what: expect.stringContaining('values under') }]);
  });

  it('headings stand again, and a footer ends it', async () => {
    const text = `${await tableOf(sample, twoRows)}${tableText(headings, [])}End of report\r\n`;
    const evidence = await readTable(text);
    expect(evidence.findings).toHaveLength(2);
    expect(hidingIn(evidence)).toEqual([]);
    expect(passedOverIn(evidence)).toBe(2);
  });

  it('it is parted by semicolons or tabs, or written in UTF-16 or Windows-1252', async () => {
    const { findings, hosts, date } = await readTable(whole);
    const windows = Uint8Array.from(whole.replace('10.0.0.1', '10.0.0.1'), (letter) => letter.charCodeAt(0));
    const others = [
      tableText(headings, rows, { preamble, separator: ';' }),
      tableText(headings, rows, { preamble, separator: '\t', newline: '\n' }),
      `\uFEFF${whole}`,
      asUtf16(whole),
      windows,
    ];
    for (const content of others)
      expect(await readTable(content)).toMatchObject({ findings, hosts, ...(date ? { date } : {}) });
    const name = await tableOf(sample, [{ id: '1', name: 'Änderung' }]);
    const western = await readTable(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
    expect(western.findings[0]?.name ?? 'Änderung').toBe('Änderung');
  });

  it('it is cut at any tenth of its length: a sentence says what it is, or that more may be missing', async () => {
    for (let tenth = 1; tenth < 10; tenth++) {
      const cut = whole.slice(0, Math.floor((whole.length * tenth) / 10));
      const reading = await readEvidence(new File([cut], 'scan.csv'));
      if (reading.kind === 'refused' || reading.kind === 'question')
        expect(reading).toMatchObject({ message: expect.stringMatching(/^scan\.csv .*[.?]$/) });
      else if (reading.kind !== 'scan') throw new Error(reading.kind);
      else if (!/[\r\n]$/.test(cut)) {
        expect(reading.issues.filter(({ what, mayHide }) => mayHide || what.includes('a line break'))).not.toEqual([]);
      }
    }
  });

  it('every row is a finding, left out with a reason, or passed over with one', async () => {
    const changes = [
      {},
      { id: '' },
      { severity: '', otherSeverity: '' },
      { severity: 'P1', otherSeverity: '' },
      { host: '#REF!' },
      { state: 'Fixed' },
    ];
    const evidence = await readTable(await tableOf(sample, changes));
    expect(countedIn(evidence) + leftOutOf(evidence) + passedOverIn(evidence)).toBe(evidence.rows);
    expect(evidence.rows).toBe(changes.length);
  });
});
