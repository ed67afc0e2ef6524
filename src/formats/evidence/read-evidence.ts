import type { FileRefusal } from '../../domain/poam/evidence.ts';
import type { EvidenceReading, OpenedFile, ReadingOptions } from './reading/reader.ts';
import { recognizeEvidence, startBytes } from './recognize.ts';

/** A file that people choose, as far as reading needs it. */
export interface EvidenceSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly slice: (start: number, end: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
  readonly stream: () => ReadableStream<Uint8Array>;
}

/**
 * Tells what a file is and has it read by the reader for its kind, which is loaded for it alone. A file that cannot be
 * opened any more comes back refused. What no reader foresaw is thrown.
 */
export async function readEvidence(source: EvidenceSource, options: ReadingOptions = {}): Promise<EvidenceReading> {
  const { name, size } = source;
  const bytes = async (length: number) => new Uint8Array(await source.slice(0, length).arrayBuffer());
  const file: OpenedFile = { name, size, bytes: () => bytes(size), chunks: () => chunksOf(source) };
  try {
    const kind = await recognizeEvidence(await bytes(startBytes), size, name);
    if ('message' in kind) return kind;
    const reading = await (await kind.load())(file, options);
    const day = options.answers?.['own-date'];
    const canBeDated = day !== undefined && (reading.kind === 'poam' || reading.kind === 'scan');
    return canBeDated ? (await import('./own-date.ts')).dated(reading, day) : reading;
  } catch (error) {
    // The browser’s own words for a file that was moved, changed or locked since it was chosen, or for a folder.
    if (!(error instanceof DOMException)) throw error;
    const { notOpenedMessage } = await import('./words.ts');
    return { kind: 'refused', file: name, message: notOpenedMessage(name) } satisfies FileRefusal;
  }
}

/** The bytes of a file as they come. Safari cannot walk through a stream with `for await`. */
async function* chunksOf(source: EvidenceSource): AsyncGenerator<Uint8Array> {
  const reader = source.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // A stream that failed fails here once more; that was reported already.
    await reader.cancel().catch(() => {});
  }
}
