/** A written severity or state as the key under which its owner says what it means: without capitals, with single blanks. */
export function writtenKey(cell: string): string {
  return cell.trim().replace(/\s+/g, ' ').toLowerCase().slice(0, 100);
}
