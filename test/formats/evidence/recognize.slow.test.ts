import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { evidenceKinds } from '../../../src/formats/evidence/kinds.ts';
import { recognizeEvidence, startBytes } from '../../../src/formats/evidence/recognize.ts';
import { nessusFile } from '../../support/evidence/nessus-builder.ts';
import { damaged } from '../../support/evidence/nessus-builder-damage.ts';
import { fedrampItem, fedrampPoam, oscalXml } from '../../support/evidence/oscal-builder.ts';
import { tableText, tenableHeadings } from '../../support/evidence/scan-table-builder.ts';

const zip = (...names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

const oscal = fedrampPoam([fedrampItem(1)]);
const tenable = tableText(tenableHeadings, [{ 'Plugin ID': '1' }]);
const poam =
  '"Title",,,\r\n,,,\r\nPOAM ID,Controls,Weakness Name,Original Detection Date,Original Risk Rating\r\nV-1,,,,\r\n';

it('whatever a file holds, it is known or refused, by its first bytes alone', async () => {
  const valid = [JSON.stringify(oscal), oscalXml(oscal), nessusFile([]), poam, tenable].map((text) => strToU8(text));
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...valid, zip('xl/a')).chain(damaged));
  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      const found = await recognizeEvidence(content, content.length, 'f');
      expect('message' in found ? found.kind === 'refused' : evidenceKinds.includes(found)).toBe(true);
    }),
    { seed: 4, numRuns: 600 },
  );
  const long = new Uint8Array(startBytes * 4).fill(0x22);
  expect(await recognizeEvidence(long, long.length, 'f')).toEqual(
    await recognizeEvidence(long.subarray(0, startBytes), long.length, 'f'),
  );
});
