import { countKnownHeadings, headingKey } from './scan-table/column-mapping.ts';
import { firstRows, separators } from './scan-table/table-layout.ts';

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
  const rows = separators.flatMap((separator) => firstRows(text, separator));
  const poam = Math.max(0, ...rows.map((cells) => cells.filter((cell) => poamHeadings.has(headingKey(cell))).length));
  if (poam >= 3) return { kind: 'poam-table', isCertain: true };
  const headings = rows.filter((cells) => countKnownHeadings(cells) >= 3).flat();
  // A POA&M whose headings are short shares many with scans. One with a heading of its own is first shown to its reader.
  const isLikePoam = headings.some((cell) => /^(?:poam|weakness)/.test(headingKey(cell)));
  if (headings.length > 0) return { kind: 'scan-table', isCertain: !isLikePoam };
  const isTable = rows.some((cells) => cells.filter((cell) => cell.trim() !== '').length >= 3);
  return isTable ? { kind: 'scan-table', isCertain: false } : undefined;
}
