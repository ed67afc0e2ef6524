import { describe, expect, it } from 'vitest';
import { tableText } from '../../../support/evidence/scan-table-builder.ts';
import {
  countedIn,
  leftOutOf,
  passedOverIn,
  readTable,
  reasonsIn,
} from '../../../support/evidence/scan-table-builder-reading.ts';
import { scannerSamples } from '../../../support/evidence/scanner-samples/all.ts';

describe.each(scannerSamples)('$name', ({ tool, headings, preamble = [], rows, findings, hosts, date, reasons }) => {
  const text = tableText(headings, rows, { preamble });

  it('is read without asking: its findings, hosts, day, and the rows that stand apart', async () => {
    const evidence = await readTable(text);
    expect(evidence.tool).toBe(tool);
    expect(evidence.findings.map(({ id, severity }) => [id, severity])).toEqual(findings);
    expect(evidence.hosts.map(({ name }) => name)).toEqual(hosts);
    expect(evidence.date).toBe(date);
    expect(reasonsIn(evidence)).toEqual(reasons);
    expect(evidence.accounts?.[0]?.unknownValues).toEqual([]);
    expect(evidence.issues.filter(({ kind, mayHide }) => mayHide || kind !== 'noted')).toEqual([]);
    expect(countedIn(evidence) + leftOutOf(evidence) + passedOverIn(evidence)).toBe(evidence.rows);
  });

  it('is read the same by the mapping that was found in it', async () => {
    const { mapping, ...evidence } = await readTable(text);
    expect(await readTable(text, { mapping })).toMatchObject({ ...evidence, mapping });
  });
});

it('A table of which each line was put into one value is read like the lines themselves.', async () => {
  const sample = scannerSamples.find(({ name }) => name.includes('VMDR'));
  if (!sample) throw new Error('no sample');
  const plain = tableText(sample.headings, sample.rows, { preamble: sample.preamble ?? [] });
  const wrapped = plain
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => `"${line.replace(/^"([^"]*)"/, '$1').replaceAll('"', '""')}"\r\n`)
    .join('');
  const { findings, hosts } = await readTable(plain);
  expect(await readTable(wrapped)).toMatchObject({ findings, hosts, tool: 'Qualys' });
});
