import type { FileStart } from '../text/file-start.ts';
import { firstRows, separators } from '../text/first-rows.ts';

/** How headings begin that only inventories have, by their letters and digits. */
const own =
  /^(?:uniqueassetid|ipv4oripv6|dnsnameorurl|authenticatedscan|baselineconfig|osnameand|hardwaremake|inlatestscan|softwaredatabase|diagramlabel|serialassettag|vlannetwork|(?:system|application)administratorowner|endoflife)/;
/** How headings of other tables begin, which may tell of assets too: findings of scans, items of POA&Ms. */
const others = /^(?:poam|weakness|plugin|qid|severity|cve|cvss|vuln)/;

/** A heading by its letters and digits; a line break that a spreadsheet wrote as `_x000a_` makes no difference. */
export function inventoryKey(heading: string): string {
  return heading
    .slice(0, 160)
    .replace(/_x000[ad]_/gi, ' ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** Whether a row holds the headings of an inventory: three that only inventories have, and none of a scan or a POA&M. */
export function areInventoryHeadings(cells: readonly string[]): boolean {
  const keys = cells.map(inventoryKey);
  return keys.filter((key) => own.test(key)).length >= 3 && !keys.some((key) => others.test(key));
}

/** Whether one of the first rows of a text holds the headings of an inventory. */
export function hasInventoryHeadings({ text, isMarkup }: FileStart): boolean {
  return !isMarkup && separators.some((separator) => firstRows(text, separator).some(areInventoryHeadings));
}
