import type { FactsOf, Refusal, WorkDocument, WorkTool } from '../domain/work-documents/work-document.ts';
import { hasDocument, workMark } from '../domain/work-documents/work-fragment.ts';
import { type FileReadResult, readFileText } from './work-document-file.ts';

/**
 * A document as a link: JSON, compressed (raw DEFLATE), in base64url, in the fragment of an address. A browser sends
 * no fragment to a server.
 */

/** The most that a link may unpack to, in bytes of UTF-8; exactly as many still pass. */
export const linkLimit = 1_000_000;

/** What opening a link comes to. */
export type LinkReadResult<Facts> = FileReadResult<Facts> | Refusal<'broken-link' | 'too-large'>;

/** A link that was made. */
export interface WrittenLink {
  readonly outcome: 'written';
  /** The fragment with its `#`, to put after the address of the tool’s page. */
  readonly fragment: string;
}

/** The fragment that carries a document. One that no reader would unpack, above {@link linkLimit}, is refused. */
export async function writeLink(document: WorkDocument): Promise<WrittenLink | Refusal<'too-large'>> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  if (bytes.length > linkLimit) {
    return refuse('too-large', 'This work is too large for a link. Save it as a file and send that instead.');
  }
  const packed = await gather(piecesOf(bytes).pipeThrough(new CompressionStream('deflate-raw')));
  return { outcome: 'written', fragment: `#${workMark}${encode(packed)}` };
}

/** The document in a fragment. A link that is cut, altered or unpacks to too much is refused in words. */
export async function readLink<Tool extends WorkTool<unknown>>(
  fragment: string,
  tools: readonly Tool[],
): Promise<LinkReadResult<FactsOf<Tool>>> {
  if (!hasDocument(fragment)) return refuse('broken-link', 'This link carries no work.');
  let text: string;
  try {
    const packed = piecesOf(decode(withoutHash(fragment).slice(workMark.length)));
    const bytes = await gather(packed.pipeThrough(new DecompressionStream('deflate-raw')), linkLimit);
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) {
      return refuse(
        'too-large',
        'This link unpacks to more than 1 MB, so it was not opened. Ask for the file instead.',
      );
    }
    return refuse(
      'broken-link',
      'This link is cut short or was altered on the way. Ask for it again, or for the file. Nothing was changed.',
    );
  }
  return readFileText(text, tools);
}

function refuse<Reason extends string>(reason: Reason, message: string): Refusal<Reason> {
  return { outcome: 'refused', reason, message };
}

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
 * @throws RangeError when there are more than the limit; the rest is then left unread.
 */
async function gather(stream: ReadableStream<Uint8Array>, limit = Infinity): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError('Too many bytes.');
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
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
