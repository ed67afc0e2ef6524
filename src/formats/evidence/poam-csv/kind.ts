import type { EvidenceKind } from '../reading/reader.ts';

/** One sheet of a FedRAMP POA&M, saved as text. 50,000 items take about 40 MB. */
export const poamCsv: EvidenceKind = {
  id: 'poam-csv',
  mostBytes: 150 * 1024 ** 2,
  recognize: async (start) => (await import('./recognize.ts')).hasPoamHeadings(start),
  mayBe: async (start) =>
    (await import('./recognize.ts')).isAnyTable(start) && (await import('./read-poam-csv.ts')).isPoamCsv(start),
  load: async () => {
    const { readPoamCsv } = await import('./read-poam-csv.ts');
    return async (file, options) => readPoamCsv(await file.bytes(), file.name, options);
  },
};
