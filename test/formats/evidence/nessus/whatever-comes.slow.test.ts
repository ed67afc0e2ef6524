import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScanEvidence } from '../../../../src/domain/poam/evidence.ts';
import { type BuiltHost, type BuiltItem, nessusFile } from '../../../support/evidence/nessus-builder.ts';
import { counted, leftOut, readScan } from '../../../support/evidence/read-scan.ts';

const builtItem: fc.Arbitrary<BuiltItem> = fc.record(
  {
    plugin: fc.constantFrom('1', '2', '3', '19506', '', ' 2 '),
    name: fc.string({ unit: 'grapheme', maxLength: 5 }),
    family: fc.constantFrom('General', 'Policy Compliance'),
    severity: fc.constantFrom('0', '1', '2', '3', '4', '', '7'),
    riskFactor: fc.constantFrom('None', 'Low', 'Critical', 'odd'),
    cves: fc.array(fc.constantFrom('CVE-2024-0001', 'CVE-2024-0002'), { maxLength: 2 }),
    output: fc.constantFrom('text', 'Credentialed checks : yes', 'x\r\nCredentialed checks : no'),
  },
  { requiredKeys: [] },
);
const builtHost: fc.Arbitrary<BuiltHost> = fc.record(
  {
    name: fc.constantFrom('a', 'b', 'c', 'A'),
    tags: fc.dictionary(fc.constantFrom('Credentialed_Scan', 'HOST_END'), fc.constantFrom('true', 'false'), {
      maxKeys: 2,
    }),
    items: fc.array(builtItem, { maxLength: 6 }),
  },
  { requiredKeys: ['name'] },
);

describe('whatever a Nessus scan holds', () => {
  it('has every row among its findings or among what is left out', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(builtHost, { maxLength: 5 }), async (hosts) => {
        const evidence = await readScan(nessusFile(hosts));
        expect(evidence.rows).toBe(hosts.reduce((sum, { items = [] }) => sum + items.length, 0));
        expect(counted(evidence) + leftOut(evidence)).toBe(evidence.rows);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('counts the same in any order of its hosts, and read in pieces of any size', async () => {
    const counts = ({ findings, hosts }: ScanEvidence) => ({
      findings: findings.map(({ name: _, ...finding }) => finding),
      hosts: hosts.map(({ name, authentication }) => `${name.toLowerCase()} ${authentication}`).sort(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(builtHost, { maxLength: 5 }), fc.integer({ min: 1, max: 97 }), async (hosts, size) => {
        const evidence = await readScan(nessusFile(hosts));
        expect(counts(await readScan(nessusFile(hosts.toReversed())))).toEqual(counts(evidence));
        expect(await readScan(nessusFile(hosts), size)).toEqual(evidence);
      }),
      { seed: 4, numRuns: 150 },
    );
  });
});
