import { numberText } from '../wording.ts';
import type { Place } from './evidence.ts';

/** Where something stands, in words: “poam.xlsx, sheet Open POA&M Items, row 12, column K”. */
export function placeText({ file, sheet, row, column }: Place): string {
  return [
    file,
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
    ...(row === undefined ? [] : [`row ${numberText(row)}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
}
