import { isRecord } from '../oscal/json-values.ts';
import { readPoamDocument } from '../oscal/poam-document.ts';
import { poamRoot } from '../oscal/root.ts';
import type { EvidenceReader } from '../reading/reader.ts';
import { ReadingEnd } from '../reading/reading-end.ts';
import { startAsText } from '../text/encoding.ts';
import { joined, piecesOf } from '../text/pieces.ts';

/**
 * Reads an OSCAL POA&M in JSON, versions 1.0.4 to 1.2, in any of three dialects: FedRAMP’s facets and props, NIST’s
 * likelihood and impact, and flat props on the items. A file that is no JSON, or not whole, is refused.
 */
export const readOscalJson: EvidenceReader = async (source, options = {}) => {
  const file = source.name;
  const pieces: Uint8Array[] = [];
  try {
    for await (const piece of piecesOf(source, options)) pieces.push(piece);
  } catch (error) {
    if (error instanceof ReadingEnd) return { kind: 'stopped', file };
    throw error;
  }
  const text = startAsText(joined(pieces));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/[\s\S]*?( at (?:position|line).*)$/, '$1') : '';
    const { brokenJsonMessage } = await import('../oscal/words.ts');
    return { kind: 'refused', file, message: brokenJsonMessage(file, reason.startsWith(' at ') ? reason : '', text) };
  }
  const root = isRecord(value) && Object.hasOwn(value, poamRoot) ? value[poamRoot] : undefined;
  if (isRecord(root)) return readPoamDocument(root, file, 'JSON');
  const { otherRootMessage } = await import('../oscal/words.ts');
  return {
    kind: 'refused',
    file,
    message: otherRootMessage(file, isRecord(value) ? Object.keys(value).slice(0, 100) : []),
  };
};
