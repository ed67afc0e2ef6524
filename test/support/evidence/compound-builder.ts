/** A compound file of Microsoft’s older form with streams of these names in its directory, and nothing in them. */
export function compoundFile(names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (names.length + 1) + 512);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...names].forEach((name, index) => {
    const start = 512 + 128 * index;
    Array.from(name).forEach((letter, at) => {
      bytes[start + 2 * at] = letter.charCodeAt(0) & 0xff;
      bytes[start + 2 * at + 1] = letter.charCodeAt(0) >> 8;
    });
    bytes[start + 64] = 2 * name.length + 2;
    bytes[start + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}
