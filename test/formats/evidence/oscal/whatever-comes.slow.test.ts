import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readOscalJson } from '../../../../src/formats/evidence/oscal-json/read-oscal-json.ts';
import { readOscalXml } from '../../../../src/formats/evidence/oscal-xml/read-oscal-xml.ts';
import { inPieces } from '../../../support/evidence/nessus-builder.ts';
import { damaged } from '../../../support/evidence/nessus-builder-damage.ts';
import { openedFile } from '../../../support/evidence/opened-file.ts';
import { fedrampItem, fedrampPoam, oscalXml } from '../../../support/evidence/oscal-builder.ts';
import { leftOutOf } from '../../../support/evidence/oscal-builder-reading.ts';

it('the reading of an OSCAL POA&M never throws, whatever bytes are lost, flipped, doubled or put in', async () => {
  const document = fedrampPoam([fedrampItem(1), fedrampItem(2)]);
  for (const [content, readIt] of [
    [JSON.stringify(document), readOscalJson],
    [oscalXml(document), readOscalXml],
  ] as const) {
    await fc.assert(
      fc.asyncProperty(damaged(new TextEncoder().encode(content)), async (bytes) => {
        const result = await readIt(openedFile(inPieces(bytes), 'poam'));
        expect(['poam', 'refused']).toContain(result.kind);
        if (result.kind === 'poam') expect(result.items.length + leftOutOf(result)).toBe(result.rows);
      }),
      { seed: 4, numRuns: 400 },
    );
  }
});
