import type { EvidenceKind } from '../reading/reader.ts';

/** One sheet of a FedRAMP POA&M, saved as text. 50,000 items take about 40 MB. */
export const poamCsv: EvidenceKind = {
  id: 'poam-csv',
  mostBytes: 150 * 1024 ** 2,
  recognize: async (start) => (await import('./recognize.ts')).hasPoamHeadings(start),
  // Headings that are short may be those of a POA&M or of a scan: the reader takes a closer look.
  mayBe: async (start) =>
    (await import('../text/first-rows.ts')).isTable(start) && (await import('./read-poam-csv.ts')).isPoamCsv(start),
  load: async () => {
    const { readPoamCsv } = await import('./read-poam-csv.ts');
    return async (file, options) => readPoamCsv(await file.bytes(), file.name, options);
  },
};
