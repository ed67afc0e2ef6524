import type { EvidenceKind } from '../reading/reader.ts';
import { nessusRoot } from './root.ts';

/** A Nessus scan. It is read in passing, so it may be large. */
export const nessus: EvidenceKind = {
  id: 'nessus',
  mostBytes: 4096 * 1024 ** 2,
  recognize: ({ xmlRoot }) => xmlRoot === nessusRoot,
  load: async () => (await import('./read-nessus.ts')).readNessus,
};
