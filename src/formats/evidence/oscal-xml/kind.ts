import { poamRoot } from '../oscal/root.ts';
import type { EvidenceKind } from '../reading/reader.ts';

/** An OSCAL POA&M in XML. */
export const oscalXml: EvidenceKind = {
  id: 'oscal-xml',
  mostBytes: 200 * 1024 ** 2,
  recognize: ({ xmlRoot }) => xmlRoot === poamRoot,
  load: async () => (await import('./read-oscal-xml.ts')).readOscalXml,
};
