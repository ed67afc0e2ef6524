import { numberText } from '../wording.ts';
import type { Place, ReadIssue } from './evidence.ts';

/** Where something stands, in words: “poam.xlsx, sheet Open POA&M Items, row 12, column K”. */
export function placeText({ file, sheet, row, column }: Place): string {
  return [
    file,
    ...(sheet === undefined ? [] : [`sheet ${sheet}`]),
    ...(row === undefined ? [] : [`row ${numberText(row)}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
}

/** An issue as one text that stands by itself: file, sheet and cell, what was found, what was done. */
export function issueInWords({ place: { file, sheet, row, column }, what, done }: ReadIssue): string {
  const isCell = sheet !== undefined && column !== undefined && row !== undefined;
  const parts = [
    sheet === undefined ? [] : `sheet “${sheet}”`,
    isCell || row === undefined ? [] : `row ${row}`,
    // Only the columns of a sheet have letters.
    column === undefined
      ? []
      : isCell
        ? `cell ${column}${row}`
        : sheet === undefined
          ? `column “${column}”`
          : `column ${column}`,
  ];
  return `${[file, ...parts.flat()].join(', ')}: ${what} ${done}`;
}
