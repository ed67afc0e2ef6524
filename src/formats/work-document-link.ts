import { brokenBound, linkBounds } from '../domain/work-documents/reading/bounds.ts';
import { refusals } from '../domain/work-documents/reading/words.ts';
import type { FactsOf, Refusal, WorkDocument, WorkTool } from '../domain/work-documents/work-document.ts';
import { hasDocument, workMark } from '../domain/work-documents/work-fragment.ts';
import { type FileReadResult, readFileText } from './work-document-file.ts';

/**
 * A document as a link: JSON, compressed (raw DEFLATE), in base64url, in the fragment of an address. A browser sends
 * no fragment to a server.
 */

/** The most that a link may unpack to, in bytes of UTF-8, inclusive. */
export const linkLimit = linkBounds.length;

/**
 * The longest fragment that is unpacked, in characters, inclusive. DEFLATE makes nothing longer by more than a thousandth,
 * and base64 makes four characters of three bytes: what is longer unpacks to too much, or to nothing.
 */
export const longestFragment = 1_400_000;

/** What opening a link comes to. */
export type LinkReadResult<Facts> = FileReadResult<Facts> | Refusal<'broken-link' | 'too-large' | 'old-browser'>;

/** A link that was made. */
export interface WrittenLink {
  readonly outcome: 'written';
  /** The fragment with its `#`, to put after the address of the tool’s page. */
  readonly fragment: string;
}

/** The fragment that carries a document. One that no reader would open, beyond the bounds of a link, is refused. */
export async function writeLink(document: WorkDocument): Promise<WrittenLink | Refusal<'too-large' | 'old-browser'>> {
  if (typeof CompressionStream === 'undefined') return refuse('old-browser', refusals.noPacking);
  const text = JSON.stringify(document);
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > linkLimit || brokenBound(text, linkBounds)) return refuse('too-large', refusals.tooLargeToShare);
  const packed = await gather(piecesOf(bytes).pipeThrough(new CompressionStream('deflate-raw')));
  return { outcome: 'written', fragment: `#${workMark}${encode(packed)}` };
}

/** The document in a fragment. A link that is cut, altered or beyond its bounds is refused in words. */
export async function readLink<Tool extends WorkTool<unknown>>(
  fragment: string,
  tools: readonly Tool[],
): Promise<LinkReadResult<FactsOf<Tool>>> {
  if (!hasDocument(fragment)) return refuse('broken-link', refusals.noWork);
  if (fragment.length > longestFragment) return refuse('too-large', refusals.tooLong('link'));
  if (typeof DecompressionStream === 'undefined') return refuse('old-browser', refusals.noUnpacking);
  let text: string;
  try {
    const packed = piecesOf(decode(withoutHash(fragment).slice(workMark.length)));
    const bytes = await gather(packed.pipeThrough(new DecompressionStream('deflate-raw')), linkLimit);
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TooManyBytes) return refuse('too-large', refusals.tooLong('link'));
    return refuse('broken-link', refusals.brokenLink);
  }
  return readFileText(text, tools, 'link', linkBounds);
}

function refuse<Reason extends string>(reason: Reason, message: string): Refusal<Reason> {
  return { outcome: 'refused', reason, message };
}

/** Thrown once a stream has given more bytes than it may. */
class TooManyBytes extends Error {}

const withoutHash = (fragment: string) => fragment.replace(/^#/, '');

/** Small enough that one piece of a crafted link unpacks to about 1 MB at most: DEFLATE gains a factor of about 1,000. */
const pieceLength = 1_024;

/** Bytes as a stream of small pieces, handed out as they are asked for. */
function piecesOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let position = 0;
  return new ReadableStream({
    pull(controller) {
      if (position >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(position, position + pieceLength));
      position += pieceLength;
    },
  });
}

/**
 * All bytes of a stream.
 * @throws TooManyBytes when there are more than the limit; the rest is then left unread.
 */
async function gather(stream: ReadableStream<Uint8Array>, limit = Infinity): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new TooManyBytes();
    }
    pieces.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const piece of pieces) {
    bytes.set(piece, position);
    position += piece.length;
  }
  return bytes;
}

function encode(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws Error for a text that is not base64url. */
function decode(text: string): Uint8Array<ArrayBuffer> {
  if (!/^[\w-]*$/.test(text)) throw new Error('Not base64url.');
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let place = 0; place < binary.length; place += 1) bytes[place] = binary.charCodeAt(place);
  return bytes;
}
