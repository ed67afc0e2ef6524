import type { EvidenceKind } from '../reading/reader.ts';

/** An OSCAL POA&M in JSON. Its text has to fit into memory beside what it says. */
export const oscalJson: EvidenceKind = {
  id: 'oscal-json',
  mostBytes: 100 * 1024 ** 2,
  recognize: ({ text }) => text.startsWith('{'),
  load: async () => (await import('./read-oscal-json.ts')).readOscalJson,
};
