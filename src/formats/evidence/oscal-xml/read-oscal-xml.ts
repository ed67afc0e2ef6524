import { endedEarly } from '../oscal/notes.ts';
import { readPoamDocument } from '../oscal/poam-document.ts';
import { poamRoot } from '../oscal/root.ts';
import type { EvidenceReader } from '../reading/reader.ts';
import { readXml } from '../xml/xml-stream.ts';
import { buildTree, type Node } from './tree.ts';

/**
 * Reads an OSCAL POA&M in XML: the elements that the POA&M needs are put into the shape that they have in JSON, and read
 * as such. A file that breaks off gives the items before that, and an issue that says so.
 */
export const readOscalXml: EvidenceReader = async (source, options = {}) => {
  const file = source.name;
  const root: Node = {};
  const reading: { name?: string } = {};
  const end = await readXml(source, buildTree(root, reading), options);
  if (end.kind === 'stopped') return { kind: 'stopped', file };
  if (end.kind === 'doctype' || reading.name !== poamRoot) {
    const { brokenXmlMessage, doctypeMessage, otherRootMessage } = await import('../oscal/words.ts');
    const message =
      end.kind === 'doctype'
        ? doctypeMessage(file)
        : reading.name === undefined
          ? brokenXmlMessage(file)
          : otherRootMessage(file, [reading.name]);
    return { kind: 'refused', file, message };
  }
  return readPoamDocument(root, file, 'XML', end.kind === 'complete' ? undefined : endedEarly(file, end));
};
