import fc from 'fast-check';

/** A way to damage a file: at a place (a share of its length), so many bytes are lost, flipped, doubled or replaced. */
interface Damage {
  readonly at: number;
  readonly length: number;
  readonly how: 'lose' | 'flip' | 'double' | 'cut' | 'insert';
  readonly insert: string;
}

/** What hostile or careless hands put into files. */
const snippets = [
  '"',
  '\u0000',
  '<',
  '</ReportHost>',
  ']]>',
  '&x;',
  '<!DOCTYPE a [',
  '{',
  ']',
  ',',
  '\n',
  'é',
  '\uFFFF',
  '\\',
];

/** Valid bytes with a few damages, for tests that ask of a reader never to throw. */
export function damaged(valid: Uint8Array): fc.Arbitrary<Uint8Array> {
  const damage: fc.Arbitrary<Damage> = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 40 }),
    how: fc.constantFrom('lose', 'flip', 'double', 'cut', 'insert'),
    insert: fc.constantFrom(...snippets),
  });
  return fc.array(damage, { minLength: 1, maxLength: 4 }).map((damages) => damages.reduce(damageBytes, valid));
}

function damageBytes(bytes: Uint8Array, { at, length, how, insert }: Damage): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const before = bytes.subarray(0, from);
  const part = bytes.subarray(from, from + length);
  const after = bytes.subarray(from + length);
  if (how === 'cut') return before;
  if (how === 'lose') return joined(before, after);
  if (how === 'double') return joined(before, part, part, after);
  if (how === 'flip')
    return joined(
      before,
      part.map((byte) => byte ^ 0x15),
      after,
    );
  return joined(before, new TextEncoder().encode(insert), part, after);
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
