/**
 * Tables of CRC-32 with the polynomial of ZIP archives (APPNOTE.TXT 4.4.7): the first for a byte, the others for a byte that
 * one, two or three more follow, so that four are taken at a time.
 */
const [last, third, second, first] = tables();

function tables(): [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const one = Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const behind = (table: Uint32Array) => table.map((value) => (value >>> 8) ^ (one[value & 0xff] as number));
  const two = behind(one);
  const three = behind(two);
  return [one, two, three, behind(three)];
}

/**
 * The CRC-32 of bytes that follow others.
 * @param before The checksum of those others; 0 where there are none.
 */
export function checksumOf(bytes: Uint8Array, before = 0): number {
  let value = ~before;
  let index = 0;
  for (; index + 4 <= bytes.length; index += 4) {
    value =
      (first[(value ^ (bytes[index] as number)) & 0xff] as number) ^
      (second[((value >>> 8) ^ (bytes[index + 1] as number)) & 0xff] as number) ^
      (third[((value >>> 16) ^ (bytes[index + 2] as number)) & 0xff] as number) ^
      (last[((value >>> 24) ^ (bytes[index + 3] as number)) & 0xff] as number);
  }
  for (; index < bytes.length; index++) {
    value = (last[(value ^ (bytes[index] as number)) & 0xff] as number) ^ (value >>> 8);
  }
  return ~value >>> 0;
}
