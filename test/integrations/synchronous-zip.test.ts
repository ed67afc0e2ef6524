import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip, zip } from '../../src/formats/excel/synchronous-fflate.ts';
import { synchronousZip } from '../../src/integrations/synchronous-zip.ts';

const { resolveId, load } = synchronousZip();
const pathOf = (name: string) => createRequire(import.meta.url).resolve(name);

describe('what packs workbooks', () => {
  it('takes the place of fflate in the packages that write and read them, and nowhere else', () => {
    for (const name of ['write-excel-file/universal', 'read-excel-file/universal']) {
      expect(resolveId('fflate', pathOf(name)), name).toMatch(/synchronous-fflate\.ts$/);
    }
    expect(resolveId('fflate', '/project/src/formats/evidence/workbook/inflate-part.ts')).toBeUndefined();
    expect(resolveId('preact', pathOf('write-excel-file/universal'))).toBeUndefined();
  });

  it('has a copy of fflate for itself', () => {
    const own = resolveId(
      'fflate',
      fileURLToPath(new URL('../../src/formats/excel/synchronous-fflate.ts', import.meta.url)),
    );
    if (typeof own !== 'object') throw new Error('It has none.');
    expect(load(own.id)).toContain('zipSync');
    expect(load('another.js')).toBeUndefined();
  });

  it('calls back before it returns, with files too large for fflate to pack without a worker', () => {
    const large = 'x'.repeat(400_000);
    let packed = new Uint8Array();
    zip({ 'a.xml': strToU8(large) }, (_, archive) => {
      packed = archive ?? packed;
    });
    expect(strFromU8(unzipSync(packed)['a.xml'] ?? new Uint8Array())).toBe(large);
    const found: unknown[] = [];
    unzip(packed, {}, (error, files) => found.push(error, Object.keys(files ?? {})));
    unzip(packed, (error, files) => found.push(error, Object.keys(files ?? {})));
    unzip(packed, { filter: () => false }, (error, files) => found.push(error, Object.keys(files ?? {})));
    unzip(packed.slice(0, 100), (error, files) => found.push(error instanceof Error, files));
    expect(found).toEqual([...[null, ['a.xml']], ...[null, ['a.xml']], ...[null, []], ...[true, undefined]]);
  });
});
