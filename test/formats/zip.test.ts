import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isZip } from '../../src/formats/is-zip.ts';
import { readZip, uniqueNames, writeZip } from '../../src/formats/zip.ts';

const bounds = { files: 50, bytes: 1_000_000 };
const day = new Date('2026-11-30T12:00:00');

describe('a zip file', () => {
  it('gives back the texts and bytes that were put into it, under their names', async () => {
    const files = fc.uniqueArray(
      fc.record({
        name: fc.stringMatching(/^[a-zé漢]{1,12}\.json$/),
        content: fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array()),
      }),
      { selector: ({ name }) => name, maxLength: 20 },
    );
    await fc.assert(
      fc.asyncProperty(files, async (some) => {
        const zip = writeZip(some, day);
        expect(isZip(zip)).toBe(true);
        const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? strToU8(content) : content);
        const expected = some.map(({ name, content }) => ({ name, bytes: new Uint8Array(bytesOf(content)) }));
        expect(await readZip(zip, bounds)).toEqual({ outcome: 'read', files: expected });
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it('is read where another program packed it: with sizes after the data, folders, and hidden files', async () => {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((_error, piece) => pieces.push(piece));
    for (const name of ['work/', '__MACOSX/work/._one.json', 'work/.DS_Store', 'work/one.json', 'work/two.json']) {
      const file = new ZipDeflate(name);
      zip.add(file);
      file.push(strToU8(name.repeat(3_000)), true);
    }
    zip.end();
    const reading = await readZip(Buffer.concat(pieces), bounds);
    const names = reading.outcome === 'read' ? reading.files.map(({ name, bytes }) => [name, bytes.length]) : [];
    expect(names).toEqual([
      ['work/one.json', 39_000],
      ['work/two.json', 39_000],
    ]);
  });

  it('is refused when it holds more than it may, whatever sizes it names, and when part of it is missing', async () => {
    const bomb = zipSync({ 'bomb.json': new Uint8Array(4_000_000) });
    const size = new DataView(bomb.buffer);
    for (const place of [22, bomb.length - 22 - 55 + 24]) size.setUint32(place, 10, true);
    expect(await readZip(bomb, bounds)).toEqual({ outcome: 'too-large' });
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`${index}.json`, strToU8('{}')])),
    );
    expect(await readZip(many, bounds)).toEqual({ outcome: 'too-large' });
    const whole = writeZip(
      [{ name: 'one.json', content: Array.from({ length: 500 }, (_, index) => index).join() }],
      day,
    );
    expect(await readZip(whole.subarray(0, 300), bounds)).toEqual({ outcome: 'damaged' });
    expect(
      await readZip(
        whole.map((byte, place) => (place > 60 && place < 90 ? 255 : byte)),
        bounds,
      ),
    ).toEqual({ outcome: 'damaged' });
    expect(isZip(strToU8('{}'))).toBe(false);
  });
});

describe('names of files in one folder', () => {
  it('differ on any system, and keep their endings', () => {
    expect(uniqueNames(['a.json', 'A.json', 'a.json', 'b', 'b', 'a-2.json'])).toEqual([
      'a.json',
      'A-2.json',
      'a-3.json',
      'b',
      'b-2',
      'a-2-2.json',
    ]);
  });
});
