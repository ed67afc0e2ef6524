import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readLink } from '../../src/formats/work-document-link.ts';
import { readinessTool } from '../../src/tools/readiness/tool.ts';

it('reading a link that unpacks to 300 MB stops long before that', async () => {
  const bomb = `#work=${deflateRawSync(new Uint8Array(300_000_000)).toString('base64url')}`;
  const before = process.memoryUsage();
  const result = await readLink(bomb, [readinessTool]);
  const after = process.memoryUsage();
  expect(result).toMatchObject({ outcome: 'refused', reason: 'too-large' });
  const grown = after.arrayBuffers + after.external - before.arrayBuffers - before.external;
  expect(grown).toBeLessThan(50_000_000);
});
