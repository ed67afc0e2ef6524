import type { FileStart } from '../text/file-start.ts';
import { firstRows, separators } from '../text/first-rows.ts';
import { countKnownHeadings, headingKey } from './column-mapping.ts';

/** Whether a text has the headings of a scan, and none that only a POA&M or an inventory has. */
export function hasScanHeadings({ text, isMarkup }: FileStart): boolean {
  if (isMarkup) return false;
  const rows = separators.flatMap((separator) => firstRows(text, separator));
  const headings = rows.filter((cells) => countKnownHeadings(cells) >= 3).flat();
  // A POA&M whose headings are short shares many with scans, and so does an inventory.
  return (
    headings.length > 0 &&
    !headings.some((cell) => /^(?:poam|weakness|uniqueasset|ipv4or|inlatestscan)/.test(headingKey(cell)))
  );
}
