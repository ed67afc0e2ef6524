import type { FileRefusal, PoamEvidence } from '../../domain/poam/evidence.ts';
import { isRecord } from '../../domain/work-documents/checked-facts.ts';
import { largestFiles } from '../largest-files.ts';
import { piecesOf, type ReadingOptions, type ReadingStopped } from '../nessus/reading.ts';
import { startAsText } from '../scan-table/text-encoding.ts';
import { otherRootMessage, poamRoot } from './oscal-root.ts';
import { readPoamDocument } from './poam-document.ts';

const mostBytes = largestFiles['oscal-json'];

/**
 * Reads an OSCAL POA&M in JSON, versions 1.0.4 to 1.2, in any of three dialects: FedRAMP’s facets and props, NIST’s
 * likelihood and impact, and flat props on the items. A file that is no JSON, or not whole, is refused.
 *
 * @param chunks The bytes of the file, in order: `file.stream()`.
 * @param file Its name.
 */
export async function readOscalJson(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  options: ReadingOptions = {},
): Promise<PoamEvidence | FileRefusal | ReadingStopped> {
  const refuse = (message: string): FileRefusal => ({ kind: 'refused', file, message });
  const state = { stopped: false };
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of piecesOf(chunks, options, state)) {
    size += piece.length;
    if (size > mostBytes)
      return refuse(`${file} is larger than ${mostBytes / 1024 ** 2} MB, which is more than we read of JSON.`);
    pieces.push(piece);
  }
  if (state.stopped) return { kind: 'stopped', file };
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  let value: unknown;
  try {
    value = JSON.parse(startAsText(whole));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/[\s\S]*?( at (?:position|line).*)$/, '$1') : '';
    const where = reason.startsWith(' at ') ? `: reading failed${reason.slice(0, 80)}` : '';
    return refuse(`${file} is not whole, or no JSON${where}. Save or export it again.`);
  }
  if (!isRecord(value)) return refuse(otherRootMessage(file, []));
  const root = Object.hasOwn(value, poamRoot) ? value[poamRoot] : undefined;
  if (!isRecord(root)) return refuse(otherRootMessage(file, Object.keys(value).slice(0, 100)));
  return readPoamDocument(root, file, 'JSON');
}
