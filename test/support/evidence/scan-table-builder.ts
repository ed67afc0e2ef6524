/** The headings of Tenable’s export of a vulnerability list, as far as they matter. */
export const tenableHeadings = [
  'Plugin ID',
  'CVE',
  'CVSS',
  'Risk',
  'Host',
  'Protocol',
  'Port',
  'Name',
  'Plugin Output',
  'Vulnerability State',
  'IP Address',
  'Plugin Family',
  'First Found',
  'Last Found',
  'Last Authenticated Results Date',
  'Last Unauthenticated Results Date',
  'Severity',
] as const;

/** The headings of Qualys’ report, as far as they matter. */
export const qualysHeadings = [
  'IP',
  'DNS',
  'IP Status',
  'QID',
  'Title',
  'Vuln Status',
  'Type',
  'Severity',
  'Port',
  'First Detected',
  'Last Detected',
  'CVE ID',
] as const;

/** What Qualys writes before its headings. */
export const qualysPreamble = [
  ['Scan Results', '06/01/2026 at 08:00:00 (GMT)'],
  [],
  ['Example Cloud', '1 Main Street', 'Springfield'],
  ['Launch Date', 'Active Hosts', 'Total Hosts', 'Type', 'Status', 'Title'],
  ['05/31/2026 at 22:00:00 (GMT)', '2', '2', 'Scheduled', 'Finished', 'Monthly'],
  [],
];

/** A text of separated values: each row with the cells of some of the columns, by their headings. */
export function tableText(
  headings: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
  { separator = ',', preamble = [] as readonly (readonly string[])[], newline = '\r\n' } = {},
): string {
  const lines = [...preamble, headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))];
  return lines
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator) + newline)
    .join('');
}

/** Text as Excel’s “Unicode Text”: UTF-16, little end first, with its mark. */
export function asUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    bytes.set([code & 255, code >> 8], 2 + at * 2);
  }
  return bytes;
}
