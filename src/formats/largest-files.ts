const megabyte = 1024 ** 2;

/**
 * The largest files that are read, in bytes, by their kind. Scans are read in passing; everything else has to fit into
 * memory, the text of JSON beside what it says. 50,000 items take about 40 MB as a table, and far less as a workbook.
 */
export const largestFiles = {
  workbook: 200 * megabyte,
  'oscal-json': 100 * megabyte,
  'oscal-xml': 200 * megabyte,
  nessus: 4096 * megabyte,
  'poam-table': 150 * megabyte,
  'scan-table': 2048 * megabyte,
} as const;
