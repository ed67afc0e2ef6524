import { countKnownHeadings, headingKey } from './scan-table/column-mapping.ts';
import { firstRows } from './scan-table/table-layout.ts';

/** Headings that only POA&Ms have, the last ones those of eMASS, which their reader refuses in words. */
const poamHeadings = new Set([
  'poamid',
  'weaknessname',
  'weaknessdescription',
  'weaknessdetectorsource',
  'weaknesssourceidentifier',
  'originaldetectiondate',
  'scheduledcompletiondate',
  'originalriskrating',
  'adjustedriskrating',
  'controlvulnerabilitydescription',
  'securitychecks',
  'milestonewithcompletiondates',
  'sourceidentifyingvulnerability',
  'rawseverity',
  'devicesaffected',
]);

/**
 * What a table of text is by its headings, and whether that is certain; nothing where no line has three columns.
 *
 * @param text The first lines.
 */
export function recognizeTable(
  text: string,
): { readonly kind: 'poam-table' | 'scan-table'; readonly isCertain: boolean } | undefined {
  const rows = [',', ';', '\t', '|'].flatMap((separator) => firstRows(text, separator));
  const poam = Math.max(0, ...rows.map((cells) => cells.filter((cell) => poamHeadings.has(headingKey(cell))).length));
  if (poam >= 3) return { kind: 'poam-table', isCertain: true };
  const scan = Math.max(0, ...rows.map(countKnownHeadings));
  if (scan >= 3) return { kind: 'scan-table', isCertain: true };
  const isTable = rows.some((cells) => cells.filter((cell) => cell.trim() !== '').length >= 3);
  return isTable ? { kind: 'scan-table', isCertain: false } : undefined;
}
